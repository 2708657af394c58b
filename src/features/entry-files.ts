import { fill, type Text } from '../i18n/index.ts';
import { toCsv } from '../model/csv.ts';
import { type Citing, citationsOf, licence, toGeoJson } from '../model/export.ts';
import { loadAllEntries, loadShapes } from '../state/index.ts';
import type { Column, Context, TableRow } from './entry-columns.ts';

/** Files of entries, in the order and with the columns they are shown in; each row says where it was read. */

const words = {
  readIn: { zh: '出处', en: 'Read in' },
  terms: { zh: '许可', en: 'Licence' },
  termsOf: { zh: '副中心一图 {version}，{licence}', en: 'Subcenter Atlas {version}, {licence}' },
} satisfies Record<string, Text>;

const nameOf = (citing: Citing, ending: string): string => `subcenter-atlas-${citing.version}.${ending}`;

/** What the table shows as cells: for the clipboard (tabs) and for CSV. */
export const toCells = (rows: readonly TableRow[], shown: readonly Column[], context: Context) => ({
  head: shown.map(({ title }) => title[context.language]),
  cells: rows.map((row) => shown.map((column) => column.cell(row, context))),
});

/** Tabs and line ends part cells on the clipboard, so they cannot stand in one. */
export function toClipboard(rows: readonly TableRow[], shown: readonly Column[], context: Context): string {
  const { head, cells } = toCells(rows, shown, context);
  return [head, ...cells]
    .map((line) => line.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

export async function toCsvFile(
  rows: readonly TableRow[],
  shown: readonly Column[],
  context: Context,
  citing: Citing,
): Promise<File> {
  const full = new Map((await loadAllEntries()).map((entry) => [entry.id, entry]));
  const { head, cells } = toCells(rows, shown, context);
  const text = toCsv(
    ['id', ...head, words.readIn[context.language], words.terms[context.language]],
    rows.map((row, i) => {
      const entry = full.get(row.brief.id);
      const terms = fill(words.termsOf, { version: citing.version, licence })[context.language];
      return [row.brief.id, ...(cells[i] ?? []), entry ? citationsOf(entry, citing) : '', terms];
    }),
  );
  return new File([text], nameOf(citing, 'csv'), { type: 'text/csv;charset=utf-8' });
}

export async function toGeoJsonFile(rows: readonly TableRow[], citing: Citing): Promise<File> {
  const [entries, shapes] = await Promise.all([loadAllEntries(), loadShapes()]);
  const full = new Map(entries.map((entry) => [entry.id, entry]));
  const wanted = rows.flatMap(({ brief }) => full.get(brief.id) ?? []);
  const text = JSON.stringify(toGeoJson(wanted, shapes, citing));
  return new File([text], nameOf(citing, 'geojson'), { type: 'application/geo+json' });
}
