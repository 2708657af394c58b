import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { Query } from '../model/asked.ts';
import type { EntryBrief } from '../model/brief.ts';
import {
  countsOf,
  type Facet,
  type Filter,
  type FilterContext,
  facets,
  isFiltering,
  matches,
  noFilter,
} from '../model/filter.ts';
import { today } from '../model/history.ts';
import type { SearchFile } from '../model/search-file.ts';
import { catalogStore, useCatalog } from './catalog.ts';
import { fetchData } from './data-files.ts';
import { dismiss, notify } from './notices.ts';
import { differencesNow, standingsNow, timeStore, useTime } from './time.ts';

/** What the reader has narrowed the atlas to. Map, list, table, near-me and figures all obey. */
export type FiltersState = {
  readonly filter: Filter;
  /** Who is responsible; read when someone asks. */
  readonly organisations: Organisations | null;
};

export type Organisations = {
  /** Names by id. */
  readonly names: ReadonlyMap<string, Text>;
  /** Ids by entry. */
  readonly of: ReadonlyMap<string, readonly string[]>;
};

export const filtersStore = createStore<FiltersState>(() => ({ filter: noFilter, organisations: null }));

export const useFilters = <T>(select: (state: FiltersState) => T): T => useStore(filtersStore, select);

export const setFilter = (change: Partial<Filter>): void =>
  filtersStore.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

export const clearFilter = (): void => filtersStore.setState({ filter: noFilter });

/** Adds a value to a facet, or takes it out. */
export function toggleFacet(facet: Facet, value: string): void {
  const now: readonly string[] = filtersStore.getState().filter[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  setFilter({ [facet]: next });
}

const notRead: Text = {
  zh: '责任单位没有读到，按单位筛选暂时不起作用。',
  en: 'The organisations could not be read; filtering by them does not work for now.',
};

/** Reads who is responsible for what. Until that has come, nothing is asked of organisations. */
export async function loadOrganisations(): Promise<void> {
  if (filtersStore.getState().organisations) return;
  const file = await fetchData<SearchFile>('search').catch(() => null);
  if (!file) {
    const again = { zh: '重试', en: 'Try again' };
    notify({
      id: 'organisations',
      text: notRead,
      action: { label: again, run: () => void loadOrganisations() },
    });
    return;
  }
  dismiss('organisations');
  const { organisations, entries } = file;
  filtersStore.setState({
    organisations: {
      names: new Map(organisations.map(({ id, name }) => [id, name])),
      of: new Map(
        Object.entries(entries).map(([id, { by = [] }]) => [
          id,
          by.flatMap((place) => organisations[place]?.id ?? []),
        ]),
      ),
    },
  });
}

export const filterContext = (): FilterContext => {
  const { organisations } = filtersStore.getState();
  return {
    day: today(),
    places: catalogStore.getState().places,
    organisationsOf: (id) => organisations?.of.get(id) ?? [],
  };
};

type Matching = ReadonlySet<string> | null;
type Answer = { readonly left: readonly EntryBrief[] | null; readonly matching: Matching };
let last: { inputs: readonly unknown[]; answer: Answer } = {
  inputs: [],
  answer: { left: null, matching: null },
};

/** All that is asked now. */
export function queryNow(): Query {
  const { year, states, asOf, compared } = timeStore.getState();
  return { filter: filtersStore.getState().filter, year, states, asOf, compared };
}

/**
 * The entries a query leaves. A year leaves out what nobody had spoken of yet, a comparison what both documents say
 * alike. Null where nothing is asked.
 */
export function entriesFor(query: Query): readonly EntryBrief[] | null {
  const { states } = query;
  const known = filtersStore.getState().organisations !== null;
  const filter = known ? query.filter : { ...query.filter, organisations: [] };
  const { entries } = catalogStore.getState();
  const standings = standingsNow(query);
  const differences = differencesNow(query);
  if (!isFiltering(filter) && !standings && !differences) return null;
  const context = filterContext();
  const stands = (id: string): boolean => {
    const state = standings?.get(id)?.state ?? 'unnamed';
    return !standings || (state !== 'unnamed' && (states.length === 0 || states.includes(state)));
  };
  return entries.filter(
    (entry) =>
      matches(entry, filter, context) && stands(entry.id) && (!differences || differences.has(entry.id)),
  );
}

/** Worked out once for all who read it. */
function answerNow(): Answer {
  const { filter, organisations } = filtersStore.getState();
  const { entries, places } = catalogStore.getState();
  const { year, states, asOf, compared, said } = timeStore.getState();
  const inputs = [filter, organisations, entries, places, year, states, asOf, compared, said];
  if (inputs.some((input, i) => input !== last.inputs[i])) {
    const left = entriesFor(queryNow());
    last = { inputs, answer: { left, matching: left && new Set(left.map(({ id }) => id)) } };
  }
  return last.answer;
}

/** Ids of the entries that match; null while nothing is asked. */
export const matchingNow = (): Matching => answerNow().matching;

/** How many of the matching entries lie in each town; null while nothing is asked. */
export function matchingByTown(matching: Matching = matchingNow()): ReadonlyMap<string, number> | null {
  if (!matching) return null;
  const counts = new Map<string, number>();
  for (const { id, towns } of catalogStore.getState().entries)
    if (matching.has(id)) for (const town of towns) counts.set(town, (counts.get(town) ?? 0) + 1);
  return counts;
}

/** For components: ids of the entries that match; null while nothing is asked. */
export function useMatching(): Matching {
  useCatalog((state) => state.entries);
  useCatalog((state) => state.places);
  useFilters((state) => state.organisations);
  useFilters((state) => state.filter);
  useTime((state) => state);
  return matchingNow();
}

/** For components: all entries, or those that match. */
export function useMatchingEntries(): readonly EntryBrief[] {
  const entries = useCatalog((state) => state.entries);
  useMatching();
  return answerNow().left ?? entries;
}

export type Counts = {
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many are past their date, whatever else is asked. */
  readonly late: number;
  /** How many have a date in a year. */
  readonly due: ReadonlyMap<number, number>;
};

/** How many entries each further choice would leave, under all that is asked otherwise. */
export function countsNow(): Counts {
  const { entries } = catalogStore.getState();
  const { filter } = filtersStore.getState();
  const scope = entriesFor({ ...queryNow(), filter: noFilter }) ?? entries;
  const context = filterContext();
  const years = new Map<number, number>();
  for (const entry of scope)
    if (entry.target && matches(entry, { ...filter, due: null }, context)) {
      const year = Number(entry.target.slice(0, 4));
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  return {
    facets: Object.fromEntries(
      facets.map((facet) => [facet, countsOf(facet, scope, filter, context)]),
    ) as Record<Facet, ReadonlyMap<string, number>>,
    late: scope.filter((entry) => matches(entry, { ...filter, late: true }, context)).length,
    due: years,
  };
}
