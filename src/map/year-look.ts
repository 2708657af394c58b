import type { ExpressionSpecification } from 'maplibre-gl';
import type { EntryBrief, EntryPlace } from '../model/brief.ts';
import type { Standing } from '../model/timeline.ts';
import type { Status } from '../model/vocabulary.ts';

/**
 * The map as of a year. Layers read a shape's `status` to choose dash, mark and paint; here that word is read through
 * the year instead, so every layer shows the year in its own way and none knows of it.
 */
export type YearLook = {
  /** Stands wherever a layer reads a shape's status. */
  readonly status: ExpressionSpecification;
  /** Ids of the shapes that are due in that very year, and of those not yet begun, by source. */
  readonly marked: Readonly<Record<'due' | 'ahead', Readonly<Record<string, readonly string[]>>>>;
};

const shapeStatus = ['get', 'status'] as const;

/**
 * A shape may have a status of its own (the open part of a line), which no year of its entry changes: only the shapes
 * that have their entry's status are read anew, and only where the year says something else.
 */
function statusThrough(changed: ReadonlyMap<Status, readonly string[]>): ExpressionSpecification {
  const cases = [...changed].flatMap(([status, keys]) => [keys, status]);
  if (cases.length === 0) return [...shapeStatus];
  const key = ['concat', ['coalesce', ['get', 'entry'], ''], '/', ['coalesce', [...shapeStatus], '']];
  return ['match', key, ...cases, [...shapeStatus]] as unknown as ExpressionSpecification;
}

const isStatus = (value: readonly unknown[]): boolean =>
  value.length === 2 && value[0] === shapeStatus[0] && value[1] === shapeStatus[1];

/** The expression with every reading of a shape's status replaced. What does not read it comes back untouched. */
export function readThrough<T>(value: T, status: ExpressionSpecification): T {
  if (Array.isArray(value)) {
    if (isStatus(value)) return status as T;
    const inner = value.map((one) => readThrough(one, status));
    return inner.some((one, i) => one !== value[i]) ? (inner as T) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, readThrough(one, status), one] as const);
  return entries.some(([, now, before]) => now !== before)
    ? (Object.fromEntries(entries.map(([key, now]) => [key, now])) as T)
    : value;
}

export function toYearLook(
  standings: ReadonlyMap<string, Standing>,
  byId: ReadonlyMap<string, EntryBrief>,
  places: ReadonlyMap<string, EntryPlace>,
): YearLook {
  const changed = new Map<Status, string[]>();
  const marked: Record<'due' | 'ahead', Record<string, string[]>> = { due: {}, ahead: {} };
  for (const [id, { shapes }] of places) {
    const [standing, now] = [standings.get(id), byId.get(id)?.status];
    if (!standing || !now || standing.state === 'unnamed') continue;
    const { state, status } = standing;
    if (status !== now) changed.set(status, [...(changed.get(status) ?? []), `${id}/${now}`]);
    if (state !== 'due' && state !== 'ahead') continue;
    for (const [source, ids] of Object.entries(shapes))
      marked[state][source] = [...(marked[state][source] ?? []), ...ids];
  }
  return { status: statusThrough(changed), marked };
}
