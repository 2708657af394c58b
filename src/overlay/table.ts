import Flatbush from 'flatbush';
import type { Geometry, Position } from 'geojson';
import { valueAt } from './column.ts';
import { project } from './mercator.ts';
import { geometryTypes, type Packed, part } from './pack.ts';
import type { OwnFeature } from './reading.ts';

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
