import Flatbush from 'flatbush';
import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import { type Column, codedColumn, numberColumn, valueAt } from './column.ts';
import { project } from './mercator.ts';
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

/** A packed table with what finding and drawing need; made anew when it is read back. */
export type Table = Packed & {
  /** The positions on the square of the web's maps, 0 to 1. */
  readonly projected: Float64Array;
  /** Boxes on that square; null when nothing has a place. */
  readonly index: Flatbush | null;
  /** Numbers of the features in the index, where not all are. */
  readonly indexed: Uint32Array | null;
};

export function toTable(packed: Packed): Table {
  const { positions, firstPart, firstPosition, types, count } = packed;
  const projected = project(positions);
  let placed = 0;
  for (const type of types) if (type) placed++;
  if (!placed) return { ...packed, projected, index: null, indexed: null };
  const index = new Flatbush(placed);
  const indexed = placed < count ? new Uint32Array(placed) : null;
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (!types[n]) continue;
    if (indexed) indexed[at++] = n;
    const from = firstPosition[firstPart[n] ?? 0] ?? 0;
    const to = firstPosition[firstPart[n + 1] ?? 0] ?? 0;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      const [x, y] = [projected[2 * i] as number, projected[2 * i + 1] as number];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    index.add(west, north, east, south);
  }
  index.finish();
  return { ...packed, projected, index, indexed };
}

/** Numbers of the features whose box meets a box on the square, in the order of the file. */
export function meeting(
  table: Table,
  west: number,
  north: number,
  east: number,
  south: number,
): Uint32Array | null {
  const { index, indexed } = table;
  if (!index) return new Uint32Array(0);
  const all = index.minX >= west && index.maxX <= east && index.minY >= north && index.maxY <= south;
  if (all) return indexed;
  const found = Uint32Array.from(index.search(west, north, east, south));
  if (indexed) for (let i = 0; i < found.length; i++) found[i] = indexed[found[i] as number] as number;
  return found.sort();
}

/** One feature as it was read. Members of a collection come back joined by kind. */
export function featureAt(table: Packed, n: number): OwnFeature {
  return {
    type: 'Feature',
    id: n,
    geometry: geometryAt(table, n) as Geometry,
    properties: Object.fromEntries(
      table.fields.flatMap(({ name }, i) => {
        const value = valueAt(table.columns[i], n);
        return value === null ? [] : [[name, value]];
      }),
    ),
  };
}

export function geometryAt(table: Packed, n: number): Geometry | null {
  const type = geometryTypes[(table.types[n] ?? 0) - 1];
  if (!type) return null;
  const points: Position[] = [];
  const lines: Position[][] = [];
  const polygons: Position[][][] = [];
  for (let p = table.firstPart[n] ?? 0; p < (table.firstPart[n + 1] ?? 0); p++) {
    const run = runAt(table, p);
    const kind = table.partKinds[p];
    if (kind === part.points) points.push(...run);
    else if (kind === part.line) lines.push(run);
    else if (kind === part.outer) polygons.push([run]);
    else polygons.at(-1)?.push(run);
  }
  switch (type) {
    case 'Point':
      return { type, coordinates: points[0] ?? [] };
    case 'MultiPoint':
      return { type, coordinates: points };
    case 'LineString':
      return { type, coordinates: lines[0] ?? [] };
    case 'MultiLineString':
      return { type, coordinates: lines };
    case 'Polygon':
      return { type, coordinates: polygons[0] ?? [] };
    case 'MultiPolygon':
      return { type, coordinates: polygons };
    case 'GeometryCollection':
      return {
        type,
        geometries: [
          ...(points.length ? [{ type: 'MultiPoint' as const, coordinates: points }] : []),
          ...(lines.length ? [{ type: 'MultiLineString' as const, coordinates: lines }] : []),
          ...(polygons.length ? [{ type: 'MultiPolygon' as const, coordinates: polygons }] : []),
        ],
      };
  }
}

/** The positions of one part. */
function runAt({ firstPosition, positions, heights }: Packed, p: number): Position[] {
  const run: Position[] = [];
  for (let i = firstPosition[p] ?? 0; i < (firstPosition[p + 1] ?? 0); i++) {
    const height = heights?.[i] ?? Number.NaN;
    const [lng = 0, lat = 0] = [positions[2 * i], positions[2 * i + 1]];
    run.push(Number.isNaN(height) ? [lng, lat] : [lng, lat, height]);
  }
  return run;
}
