/**
 * Well-known text, with PostGIS's SRID before it, and with Z, M or ZM. Gives what looks like a GeoJSON geometry, for the
 * gate in geometry.ts to look at; null when the text is none.
 */
export type Wkt = { readonly geometry: unknown; readonly srid?: string };

export const looksLikeWkt = (text: string): boolean =>
  /^\s*(SRID\s*=\s*\d+\s*;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON)|^\s*GEOMETRYCOLLECTION/i.test(
    text.slice(0, 60),
  );

/** PostGIS writes shapes so when asked for no text. */
export const looksLikeWkb = (text: string): boolean =>
  /^(\\x)?0[01](0[1-7]0000[02468a-f]0|000000[0-9a-f]{2})[0-9a-f]{20,}$/i.test(text.slice(0, 60));

const types: Readonly<Record<string, readonly [type: string, depth: number]>> = {
  POINT: ['Point', 0],
  MULTIPOINT: ['MultiPoint', 1],
  LINESTRING: ['LineString', 1],
  MULTILINESTRING: ['MultiLineString', 2],
  POLYGON: ['Polygon', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
};

class NotWkt extends Error {}

type Cursor = { readonly text: string; at: number };

const word = /\s*([A-Za-z]+)/y;
const number = /\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?nan|[-+]?inf(?:inity)?)/iy;

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return undefined;
  cursor.at = pattern.lastIndex;
  return found[1];
}

function sign(cursor: Cursor, expected: string): boolean {
  while (' \t\r\n'.includes(cursor.text[cursor.at] ?? '\0')) cursor.at++;
  if (cursor.text[cursor.at] !== expected) return false;
  cursor.at++;
  return true;
}

function need(cursor: Cursor, expected: string): void {
  if (!sign(cursor, expected)) throw new NotWkt();
}

function position(cursor: Cursor, withM: boolean): number[] {
  const numbers: number[] = [];
  for (let text = take(cursor, number); text !== undefined; text = take(cursor, number))
    numbers.push(Number(text));
  if (numbers.length < 2 || numbers.length > 4) throw new NotWkt();
  return withM ? numbers.slice(0, 2) : numbers;
}

/** A list of lists as deep as the type has them. A multipoint's points may stand in brackets of their own. */
function list(cursor: Cursor, depth: number, withM: boolean): unknown {
  if (depth === 0) {
    const bracket = sign(cursor, '(');
    const found = position(cursor, withM);
    if (bracket) need(cursor, ')');
    return found;
  }
  if (/^\s*EMPTY/i.test(cursor.text.slice(cursor.at, cursor.at + 12))) {
    take(cursor, word);
    return [];
  }
  need(cursor, '(');
  const members = [list(cursor, depth - 1, withM)];
  while (sign(cursor, ',')) members.push(list(cursor, depth - 1, withM));
  need(cursor, ')');
  return members;
}

function geometry(cursor: Cursor, depth: number): unknown {
  const [, name = '', glued = ''] =
    /^(.*?[TNGY])(Z|M|ZM)?$/i.exec((take(cursor, word) ?? '').toUpperCase()) ?? [];
  const before = cursor.at;
  let dimension = glued;
  const next = (take(cursor, word) ?? '').toUpperCase();
  if (/^(Z|M|ZM)$/.test(next)) dimension = next;
  else cursor.at = before;
  if (name === 'GEOMETRYCOLLECTION') {
    if (depth > 10) throw new NotWkt();
    if (/^\s*EMPTY/i.test(cursor.text.slice(cursor.at, cursor.at + 12))) {
      take(cursor, word);
      return { type: 'GeometryCollection', geometries: [] };
    }
    need(cursor, '(');
    const geometries = [geometry(cursor, depth + 1)];
    while (sign(cursor, ',')) geometries.push(geometry(cursor, depth + 1));
    need(cursor, ')');
    return { type: 'GeometryCollection', geometries };
  }
  const [type, nested] = types[name] ?? [];
  if (type === undefined || nested === undefined) throw new NotWkt();
  if (nested === 0) {
    if (/^\s*EMPTY/i.test(cursor.text.slice(cursor.at, cursor.at + 12))) {
      take(cursor, word);
      return { type, coordinates: [] };
    }
    need(cursor, '(');
    const coordinates = position(cursor, dimension === 'M');
    need(cursor, ')');
    return { type, coordinates };
  }
  return { type, coordinates: list(cursor, nested, dimension === 'M') };
}

export function parseWkt(text: string): Wkt | null {
  const [prefix = '', srid] = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text) ?? [];
  const cursor: Cursor = { text, at: prefix.length };
  try {
    const found = geometry(cursor, 0);
    if (text.slice(cursor.at).trim().replace(/;$/, '') !== '') return null;
    return { geometry: found, ...(srid ? { srid } : {}) };
  } catch (error) {
    if (error instanceof NotWkt) return null;
    throw error;
  }
}
