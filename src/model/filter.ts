/** Which entries a reader wants to see. Values of one facet are alternatives; facets must all hold. */
import type { EntryBrief, EntryPlace } from './brief.ts';
import { isPast } from './history.ts';
import type { Kind, Sector, Status } from './vocabulary.ts';

/** How well an entry's place is known, as far as a reader can use it. */
export const certainties = ['placed', 'rough', 'off'] as const;
export type Certainty = (typeof certainties)[number];

/** An empty list asks nothing. */
export type Filter = {
  readonly sectors: readonly Sector[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly towns: readonly string[];
  readonly documents: readonly string[];
  readonly organisations: readonly string[];
  readonly certainties: readonly Certainty[];
  /** Years in which something is due, both included. */
  readonly due: readonly [from: number, to: number] | null;
  /** Past its date, and not said to be done. */
  readonly late: boolean;
};

export const noFilter: Filter = {
  sectors: [],
  kinds: [],
  statuses: [],
  towns: [],
  documents: [],
  organisations: [],
  certainties: [],
  due: null,
  late: false,
};

export const facets = [
  'sectors',
  'kinds',
  'statuses',
  'towns',
  'documents',
  'organisations',
  'certainties',
] as const;
export type Facet = (typeof facets)[number];

/** What is known beside the briefs. Organisations come with a file of their own; until then nothing has any. */
export type FilterContext = {
  /** Today, `2026-11-20`. */
  readonly day: string;
  readonly places: ReadonlyMap<string, EntryPlace>;
  readonly organisationsOf: (id: string) => readonly string[];
};

export const isFiltering = (filter: Filter): boolean =>
  filter.late || filter.due !== null || facets.some((facet) => filter[facet].length > 0);

const certaintyOf = ({ id, mapped }: EntryBrief, places: FilterContext['places']): Certainty => {
  if (!mapped) return 'off';
  return places.get(id)?.method === 'approximate' ? 'rough' : 'placed';
};

/** The values an entry has in a facet. */
export function valuesOf(facet: Facet, entry: EntryBrief, context: FilterContext): readonly string[] {
  switch (facet) {
    case 'sectors':
      return [entry.sector];
    case 'kinds':
      return [entry.kind];
    case 'statuses':
      return [entry.status];
    case 'towns':
      return entry.towns;
    case 'documents':
      return entry.documents;
    case 'organisations':
      return context.organisationsOf(entry.id);
    case 'certainties':
      return [certaintyOf(entry, context.places)];
  }
}

export const isLateBrief = ({ status, target }: EntryBrief, day: string): boolean =>
  target !== undefined && status !== 'continuing' && isPast(target, day);

function isDueIn({ target }: EntryBrief, due: Filter['due']): boolean {
  if (!due) return true;
  const year = Number(target?.slice(0, 4));
  return year >= due[0] && year <= due[1];
}

const holds = (facet: Facet, filter: Filter, entry: EntryBrief, context: FilterContext): boolean => {
  const wanted: readonly string[] = filter[facet];
  return wanted.length === 0 || valuesOf(facet, entry, context).some((value) => wanted.includes(value));
};

export const matches = (entry: EntryBrief, filter: Filter, context: FilterContext): boolean =>
  (!filter.late || isLateBrief(entry, context.day)) &&
  isDueIn(entry, filter.due) &&
  facets.every((facet) => holds(facet, filter, entry, context));

/**
 * How many entries each value of a facet would leave: all other facets hold, this one is open, so that a reader sees
 * what another choice would bring.
 */
export function countsOf(
  facet: Facet,
  entries: readonly EntryBrief[],
  filter: Filter,
  context: FilterContext,
): ReadonlyMap<string, number> {
  const open = { ...filter, [facet]: [] };
  const counts = new Map<string, number>();
  for (const entry of entries)
    if (matches(entry, open, context))
      for (const value of new Set(valuesOf(facet, entry, context)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
