import type { Bounds } from '../geo/bounds.ts';
import type { Option } from '../state/selection.ts';
import type { Camera } from '../state/view.ts';
import type { Pen, PenWish } from './pen.ts';
import type { SnapshotWish } from './snapshot.ts';
import type { Step } from './stepping.ts';

/** The verbs of the running map; null while there is none. Apart from the map itself, so that who only asks is light. */
export type RunningMap = {
  fitSelection(): void;
  zoomBy(levels: number): void;
  moveTo(camera: Camera): void;
  fitBounds(bounds: Bounds): void;
  goHome(): void;
  /** To the next or the last thing in view, nearest to the middle first; null where there is none. */
  step(by: 1 | -1): Step | null;
  /** What was stepped to last, if the map has not moved since. */
  stepped(): Option | null;
  /** Asks again for a layer's data file. */
  retry(source: string): void;
  /** The part of the land that no panel covers. */
  boundsInSight(): Bounds;
  openPen(wish: Omit<PenWish, 'middle'>): Promise<Pen>;
  takeSnapshot(wish: SnapshotWish, wanted: AbortSignal): Promise<HTMLCanvasElement | null>;
};

let running: RunningMap | null = null;

export const runningMap = (): RunningMap | null => running;

export function setRunningMap(map: RunningMap | null): void {
  running = map;
}
