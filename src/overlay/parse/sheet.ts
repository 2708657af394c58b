import type { Desk } from '../desk.ts';
import { limits } from '../limits.ts';
import type { Cell } from './columns.ts';
import type { RowReader } from './rows.ts';
import type { Book } from './workbook.ts';
import { readXml } from './xml.ts';

/** One sheet of a workbook, row by row. A formula gives the value it last had; without one, its own words. */

/** `AB12` → 27. */
export function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '') ?? [];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const dayMs = 86_400_000;

/** Days since 1900 (in which Excel has a 29 February) or 1904. */
export function dateOfSerial(serial: number, since1904: boolean): string | null {
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (!Number.isFinite(time.getTime()) || serial < 0) return null;
  const iso = time.toISOString();
  if (serial < 1) return iso.slice(11, 19);
  return time.getTime() % dayMs === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

type Open = {
  readonly type: string;
  readonly style: number;
  readonly column: number;
  value?: string;
  formula?: string;
  words: string;
};

function cellOf(
  { type, style, value, formula, words }: Open,
  { words: shared, dates, since1904 }: Book,
): Cell {
  if (type === 'inlineStr') return words;
  if (value === undefined) return formula === undefined || formula === '' ? null : `=${formula}`;
  if (type === 's') return shared[Number(value)] ?? null;
  if (type === 'b') return value === '1';
  if (type === 'e') return null;
  if (type === 'str' || type === 'd') return value;
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === '') return value;
  return dates[style] ? (dateOfSerial(number, since1904) ?? number) : number;
}

export async function readRowsOfSheet(
  bytes: Uint8Array,
  book: Book,
  rows: RowReader,
  desk: Desk,
): Promise<void> {
  let number = 0;
  let cells: Cell[] = [];
  let cell: Open | undefined;
  await readXml(
    bytes,
    {
      open(name, attributes) {
        if (name === 'row') {
          number = Number(attributes.r) || number + 1;
          cells = [];
        } else if (name === 'c') {
          const column = columnOf(attributes.r) ?? cells.length;
          cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), column, words: '' };
        }
      },
      close(name, text) {
        if (name === 'v' && cell) cell.value = text;
        else if (name === 'f' && cell) cell.formula = text;
        else if (name === 't' && cell) cell.words += text;
        else if (name === 'c' && cell) {
          if (cell.column < limits.columns) {
            while (cells.length < cell.column) cells.push(null);
            cells[cell.column] = cellOf(cell, book);
          } else desk.faults.count('too-many-columns', { kind: 'row', number }, { limit: limits.columns });
          cell = undefined;
        } else if (name === 'row') rows.row(cells, number);
      },
    },
    desk,
  );
}
