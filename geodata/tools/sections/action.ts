import { furnitureOf, webPage } from './furniture.ts';
import { plain } from './lines.ts';
import type { SourceLine, Splitter } from './section.ts';
import { createWriter } from './writer.ts';

/** 2021 实施方案, read from a web page: one paragraph a line, measures numbered through all chapters. */
export const splitAction: Splitter = (document, lines) => {
  const writer = createWriter(document);
  let chapter: { numeral: string; title: string } | undefined;
  let measure: { id: string; lines: SourceLine[] } | undefined;
  let front: '标题' | '通知' | '落款' | '前言' = '标题';

  const close = (): void => {
    if (measure && chapter) {
      const text = measure.lines.map((line) => plain(line.text)).join('\n');
      writer.add({ ...measure, kind: 'item', heading: [chapter.title], text });
    }
    measure = undefined;
  };

  for (const line of lines) {
    const text = plain(line.text);
    const name = furnitureOf(line, [webPage]);
    const [, numeral] = /^<p><strong>/.test(line.text)
      ? (/^([一二三四五六七八九十]+)、/.exec(text) ?? [])
      : [];
    const [, number] = /^(\d+)、/.exec(text) ?? [];
    if (name) {
      writer.drop(name, line);
    } else if (text === '') {
      writer.drop('web page', line);
    } else if (numeral) {
      close();
      chapter = { numeral, title: text };
      writer.add({ id: numeral, kind: 'heading', heading: [], text, lines: [line] });
    } else if (chapter && number) {
      close();
      measure = { id: `${chapter.numeral}、${number}`, lines: [line] };
    } else if (measure) {
      measure.lines.push(line);
    } else if (front === '标题') {
      writer.add({ id: '标题', kind: 'heading', heading: [], text, lines: [line] });
      front = '通知';
    } else {
      if (line.text.includes('text-align:right')) front = '落款';
      else if (front === '落款') front = '前言';
      writer.add({
        id: `${front} 第${writer.next(front)}段`,
        kind: 'paragraph',
        heading: [],
        text,
        lines: [line],
      });
    }
  }
  close();
  return writer.finish();
};
