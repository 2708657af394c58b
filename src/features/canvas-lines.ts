/**
 * Text set in lines for a canvas, which knows no lines. Chinese may break between any two characters, but no line begins
 * with a closing mark or ends with an opening one; Latin words and figures stay whole, and so does a figure with the
 * character that counts it (2026年). Nothing is ever cut off.
 */

export type Measure = (text: string) => number;

const han = '\\p{sc=Han}';
const opening = '（《「『【〔“‘(\\[';
const closing = '，。、；：？！）》」』】〕”’％,.;:?!)\\]%…·';
const latin = `[^\\s${han}${opening}${closing}—]`;
/** Marks inside a Latin word or figure (1,200, p.m., co-op) do not part it. */
const word = `${latin}+(?:[.,:’·](?=${latin})${latin}+)*`;
const thin = '\u2009';

const tokenPattern = new RegExp(
  `\\s+|[${opening}]*(?:${word}(?:(?<=\\d[${closing}]*)${thin}${han})?|——|[^\\s])[${closing}]*`,
  'gu',
);

const beforeHan = new RegExp(`([A-Za-z0-9%])(?=${han})`, 'gu');
const afterHan = new RegExp(`(${han})(?=[A-Za-z0-9])`, 'gu');

/** A thin space between Chinese and figures or Latin, where none is written, and round a middle dot. */
export const spaced = (text: string): string =>
  text.replace(beforeHan, `$1${thin}`).replace(afterHan, `$1${thin}`).replaceAll(' · ', `${thin}·${thin}`);

/** Where the words of a text begin, so that titles break between words; every place where the browser cannot tell. */
function wordStarts(text: string): ReadonlySet<number> | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}

/** The pieces of a text that are not parted, spaces among them. */
function tokensOf(text: string, byWords: boolean): string[] {
  const starts = byWords ? wordStarts(text) : null;
  const tokens: string[] = [];
  for (const { 0: token, index } of text.matchAll(tokenPattern)) {
    const last = tokens.at(-1);
    const goesOn = starts && !starts.has(index) && last?.trim() && token.trim();
    if (goesOn) tokens[tokens.length - 1] = last + token;
    else tokens.push(token);
  }
  return tokens;
}

/** As many characters as the width holds, one at least. */
function headThatFits(text: string, width: number, measure: Measure): string {
  const characters = [...text];
  let count = 1;
  while (count < characters.length && measure(characters.slice(0, count + 1).join('')) <= width) count++;
  return characters.slice(0, count).join('');
}

/** The lines of a text, none wider than the width. */
export function breakLines(text: string, width: number, measure: Measure, byWords = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of tokensOf(text, byWords)) {
    if (measure((line + token).trimEnd()) <= width) {
      line = (line + token).replace(/^\s+/, '');
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    line = token.trimStart();
    while (measure(line) > width && [...line].length > 1) {
      const head = headThatFits(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** As few lines as the width asks for, of nearly the same length: for titles. */
export function balancedLines(text: string, width: number, measure: Measure): string[] {
  const fewest = breakLines(text, width, measure, true);
  // Narrower than its longest word, and that word would be broken.
  const longest = Math.max(0, ...tokensOf(text, true).map((token) => measure(token.trim())));
  let [narrow, wide] = [Math.min(width, longest), width];
  if (breakLines(text, narrow, measure, true).length === fewest.length) wide = narrow;
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, measure, true).length > fewest.length) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide, measure, true);
}
