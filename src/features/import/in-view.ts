import type { Bounds } from '../../geo/bounds.ts';
import { fitBounds, goHome, moveTo } from '../../map/index.ts';
import { type Camera, homeBounds, viewStore } from '../../state/index.ts';

/** The part of the world that a camera has on the screen, about. */
function inView(camera: Camera | null): Bounds {
  if (!camera) return homeBounds;
  const degrees = 360 / (512 * 2 ** camera.zoom);
  const [across, up] = [
    (innerWidth / 2) * degrees,
    (innerHeight / 2) * degrees * Math.cos((camera.lat * Math.PI) / 180),
  ];
  return [camera.lng - across, camera.lat - up, camera.lng + across, camera.lat + up];
}

/** Whether much of a box can be seen, and not as a mere dot. */
function isWellSeen([west, south, east, north]: Bounds, camera: Camera | null): boolean {
  const [left, bottom, right, top] = inView(camera);
  const middleIn =
    (west + east) / 2 > left &&
    (west + east) / 2 < right &&
    (south + north) / 2 > bottom &&
    (south + north) / 2 < top;
  const share = Math.max((east - west) / (right - left), (north - south) / (top - bottom));
  return middleIn && share > 0.02 && share < 2;
}

/** Where the reader looked before the map was moved to show a file; undefined while it was not moved. */
let before: Camera | null | undefined;

/** Moves the map to show where a file lies; it is moved back when that has been seen. */
export function lookAt(bounds: Bounds | undefined): void {
  if (!bounds) return;
  if (before === undefined) before = viewStore.getState().camera;
  fitBounds(bounds);
}

/** The same, but only to what could not be seen otherwise. */
export function lookAtUnseen(bounds: Bounds | undefined): void {
  if (bounds && !isWellSeen(bounds, viewStore.getState().camera)) lookAt(bounds);
}

/** The way back, to be gone later; after that the map counts as not moved. */
export function wayBack(): (to?: Bounds | null) => void {
  const moved = before !== undefined;
  const from = before === undefined ? viewStore.getState().camera : before;
  before = undefined;
  return (to) => {
    if (to && !isWellSeen(to, from)) fitBounds(to);
    else if (moved && from) moveTo(from);
    else if (moved) goHome();
  };
}
