import { useCallback, useEffect, useRef, useState } from 'react';
import type { Text } from '../../i18n/index.ts';
import type { OverlayFilter } from '../../model/overlay.ts';
import { askOverlay, OverlayFault } from '../../overlay/client.ts';
import type { Rows, RowsWanted } from '../../overlay/query.ts';

export type OwnRow = Rows['rows'][number];
export type Sorting = NonNullable<RowsWanted['sort']> | null;

type Known = {
  readonly key: string;
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly OwnRow[]>;
  readonly failed: Text | null;
};

/** Rows that are asked for at a time. */
const page = 100;

const nothing = (key: string): Known => ({ key, total: null, pages: new Map(), failed: null });

/** The rows of an own layer, asked from its worker as they come into sight. */
export function useOwnRows(id: string, filter: OverlayFilter, sort: Sorting) {
  const [tries, setTries] = useState(0);
  const key = JSON.stringify([id, filter, sort, tries]);
  const [known, setKnown] = useState<Known>(() => nothing(key));
  const asked = useRef<{ key: string; pages: Set<number>; stop: AbortController } | null>(null);
  const current = known.key === key ? known : nothing(key);

  const need = useCallback(
    (first: number, last: number) => {
      if (asked.current?.key !== key) {
        asked.current?.stop.abort();
        asked.current = { key, pages: new Set(), stop: new AbortController() };
      }
      const { pages, stop } = asked.current;
      for (let at = Math.floor(first / page); at <= Math.floor(last / page); at++) {
        if (pages.has(at)) continue;
        pages.add(at);
        const wanted = { offset: at * page, limit: page, filter, ...(sort && { sort }) };
        askOverlay('rows', [id, wanted], stop.signal).then(
          ({ total, rows }) =>
            setKnown((before) => {
              const same = before.key === key ? before : nothing(key);
              return { ...same, total, pages: new Map(same.pages).set(at, rows) };
            }),
          (error: unknown) => {
            if (stop.signal.aborted) return;
            const failed =
              error instanceof OverlayFault ? error.told.cause : { zh: String(error), en: String(error) };
            setKnown({ ...nothing(key), failed });
          },
        );
      }
    },
    [id, filter, sort, key],
  );
  useEffect(() => need(0, page - 1), [need]);
  useEffect(
    () => () => {
      asked.current?.stop.abort();
      // Mounted again, as React does while one develops, it asks again.
      asked.current = null;
    },
    [],
  );
  return {
    total: current.total,
    failed: current.failed,
    rowAt: (index: number): OwnRow | undefined => current.pages.get(Math.floor(index / page))?.[index % page],
    need,
    again: () => setTries((before) => before + 1),
  };
}
