import type { Bounds } from '../geo/bounds.ts';
import type { Option } from '../state/selection.ts';
import type { Camera } from '../state/view.ts';
import type { Frame } from './camera.ts';
import type { Pen, PenWish } from './pen.ts';
import type { Values } from './picture.ts';
import type { Snapshot, SnapshotWish } from './snapshot.ts';
import type { Step } from './stepping.ts';

/** The verbs of the running map; null while there is none. Apart from the map itself, so that who only asks is light. */
export type RunningMap = {
  fitSelection(): void;
  zoomBy(levels: number): void;
  moveTo(camera: Camera): void;
  fitBounds(bounds: Bounds): void;
  flyTo(bounds: Bounds): void;
  goHome(): void;
  /** To the next or the last thing in view, nearest to the middle first; null where there is none. */
  step(by: 1 | -1): Promise<Step | null>;
  /** What was stepped to last, if the map has not moved since. */
  stepped(): Option | null;
  /** Asks again for a layer's data file. */
  retry(source: string): void;
  /** The part of the land that no panel covers. */
  boundsInSight(): Bounds;
  /** Draws the swipe between two maps to somewhere, 0 to 1; the store is told when it is let go. */
  swipeTo(at: number): void;
  focus(): void;
  takeSnapshot(wish: SnapshotWish, wanted: AbortSignal): Promise<Snapshot | null>;
  /** What the map depends on, as it is drawn now; of a comparison, its left side. */
  values(): Values;
  /** What can be seen, clear of the panels. */
  frame(): Frame;
  /** Pixels of a picture's longest side that the graphics card can draw. */
  longestSide(): number;
  openPen(wish: Omit<PenWish, 'middle'>): Promise<Pen>;
};

let running: RunningMap | null = null;

export const runningMap = (): RunningMap | null => running;

export function setRunningMap(map: RunningMap | null): void {
  running = map;
}
