/** Lengths along lines, in metres on the WGS-84 ellipsoid. */
import type { Geometry, Position } from 'geojson';
import { distanceMeters, nearestOnEdge } from './distance.ts';
import { edgesOf, linesOf, polygonsOf } from './parts.ts';

/** Metres along one line: the sum of its geodesic edges; error below 1 mm an edge. */
export const pathMeters = (path: readonly Position[]): number =>
  edgesOf(path).reduce((sum, [a, b]) => sum + distanceMeters(a, b), 0);

/** Metres of all lines of a geometry. Points and polygons have none; for a polygon's edge see `perimeterMeters`. */
export const lengthMeters = (geometry: Geometry): number =>
  linesOf(geometry).reduce((sum, line) => sum + pathMeters(line), 0);

/** Metres around all rings of a geometry, holes included. */
export const perimeterMeters = (geometry: Geometry): number =>
  polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + pathMeters(ring), 0);

/** How far along a line (metres from its start) its point nearest to a position stands, and how far off (metres). */
export function placeAlong(
  position: Position,
  line: readonly Position[],
): { readonly meters: number; readonly offMeters: number } {
  let best = { meters: 0, offMeters: Number.POSITIVE_INFINITY };
  let walked = 0;
  for (const [a, b] of edgesOf(line)) {
    const { at } = nearestOnEdge(position, a, b);
    const offMeters = distanceMeters(position, at);
    if (offMeters < best.offMeters) best = { meters: walked + distanceMeters(a, at), offMeters };
    walked += distanceMeters(a, b);
  }
  return best;
}
