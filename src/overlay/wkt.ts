import type { Geometry, Position } from 'geojson';

const position = ([lng = 0, lat = 0]: Position): string => `${lng} ${lat}`;
const run = (positions: readonly Position[]): string => `(${positions.map(position).join(', ')})`;
const runs = (all: readonly (readonly Position[])[]): string => `(${all.map(run).join(', ')})`;

/** A geometry as well-known text (OGC 06-103r4), without heights. */
export function toWkt(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT ${run([geometry.coordinates])}`;
    case 'MultiPoint':
      return `MULTIPOINT ${runs(geometry.coordinates.map((one) => [one]))}`;
    case 'LineString':
      return `LINESTRING ${run(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${runs(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${runs(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(runs).join(', ')})`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION (${geometry.geometries.map(toWkt).join(', ')})`;
  }
}
