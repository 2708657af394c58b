import { meetsCondition, type OverlayFilter } from '../model/overlay.ts';
import { byValue } from './column.ts';
import type { Packed } from './pack.ts';

/** Which features meet a filter, 1 or 0 by number; null where all do. The last answer is kept for each table. */

const last = new WeakMap<Packed, { readonly key: string; readonly mask: Uint8Array }>();

export function maskOf(table: Packed, filter: OverlayFilter): Uint8Array | null {
  if (!filter.length) return null;
  const key = JSON.stringify(filter);
  const known = last.get(table);
  if (known?.key === key) return known.mask;
  const mask = new Uint8Array(table.count).fill(1);
  for (const condition of filter) {
    const column = table.columns[table.fields.findIndex(({ name }) => name === condition.field)];
    const meets = byValue(column, (value) => meetsCondition(condition, value));
    for (let n = 0; n < table.count; n++) if (mask[n] && !meets(n)) mask[n] = 0;
  }
  last.set(table, { key, mask });
  return mask;
}
