import { useEffect, useMemo, useState } from 'react';
import type { EntryBrief } from '../../model/brief.ts';
import type { SearchFile } from '../../model/catalog.ts';
import { catalogStore, fetchData, loadAllNames, useCatalog } from '../../state/index.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The results of a query; null while the index is being made. The index is made when the reader first turns to the
 * field; without the file of pinyin it still finds names.
 */
export function useSearch(wanted: boolean, query: string): readonly EntryBrief[] | null {
  const entries = useCatalog((state) => state.entries);
  const [index, setIndex] = useState<SearchIndex | null>(null);
  useEffect(() => {
    if (!wanted || !entries.length) return;
    let current = true;
    Promise.all([
      fetchData<SearchFile>('search').catch((): SearchFile => ({})),
      import('./search-index.ts'),
      loadAllNames(),
    ]).then(([words, { buildIndex }]) => {
      const { entries: named, towns } = catalogStore.getState();
      if (current) setIndex(() => buildIndex(named, words, towns));
    });
    return () => {
      current = false;
    };
  }, [wanted, entries]);
  return useMemo(() => (index ? index(query) : null), [index, query]);
}
