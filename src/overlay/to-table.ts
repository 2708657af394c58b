import type { Geometry } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Attribute, Field, OwnFeature, OwnTable } from './reading.ts';

/** What is to be known of features before they are packed: their fields, kinds and bounds. */

type Seen = {
  readonly kinds: Set<'number' | 'text' | 'boolean'>;
  counts: Map<string, number> | null;
  least: number;
  most: number;
};

/** Values are counted while there are few of them. */
const mostValues = 200;
const shownValues = 12;

function see(seen: Seen, value: Attribute): void {
  if (value === null) return;
  if (typeof value === 'number') {
    seen.kinds.add('number');
    if (value < seen.least) seen.least = value;
    if (value > seen.most) seen.most = value;
    return;
  }
  seen.kinds.add(typeof value === 'boolean' ? 'boolean' : 'text');
  if (!seen.counts) return;
  const text = String(value);
  seen.counts.set(text, (seen.counts.get(text) ?? 0) + 1);
  if (seen.counts.size > mostValues) seen.counts = null;
}

function toField(name: string, { kinds, counts, least, most }: Seen): Field {
  const only = kinds.size === 1 ? [...kinds][0] : undefined;
  const values =
    only !== 'number' && counts && counts.size <= mostValues
      ? [...counts].sort(([, a], [, b]) => b - a).slice(0, shownValues)
      : undefined;
  return {
    name,
    kind: only ?? 'text',
    ...(values?.length && { values }),
    ...(only === 'number' && { range: [least, most] as const }),
  };
}

export function toOwnTable(name: string, features: readonly OwnFeature[]): OwnTable {
  const fields = new Map<string, Seen>();
  const kinds: Partial<Record<Geometry['type'], number>> = {};
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lng, lat] = coordinates;
    if (typeof lng !== 'number' || typeof lat !== 'number') {
      for (const inner of coordinates) grow(inner);
      return;
    }
    if (lng < bounds[0]) bounds[0] = lng;
    if (lat < bounds[1]) bounds[1] = lat;
    if (lng > bounds[2]) bounds[2] = lng;
    if (lat > bounds[3]) bounds[3] = lat;
  };
  const growBy = (geometry: Geometry): void =>
    geometry.type === 'GeometryCollection' ? geometry.geometries.forEach(growBy) : grow(geometry.coordinates);
  for (const { geometry, properties } of features) {
    if (geometry) {
      kinds[geometry.type] = (kinds[geometry.type] ?? 0) + 1;
      growBy(geometry);
    }
    for (const key in properties) {
      let seen = fields.get(key);
      if (!seen) {
        seen = { kinds: new Set(), counts: new Map(), least: Infinity, most: -Infinity };
        fields.set(key, seen);
      }
      see(seen, properties[key] ?? null);
    }
  }
  return {
    name,
    features,
    fields: [...fields].map(([key, seen]) => toField(key, seen)),
    bounds: bounds[0] <= bounds[2] ? (bounds as Bounds) : null,
    kinds,
  };
}

const head = { rows: 5, fields: 12, letters: 80 } as const;

/** The first rows of a table for a look at it. */
export const headOf = ({ features, fields }: OwnTable): Attribute[][] =>
  features.slice(0, head.rows).map(({ properties }) =>
    fields.slice(0, head.fields).map(({ name }) => {
      const value = Object.hasOwn(properties, name) ? (properties[name] ?? null) : null;
      return typeof value === 'string' && value.length > head.letters
        ? `${value.slice(0, head.letters)}…`
        : value;
    }),
  );
