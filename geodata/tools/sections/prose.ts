import { addFront } from './front.ts';
import { furnitureOf, officials, pageNumber } from './furniture.ts';
import { addTaskTable } from './lists.ts';
import { outline } from './outline.ts';
import { toParagraphs } from './paragraphs.ts';
import type { SourceLine, Splitter } from './section.ts';
import { createWriter } from './writer.ts';

/** A line that begins another body of text in the same document, with the word its addresses begin with. */
const bodies: readonly { readonly pattern: RegExp; readonly prefix: string }[] = [
  { pattern: /^附件$/, prefix: '附件' },
  { pattern: /^名词解释$/, prefix: '名词解释' },
  { pattern: /^2023 年工作回顾$/, prefix: '2023' },
  { pattern: /^2024 年工作的总体思路和主要任务$/, prefix: '2024' },
];

/** Documents in chapters, articles and paragraphs, with annexes or halves that number anew. */
export const splitProse: Splitter = (document, lines) => {
  const writer = createWriter(document);
  const kept = lines.filter((line) => {
    // In 11号 the number of a table's row looks like a page's; the table tells them apart.
    const name = furnitureOf(line, document === 'gazette-2024-11' ? [] : [pageNumber, officials]);
    if (name) writer.drop(name, line);
    return !name;
  });
  const { rest } = addFront(writer, kept);
  const running = document === 'gazette-2024-8';
  for (const { prefix, head, body } of toBodies(rest)) {
    if (head.length > 0) {
      const text = head.map((line) => line.text).join('\n');
      writer.add({ id: prefix, kind: 'heading', heading: [], text, lines: head });
    }
    if (body[0]?.text.startsWith('序号')) addTaskTable(writer, prefix, head.at(-1)?.text ?? '', body);
    else outline(writer, toParagraphs(body), { prefix, running });
  }
  return writer.finish();
};

type Body = { prefix: string; head: SourceLine[]; body: SourceLine[] };

/** An annex bears its title on the next line. */
function toBodies(lines: readonly SourceLine[]): Body[] {
  const parts: Body[] = [{ prefix: '', head: [], body: [] }];
  for (const line of lines) {
    const found = bodies.find(({ pattern }) => pattern.test(line.text));
    const last = parts.at(-1);
    if (found) parts.push({ prefix: found.prefix, head: [line], body: [] });
    else if (last?.prefix === '附件' && last.head.length === 1) last.head.push(line);
    else last?.body.push(line);
  }
  return parts;
}
