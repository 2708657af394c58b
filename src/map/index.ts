import type { Bounds } from '../geo/bounds.ts';
import type { Camera } from '../state/view.ts';
import { runningMap } from './running.ts';

/** What features may ask of the map: verbs only. Without a map they do nothing. */
export const fitSelection = (): void => runningMap()?.fitSelection();
export const zoomBy = (levels: number): void => runningMap()?.zoomBy(levels);
export const retryLayer = (source: string): void => runningMap()?.retry(source);
export const goHome = (): void => runningMap()?.goHome();
/** Shows a box clear of the panels. */
export const fitBounds = (bounds: Bounds): void => runningMap()?.fitBounds(bounds);
export const moveTo = (camera: Camera): void => runningMap()?.moveTo(camera);
