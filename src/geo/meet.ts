/** Do two geometries share a point? Edges are straight in longitude and latitude; touching counts as meeting. */
import type { Geometry, Position } from 'geojson';
import { boundsHold, boundsMeet, boundsOf, boundsOfPositions } from './bounds.ts';
import { edgesMeet, isOnEdge, samePosition } from './grid.ts';
import { edgesOf, pathsOf, pointsOf } from './parts.ts';
import { isInside } from './within.ts';

type Edge = readonly [Position, Position];

const boxOf = (edge: Edge) => boundsOfPositions(edge) ?? [0, 0, 0, 0];

const touches = (point: Position, geometry: Geometry, edges: readonly Edge[]): boolean =>
  isInside(point, geometry) ||
  edges.some(([a, b]) => isOnEdge(a, b, point)) ||
  pointsOf(geometry).some((other) => samePosition(point, other));

/** Exact to 1e-7 degree (about 1 cm). Every pair of edges near each other is looked at. */
export function geometriesMeet(a: Geometry, b: Geometry): boolean {
  const [boxA, boxB] = [boundsOf(a), boundsOf(b)];
  if (!boxA || !boxB || !boundsMeet(boxA, boxB)) return false;
  const edgesA = pathsOf(a)
    .flatMap(edgesOf)
    .filter((edge) => boundsMeet(boxOf(edge), boxB));
  const edgesB = pathsOf(b)
    .flatMap(edgesOf)
    .filter((edge) => boundsMeet(boxOf(edge), boxA));
  const near = (point: Position) => boundsHold(boxA, point) && boundsHold(boxB, point);
  if (pointsOf(a).some((point) => near(point) && touches(point, b, edgesB))) return true;
  if (pointsOf(b).some((point) => near(point) && touches(point, a, edgesA))) return true;
  for (const edge of edgesA) {
    const box = boxOf(edge);
    if (edgesB.some((other) => boundsMeet(box, boxOf(other)) && edgesMeet(...edge, ...other))) return true;
  }
  // No edges cross: a part of one lies wholly inside the other, or nowhere near it.
  return (
    pathsOf(a).some(([first]) => first !== undefined && isInside(first, b)) ||
    pathsOf(b).some(([first]) => first !== undefined && isInside(first, a))
  );
}
