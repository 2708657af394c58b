/** Boxes around shapes: [west, south, east, north] in degrees. None crosses the antimeridian. */
import type { Geometry, Position } from 'geojson';
import { latOf, lngOf, metersPerDegree } from './earth.ts';
import { positionsOf } from './parts.ts';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around positions; undefined when there are none. */
export function boundsOfPositions(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    west = Math.min(west, lngOf(position));
    south = Math.min(south, latOf(position));
    east = Math.max(east, lngOf(position));
    north = Math.max(north, latOf(position));
  }
  return [west, south, east, north];
}

/** The box around one geometry; undefined when it is empty. */
export const boundsOf = (geometry: Geometry): Bounds | undefined => boundsOfPositions(positionsOf(geometry));

/** The box around several boxes; undefined when there are none. */
export const joinBounds = (all: readonly Bounds[]): Bounds | undefined =>
  boundsOfPositions(
    all.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );

/** The box with this many metres more on every side. */
export function growBounds([west, south, east, north]: Bounds, meters: number): Bounds {
  const perDegree = metersPerDegree((south + north) / 2);
  const [lng, lat] = [meters / perDegree.lng, meters / perDegree.lat];
  return [west - lng, south - lat, east + lng, north + lat];
}

/** Edges count as inside. */
export const boundsHold = ([west, south, east, north]: Bounds, position: Position): boolean =>
  lngOf(position) >= west && lngOf(position) <= east && latOf(position) >= south && latOf(position) <= north;

/** Touching counts as meeting. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
