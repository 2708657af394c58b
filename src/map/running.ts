import type { Bounds } from '../geo/bounds.ts';
import type { Camera } from '../state/view.ts';

/** The verbs of the running map; null while there is none. Apart from the map itself, so that who only asks is light. */
export type RunningMap = {
  fitSelection(): void;
  zoomBy(levels: number): void;
  moveTo(camera: Camera): void;
  fitBounds(bounds: Bounds): void;
  goHome(): void;
  /** Asks again for a layer's data file. */
  retry(source: string): void;
};

let running: RunningMap | null = null;

export const runningMap = (): RunningMap | null => running;

export function setRunningMap(map: RunningMap | null): void {
  running = map;
}
