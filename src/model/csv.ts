/** Tables as CSV that Excel and everyone else reads: UTF-8 with BOM, CRLF, RFC 4180 quotes, no cell that runs as a formula. */

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. Plain numbers stay numbers. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+(\.\d+)?$/;

export function toCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const bom = '\uFEFF';

/** Head and rows; a row shorter than the head is filled up. */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const line = (cells: readonly (string | number | null | undefined)[]) =>
    head.map((_, i) => toCell(cells[i])).join(',');
  return `${bom}${[line(head), ...rows.map(line)].join('\r\n')}\r\n`;
}
