/** The independent truth: geodesics and areas of Karney's GeographicLib, which share nothing with `src/geo`. */

import library from 'geographiclib-geodesic';
import type { Position } from 'geojson';

const ellipsoid = library.Geodesic.WGS84;

export const trueMeters = ([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number =>
  ellipsoid.Inverse(latA, lngA, latB, lngB).s12 ?? Number.NaN;

export function trueDestination([lng = 0, lat = 0]: Position, bearing: number, meters: number): Position {
  const { lat2 = Number.NaN, lon2 = Number.NaN } = ellipsoid.Direct(lat, lng, bearing, meters);
  return [lon2, lat2];
}

/** Square metres of a closed ring with geodesic edges. */
export function trueArea(ring: readonly Position[]): number {
  const polygon = ellipsoid.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/** Positions along a path, straight in longitude and latitude, about so many metres apart. */
export function walk(path: readonly Position[], step: number): Position[] {
  return path.slice(1).flatMap((b, i) => {
    const a = path[i] ?? [];
    const steps = Math.max(1, Math.ceil(trueMeters(a, b) / step));
    return Array.from({ length: steps + 1 }, (_, k) =>
      [0, 1].map((axis) => (a[axis] ?? 0) + (((b[axis] ?? 0) - (a[axis] ?? 0)) * k) / steps),
    );
  });
}
