import { addFront } from './front.ts';
import { furnitureOf, officials, pageNumber } from './furniture.ts';
import { joinLines } from './lines.ts';
import { fromChinese } from './numbers.ts';
import type { SourceLine, Splitter } from './section.ts';
import { createWriter, type Writer } from './writer.ts';

const field = /^(责任单位|主责单位|协办单位|完成期限|完成时限)：/;

/** 民生实事 and 任务分工: items numbered through all chapters, each with its units and date. */
export const splitItems: Splitter = (document, lines) => {
  const writer = createWriter(document);
  const { rest } = addFront(writer, withoutFurniture(writer, lines));
  const numberOf = rest.some(({ text }) => text.startsWith('（一）')) ? chineseNumber : arabicNumber;
  let chapter = '';
  let heading: SourceLine[] = [];
  let item: SourceLine[] = [];
  let number = 0;

  const close = (): void => {
    if (item.length > 0) {
      writer.add({
        id: `#${number}`,
        kind: 'item',
        heading: [chapter],
        text: toFields(item).join('\n'),
        lines: item,
      });
    } else if (heading.length > 0) {
      chapter = joinLines(heading.map((line) => line.text));
      writer.add({
        id: chapter.split('、')[0] ?? chapter,
        kind: 'heading',
        heading: [],
        text: chapter,
        lines: heading,
      });
    }
    item = [];
    heading = [];
  };

  for (const line of rest) {
    if (/^[一二三四五六七八九十]+、/.test(line.text)) {
      close();
      heading = [line];
    } else if (numberOf(line.text) === number + 1) {
      close();
      number += 1;
      item = [line];
    } else if (item.length > 0) {
      item.push(line);
    } else {
      heading.push(line);
    }
  }
  close();
  return writer.finish();
};

const chineseNumber = (text: string): number =>
  fromChinese(/^（([一二三四五六七八九十百]+)）/.exec(text)?.[1] ?? '');
const arabicNumber = (text: string): number => Number(/^(\d{1,3})\.(?!\d)/.exec(text)?.[1] ?? 0);

/** The task, then each field such as `责任单位：…`. */
const toFields = (lines: readonly SourceLine[]): string[] => {
  const fields: string[][] = [];
  for (const { text } of lines) {
    if (fields.length === 0 || field.test(text)) fields.push([text]);
    else fields.at(-1)?.push(text);
  }
  return fields.map(joinLines);
};

/** The list of officials may run over a line's end; it goes on until the next field. */
function withoutFurniture(writer: Writer, lines: readonly SourceLine[]): SourceLine[] {
  let inOfficials = false;
  return lines.filter((line) => {
    const found = furnitureOf(line, [pageNumber, officials]);
    const name = found ?? (inOfficials && !field.test(line.text) ? officials.name : undefined);
    inOfficials = name === officials.name || (inOfficials && name === pageNumber.name);
    if (name) writer.drop(name, line);
    return !name;
  });
}
