import type { Language } from '../../i18n/index.ts';
import type { Cell } from '../entry-columns.ts';

export type Sorting = { readonly column: string; readonly down: boolean } | null;

/** Chinese by pinyin, figures inside names by their value; made once, a collator is costly. */
const collators: Record<Language, Intl.Collator> = {
  zh: new Intl.Collator('zh-CN', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

function compare(a: Cell, b: Cell, language: Language): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collators[language].compare(String(a), String(b));
}

/** Rows in the order of a column; what has no value stands last either way, equals stay as they were. */
export function sortBy<T>(
  rows: readonly T[],
  cellOf: (row: T) => Cell,
  down: boolean,
  language: Language,
): readonly T[] {
  const keyed = rows.map((row) => ({ row, cell: cellOf(row) }));
  return keyed
    .toSorted((a, b) => {
      if (a.cell === null || b.cell === null) return Number(a.cell === null) - Number(b.cell === null);
      return compare(a.cell, b.cell, language) * (down ? -1 : 1);
    })
    .map(({ row }) => row);
}

/** Readers do not type the spaces that names have between Chinese and Latin. */
const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/**
 * Does a cell pass what was typed under its column? Text: any part of it, whatever the case. Numbers: `> 5`, `<= 3`, `5-8`, or
 * the number itself. What cannot be read lets everything pass.
 */
export function passes(cell: Cell, typed: string): boolean {
  const wanted = typed.trim().normalize('NFKC').toLowerCase();
  if (wanted === '') return true;
  if (typeof cell !== 'number') return squeeze(String(cell ?? '')).includes(squeeze(wanted));
  const range = /^(-?\d+(?:\.\d+)?)\s*(?:-|–|~|至)\s*(-?\d+(?:\.\d+)?)$/.exec(wanted);
  if (range) return cell >= Number(range[1]) && cell <= Number(range[2]);
  const [, sign, limit] = /^(>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)$/.exec(wanted) ?? [];
  if (limit === undefined) return true;
  switch (sign) {
    case '>':
      return cell > Number(limit);
    case '<':
      return cell < Number(limit);
    case '>=':
      return cell >= Number(limit);
    case '<=':
      return cell <= Number(limit);
    default:
      return cell === Number(limit);
  }
}
