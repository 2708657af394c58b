import { addFront } from './front.ts';
import { furnitureOf, pageNumber, tableHead } from './furniture.ts';
import { joinLines } from './lines.ts';
import type { SourceLine, Splitter } from './section.ts';
import { toUnits } from './units.ts';
import { createWriter, type Writer } from './writer.ts';

type Row = { number: number; lines: SourceLine[] };

/** Rows numbered from one; a cell may be printed over several lines. */
export function numberedRows(writer: Writer, lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const next = (rows.at(-1)?.number ?? 0) + 1;
    const name = furnitureOf(line, [tableHead]);
    if (name) writer.drop(name, line);
    else if (Number(/^(\d{1,3})( |$)/.exec(line.text)?.[1]) === next)
      rows.push({ number: next, lines: [line] });
    else if (pageNumber.test(line)) writer.drop(pageNumber.name, line);
    else rows.at(-1)?.lines.push(line);
  }
  return rows;
}

/** 通政发〔2024〕2号: the list of heritage — number, kind, name, keeper, town. */
export const splitList: Splitter = (document, lines) => {
  const writer = createWriter(document);
  const { rest, title } = addFront(writer, lines);
  for (const row of numberedRows(writer, rest)) {
    const cells: string[] = [];
    for (const word of row.lines.flatMap((line) => line.text.split(' '))) {
      const goesOn = cells.at(-1)?.endsWith('、') || word.startsWith('（');
      cells.push(goesOn ? (cells.pop() ?? '') + word : word);
    }
    const id = `名录 第${row.number}行`;
    writer.add({ id, kind: 'row', heading: [title], text: cells.join('\t'), lines: row.lines });
  }
  return writer.finish();
};

type Column = 'group' | 'task' | 'text' | 'units';
type Cells = Record<Column, string[]>;

/**
 * The table annexed to 通政发〔2024〕11号: number, group, task, text, units. Narrow lines before the text are group and task;
 * a page break may leave the end of a task or a text behind the units.
 */
export function addTaskTable(
  writer: Writer,
  annex: string,
  title: string,
  lines: readonly SourceLine[],
): void {
  let group = '';
  for (const row of numberedRows(writer, lines)) {
    const cells: Cells = { group: [], task: [], text: [], units: [] };
    let column: Column = 'task';
    for (const [index, line] of row.lines.entries()) {
      const words = index === 0 ? line.text.replace(/^\d+ ?/, '') : line.text;
      const isMixed =
        index > 0 && cells.text.length === 1 && row.lines[0]?.text.includes(cells.text[0] ?? '');
      for (const word of words.split(' ').filter(Boolean)) {
        column = columnOf(word, column, cells, isMixed === true);
        cells[column].push(word);
      }
    }
    group = joinLines(cells.group) || group;
    const text = [row.number, joinLines(cells.task), joinLines(cells.text), toUnits(cells.units)].join('\t');
    writer.add({
      id: `${annex} 第${row.number}行`,
      kind: 'row',
      heading: [title, group],
      text,
      lines: row.lines,
    });
  }
}

/** `isMixed`: the text began on the line of the number, so that narrow lines below it still belong to the task. */
function columnOf(word: string, last: Column, cells: Cells, isMixed: boolean): Column {
  const isTextOpen = cells.text.length > 0 && !cells.text.at(-1)?.endsWith('。');
  if (word.length > 18) return 'text';
  if (/^（[一二三四五]）|^权.{2}(机制|水平)$/.test(word)) return 'group';
  if (cells.text.length === 0 || isMixed) return 'task';
  if (/^[区市]/.test(word)) return 'units';
  if (isTextOpen && (last === 'text' || word.endsWith('。'))) return 'text';
  return 'units';
}
