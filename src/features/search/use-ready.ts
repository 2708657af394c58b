import { useEffect, useState } from 'react';
import { type AtlasIndex, loadAtlasIndex, useCatalog } from '../../state/index.ts';

type Parts = typeof import('./ready.ts');

export type Ready = { readonly index: AtlasIndex; readonly parts: Parts };

/**
 * The index and the lists, once the reader has turned to the field; null while they come, or where their code cannot be
 * had. The index is made again when the catalogue changes, as it does when a language's names arrive.
 */
export function useReady(turnedTo: boolean): { readonly ready: Ready | null; readonly failed: boolean } {
  const entries = useCatalog((state) => state.entries);
  const [ready, setReady] = useState<Ready | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!turnedTo || !entries.length) return;
    let current = true;
    Promise.all([loadAtlasIndex(), import('./ready.ts')]).then(
      ([index, parts]) => current && setReady({ index, parts }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [turnedTo, entries]);
  return { ready, failed: failed && !ready };
}
