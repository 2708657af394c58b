/**
 * What a geometry is made of, so that the other files need not switch on seven types. A collection gives the
 * parts of all its members.
 */
import type { Geometry, Position } from 'geojson';

/** Every lone point. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pointsOf);
    default:
      return [];
  }
}

/** Every open line; the rings of polygons are not lines. */
export function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

/** Every polygon as its rings, the outer one first. */
export function polygonsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** Lines and rings alike: everything that has edges. */
export const pathsOf = (geometry: Geometry): readonly (readonly Position[])[] => [
  ...linesOf(geometry),
  ...polygonsOf(geometry).flat(),
];

export const positionsOf = (geometry: Geometry): readonly Position[] => [
  ...pointsOf(geometry),
  ...pathsOf(geometry).flat(),
];

/** Pairs of neighbours along a line or ring. */
export function edgesOf(path: readonly Position[]): readonly (readonly [Position, Position])[] {
  const edges: [Position, Position][] = [];
  path.forEach((position, index) => {
    const next = path[index + 1];
    if (next) edges.push([position, next]);
  });
  return edges;
}
