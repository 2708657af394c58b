import type { Position } from 'geojson';
import type { Desk } from '../desk.ts';

/**
 * The shapes of a shapefile (Esri white paper, 1998), record by record: a damaged one is told and the next one read.
 * Heights and measures are left out. The rings of an area come in any order; they are sorted into outlines and holes.
 */

export type ShapeRecord = {
  readonly number: number;
  readonly geometry: unknown;
  readonly hasHeight: boolean;
};

const headerBytes = 100;
const mostParts = 4_000_000;

export const isShp = (bytes: Uint8Array): boolean =>
  bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a;

/** Twice the signed area: below 0 runs clockwise, as outlines do in shapefiles. */
function turnOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

type Outline = { readonly rings: Position[][]; readonly size: number };

/** Pairs of a hole and an outline that one shape may cost; beyond, only the outline written before a hole is asked. */
const mostPairs = 100_000;

/** Each hole goes into the smallest outline that holds it; one that none holds becomes an outline. */
export function sortRings(rings: readonly Position[][]): Position[][][] {
  if (rings.length === 1) return [[...rings]];
  const turns = rings.map(turnOf);
  const outlines: Outline[] = [];
  const holes: { readonly ring: Position[]; readonly before: Outline | undefined }[] = [];
  for (const [i, ring] of rings.entries()) {
    const turn = turns[i] ?? 0;
    if (turn <= 0) outlines.push({ rings: [ring], size: -turn });
    else holes.push({ ring, before: outlines.at(-1) });
  }
  if (!outlines.length) return rings.map((ring) => [ring]);
  const bySize =
    outlines.length * holes.length <= mostPairs ? outlines.toSorted((a, b) => a.size - b.size) : [];
  const lone: Position[][][] = [];
  for (const { ring, before } of holes) {
    const asked = bySize.length ? bySize : before ? [before] : [];
    const around = asked.find(({ rings: [outline] }) => outline && holds(outline, ring[0] ?? []));
    if (around) around.rings.push(ring);
    else lone.push([ring]);
  }
  return [...outlines.map(({ rings: each }) => each), ...lone];
}

class Damaged extends Error {}

function positions(view: DataView, at: number, count: number): Position[] {
  return Array.from({ length: count }, (_, i) => [
    view.getFloat64(at + 16 * i, true),
    view.getFloat64(at + 16 * i + 8, true),
  ]);
}

function paths(view: DataView): Position[][] {
  const [parts, points] = [view.getUint32(36, true), view.getUint32(40, true)];
  const start = 44 + 4 * parts;
  if (parts > mostParts || start + 16 * points > view.byteLength || (parts === 0 && points > 0))
    throw new Damaged();
  const begins = Array.from({ length: parts }, (_, i) => view.getUint32(44 + 4 * i, true));
  return begins.map((begin, i) => {
    const end = begins[i + 1] ?? points;
    if (begin > end || end > points) throw new Damaged();
    return positions(view, start + 16 * begin, end - begin);
  });
}

/** Undefined for a kind that is not drawn (MultiPatch). */
function toGeometry(view: DataView, type: number): unknown {
  switch (type % 10) {
    case 0:
      return null;
    case 1:
      if (type === 31) return undefined;
      return { type: 'Point', coordinates: positions(view, 4, 1)[0] };
    case 3: {
      const lines = paths(view);
      return lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 5: {
      const areas = sortRings(paths(view));
      return areas.length === 1
        ? { type: 'Polygon', coordinates: areas[0] }
        : { type: 'MultiPolygon', coordinates: areas };
    }
    case 8: {
      const count = view.getUint32(36, true);
      if (40 + 16 * count > view.byteLength) throw new Damaged();
      return { type: 'MultiPoint', coordinates: positions(view, 40, count) };
    }
    default:
      throw new Damaged();
  }
}

const knownTypes = new Set([0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28, 31]);

/** Gives null for a shape that was told as damaged or not drawn, so that the count keeps step with the attributes. */
export function* readShp(bytes: Uint8Array, desk: Desk): Generator<ShapeRecord | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = headerBytes;
  let number = 0;
  while (at + 8 <= bytes.length) {
    number++;
    const length = view.getUint32(at + 4) * 2;
    const place = { kind: 'feature', number } as const;
    const end = at + 8 + length;
    if (length < 4 || end > bytes.length) {
      desk.faults.add('cut-short', place);
      return;
    }
    const content = new DataView(bytes.buffer, bytes.byteOffset + at + 8, length);
    at = end;
    const type = content.getInt32(0, true);
    try {
      if (!knownTypes.has(type)) throw new Damaged();
      const geometry = toGeometry(content, type);
      if (geometry === undefined) desk.faults.count('shape-3d', place);
      yield geometry === undefined ? null : { number, geometry, hasHeight: type > 10 && type < 20 };
    } catch (error) {
      if (!(error instanceof Damaged) && !(error instanceof RangeError)) throw error;
      desk.faults.add('shape-broken', place);
      yield null;
    }
  }
}
