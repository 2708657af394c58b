import { isRecord } from './is-record.ts';
import type { Kept } from './kept.ts';

const asRecord = (value: unknown): Kept => (isRecord(value) ? value : {});

const isNothing = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.keys(value).length === 0);

/**
 * What two pages kept at the same time, as one: where this page changed something since it last read, its word counts,
 * else the other's. Goes down as far as the things a reader adds and removes, two levels.
 */
export function mergeKept(before: Kept, now: Kept, theirs: Kept, levels = 2): Kept {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(now)])];
  const merged = names.map((name) => {
    const [was, is, other] = [before[name], now[name], theirs[name]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [name, other] as const;
    const deeper = levels > 1 && [was, is, other].some(isRecord);
    return [name, deeper ? mergeKept(asRecord(was), asRecord(is), asRecord(other), levels - 1) : is] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => !isNothing(value)));
}
