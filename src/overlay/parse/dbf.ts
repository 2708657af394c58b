import type { Attribute } from '../reading.ts';
import { setAttribute } from './attributes.ts';

/** The attributes of a shapefile (dBASE III and later): one row for each shape, all texts in one encoding. */

type Column = {
  readonly name: Uint8Array;
  readonly type: string;
  readonly from: number;
  readonly length: number;
};

export type Dbf = {
  readonly rows: number;
  /** Where the texts are, for guessing their encoding. */
  readonly body: Uint8Array;
  /** The same without the halves of UTF-8 characters that the width of a column has cut. */
  bodyWithoutHalves(): Uint8Array;
  /** What the language byte says; undefined when it says nothing. */
  readonly declared?: string;
  /** Undefined for a deleted row; null when the file ends before it. */
  row(index: number, decoder: TextDecoder): Record<string, Attribute> | undefined | null;
};

/** Code pages by language driver id. What Windows writes without being told (0x03, 0x57) says nothing. */
const drivers: Readonly<Record<number, string>> = {
  77: 'gb18030',
  122: 'gb18030',
  79: 'big5',
  120: 'big5',
  19: 'shift_jis',
  123: 'shift_jis',
  78: 'euc-kr',
  121: 'euc-kr',
  201: 'windows-1251',
  200: 'windows-1250',
};

/** What a .cpg file says, as an encoding's usual name. */
export function encodingOfCpg(text: string): string | undefined {
  const said = text
    .replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 40);
  if (!said) return undefined;
  const [, page] = /(\d{3,5})$/.exec(said) ?? [];
  if (page === '936' || page === '54936' || page === '20936') return 'gb18030';
  if (page === '65001') return 'utf-8';
  if (page === '950') return 'big5';
  if (page === '932') return 'shift_jis';
  if (page === '949') return 'euc-kr';
  if (page && /^125\d$/.test(page)) return `windows-${page}`;
  if (page === '88591' || page === '28591') return 'windows-1252';
  return said;
}

/** Null when it is no such file. */
export function openDbf(bytes: Uint8Array): Dbf | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [said, header, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (header < 33 || width < 1 || header > bytes.length) return null;
  const columns: Column[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= header && bytes[at] !== 0x0d; at += 32) {
    const length = bytes[at + 16] ?? 0;
    const end = bytes.subarray(at, at + 11).indexOf(0);
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    columns.push({ name: bytes.subarray(at, at + (end < 0 ? 11 : end)), type, from, length });
    from += length;
  }
  if (from > width + 1 || !columns.length) return null;
  const held = Math.floor((bytes.length - header) / width);
  const driver = drivers[bytes[29] ?? 0];
  return {
    rows: Math.min(said, held),
    body: bytes.subarray(32),
    bodyWithoutHalves() {
      const out = bytes.slice(32);
      for (let at = 0; at < header - 32; at += 32) blankHalf(out, at, at + (out[at + 10] ? 11 : 10));
      for (let row = 0; row < held; row++)
        for (const { from: start, length } of columns) {
          const at = header - 32 + row * width + start;
          blankHalf(out, at, at + length);
        }
      return out;
    },
    ...(driver ? { declared: driver } : {}),
    row(index, decoder) {
      const start = header + index * width;
      if (index >= held || index >= said) return null;
      if (bytes[start] === 0x2a) return undefined;
      const out: Record<string, Attribute> = {};
      for (const [i, column] of columns.entries()) {
        const cell = bytes.subarray(start + column.from, start + column.from + column.length);
        setAttribute(out, nameOf(column, i, decoder), cellOf(column.type, cell, decoder));
      }
      return out;
    },
  };
}

/** Blanks the first bytes of a UTF-8 character whose last ones do not fit in. */
function blankHalf(bytes: Uint8Array, start: number, end: number): void {
  for (let back = 1; back <= 3 && end - back >= start; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (needed > back) bytes.fill(0x20, end - back, end);
    return;
  }
}

/** A text cut in the middle of a character ends in “�”: that character is not there. */
const clean = (text: string): string =>
  text
    .replace(/\0[\s\S]*$/, '')
    .replace(/\ufffd+$/, '')
    .trim();

const names = new WeakMap<TextDecoder, Map<Column, string>>();

/** Decoded once for a file. */
function nameOf(column: Column, index: number, decoder: TextDecoder): string {
  let known = names.get(decoder);
  if (!known) {
    known = new Map();
    names.set(decoder, known);
  }
  let name = known.get(column);
  if (name === undefined) {
    const said = clean(decoder.decode(column.name)) || `列${index + 1}`;
    const taken = new Set(known.values());
    name = said;
    for (let times = 2; taken.has(name); times++) name = `${said} (${times})`;
    known.set(column, name);
  }
  return name;
}

function cellOf(type: string, cell: Uint8Array, decoder: TextDecoder): Attribute {
  if (type === 'I' || type === '+')
    return cell.length >= 4 ? new DataView(cell.buffer, cell.byteOffset).getInt32(0, true) : null;
  if (type === 'O')
    return cell.length >= 8 ? finite(new DataView(cell.buffer, cell.byteOffset).getFloat64(0, true)) : null;
  const text = clean(decoder.decode(cell));
  if (text === '' || /^\*+$/.test(text)) return null;
  if (type === 'N' || type === 'F') return finite(Number(text)) ?? text;
  if (type === 'L') return /^[YyTt]$/.test(text) ? true : /^[NnFf]$/.test(text) ? false : null;
  const [, year, month, day] = (type === 'D' && /^(\d{4})(\d\d)(\d\d)$/.exec(text)) || [];
  if (year === '0000') return null;
  return year ? `${year}-${month}-${day}` : text;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
