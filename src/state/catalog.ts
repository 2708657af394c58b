import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { EntryBrief } from '../model/brief.ts';
import type { Catalog, Passages } from '../model/catalog.ts';
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
  /** Oldest first. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly towns: Catalog['towns'];
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
  documents: new Map(),
  towns: {},
  version: '',
  details: {},
}));

export const useCatalog = <T>(select: (state: CatalogState) => T): T => useStore(catalogStore, select);

const asProblem = (error: unknown, file: string): DataProblem =>
  error instanceof DataProblem ? error : new DataProblem(file, String(error));

export async function loadCatalog(): Promise<void> {
  catalogStore.setState({ phase: 'loading', problem: null });
  try {
    const { entries, documents, towns, version } = await fetchData<Catalog>('catalog');
    catalogStore.setState({
      phase: 'ready',
      entries,
      byId: new Map(entries.map((entry) => [entry.id, entry])),
      documents: new Map(documents.map((document) => [document.id, document])),
      towns,
      version,
    });
  } catch (error) {
    catalogStore.setState({ phase: 'failed', problem: asProblem(error, 'catalog') });
  }
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
