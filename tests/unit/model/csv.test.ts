import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCell, toCsv } from '../../../src/model/csv.ts';

/** A reader of CSV written apart from the writer: RFC 4180, character by character. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || (sign === '\r' && text[i + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        i++;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('a table as CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-12.5', '-12.5'],
    ['+8613800000000', '+8613800000000'],
    ['-M101', "'-M101"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['两行\n字', '"两行\n字"'],
  ])('%s', (value, cell) => {
    expect(toCell(value)).toBe(cell);
  });

  it('is read back as it was, formulas disarmed', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 12 }), (rows) => {
        const text = toCsv(['甲', '乙', '丙'], rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const [head, ...back] = read(text.slice(1));
        expect(head).toEqual(['甲', '乙', '丙']);
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((cell) => String(cell ?? '').replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
        for (const cell of back.flat()) expect(/^[=@\t\r]/.test(cell)).toBe(false);
      }),
      { seed: 20261120 },
    );
  });
});
