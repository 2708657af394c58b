import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import { type Column, codedColumn, numberColumn } from './column.ts';
import type { Attribute, Field, OwnFeature, OwnTable } from './reading.ts';

/**
 * Features packed into a few flat arrays: a million of them weigh tens of megabytes, go to the device's store as they are,
 * and are cut into tiles without an object each. A feature is a run of parts, a part a run of positions.
 */

export const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const satisfies readonly Geometry['type'][];

/** What a part is: points, a line, the outer ring of a polygon, a hole in the polygon before it. */
export const part = { points: 1, line: 2, outer: 3, hole: 4 } as const;
type PartKind = (typeof part)[keyof typeof part];

/** Plain data: can be kept and sent. */
export type Packed = {
  readonly name: string;
  readonly count: number;
  readonly bounds: Bounds | null;
  readonly fields: readonly Field[];
  readonly kinds: OwnTable['kinds'];
  readonly columns: readonly Column[];
  /** Place in `geometryTypes` from 1 by feature; 0 where there is no geometry. */
  readonly types: Uint8Array;
  /** First part of each feature, and one more for the end. */
  readonly firstPart: Uint32Array;
  readonly partKinds: Uint8Array;
  /** First position of each part, and one more for the end. */
  readonly firstPosition: Uint32Array;
  /** lng, lat, lng, lat, … */
  readonly positions: Float64Array;
  /** A height for each position, where any has one. */
  readonly heights: Float64Array | null;
};

type Ring = readonly Position[];

/** Every part of a geometry, in order. */
function eachPart(geometry: Geometry, take: (kind: PartKind, positions: Ring) => void): void {
  const polygon = (rings: readonly Ring[]) => {
    for (const [i, ring] of rings.entries()) take(i ? part.hole : part.outer, ring);
  };
  switch (geometry.type) {
    case 'Point':
      take(part.points, [geometry.coordinates]);
      break;
    case 'MultiPoint':
      take(part.points, geometry.coordinates);
      break;
    case 'LineString':
      take(part.line, geometry.coordinates);
      break;
    case 'MultiLineString':
      for (const line of geometry.coordinates) take(part.line, line);
      break;
    case 'Polygon':
      polygon(geometry.coordinates);
      break;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) polygon(rings);
      break;
    case 'GeometryCollection':
      for (const member of geometry.geometries) eachPart(member, take);
  }
}

const isPlace = (position: Position | undefined): boolean =>
  Number.isFinite(position?.[0]) && Number.isFinite(position?.[1]);

/** A feature whose positions are no numbers is kept without a place rather than lost. */
function geometryOf(feature: OwnFeature): Geometry | null {
  const geometry = feature.geometry as Geometry | null;
  if (!geometry) return null;
  if (geometry.type === 'Point') return isPlace(geometry.coordinates) ? geometry : null;
  let [sound, any] = [true, false];
  eachPart(geometry, (_, positions) => {
    any ||= positions.length > 0;
    sound &&= positions.every(isPlace);
  });
  return sound && any ? geometry : null;
}

export function pack(table: OwnTable): Packed {
  const { features, fields } = table;
  const geometries = features.map(geometryOf);
  let [parts, positions, high] = [0, 0, false];
  for (const geometry of geometries) {
    if (!geometry) continue;
    if (geometry.type === 'Point') {
      parts++;
      positions++;
      high ||= geometry.coordinates.length > 2;
      continue;
    }
    eachPart(geometry, (_, ring) => {
      parts++;
      positions += ring.length;
      high ||= (ring[0]?.length ?? 0) > 2;
    });
  }
  const packed = {
    types: new Uint8Array(features.length),
    firstPart: new Uint32Array(features.length + 1),
    partKinds: new Uint8Array(parts),
    firstPosition: new Uint32Array(parts + 1),
    positions: new Float64Array(2 * positions),
    heights: high ? new Float64Array(positions) : null,
  };
  let [atPart, atPosition] = [0, 0];
  const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  const take = (kind: PartKind, ring: Ring) => {
    packed.partKinds[atPart] = kind;
    packed.firstPosition[atPart++] = atPosition;
    for (const [lng = 0, lat = 0, height = Number.NaN] of ring) {
      packed.positions[2 * atPosition] = lng;
      packed.positions[2 * atPosition + 1] = lat;
      if (packed.heights) packed.heights[atPosition] = height;
      atPosition++;
      if (lng < bounds[0]) bounds[0] = lng;
      if (lat < bounds[1]) bounds[1] = lat;
      if (lng > bounds[2]) bounds[2] = lng;
      if (lat > bounds[3]) bounds[3] = lat;
    }
  };
  geometries.forEach((geometry, n) => {
    packed.firstPart[n] = atPart;
    if (!geometry) return;
    packed.types[n] = geometryTypes.indexOf(geometry.type) + 1;
    eachPart(geometry, take);
  });
  packed.firstPart[features.length] = parts;
  packed.firstPosition[parts] = positions;
  return {
    name: table.name,
    count: features.length,
    bounds: positions ? bounds : null,
    fields,
    kinds: table.kinds,
    columns: fields.map(({ name, kind }) => {
      const value = (n: number): Attribute => {
        const own = features[n]?.properties;
        return own && Object.hasOwn(own, name) ? (own[name] ?? null) : null;
      };
      return (
        (kind === 'number' && numberColumn(features.length, value)) || codedColumn(features.length, value)
      );
    }),
    ...packed,
  };
}
