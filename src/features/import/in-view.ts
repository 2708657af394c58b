import type { Bounds } from '../../geo/bounds.ts';
import { fitBounds } from '../../map/index.ts';
import { homeBounds, viewStore } from '../../state/index.ts';

/** The part of the world on the screen, about. */
function inView(): Bounds {
  const { camera } = viewStore.getState();
  if (!camera) return homeBounds;
  const degrees = 360 / (512 * 2 ** camera.zoom);
  const [across, up] = [
    (innerWidth / 2) * degrees,
    (innerHeight / 2) * degrees * Math.cos((camera.lat * Math.PI) / 180),
  ];
  return [camera.lng - across, camera.lat - up, camera.lng + across, camera.lat + up];
}

/** Whether much of a box can be seen, and not as a mere dot. */
function isWellSeen([west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = inView();
  const middleIn =
    (west + east) / 2 > left &&
    (west + east) / 2 < right &&
    (south + north) / 2 > bottom &&
    (south + north) / 2 < top;
  const share = Math.max((east - west) / (right - left), (north - south) / (top - bottom));
  return middleIn && share > 0.02 && share < 2;
}

/** The map moves only to what could not be seen otherwise. */
export function showBounds(bounds: Bounds | null | undefined): void {
  if (bounds && !isWellSeen(bounds)) fitBounds(bounds);
}
