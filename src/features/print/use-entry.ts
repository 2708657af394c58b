import { useEffect } from 'react';
import type { EntryBrief } from '../../model/brief.ts';
import type { Entry } from '../../model/entry.ts';
import { loadDetails, useCatalog, useSelection } from '../../state/index.ts';

/** The selected entry, in full once it is read; null where none is selected. */
export function useEntry() {
  const selection = useSelection((state) => state.selection);
  const id = selection.kind === 'entry' ? selection.id : null;
  const brief: EntryBrief | null = useCatalog((state) => (id && state.byId.get(id)) || null);
  const details = useCatalog((state) => brief && state.details[brief.sector]);
  useEffect(() => {
    if (brief) void loadDetails(brief.sector);
  }, [brief]);
  const entry: Entry | null = (details?.phase === 'ready' && brief && details.entries.get(brief.id)) || null;
  return {
    brief,
    entry,
    problem: details?.phase === 'failed' ? details.problem : null,
    again: () => void (brief && loadDetails(brief.sector)),
  };
}
