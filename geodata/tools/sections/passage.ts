import type { Passage } from '../../../src/model/catalog.ts';
import type { Section } from './section.ts';

type Range = readonly [number, number];

/** Characters a reader takes in at a glance. */
const limit = 400;

/**
 * The section's text, or the sentences of it that hold most of the needles (names, figures) with as much around them as
 * fits. Spaces do not matter when looking: `M101线` is found in `M101 线`. Cut ends are shown by `…`.
 */
export function passage(section: Pick<Section, 'text'>, needles: readonly string[]): Passage {
  const { text } = section;
  const marks = merge(needles.flatMap((needle) => occurrences(text, needle)));
  if (text.length <= limit) return { text, marks };

  const sentences = toSentences(text).flatMap((sentence) => shorten(sentence, marks));
  const [from, to] = widen(sentences, densest(sentences, text, needles));
  const head = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  const inside = marks.filter(([start, end]) => start >= from && end <= to);
  return {
    text: head + text.slice(from, to).trimEnd() + tail,
    marks: inside.map(([start, end]) => [start - from + head.length, end - from + head.length] as const),
  };
}

/** Where a needle stands in a text, spaces aside. A number is not found inside a longer number. */
export function occurrences(text: string, needle: string): Range[] {
  const places = [...text].length === text.length ? letterPlaces(text) : [];
  const letters = places.map((place) => text[place]).join('');
  const wanted = needle.replace(/\s/g, '');
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    if (!cutsNumber(text, start, end)) found.push([start, end]);
  }
  return found;
}

const letterPlaces = (text: string): number[] =>
  [...text].flatMap((char, place) => (/\s/.test(char) ? [] : [place]));

const cutsNumber = (text: string, start: number, end: number): boolean =>
  (/^\d/.test(text.slice(start, end)) && /[\d.]$/.test(text.slice(0, start))) ||
  (/\d$/.test(text.slice(start, end)) && /^(\d|\.\d)/.test(text.slice(end)));

/** Ranges in order; where two overlap, one that covers both. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}

const toSentences = (text: string): Range[] =>
  [...text.matchAll(/[^。！？；\n]+[。！？；\n]*|[。！？；\n]+/g)].map(({ 0: words, index }) => [
    index,
    index + words.length,
  ]);

/** A sentence longer than a passage falls into pieces, cut beside commas and never inside a mark. */
function shorten([from, to]: Range, marks: readonly Range[]): Range[] {
  if (to - from <= limit) return [[from, to]];
  const pieces: Range[] = [];
  for (let start = from; start < to; ) {
    const wished = Math.min(to, start + limit / 2);
    const broken = marks.find(([first, last]) => first < wished && wished < last && first > start);
    const end = broken ? broken[0] : wished;
    pieces.push([start, end]);
    start = end;
  }
  return pieces;
}

/** First and last sentence of the shortest run that fits and holds the most different needles. */
function densest(sentences: readonly Range[], text: string, needles: readonly string[]): Range {
  let best: Range = [0, 0];
  let most = 0;
  let shortest = limit;
  for (let first = 0; first < sentences.length; first += 1) {
    for (let last = first; last < sentences.length; last += 1) {
      const [from, to] = [sentences[first]?.[0] ?? 0, sentences[last]?.[1] ?? 0];
      if (to - from > limit) break;
      const words = text.slice(from, to);
      const count = needles.filter((needle) => occurrences(words, needle).length > 0).length;
      if (count > most || (count === most && count > 0 && to - from < shortest)) {
        [most, shortest, best] = [count, to - from, [first, last]];
      }
    }
  }
  return best;
}

/** Takes in whole sentences, after and before in turn, while they fit. */
function widen(sentences: readonly Range[], [first, last]: Range): Range {
  let [from, to] = [first, last];
  const fits = (a: number, b: number): boolean =>
    a >= 0 && b < sentences.length && (sentences[b]?.[1] ?? 0) - (sentences[a]?.[0] ?? 0) <= limit;
  for (let grown = true; grown; ) {
    grown = false;
    if (fits(from, to + 1)) [to, grown] = [to + 1, true];
    if (fits(from - 1, to)) [from, grown] = [from - 1, true];
  }
  return [sentences[from]?.[0] ?? 0, sentences[to]?.[1] ?? 0];
}
