import type { Attribute } from './reading.ts';

/** The values of one attribute: numbers as they are, all else as codes into a list of the different values. */
export type Column =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'coded'; readonly codes: Uint32Array; readonly words: readonly Attribute[] };

/** Null when a value is neither a number nor missing. */
export function numberColumn(count: number, value: (n: number) => Attribute): Column | null {
  const values = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const own = value(n);
    if (own !== null && typeof own !== 'number') return null;
    values[n] = own ?? Number.NaN;
  }
  return { kind: 'numbers', values };
}

export function codedColumn(count: number, value: (n: number) => Attribute): Column {
  const codes = new Uint32Array(count);
  const words: Attribute[] = [];
  const known = new Map<Attribute, number>();
  for (let n = 0; n < count; n++) {
    const own = value(n);
    let code = known.get(own);
    if (code === undefined) {
      code = words.push(own) - 1;
      known.set(own, code);
    }
    codes[n] = code;
  }
  return { kind: 'coded', codes, words };
}

/** NaN stands for no number. */
export function valueAt(column: Column | undefined, n: number): Attribute {
  if (!column) return null;
  if (column.kind === 'coded') return column.words[column.codes[n] ?? 0] ?? null;
  const value = column.values[n] as number;
  return Number.isNaN(value) ? null : value;
}

/** What a function says of each value, asked once a different value. */
export function byValue<T>(column: Column | undefined, say: (value: Attribute) => T): (n: number) => T {
  if (column?.kind !== 'coded') return (n) => say(valueAt(column, n));
  const said = column.words.map(say);
  return (n) => said[column.codes[n] ?? 0] as T;
}
