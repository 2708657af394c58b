import { plain } from './lines.ts';
import type { SourceLine } from './section.ts';
import type { Draft, Writer } from './writer.ts';

/**
 * Rows of the plan's tables, one a line, cells parted by tabs. Tables run on over page breaks. The indicator table names a
 * category in its first row only and numbers its rows; a line without a number there belongs to the row above.
 */
export function createRows(writer: Writer) {
  let row: Draft | undefined;
  let category = '';
  let number = 0;

  const close = (): void => {
    if (row) writer.add(row);
    row = undefined;
  };

  return {
    add(line: SourceLine, table: string, heading: readonly string[]): void {
      const cells = line.text.split('\t').map((cell) => plain(cell));
      const numbered = table === '表1-1';
      if (!row?.id.startsWith(`${table} `)) number = 0;
      const at = cells.slice(0, 2).indexOf(String(number + 1));
      if (numbered && at < 0 && row) {
        row = { ...row, text: `${row.text}\t${cells.join('\t')}`, lines: [...row.lines, line] };
        return;
      }
      close();
      if (numbered && at > 0) category = cells[0] ?? '';
      number = writer.next(table);
      row = {
        id: `${table} 第${number}行`,
        kind: 'row',
        heading: numbered ? [...heading, category] : heading,
        text: (numbered ? cells.slice(at) : cells).join('\t'),
        lines: [line],
      };
    },
    close,
  };
}
