import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { currentLanguage, type Language, languages, type Text } from '../i18n/index.ts';
import type { EntryBrief, EntryPlace } from '../model/brief.ts';
import {
  type CatalogFile,
  type NamesFile,
  type Passages,
  type PlacesFile,
  toBriefs,
} from '../model/catalog.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Entry } from '../model/entry.ts';
import type { Sector } from '../model/vocabulary.ts';
import { DataProblem, fetchData, hasData } from './data-files.ts';

/** What has been read of the atlas's records. Entries in full are read by sector, when one is opened. */
export type CatalogState = {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly problem: DataProblem | null;
  readonly entries: readonly EntryBrief[];
  readonly byId: ReadonlyMap<string, EntryBrief>;
  /** Where entries are; comes with the map. */
  readonly places: ReadonlyMap<string, EntryPlace>;
  /** Oldest first. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly towns: Readonly<Record<string, Text>>;
  readonly version: string;
  readonly details: Readonly<Partial<Record<Sector, SectorDetails>>>;
};

export type SectorDetails =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly problem: DataProblem }
  | { readonly phase: 'ready'; readonly entries: ReadonlyMap<string, Entry>; readonly passages: Passages };

export const catalogStore = createStore<CatalogState>(() => ({
  phase: 'loading',
  problem: null,
  entries: [],
  byId: new Map(),
  places: new Map(),
  documents: new Map(),
  towns: {},
  version: '',
  details: {},
}));

export const useCatalog = <T>(select: (state: CatalogState) => T): T => useStore(catalogStore, select);

const asProblem = (error: unknown, file: string): DataProblem =>
  error instanceof DataProblem ? error : new DataProblem(file, String(error));

/** What has come of the catalogue so far; names come one language at a time. */
let file: CatalogFile | null = null;
const names: Partial<Record<Language, NamesFile>> = {};

function put(catalog: CatalogFile): void {
  const entries = toBriefs(catalog, names);
  catalogStore.setState({
    phase: 'ready',
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    documents: new Map(catalog.documents.map((document) => [document.id, document])),
    towns: Object.fromEntries(catalog.towns),
    version: catalog.version,
  });
}

/** Reads the catalogue with the names in the reader's language. */
export async function loadCatalog(): Promise<void> {
  catalogStore.setState({ phase: 'loading', problem: null });
  const language = currentLanguage();
  try {
    const [catalog, own] = await Promise.all([
      fetchData<CatalogFile>('catalog'),
      fetchData<NamesFile>(`names/${language}`),
    ]);
    file = catalog;
    names[language] = own;
    put(catalog);
  } catch (error) {
    catalogStore.setState({ phase: 'failed', problem: asProblem(error, 'catalog') });
  }
}

/** Reads the names in the languages that have not come yet; without them the other language stands in. */
export async function loadAllNames(): Promise<void> {
  const missing = languages.filter((language) => !names[language]);
  if (!missing.length) return;
  const come = await Promise.all(
    missing.map((language) => fetchData<NamesFile>(`names/${language}`).catch(() => null)),
  );
  missing.forEach((language, i) => {
    const own = come[i];
    if (own) names[language] = own;
  });
  if (file) put(file);
}

/** Reads where entries are. Without it a selection is neither marked nor moved to. */
export async function loadPlaces(): Promise<void> {
  const places = await fetchData<PlacesFile>('places').catch(() => null);
  if (places) catalogStore.setState({ places: new Map(Object.entries(places)) });
}

const setDetails = (sector: Sector, details: SectorDetails) =>
  catalogStore.setState((state) => ({ details: { ...state.details, [sector]: details } }));

/** Reads a sector's entries in full, once; again after a failure. */
export async function loadDetails(sector: Sector): Promise<void> {
  const known = catalogStore.getState().details[sector];
  if (known && known.phase !== 'failed') return;
  setDetails(sector, { phase: 'loading' });
  try {
    const passagesFile = `passages/${sector}`;
    const [raw, passages, { parseEntries }] = await Promise.all([
      fetchData<unknown>(`details/${sector}`),
      hasData(passagesFile) ? fetchData<Passages>(passagesFile).catch(() => ({})) : {},
      import('../model/parse.ts'),
    ]);
    const { values, faults } = parseEntries(raw, `details/${sector}`);
    if (!values.length && faults[0]) throw new DataProblem(faults[0].file, faults[0].reason);
    setDetails(sector, { phase: 'ready', entries: new Map(values.map((e) => [e.id, e])), passages });
  } catch (error) {
    setDetails(sector, { phase: 'failed', problem: asProblem(error, `details/${sector}`) });
  }
}
