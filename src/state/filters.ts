import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { EntryBrief } from '../model/brief.ts';
import {
  type Facet,
  type Filter,
  type FilterContext,
  isFiltering,
  matches,
  noFilter,
} from '../model/filter.ts';
import { today } from '../model/history.ts';
import { emptySearchFile, type SearchFile } from '../model/search-file.ts';
import { catalogStore, useCatalog } from './catalog.ts';
import { fetchData } from './data-files.ts';
import { differencesNow, timeStore, useTime, yearStatesNow } from './time.ts';

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

/** Reads who is responsible for what; without the file that facet stays empty. */
export async function loadOrganisations(): Promise<void> {
  if (filtersStore.getState().organisations) return;
  const { organisations, entries } = await fetchData<SearchFile>('search').catch(() => emptySearchFile);
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
let last: { inputs: readonly unknown[]; matching: Matching } = { inputs: [], matching: null };

/** A year leaves out what nobody had spoken of yet, a comparison what both documents say alike. */
function work(entries: readonly EntryBrief[]): Matching {
  const { filter } = filtersStore.getState();
  const states = yearStatesNow();
  const differences = differencesNow();
  if (!isFiltering(filter) && !states && !differences) return null;
  const context = filterContext();
  const left = entries.filter(
    (entry) =>
      matches(entry, filter, context) &&
      (!states || (states.get(entry.id) ?? 'unnamed') !== 'unnamed') &&
      (!differences || differences.has(entry.id)),
  );
  return new Set(left.map(({ id }) => id));
}

/** Ids of the entries that match; null while nothing is asked. Worked out once for all who read it. */
export function matchingNow(): Matching {
  const { filter, organisations } = filtersStore.getState();
  const { entries, places } = catalogStore.getState();
  const { year, asOf, compared, said } = timeStore.getState();
  const inputs = [filter, organisations, entries, places, year, asOf, compared, said];
  if (inputs.some((input, i) => input !== last.inputs[i])) last = { inputs, matching: work(entries) };
  return last.matching;
}

/** How many of the matching entries lie in each town; null while nothing is asked. */
export function matchingByTown(): ReadonlyMap<string, number> | null {
  const matching = matchingNow();
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
  const matching = useMatching();
  return matching ? entries.filter(({ id }) => matching.has(id)) : entries;
}
