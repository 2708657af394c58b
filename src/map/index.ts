import type { Bounds } from '../geo/bounds.ts';
import type { Option } from '../state/selection.ts';
import type { Camera } from '../state/view.ts';
import type { Frame } from './camera.ts';
import type { Pen, PenEvents, PenMode, PenWish } from './pen.ts';
import type { Values } from './picture.ts';
import { runningMap } from './running.ts';
import type { Snapshot, SnapshotWish } from './snapshot.ts';
import type { Step } from './stepping.ts';

/** How the year that is asked for looks, for a picture made beside the map. */
export { yearLookNow, yearLookOf } from './year-now.ts';
export type { Frame, Pen, PenEvents, PenMode, Snapshot, SnapshotWish, Step, Values };

/** What features may ask of the map: verbs only. Without a map they do nothing. */
export const fitSelection = (): void => runningMap()?.fitSelection();
export const zoomBy = (levels: number): void => runningMap()?.zoomBy(levels);
export const retryLayer = (source: string): void => runningMap()?.retry(source);
export const goHome = (): void => runningMap()?.goHome();
/** Shows a box clear of the panels. */
export const fitBounds = (bounds: Bounds): void => runningMap()?.fitBounds(bounds);
/** Flies to a box, for a slide. */
export const flyTo = (bounds: Bounds): void => runningMap()?.flyTo(bounds);
/** Steps through what can be seen, by keys; null without a map or with nothing in view. */
export const stepMap = async (by: 1 | -1): Promise<Step | null> => runningMap()?.step(by) ?? null;
export const steppedTo = (): Option | null => runningMap()?.stepped() ?? null;
export const moveTo = (camera: Camera): void => runningMap()?.moveTo(camera);

/** Moves the swipe between two maps while it is drawn, 0 to 1. */
export const swipeTo = (at: number): void => runningMap()?.swipeTo(at);
/** Gives the keys to the map. */
export const focusMap = (): void => runningMap()?.focus();

/** The part of the land that no panel covers; null without a map. */
export const boundsInSight = (): Bounds | null => runningMap()?.boundsInSight() ?? null;

/** What the map is drawn from, what of it can be seen, and how large a picture of it may get; null without a map. */
export const shownNow = (): { values: Values; frame: Frame; longestSide: number } | null => {
  const map = runningMap();
  return map && { values: map.values(), frame: map.frame(), longestSide: map.longestSide() };
};

/** A picture of the map, made beside it; null without a map, or when it could not be made. */
export const takeSnapshot = (wish: SnapshotWish, wanted: AbortSignal): Promise<Snapshot | null> =>
  runningMap()?.takeSnapshot(wish, wanted) ?? Promise.resolve(null);

/** Takes the pen in hand; null without a map. Its code is read then. */
export const openPen = (wish: Omit<PenWish, 'middle'>): Promise<Pen | null> =>
  runningMap()?.openPen(wish) ?? Promise.resolve(null);
