/** Coordinates as they are stored and shown: degrees with 6 decimals, about 0.1 m. */
import type { Geometry, Position } from 'geojson';
import { latOf, lngOf } from './earth.ts';

export const coordinateDecimals = 6;

const round = (degrees: number): number => {
  const rounded = Number(degrees.toFixed(coordinateDecimals));
  return rounded === 0 ? 0 : rounded; // never -0
};

export const roundPosition = (position: Position): Position => position.map(round);

/** A geometry with every coordinate rounded to 6 decimals; moves a vertex by at most 0.06 m. */
export function roundGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(roundPosition) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((path) => path.map(roundPosition)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(roundPosition))),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(roundGeometry) };
  }
}

/** `116.680300, 39.870800`: longitude first, as everywhere in the atlas. */
export const toCoordinateText = (position: Position): string =>
  `${lngOf(position).toFixed(coordinateDecimals)}, ${latOf(position).toFixed(coordinateDecimals)}`;
