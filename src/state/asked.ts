import { type Asked, askedOf, type NamesOf, noQuery, type Query } from '../model/asked.ts';
import { catalogStore, useCatalog } from './catalog.ts';
import { entriesFor, filtersStore, queryNow, useFilters } from './filters.ts';
import { loadTimeline, timeStore, useTime } from './time.ts';

/** Filter, year and comparison as one question: it is told, taken back piece by piece, and asked anew, all in one. */

const noNames: NamesOf['organisations'] = new Map();

/** For components: how the values of facets are called. */
export function useNamesOf(): NamesOf {
  const towns = useCatalog((state) => state.towns);
  const documents = useCatalog((state) => state.documents);
  const organisations = useFilters((state) => state.organisations?.names ?? noNames);
  return { towns, documents, organisations };
}

/** For components: what is asked, each piece with what would be left without it. */
export function useAsked(): readonly Asked[] {
  const names = useNamesOf();
  useFilters((state) => state.filter);
  useTime((state) => state);
  return askedOf(queryNow(), names);
}

export function ask({ filter, ...time }: Query): void {
  if (filter !== filtersStore.getState().filter) filtersStore.setState({ filter });
  timeStore.setState(time);
  if (time.year !== null || time.compared) void loadTimeline();
}

export const askNothing = (): void => ask(noQuery);

/** How many entries a query leaves. */
export const countFor = (query: Query): number =>
  (entriesFor(query) ?? catalogStore.getState().entries).length;
