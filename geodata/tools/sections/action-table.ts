import { furnitureOf, pageNumber, tableHead } from './furniture.ts';
import { joinLines, tight, widthOf } from './lines.ts';
import { withoutNames } from './names.ts';
import type { SourceLine } from './section.ts';
import { toUnits } from './units.ts';
import type { Writer } from './writer.ts';

const deadline =
  /(?:^| )(年底前|长期实施|持续推进|按时间节点|按时间|\d+ ?月(?: ?\d+ ?日)?(?:底前|底|前|起)|\d+-\d+ ?月)(?= |$)/;
const deadlineGoesOn = /^(完成|节点完成)$/;
/** The column of tasks is six characters wide. */
const taskWidth = 12;

/** `opener` is the line with the number; `lines` holds it and all others of the row. */
type Row = { number: number; chapter: string; opener: SourceLine; lines: SourceLine[] };
type Cells = { task: string; measure: string; date: string; units: string; tail: readonly SourceLine[] };

/**
 * The tables of the pollution plans: number, task, measure, date, officials, units. Each cell was printed in lines of its
 * own width, and the lines follow each other cell by cell; merged task cells are printed once, and again after a page break.
 */
export function addActionTable(
  writer: Writer,
  annex: string,
  title: string,
  lines: readonly SourceLine[],
  names: ReadonlySet<string>,
): void {
  let task = '';
  let above: readonly SourceLine[] = [];
  for (const row of toRows(writer, annex, title, lines)) {
    const cells = toCells(row, names, task);
    task = cells.task;
    const text = [row.number, task, cells.measure, cells.date, cells.units].join('\t');
    const own = row.lines.filter((line) => !cells.tail.includes(line));
    const id = `${annex} 第${row.number}行`;
    writer.add({ id, kind: 'row', heading: [title, row.chapter], text, lines: [...above, ...own] });
    above = cells.tail;
  }
}

/** Row numbers count through the whole annex; any other number alone on its line is a page's. */
function toRows(writer: Writer, annex: string, title: string, lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = [];
  let chapter = '';
  let early: SourceLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const next = (last?.number ?? 0) + 1;
    const name = furnitureOf(line, [tableHead]);
    if (name) {
      writer.drop(name, line);
    } else if (numberOf(line.text) === next) {
      rows.push({ number: next, chapter, opener: line, lines: [...early, line] });
      early = [];
    } else if (pageNumber.test(line)) {
      writer.drop(pageNumber.name, line);
    } else if (/^[一二三四五六七八九]、/.test(line.text)) {
      chapter = line.text;
      const id = `${annex} ${chapter.split('、')[0]}`;
      writer.add({ id, kind: 'heading', heading: [title], text: chapter, lines: [line] });
    } else if (last && last.chapter === chapter) {
      last.lines.push(line);
    } else {
      early.push(line);
    }
  }
  return rows;
}

/** The number before the cells, or glued to the end of a repeated task. */
const numberOf = (text: string): number =>
  Number(/^(?:[\u4e00-\u9fff]{1,3})?(\d{1,2})(?= |$)/.exec(text)?.[1] ?? 0);
const withoutNumber = (text: string): string => text.replace(/^([\u4e00-\u9fff]{0,3})\d{1,2}(?: |$)/, '$1');

function toCells(row: Row, names: ReadonlySet<string>, taskAbove: string): Cells {
  const before: string[] = [];
  const after: SourceLine[] = [];
  const dates: string[] = [];
  let isAfter = false;
  for (const line of row.lines) {
    const text = line === row.opener ? withoutNumber(line.text) : line.text;
    const found = isAfter ? null : deadline.exec(text);
    const nameless = withoutNames(text, names);
    if (found) {
      isAfter = true;
      before.push(text.slice(0, found.index).trim());
      dates.push(found[1] ?? '');
      after.push({ ...line, text: withoutNames(text.slice(found.index + found[0].length), names) });
    } else if (!isAfter && nameless === text) {
      before.push(text);
    } else if (deadlineGoesOn.test(text)) {
      dates.push(text);
    } else {
      isAfter = true;
      after.push({ ...line, text: nameless });
    }
  }

  const read = toTaskAndMeasure(before);
  // The end of a repeated task may stand on the line of the number.
  const task = taskAbove.endsWith(read.task) ? taskAbove : read.task;
  const unitLines = after.filter(({ text }) => text !== '');
  const ending = [1, 2, 3, 4, 5].find((count) => {
    const words = tight(joinLines(unitLines.slice(-count).map(({ text }) => text)));
    return words.length >= 4 && task.startsWith(words);
  });
  const repeated = unitLines.slice(unitLines.length - (ending ?? 0));
  const units = toUnits(unitLines.slice(0, unitLines.length - repeated.length).map(({ text }) => text));
  const tail = row.lines.filter((line) => repeated.some(({ number }) => number === line.number));
  return { task, measure: read.measure, date: joinLines(dates), units, tail };
}

/** Narrow lines at the beginning are the task; a line may also hold the whole task and the beginning of the measure. */
function toTaskAndMeasure(lines: readonly string[]): { task: string; measure: string } {
  const task: string[] = [];
  const measure: string[] = [];
  for (const text of lines.filter((line) => line !== '')) {
    const [, first, rest] = /^(\S*[\u4e00-\u9fff）”]) ([\u4e00-\u9fff“《].*)$/.exec(text) ?? [];
    const isCell = (words: string): boolean => widthOf(words) <= taskWidth && !words.endsWith('。');
    if (measure.length === 0 && isCell(text)) task.push(text);
    else if (measure.length === 0 && first && rest && isCell(first)) {
      task.push(first);
      measure.push(rest);
    } else measure.push(text);
  }
  return { task: once(tight(joinLines(task))), measure: joinLines(measure) };
}

/** A cell printed twice, before and after a page break, is said once. */
const once = (text: string): string => {
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
};
