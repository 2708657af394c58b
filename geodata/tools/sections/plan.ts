import { contents, figureCaption, furnitureOf, tableHead } from './furniture.ts';
import { isClosed, joinLines, plain, tight } from './lines.ts';
import { createRows } from './plan-rows.ts';
import type { Section, SourceLine, Splitter } from './section.ts';
import { createWriter } from './writer.ts';

const furniture = [contents, figureCaption, tableHead];
const numberedHeading = /^(第.{1,3}[篇章]|序 ?言|[一二三四五六七八九十]+(?=、))/;
const titleOfTableOrBox = /^((?:表|专栏) ?\d+-\d+)/;
/** Bold words that end in a full stop. Items of a box are bold too, but end in a colon. */
const runInTitle = /^\*\*[^*]*。/;
/** No paragraph begins like this: a syllable the page break repeats, or a word that joins. */
const goesOn = /^(.{1,2}[。；，]|[和及与等、，。])/;

/** A paragraph still being read: the page may break it in mid-sentence, or a table may stand in it. */
type Open = { id: string; kind: Section['kind']; heading: readonly string[]; lines: SourceLine[] };

const continues = (open: Open, line: SourceLine): boolean =>
  !runInTitle.test(line.text) && (goesOn.test(plain(line.text)) || !isClosed(lastWords(open)));

const lastWords = (open: Open): string => plain(open.lines.at(-1)?.text ?? '');

/**
 * 规划纲要: parts, chapters, numbered sub-headings, paragraphs with run-in titles, tables and boxes. The `#` levels and
 * bold marks of the text are unreliable, so only the wording of a heading is believed.
 */
export const splitPlan: Splitter = (document, lines) => {
  const writer = createWriter(document);
  const rows = createRows(writer);
  let part = '';
  let chapter = '';
  let address = '标题';
  let titles: string[] = [];
  let inside: { id: string; title: string; kind: 'table' | 'box' } | undefined;
  let open: Open | undefined;

  const close = (): void => {
    if (open) writer.add({ ...open, text: joinLines(open.lines.map((line) => plain(line.text))) });
    open = undefined;
  };
  const begin = (id: string, kind: Section['kind'], heading: readonly string[], line: SourceLine): void => {
    close();
    open = { id, kind, heading, lines: [line] };
  };
  const title = (id: string, heading: readonly string[], line: SourceLine): void => {
    begin(id, 'heading', heading, line);
    close();
  };

  for (const line of lines) {
    const name = furnitureOf(line, furniture);
    if (name) {
      writer.drop(name, line);
      continue;
    }
    const words = plain(line.text);
    const isHeading = line.text.startsWith('#');
    const numbered = isHeading ? numberedHeading.exec(words)?.[1] : undefined;
    const tableOrBox = titleOfTableOrBox.exec(words)?.[1];

    if (numbered) {
      inside = undefined;
      if (numbered.endsWith('篇') || numbered.endsWith('言')) {
        [part, chapter, address] = [words, '', tight(numbered)];
        titles = [part];
      } else if (numbered.endsWith('章')) {
        [chapter, address] = [words, numbered];
        titles = [part, chapter];
      } else {
        address = `${address.split(' ')[0]} ${numbered}`;
        titles = [part, chapter, words];
      }
      title(address, titles.slice(0, -1), line);
    } else if (tableOrBox) {
      const kind = tableOrBox.startsWith('表') ? 'table' : 'box';
      inside = { id: tight(tableOrBox), title: words, kind };
      const broken = kind === 'table' && open && !isClosed(lastWords(open)) ? open : undefined;
      if (broken) open = undefined;
      title(inside.id, titles, line);
      open = broken;
    } else if (line.text.includes('\t') && inside?.kind === 'table') {
      rows.add(line, inside.id, [...titles, inside.title]);
    } else if (inside?.kind === 'table' && words.startsWith('注：')) {
      begin(`${inside.id} 注`, 'paragraph', [...titles, inside.title], line);
    } else if (open && continues(open, line)) {
      open.lines.push(line);
    } else if (isHeading || address === '标题') {
      if (open) open.lines.push(line);
      else begin(address, 'heading', [], line);
    } else {
      if (inside?.kind === 'table' || runInTitle.test(line.text) || line.gap >= 3) inside = undefined;
      if (inside) begin(`${inside.id} 第${writer.next(inside.id)}项`, 'box', [...titles, inside.title], line);
      else begin(`${address} 第${writer.next(address)}段`, 'paragraph', titles, line);
    }
  }
  close();
  rows.close();
  return writer.finish();
};
