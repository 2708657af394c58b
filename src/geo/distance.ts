/**
 * Distances and directions on the WGS-84 ellipsoid, in metres and degrees. Positions are [lng, lat].
 */
import type { Geometry, Position } from 'geojson';
import {
  equatorialRadius,
  flattening,
  latOf,
  lngOf,
  metersPerDegree,
  polarRadius,
  toDegrees,
  toRadians,
} from './earth.ts';
import { pathsOf, pointsOf, polygonsOf } from './parts.ts';
import { isInRings } from './within.ts';

export type Geodesic = { readonly meters: number; readonly bearing: number };

/**
 * The shortest way between two positions and the direction it starts in.
 * Method: Vincenty's inverse formula (Survey Review 23, 1975); error below 1 mm. Nearly opposite points of the
 * globe, where it does not settle, get the great circle on the mean sphere instead: error up to 0.6 %.
 */
export function geodesic(from: Position, to: Position): Geodesic {
  const reducedFrom = Math.atan((1 - flattening) * Math.tan(toRadians(latOf(from))));
  const reducedTo = Math.atan((1 - flattening) * Math.tan(toRadians(latOf(to))));
  const [sin1, cos1] = [Math.sin(reducedFrom), Math.cos(reducedFrom)];
  const [sin2, cos2] = [Math.sin(reducedTo), Math.cos(reducedTo)];
  const difference = toRadians(((((lngOf(to) - lngOf(from)) % 360) + 540) % 360) - 180);
  let lambda = difference;
  for (let round = 0; round < 100; round++) {
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cos2 * sinLambda, cos1 * sin2 - sin1 * cos2 * cosLambda);
    if (sinSigma === 0) return { meters: 0, bearing: 0 };
    const cosSigma = sin1 * sin2 + cos1 * cos2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * sinLambda) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2Sigma = cos2Alpha < 1e-15 ? 0 : cosSigma - (2 * sin1 * sin2) / cos2Alpha;
    const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
    const last = lambda;
    lambda =
      difference +
      (1 - c) *
        flattening *
        sinAlpha *
        (sigma + c * sinSigma * (cos2Sigma + c * cosSigma * (2 * cos2Sigma ** 2 - 1)));
    if (Math.abs(lambda) > Math.PI) break;
    if (Math.abs(lambda - last) > 1e-13) continue;
    const u2 = cos2Alpha * ((equatorialRadius / polarRadius) ** 2 - 1);
    const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
    const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
    const correction =
      b *
      sinSigma *
      (cos2Sigma +
        (b / 4) *
          (cosSigma * (2 * cos2Sigma ** 2 - 1) -
            (b / 6) * cos2Sigma * (4 * sinSigma ** 2 - 3) * (4 * cos2Sigma ** 2 - 3)));
    const bearing = Math.atan2(cos2 * Math.sin(lambda), cos1 * sin2 - sin1 * cos2 * Math.cos(lambda));
    return { meters: polarRadius * a * (sigma - correction), bearing: (toDegrees(bearing) + 360) % 360 };
  }
  return greatCircle(from, to, difference);
}

function greatCircle(from: Position, to: Position, difference: number): Geodesic {
  const [lat1, lat2] = [toRadians(latOf(from)), toRadians(latOf(to))];
  const east = Math.cos(lat2) * Math.sin(difference);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(difference);
  const up = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(difference);
  const mean = (2 * equatorialRadius + polarRadius) / 3;
  return {
    meters: mean * Math.atan2(Math.hypot(east, north), up),
    bearing: (toDegrees(Math.atan2(east, north)) + 360) % 360,
  };
}

/** Geodesic metres between two positions; error below 1 mm (see `geodesic`). */
export const distanceMeters = (from: Position, to: Position): number => geodesic(from, to).meters;

/** Direction at the start of the shortest way, degrees clockwise from north, 0 to 360. */
export const bearingDegrees = (from: Position, to: Position): number => geodesic(from, to).bearing;

export const compassPoints = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** Which of eight directions `to` lies in, seen from `from`. */
export const compassPoint = (from: Position, to: Position): CompassPoint =>
  compassPoints[Math.round(bearingDegrees(from, to) / 45) % 8] ?? 'north';

/**
 * The point of the edge a-b nearest to a position, with its place along the edge (0 at a, 1 at b).
 * An edge is straight in longitude and latitude, as RFC 7946 has it. Method: a flat sheet whose scale is taken
 * half way between the position and the foot, twice; the foot is right to 0.1 % of its distance within 100 km.
 */
export function nearestOnEdge(position: Position, a: Position, b: Position): { at: Position; along: number } {
  let along = 0;
  let at = a;
  let lat = latOf(position);
  for (let round = 0; round < 3; round++) {
    const scale = metersPerDegree(lat);
    const [dx, dy] = [(lngOf(b) - lngOf(a)) * scale.lng, (latOf(b) - latOf(a)) * scale.lat];
    const [px, py] = [(lngOf(position) - lngOf(a)) * scale.lng, (latOf(position) - latOf(a)) * scale.lat];
    const length2 = dx * dx + dy * dy;
    along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
    at = [lngOf(a) + along * (lngOf(b) - lngOf(a)), latOf(a) + along * (latOf(b) - latOf(a))];
    lat = (latOf(position) + latOf(at)) / 2;
  }
  return { at, along };
}

/** Square of a distance on a sheet scaled half way: good for comparing, 0.01 % off within 50 km. */
function sheetDistance2(from: Position, to: Position): number {
  const scale = metersPerDegree((latOf(from) + latOf(to)) / 2);
  return ((lngOf(to) - lngOf(from)) * scale.lng) ** 2 + ((latOf(to) - latOf(from)) * scale.lat) ** 2;
}

export type Nearest = { readonly at: Position; readonly meters: number };

/** Squares of distances on a sheet scaled at the position are off by less than this factor within `sheetMeters`. */
const slack = 1.1;
const sheetMeters = 100_000;

/** Square of the distance to an edge on a sheet scaled at the position: no angle is computed for an edge. */
function roughDistance2(
  position: Position,
  a: Position,
  b: Position,
  scale: { lat: number; lng: number },
): number {
  const [ax, ay] = [(lngOf(a) - lngOf(position)) * scale.lng, (latOf(a) - latOf(position)) * scale.lat];
  const [dx, dy] = [(lngOf(b) - lngOf(a)) * scale.lng, (latOf(b) - latOf(a)) * scale.lat];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}

/** The edges that may hold the nearest point: those that are about as near as the nearest. */
function nearEdges(position: Position, paths: readonly (readonly Position[])[]): [Position, Position][] {
  const scale = metersPerDegree(latOf(position));
  const edges: [Position, Position][] = [];
  const roughly: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths)
    for (let i = 1; i < path.length; i++) {
      const [a, b] = [path[i - 1] ?? [], path[i] ?? []];
      const d2 = roughDistance2(position, a, b, scale);
      edges.push([a, b]);
      roughly.push(d2);
      if (d2 < least) least = d2;
    }
  if (least > sheetMeters ** 2) return edges;
  // Below 2 m the sheet's own rounding counts.
  return edges.filter((_, i) => (roughly[i] ?? 0) <= least * slack + 4);
}

/**
 * The nearest point of a geometry to a position, and the metres between. A position inside a polygon (or on its
 * edge) is its own nearest point, at 0 m. Undefined for an empty geometry. Error of the distance: 1 mm, plus 0.01 %
 * where two parts are almost equally far. Geometries across the antimeridian are not handled.
 */
export function nearestPoint(position: Position, geometry: Geometry): Nearest | undefined {
  if (polygonsOf(geometry).some((rings) => isInRings(position, rings))) return { at: position, meters: 0 };
  let best: Position | undefined;
  let best2 = Number.POSITIVE_INFINITY;
  const offer = (at: Position) => {
    const d2 = sheetDistance2(position, at);
    if (d2 < best2) [best, best2] = [at, d2];
  };
  pointsOf(geometry).forEach(offer);
  for (const [a, b] of nearEdges(position, pathsOf(geometry))) offer(nearestOnEdge(position, a, b).at);
  return best && { at: best, meters: distanceMeters(position, best) };
}

/** Metres from a position to the nearest point of a geometry; 0 inside a polygon, infinite for an empty one. */
export const distanceTo = (position: Position, geometry: Geometry): number =>
  nearestPoint(position, geometry)?.meters ?? Number.POSITIVE_INFINITY;
