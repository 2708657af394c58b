import type { Geometry, Position } from 'geojson';

type ToPath = (path: readonly Position[]) => Position[];

/** The same geometry with every line and ring made anew by `toPath`, and every lone point by `toPosition`. */
export function mapPositions(
  geometry: Geometry,
  toPosition: (position: Position) => Position,
  toPath: ToPath,
): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: toPosition(geometry.coordinates) };
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map(toPosition) };
    case 'LineString':
      return { ...geometry, coordinates: toPath(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(toPath) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(toPath)) };
    case 'GeometryCollection':
      return {
        ...geometry,
        geometries: geometry.geometries.map((part) => mapPositions(part, toPosition, toPath)),
      };
  }
}
