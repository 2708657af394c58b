import { isClosed, widthOf } from './lines.ts';
import type { SourceLine } from './section.ts';

/** A line that starts a numbered piece, or a dash that starts a point. */
const startsPiece =
  /^(第[一二三四五六七八九十百]+[章条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,3}[.．](?!\d)|——|附件)/;

/** Chapters bear a title; below them a number may also begin a sentence. */
const isChapter = /^[一二三四五六七八九十]+、/;

/** Width of a full line of this text: the commonest among lines of Chinese characters only. */
function pageWidth(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    if (!hasLatin(text)) counts.set(widthOf(text), (counts.get(widthOf(text)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Latin letters and digits are printed in proportional type, so the width of their line is less sure. */
const hasLatin = (text: string): boolean => /[ -~]/.test(text);

/** The first line of a paragraph is printed two characters in. */
const indent = 4;

/**
 * Puts the lines of a paragraph together. The pages leave no mark of an indent or a blank line between paragraphs, so a
 * paragraph ends where a sentence ends short of the margin, or where the next line is shorter by an indent.
 */
export function toParagraphs(lines: readonly SourceLine[]): SourceLine[][] {
  const full = pageWidth(lines);
  const starts = ({ text }: SourceLine): boolean => startsPiece.test(text);
  const paragraphs: SourceLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const isStart = starts(line) && !runsOn(paragraph);
    if (paragraph && !isStart && !isEnded(paragraph, line)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;

  /** Short by an indent; a comma may hang over the margin. */
  function isIndented(text: string): boolean {
    return [text, text.replace(/[，、]$/, '')].some(
      (words) => Math.abs(widthOf(words) - (full - indent)) <= 1,
    );
  }

  /** A sentence that fills its line goes on, even when the next line looks like a number: `保护第 / 一、合理利用`. */
  function runsOn(paragraph: readonly SourceLine[] = []): boolean {
    const last = paragraph.at(-1);
    return last !== undefined && !isClosed(last.text) && widthOf(last.text) >= full - 1;
  }

  function isEnded(paragraph: readonly SourceLine[], next: SourceLine): boolean {
    const last = paragraph.at(-1);
    if (!last) return false;
    const width = widthOf(last.text);
    if (!isClosed(last.text)) {
      const isTitle = isChapter.test(last.text)
        ? width < full - indent - 2
        : starts(last) && /月）$/.test(last.text);
      return isTitle || width < full * 0.8;
    }
    const margin = paragraph.length === 1 ? full - indent : full;
    if (width < margin - (hasLatin(last.text) ? 4 : 2)) return true;
    return /[。！？：]$/.test(last.text) && !isClosed(next.text) && isIndented(next.text);
  }
}
