import { useEffect, useState } from 'react';
import type { OverlayFilter } from '../../model/overlay.ts';
import { askOverlay } from '../../overlay/client.ts';
import type { FieldStatistics } from '../../overlay/query.ts';

/** What the worker of an own layer answers; asked again when the question changes, null until it has come. */

export function useStatistics(id: string, field: string, filter: OverlayFilter): FieldStatistics | null {
  const [found, setFound] = useState<{ field: string; statistics: FieldStatistics } | null>(null);
  useEffect(() => {
    if (!field) return;
    const stop = new AbortController();
    askOverlay('statistics', [id, field, filter], stop.signal).then(
      (statistics) => setFound({ field, statistics }),
      // The row of the layer tells why its worker does not answer.
      () => undefined,
    );
    return () => stop.abort();
  }, [id, field, filter]);
  return found?.field === field ? found.statistics : null;
}

/** How many features meet the filter; without a filter nobody needs to be asked. */
export function useMatchingCount(id: string, filter: OverlayFilter, all: number): number | null {
  const [found, setFound] = useState<{ filter: OverlayFilter; total: number } | null>(null);
  useEffect(() => {
    if (!filter.length) return;
    const stop = new AbortController();
    askOverlay('rows', [id, { offset: 0, limit: 0, filter }], stop.signal).then(
      ({ total }) => setFound({ filter, total }),
      () => undefined,
    );
    return () => stop.abort();
  }, [id, filter]);
  if (!filter.length) return all;
  return found?.filter === filter ? found.total : null;
}
