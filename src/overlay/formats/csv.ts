import { textPieces, toUtf8 } from '../parse/text.ts';
import { baseName, type Format, hasEnding, headAfterBlanks } from './format.ts';

/** Text without markup or brackets at its beginning, of at least two columns or of shapes in words. */
const looksLikeCells = (head: string): boolean =>
  !/^[<{[]/.test(head) &&
  ![...head].some((character) => character < '\t' || (character > '\r' && character < '\x1e')) &&
  /[,\t;|]|POINT|LINESTRING|POLYGON/i.test(head.split(/\r|\n/)[0] ?? '');

export const csv: Format = {
  id: 'csv',
  title: { zh: 'CSV / TSV 表格', en: 'CSV / TSV table' },
  endings: ['csv', 'tsv', 'tab', 'txt', 'wkt'],
  sniff(bytes, name) {
    const head = headAfterBlanks(bytes);
    if (hasEnding(name, this.endings)) return /^(<|PK[^,\t;]{2}|%PDF|SQLite)/.test(head) ? 0 : 2;
    return looksLikeCells(head) ? 1 : 0;
  },
  async read(name, bytes, desk) {
    const [{ guessSeparator, startCsv }, { startRows }] = await Promise.all([
      import('../parse/csv.ts'),
      import('../parse/rows.ts'),
    ]);
    const utf8 = await toUtf8(bytes, desk);
    const draft = desk.table(baseName(name));
    let none: readonly string[] | undefined;
    const rows = startRows(desk, draft, (headings) => {
      none = headings;
    });
    // `sep=;` is Excel's own way to say it.
    const head = new TextDecoder().decode(utf8.subarray(0, 20_000));
    const [line = '', said] = /^"?sep=(.)"?\r?\n/i.exec(head) ?? [];
    const body = utf8.subarray(line.length);
    const parser = startCsv(said ?? guessSeparator(head.slice(line.length)), desk.faults, (cells, number) =>
      rows.row(cells, number + (line ? 1 : 0)),
    );
    for await (const piece of textPieces(body, desk)) parser.push(piece);
    parser.end();
    rows.end();
    if (none) desk.faults.add('no-columns', undefined, { what: none.slice(0, 12).join('、').slice(0, 200) });
  },
};
