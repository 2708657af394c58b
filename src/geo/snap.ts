/** A corner drawn by hand goes to what lies beside it: first to a vertex, else to the nearest point of an edge. */
import type { Geometry, Position } from 'geojson';
import { distanceMeters, nearestPoint } from './distance.ts';
import { latOf, lngOf, metersPerDegree } from './earth.ts';
import { positionsOf } from './parts.ts';

/** The nearest vertex within so many metres of a position; undefined where there is none. */
function nearestVertex(at: Position, geometries: readonly Geometry[], withinMeters: number) {
  const scale = metersPerDegree(latOf(at));
  let best: Position | undefined;
  let least = withinMeters ** 2;
  for (const geometry of geometries)
    for (const vertex of positionsOf(geometry)) {
      const d2 =
        ((lngOf(vertex) - lngOf(at)) * scale.lng) ** 2 + ((latOf(vertex) - latOf(at)) * scale.lat) ** 2;
      if (d2 <= least) [best, least] = [vertex, d2];
    }
  return best;
}

/** Where a position goes among geometries; undefined where none is within so many metres. Inside an area nothing pulls. */
export function snapTo(
  at: Position,
  geometries: readonly Geometry[],
  withinMeters: number,
): Position | undefined {
  const vertex = nearestVertex(at, geometries, withinMeters);
  if (vertex) return vertex.slice(0, 2);
  let best: { at: Position; meters: number } | undefined;
  for (const geometry of geometries) {
    const found = nearestPoint(at, geometry);
    if (!found || found.meters > withinMeters || distanceMeters(found.at, at) === 0) continue;
    if (!best || found.meters < best.meters) best = found;
  }
  return best?.at;
}
