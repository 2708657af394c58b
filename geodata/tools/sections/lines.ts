import type { SourceLine } from './section.ts';

/** The lines of a file that hold something, trimmed, with their numbers. */
export function toLines(fileText: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  for (const [index, raw] of fileText.split(/\r?\n/).entries()) {
    const text = raw.trim();
    if (text === '') {
      gap += 1;
      continue;
    }
    lines.push({ number: index + 1, text, gap });
    gap = 0;
  }
  return lines;
}

/** Page width in half-characters: a Chinese character takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x7f ? 2 : 1), 0);

/** Does the text end a sentence or introduce what follows? */
export const isClosed = (text: string): boolean => /[。！？：；:;][”’』」）)]*$/.test(text);

/** Joins the lines of one paragraph. Only two Latin words need a space where the page broke. */
export function joinLines(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    const needsSpace = /[A-Za-z,]$/.test(joined) && /^[A-Za-z]/.test(text);
    return joined + (needsSpace ? ' ' : '') + text;
  }, '');
}

/** Puts marks, markup and formula signs of the reading machine into plain text. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/^#+\s*/, '')
    .replace(/\*\*/g, '')
    .replace(/\$\\geq\s*([^$]*)\$/g, '≥$1')
    .replace(/\$\\leq\s*([^$]*)\$/g, '≤$1')
    .replace(/&nbsp;/g, ' ')
    .trim();
}

/** Everything but spaces: headings are spelt with and without them. */
export const tight = (text: string): string => text.replace(/\s+/g, '');
