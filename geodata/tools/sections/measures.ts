import { furnitureOf, pageNumber, tableHead, webPage } from './furniture.ts';
import { isClosed, joinLines } from './lines.ts';
import { outline } from './outline.ts';
import { toParagraphs } from './paragraphs.ts';
import type { SourceLine, Splitter } from './section.ts';
import { createWriter, type Writer } from './writer.ts';

/** Plans made of numbered measures: 绿色发展示范区 (（一） to （三十二） through all chapters) and 海淀 (三（一）). */
export const splitMeasures: Splitter = (document, lines) => {
  const writer = createWriter(document);
  const prose: SourceLine[] = [];
  const indicators: SourceLine[] = [];
  let inTable = false;
  for (const line of lines) {
    const name = furnitureOf(line, [pageNumber, tableHead, webPage]);
    if (/^专栏 .*主要指标$/.test(line.text)) inTable = true;
    else if (/^[一二三四五六七八九十]+、/.test(line.text)) inTable = false;
    if (name) writer.drop(name, line);
    else if (inTable) indicators.push(line);
    else prose.push(line);
  }
  addIndicators(writer, indicators);

  const paragraphs = toParagraphs(prose);
  const first = paragraphs.findIndex((paragraph) => /^一、/.test(paragraph[0]?.text ?? ''));
  addFront(writer, paragraphs.slice(0, first));
  outline(writer, paragraphs.slice(first), { running: document === 'green-zone', whole: true });
  return writer.finish();
};

/** What stands before the first chapter: perhaps a letter with its signature, the title, the opening paragraph. */
function addFront(writer: Writer, paragraphs: readonly SourceLine[][]): void {
  const isTitle = (lines: readonly SourceLine[]): boolean => /方案$|示范区$/.test(lines.at(-1)?.text ?? '');
  const title = paragraphs.filter(isTitle).flat();
  const text = joinLines(title.map((line) => line.text));
  writer.add({ id: '标题', kind: 'heading', heading: [], text, lines: title });
  const titleAt = paragraphs.findIndex(isTitle);
  for (const [index, lines] of paragraphs.entries()) {
    if (isTitle(lines)) continue;
    const words = joinLines(lines.map((line) => line.text));
    const place = index > titleAt ? '前言' : isClosed(words) ? '通知' : '落款';
    writer.add({
      id: `${place} 第${writer.next(place)}段`,
      kind: 'paragraph',
      heading: [],
      text: words,
      lines,
    });
  }
}

/** The box of indicators: number, name and target run over up to three lines, a category stands before its first row. */
function addIndicators(writer: Writer, lines: readonly SourceLine[]): void {
  const [title, ...rest] = lines;
  if (!title) return;
  writer.add({ id: '指标', kind: 'heading', heading: [], text: title.text, lines: [title] });
  let category = '';
  let rows: { category: string; lines: SourceLine[]; words: string[] }[] = [];
  let waiting: SourceLine[] = [];
  for (const line of rest) {
    const isCategory = /^[\u4e00-\u9fff]{2}$/.test(line.text);
    if (isCategory) {
      category = waiting.length > 0 ? category + line.text : line.text;
      waiting.push(line);
    } else if (/^\d{1,2} /.test(line.text)) {
      rows = [...rows, { category, lines: [...waiting, line], words: [line.text] }];
      waiting = [];
    } else {
      rows.at(-1)?.lines.push(line);
      rows.at(-1)?.words.push(line.text);
    }
  }
  for (const row of rows) {
    const joined = row.words.reduce((text, word) => text + (/^[≥≤]/.test(word) ? ' ' : '') + word);
    const [, number, name, target] = /^(\d+) (.+?) ((?:[≥≤]|降幅超|达到|\d+%).*)$/.exec(joined) ?? [];
    const cells = number ? [number, name, target] : [joined];
    const heading = [title.text, row.category];
    writer.add({ id: `指标 第${number}行`, kind: 'row', heading, text: cells.join('\t'), lines: row.lines });
  }
}
