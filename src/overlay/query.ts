import type { Geometry } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import { geometriesMeet } from '../geo/meet.ts';
import type { OverlayFilter } from '../model/overlay.ts';
import { type Column, valueAt } from './column.ts';
import { maskOf } from './mask.ts';
import { projectLat, projectLng } from './mercator.ts';
import type { Packed } from './pack.ts';
import type { Attribute } from './reading.ts';
import { geometryAt, meeting, type Table } from './table.ts';

/** What can be asked of a table. All numbers of features are those of the file, from 0. */

export type RowsWanted = {
  readonly offset: number;
  readonly limit: number;
  readonly sort?: { readonly field: string; readonly down: boolean };
  readonly filter?: OverlayFilter;
};
export type Rows = {
  /** How many meet the filter. */
  readonly total: number;
  readonly rows: readonly { readonly number: number; readonly values: readonly Attribute[] }[];
};

const columnOf = (table: Packed, field: string): Column | undefined =>
  table.columns[table.fields.findIndex(({ name }) => name === field)];

const collator = new Intl.Collator('zh', { numeric: true });

/** Numbers before text, text as a reader sorts it; true after false. */
function compare(a: Attribute, b: Attribute): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return collator.compare(String(a), String(b));
}

/** The place of each different value among all; missing ones are NaN. */
function ranksOf(column: Column): Float64Array {
  if (column.kind === 'numbers') return column.values;
  const order = column.words.map((_, i) => i);
  order.sort((a, b) => compare(column.words[a] ?? null, column.words[b] ?? null));
  const rank = new Float64Array(order.length);
  for (const [place, word] of order.entries()) rank[word] = place;
  column.words.forEach((word, i) => {
    if (word === null || word === '') rank[i] = Number.NaN;
  });
  return Float64Array.from(column.codes, (code) => rank[code] as number);
}

const orders = new WeakMap<Packed, { readonly key: string; readonly order: Uint32Array }>();

/** Numbers of the features that meet the filter, in the order wanted; those without a value come last either way. */
function orderOf(table: Packed, { sort, filter = [] }: Pick<RowsWanted, 'sort' | 'filter'>): Uint32Array {
  const key = JSON.stringify([sort ?? null, filter]);
  const known = orders.get(table);
  if (known?.key === key) return known.order;
  const mask = maskOf(table, filter);
  let order = Uint32Array.from({ length: table.count }, (_, n) => n);
  if (mask) order = order.filter((n) => mask[n]);
  const column = sort && columnOf(table, sort.field);
  if (column) {
    const ranks = ranksOf(column);
    const sign = sort.down ? -1 : 1;
    order.sort((a, b) => {
      const [x, y] = [ranks[a] as number, ranks[b] as number];
      if (x === y || (Number.isNaN(x) && Number.isNaN(y))) return a - b;
      if (Number.isNaN(x)) return 1;
      if (Number.isNaN(y)) return -1;
      return sign * (x - y);
    });
  }
  orders.set(table, { key, order });
  return order;
}

export function rows(table: Packed, wanted: RowsWanted): Rows {
  const order = orderOf(table, wanted);
  const shown = order.subarray(wanted.offset, wanted.offset + wanted.limit);
  return {
    total: order.length,
    rows: [...shown].map((number) => ({
      number,
      values: table.columns.map((column) => valueAt(column, number)),
    })),
  };
}

/** Numbers of the features whose box meets the box. */
export function inBounds(table: Table, [west, south, east, north]: Bounds): number[] {
  const found = meeting(table, projectLng(west), projectLat(north), projectLng(east), projectLat(south));
  return found ? [...found] : Array.from({ length: table.count }, (_, n) => n);
}

/** Numbers of the features that meet a geometry, edges included. */
export function meetingGeometry(table: Table, geometry: Geometry, bounds: Bounds): number[] {
  return inBounds(table, bounds).filter((n) => {
    const own = geometryAt(table, n);
    return own !== null && geometriesMeet(own, geometry);
  });
}

export type FieldStatistics = {
  readonly count: number;
  readonly missing: number;
  readonly distinct: number;
  /** Most frequent first, at most 50. */
  readonly values: readonly (readonly [value: string, count: number])[];
  /** For fields with numbers in them. */
  readonly numbers: {
    readonly least: number;
    readonly most: number;
    readonly mean: number;
    readonly median: number;
    /** Four breaks between five steps of about as many features each, each different from the next. */
    readonly breaks: readonly number[];
  } | null;
};

export function statistics(table: Packed, field: string, filter: OverlayFilter = []): FieldStatistics {
  const column = columnOf(table, field);
  const mask = maskOf(table, filter);
  const counts = new Map<Attribute, number>();
  const numbers: number[] = [];
  let [count, missing] = [0, 0];
  for (let n = 0; n < table.count; n++) {
    if (mask && !mask[n]) continue;
    count++;
    const value = valueAt(column, n);
    if (value === null || value === '') missing++;
    else {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  const values = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 50)
    .map(([value, times]) => [String(value), times] as const);
  return { count, missing, distinct: counts.size, values, numbers: summaryOf(numbers) };
}

function summaryOf(numbers: readonly number[]): FieldStatistics['numbers'] {
  if (!numbers.length) return null;
  const sorted = Float64Array.from(numbers).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  const least = at(0);
  const breaks = [...new Set([0.2, 0.4, 0.6, 0.8].map((share) => rounded(at(share), at(1) - least)))];
  return {
    least,
    most: at(1),
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: at(0.5),
    breaks: breaks.filter((edge) => edge > least && edge <= at(1)),
  };
}

/** A break as a reader would write it: to a hundredth of the range. */
function rounded(value: number, range: number): number {
  if (!(range > 0)) return value;
  const step = 10 ** Math.floor(Math.log10(range / 50));
  return Number((Math.round(value / step) * step).toPrecision(12));
}
