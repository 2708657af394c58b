/** The shortest way between two geometries that do not cross: it begins or ends at a vertex of one of them. */
import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsOf } from './bounds.ts';
import { distanceMeters, nearestPoint } from './distance.ts';
import { metersPerDegree } from './earth.ts';
import { positionsOf } from './parts.ts';

export type Way = { readonly from: Position; readonly to: Position; readonly meters: number };

/**
 * From the nearest point of `a` to the nearest of `b`; undefined where one is empty. For geometries that cross or hold each
 * other it need not be 0: ask `geometriesMeet` first. Error as of `nearestPoint`.
 */
export function shortestWay(a: Geometry, b: Geometry): Way | undefined {
  let best: Way | undefined;
  const offer = (from: Position, to: Position) => {
    const meters = distanceMeters(from, to);
    if (!best || meters < best.meters) best = { from, to, meters };
  };
  for (const from of positionsOf(a)) {
    const found = nearestPoint(from, b);
    if (found) offer(from, found.at);
  }
  for (const to of positionsOf(b)) {
    const found = nearestPoint(to, a);
    if (found) offer(found.at, to);
  }
  return best;
}

/** Metres that two boxes are apart at the very least, near each other (within some 100 km); 0 where they meet. */
export function boundsApartMeters(one: Bounds, other: Bounds): number {
  const east = Math.max(other[0] - one[2], one[0] - other[2], 0);
  const north = Math.max(other[1] - one[3], one[1] - other[3], 0);
  const poleward = Math.max(Math.abs(one[1]), Math.abs(one[3]), Math.abs(other[1]), Math.abs(other[3]));
  const least = 0.999; // degrees of latitude are not equally long
  return (
    least * Math.hypot(east * metersPerDegree(Math.min(89, poleward)).lng, north * metersPerDegree(0).lat)
  );
}

/** The same for geometries; infinite where one is empty. */
export function apartMeters(a: Geometry, b: Geometry): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one && other ? boundsApartMeters(one, other) : Number.POSITIVE_INFINITY;
}
