/**
 * Is a shape inside a polygon? Edges are straight in longitude and latitude (RFC 7946) and belong to the polygon;
 * what lies within 1e-7 degree (about 1 cm) of an edge lies on it.
 */
import type { Geometry, Position } from 'geojson';
import { latOf, lngOf } from './earth.ts';
import { edgesOf, pathsOf, pointsOf, polygonsOf } from './parts.ts';

type Rings = readonly (readonly Position[])[];

/** Degrees within which something lies on an edge. */
const near = 1e-7;

/** Near a-b: the middle of a slanting edge is seldom a number that can be written down exactly. */
function isOnEdge(a: Position, b: Position, at: Position): boolean {
  const [dx, dy] = [lngOf(b) - lngOf(a), latOf(b) - latOf(a)];
  const [px, py] = [lngOf(at) - lngOf(a), latOf(at) - latOf(a)];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
  return Math.hypot(px - share * dx, py - share * dy) < near;
}

/** Calls with each edge of a ring or line; many are looked at, so no list of them is made. */
function forEdges(path: readonly Position[], look: (a: Position, b: Position) => void): void {
  let a = path[0];
  for (let i = 1; i < path.length; i++) {
    const b = path[i];
    if (a && b) look(a, b);
    a = b;
  }
}

/** 1 inside, 0 on the edge, -1 outside one ring, by counting the edges a ray to the east crosses. */
function placeInRing(position: Position, ring: readonly Position[]): number {
  const [lng, lat] = [lngOf(position), latOf(position)];
  let inside = false;
  let onEdge = false;
  forEdges(ring, (a, b) => {
    const [from, to] = [latOf(a), latOf(b)];
    if ((from < lat - near && to < lat - near) || (from > lat + near && to > lat + near)) return;
    if (isOnEdge(a, b, position)) onEdge = true;
    if (from > lat === to > lat) return;
    const share = (lat - from) / (to - from);
    if (lng < lngOf(a) + share * (lngOf(b) - lngOf(a))) inside = !inside;
  });
  if (onEdge) return 0;
  return inside ? 1 : -1;
}

/** Inside the outer ring and in no hole; edges count as inside. */
export function isInRings(position: Position, [outer, ...holes]: Rings): boolean {
  if (!outer || placeInRing(position, outer) < 0) return false;
  return holes.every((hole) => placeInRing(position, hole) <= 0);
}

/** Is a position inside a polygon or multipolygon, edges included? */
export const isInside = (position: Position, area: Geometry): boolean =>
  polygonsOf(area).some((rings) => isInRings(position, rings));

/** Are the boxes of two edges apart? */
function areApart(a: Position, b: Position, c: Position, d: Position): boolean {
  for (const of of [lngOf, latOf]) {
    const [p, q, r, t] = [of(a), of(b), of(c), of(d)];
    if (Math.max(r, t) < Math.min(p, q) - near || Math.min(r, t) > Math.max(p, q) + near) return true;
  }
  return false;
}

/** Shares of the way along a-b (0 to 1) where it meets any edge of the polygons, in order, ends included. */
function cuts(a: Position, b: Position, polygons: readonly Rings[]): number[] {
  const [dx, dy] = [lngOf(b) - lngOf(a), latOf(b) - latOf(a)];
  const found = [0, 1];
  const meet = (c: Position, d: Position) => {
    if (areApart(a, b, c, d)) return;
    const [ex, ey] = [lngOf(d) - lngOf(c), latOf(d) - latOf(c)];
    const cross = dx * ey - dy * ex;
    const [fx, fy] = [lngOf(c) - lngOf(a), latOf(c) - latOf(a)];
    if (cross !== 0) {
      const share = (fx * ey - fy * ex) / cross;
      const other = (fx * dy - fy * dx) / cross;
      if (share > 0 && share < 1 && other > -1e-9 && other < 1 + 1e-9) found.push(share);
    }
    // Edges along a-b do not cross it, but they begin and end on it.
    for (const end of [c, d]) {
      if (!isOnEdge(a, b, end)) continue;
      const share = ((lngOf(end) - lngOf(a)) * dx + (latOf(end) - latOf(a)) * dy) / (dx * dx + dy * dy);
      if (share > 0 && share < 1) found.push(share);
    }
  };
  for (const rings of polygons) for (const ring of rings) forEdges(ring, meet);
  return found.sort((one, other) => one - other);
}

export type EdgePiece = { readonly from: Position; readonly to: Position; readonly inside: boolean };

/** An edge cut where it meets the polygons, each piece inside them or not. Pieces under 1 cm are left out. */
export function cutEdge(a: Position, b: Position, area: Geometry): EdgePiece[] {
  return piecesOf(a, b, polygonsOf(area));
}

function piecesOf(a: Position, b: Position, polygons: readonly Rings[]): EdgePiece[] {
  const [dx, dy] = [lngOf(b) - lngOf(a), latOf(b) - latOf(a)];
  const at = (share: number): Position => [lngOf(a) + share * dx, latOf(a) + share * dy];
  const shares = cuts(a, b, polygons);
  return shares.flatMap((share, index): EdgePiece[] => {
    const next = shares[index + 1] ?? share;
    if ((next - share) * Math.hypot(dx, dy) < 2e-7) return [];
    const middle = at((share + next) / 2);
    return [{ from: at(share), to: at(next), inside: polygons.some((rings) => isInRings(middle, rings)) }];
  });
}

/** Does every piece of the edge a-b lie in one of the polygons? */
const isEdgeInside = (a: Position, b: Position, polygons: readonly Rings[]): boolean =>
  piecesOf(a, b, polygons).every(({ inside }) => inside);

/**
 * Does a whole geometry lie in one area, or in several taken together? Points, lines and polygons alike; touching
 * the edge is allowed. A polygon that fills a hole of the area is outside.
 */
export function isWithin(geometry: Geometry, areas: Geometry | readonly Geometry[]): boolean {
  const polygons = [areas].flat().flatMap((area) => polygonsOf(area as Geometry));
  const inSome = (position: Position) => polygons.some((rings) => isInRings(position, rings));
  if (!pointsOf(geometry).every(inSome)) return false;
  const paths = pathsOf(geometry);
  if (!paths.flat().every(inSome)) return false;
  if (!paths.flatMap(edgesOf).every(([a, b]) => isEdgeInside(a, b, polygons))) return false;
  const holes = polygons.flatMap(([, ...inner]) => inner);
  return !polygonsOf(geometry).some((rings) => holes.some((hole) => isHoleCovered(hole, rings, polygons)));
}

/** Does a polygon cover a hole of the area that no other part of the area fills? */
function isHoleCovered(hole: readonly Position[], rings: Rings, polygons: readonly Rings[]): boolean {
  const at = pointInRing(hole);
  return at !== undefined && isInRings(at, rings) && !polygons.some((area) => isInRings(at, area));
}

/** Some position strictly inside a ring: the middle of the widest stretch of a parallel through it. */
export function pointInRing(ring: readonly Position[]): Position | undefined {
  const lats = [...new Set(ring.map(latOf))].sort((a, b) => a - b);
  let best: { at: Position; width: number } | undefined;
  for (const [index, south] of lats.entries()) {
    const lat = (south + (lats[index + 1] ?? south)) / 2;
    const crossings = edgesOf(ring)
      .filter(([a, b]) => latOf(a) > lat !== latOf(b) > lat)
      .map(([a, b]) => lngOf(a) + ((lat - latOf(a)) / (latOf(b) - latOf(a))) * (lngOf(b) - lngOf(a)))
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = crossings.slice(i, i + 2);
      if (east - west > (best?.width ?? 0)) best = { at: [(west + east) / 2, lat], width: east - west };
    }
  }
  return best?.at;
}
