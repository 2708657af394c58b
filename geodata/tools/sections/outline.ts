import { isClosed, joinLines } from './lines.ts';
import type { SourceLine } from './section.ts';
import type { Writer } from './writer.ts';

export type OutlineStyle = {
  /** Put before every address: `附件`. */
  readonly prefix?: string;
  /** （一） counts through all chapters, so that its number alone is the address. */
  readonly running?: boolean;
  /** （一） holds all its paragraphs as one section. */
  readonly whole?: boolean;
};

const marks = [
  { level: 0, pattern: /^(第[一二三四五六七八九十]+章)/ },
  { level: 1, pattern: /^(第[一二三四五六七八九十]+条)/ },
  { level: 1, pattern: /^([一二三四五六七八九十]+)、/ },
  { level: 2, pattern: /^(（[一二三四五六七八九十]+）)/ },
  { level: 3, pattern: /^(\d{1,2})[.．](?!\d)/ },
] as const;

type Step = { level: number; mark: string; title: string };

const addressOf = (steps: readonly Step[], { prefix, running }: OutlineStyle): string => {
  const inner = steps.filter((step) => step.level > 0 || steps.length === 1);
  const from = running && inner.at(-1)?.level === 2 ? inner.length - 1 : 0;
  const path = inner.slice(from).reduce((whole, { mark, level }) => {
    const needsSpace = level === 3 && whole !== '' && !whole.endsWith('）');
    return `${whole}${needsSpace ? ' ' : ''}${mark}`;
  }, '');
  return [prefix, path].filter(Boolean).join(' ');
};

/** Gives each paragraph of a numbered text its address. A numbered title is a heading, a numbered sentence an item. */
export function outline(writer: Writer, paragraphs: readonly SourceLine[][], style: OutlineStyle = {}): void {
  let steps: Step[] = [];
  for (const group of style.whole ? gather(paragraphs) : paragraphs.map((lines) => [lines])) {
    const texts = group.map((lines) => joinLines(lines.map((line) => line.text)));
    const text = texts.join('\n');
    const lines = group.flat();
    const found = markOf(text);
    if (!found) {
      const above = addressOf(steps, style) || '前言';
      const heading = steps.map((step) => step.title);
      writer.add({ id: `${above} 第${writer.next(above)}段`, kind: 'paragraph', heading, text, lines });
      continue;
    }
    const above = steps.filter((step) => step.level < found.level);
    const isTitle = texts.length === 1 && !isClosed(text) && !text.includes('。');
    const title = isTitle ? text : text.slice(0, text.search(/[。：；\n]/) + 1).trim();
    steps = [...above, { ...found, title }];
    const id = addressOf(steps, style);
    // The item itself is its first paragraph.
    if (!isTitle) writer.next(id);
    const heading = above.map((step) => step.title);
    writer.add({ id, kind: isTitle ? 'heading' : 'item', heading, text, lines });
  }
}

function markOf(text: string): { level: number; mark: string } | undefined {
  const found = marks.find(({ pattern }) => pattern.test(text));
  return found && { level: found.level, mark: found.pattern.exec(text)?.[1] ?? '' };
}

/** Each （一） with the paragraphs below it, up to the next mark of its level or above. */
function gather(paragraphs: readonly SourceLine[][]): SourceLine[][][] {
  const groups: SourceLine[][][] = [];
  let isOpen = false;
  for (const lines of paragraphs) {
    const level = markOf(lines[0]?.text ?? '')?.level;
    if (isOpen && (level === undefined || level > 2)) groups.at(-1)?.push(lines);
    else groups.push([lines]);
    if (level !== undefined && level <= 2) isOpen = level === 2;
  }
  return groups;
}
