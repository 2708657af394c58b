/**
 * A flat sheet around a place: every position lies in its true direction and at its true distance from the middle (the
 * azimuthal equidistant projection of the ellipsoid). Across that direction lengths grow with the square of the distance
 * r: by r²/6R², 0.001 % at 50 km and 0.004 % at 100 km.
 */
import type { Position } from 'geojson';
import { destination } from './circle.ts';
import { geodesic } from './distance.ts';
import { toDegrees, toRadians } from './earth.ts';

export type Sheet = {
  /** Metres east and north of the middle. */
  readonly toSheet: (position: Position) => Position;
  readonly fromSheet: (meters: Position) => Position;
};

export const sheetAround = (middle: Position): Sheet => ({
  toSheet: (position) => {
    const { meters, bearing } = geodesic(middle, position);
    const alpha = toRadians(bearing);
    return [meters * Math.sin(alpha), meters * Math.cos(alpha)];
  },
  fromSheet: ([east = 0, north = 0]) =>
    destination(middle, toDegrees(Math.atan2(east, north)), Math.hypot(east, north)),
});
