import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { loadTimeline, useCatalog, useMatchingEntries, useTime } from '../../state/index.ts';
import { type Column, type Context, columnById, type TableRow, usualColumns } from '../entry-columns.ts';
import { passes, type Sorting, sortBy } from './order.ts';

export type TableState = {
  readonly shown: readonly Column[];
  readonly chosen: readonly string[];
  readonly sorting: Sorting;
  readonly typed: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
  readonly context: Context;
  setChosen(columns: readonly string[]): void;
  /** Up, down, as they came. */
  sort(column: string): void;
  type(column: string, words: string): void;
};

/** The rows as they are asked for: those the filter leaves, narrowed by what is typed, in order. */
export function useRows(): TableState {
  const language = useLanguage();
  const towns = useCatalog((state) => state.towns);
  const documents = useCatalog((state) => state.documents);
  const places = useCatalog((state) => state.places);
  const said = useTime((state) => state.said);
  const entries = useMatchingEntries();
  const [chosen, setChosen] = useState<readonly string[]>(usualColumns);
  const [sorting, setSorting] = useState<Sorting>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void loadTimeline(), []);
  const context = useMemo<Context>(
    () => ({ language, towns, documents, accuracyOf: (id) => places.get(id)?.accuracyM ?? null }),
    [language, towns, documents, places],
  );
  const shown = useMemo(() => chosen.flatMap((id) => columnById.get(id) ?? []), [chosen]);
  const rows = useMemo(() => {
    const all = entries.map((brief): TableRow => ({ brief, said: said?.get(brief.id) ?? [] }));
    const asked = shown.filter(({ id }) => typed[id]?.trim());
    const left = all.filter((row) =>
      asked.every((column) => passes(column.cell(row, context), typed[column.id] ?? '')),
    );
    const by = sorting && columnById.get(sorting.column);
    return by ? sortBy(left, (row) => by.cell(row, context), sorting.down, language) : left;
  }, [entries, said, shown, typed, sorting, context, language]);
  return {
    shown,
    chosen,
    sorting,
    typed,
    rows,
    context,
    setChosen,
    sort: (column) =>
      setSorting((now) => {
        if (now?.column !== column) return { column, down: false };
        return now.down ? null : { column, down: true };
      }),
    type: (column, words) => setTyped((now) => ({ ...now, [column]: words })),
  };
}
