import type { FaultList } from '../fault-list.ts';
import { limits } from '../limits.ts';

/**
 * Cells of comma-separated text (RFC 4180), fed piece by piece. A quotation that is never closed would swallow the rest
 * of the file: when it has too many lines, when words follow the mark that closes it lines later, or when the file ends
 * in it, its mark is taken as an ordinary character and the text behind it is read again. That is done at most
 * `patience` times, so that the work stays in proportion to the file.
 */
const mostLines = 200;
/** Shapes in words are long, but on one line. */
const longest = 32_000_000;
const patience = 20;

const quote = 0x22;

export type CsvParser = { push(piece: string): void; end(): void };

export function startCsv(
  separator: string,
  faults: FaultList,
  onRow: (cells: string[], number: number) => void,
): CsvParser {
  const mark = separator.charCodeAt(0);
  let cells: string[] = [];
  let cell = '';
  let number = 1;
  let quoted = false;
  /** In a quotation: a mark was just seen, which closes it unless another follows. */
  let closing = false;
  let begun = false;
  let tooMany = false;
  let afterReturn = false;
  /** All that was read since the quotation opened. */
  let raw = '';
  let rawFrom = 0;
  /** Line breaks in it. */
  let lines = 0;
  let mended = 0;
  let literal = false;

  const endCell = () => {
    if (cells.length < limits.columns) cells.push(cell);
    else tooMany = true;
    cell = '';
    begun = false;
    closing = false;
    quoted = false;
  };
  const endRow = () => {
    endCell();
    if (tooMany) faults.count('too-many-columns', { kind: 'row', number }, { limit: limits.columns });
    tooMany = false;
    onRow(cells, number++);
    cells = [];
  };

  /** Takes the quotation's opening mark as a character and reads again what followed. */
  function reopen(): void {
    const again = raw;
    mended++;
    faults.add(mended > patience ? 'quotes-ignored' : 'open-quote', { kind: 'row', number });
    if (mended > patience) literal = true;
    quoted = false;
    closing = false;
    raw = '';
    cell = '"';
    begun = true;
    read(again);
  }

  function read(piece: string): void {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (quoted) {
        if (closing) {
          closing = false;
          if (code === quote) {
            from = i + 1;
            continue;
          }
          if (lines > 0 && code !== mark && code !== 0x0a && code !== 0x0d && code !== 0x20) {
            raw += piece.slice(rawFrom);
            rawFrom = 0;
            reopen();
            return;
          }
          quoted = false;
          raw = '';
          cell = cell.slice(0, -1);
          from = i;
          // falls through to what stands behind the quotation
        } else if (code === quote) {
          cell += piece.slice(from, i + 1);
          from = i + 1;
          closing = true;
          continue;
        } else {
          if (code === 0x0a) lines++;
          continue;
        }
      }
      if (code === quote && !begun && !literal && i === from) {
        quoted = true;
        begun = true;
        from = i + 1;
        raw = '';
        rawFrom = i + 1;
        lines = 0;
        continue;
      }
      if (code === mark) {
        cell += piece.slice(from, i);
        from = i + 1;
        endCell();
      } else if (code === 0x0a && afterReturn && i === from && !begun && cell === '' && cells.length === 0) {
        from = i + 1;
      } else if (code === 0x0a || code === 0x0d) {
        cell += piece.slice(from, i);
        from = i + 1;
        endRow();
      } else if (code !== 0x20) begun = true;
      else if (!begun && i === from) from = i + 1;
      afterReturn = code === 0x0d;
    }
    cell += piece.slice(from);
    if (quoted) {
      raw += piece.slice(Math.min(rawFrom, piece.length));
      rawFrom = 0;
      if (raw.length > longest || lines > mostLines) reopen();
    }
  }

  return {
    push: read,
    end() {
      while (quoted && !closing) reopen();
      if (closing) {
        cell = cell.slice(0, -1);
        quoted = false;
      }
      if (cell !== '' || cells.length) endRow();
    },
  };
}

/** The separator that cuts the first rows into the most alike numbers of cells. */
export function guessSeparator(head: string): string {
  const lines = unquoted(head)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const score = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    return most === 0
      ? 0
      : counts.filter((count) => count === most).length / counts.length + Math.min(most, 50) / 1000;
  };
  const [best = ','] = [',', '\t', ';', '|', '，'].toSorted((a, b) => score(b) - score(a));
  return best;
}

const unquoted = (text: string): string => text.replace(/"[^"]*"/g, 'q');
