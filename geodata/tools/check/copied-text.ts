/**
 * No run of 16 or more characters of a document stands in our Chinese text. Punctuation and spaces do not break a run;
 * names and figures inside it do not count.
 */
import type { Finding } from './finding.ts';
import { toLetters } from './plain.ts';
import type { Records } from './records.ts';
import { type Piece, piecesOf } from './strings.ts';

const runLength = 16;

/** Keys that hold names or addresses, not sentences. */
const nameKeys = new Set([
  'name',
  'aliases',
  'title',
  'shortTitle',
  'issuer',
  'units',
  'number',
  'section',
  'id',
]);

/** The title of a document is a name; that of a slide is a sentence of ours. */
const isName = ({ file, key }: Piece): boolean =>
  nameKeys.has(key) && !(key === 'title' && file.startsWith('stories/'));

export function checkCopiedText({ files, documents, entries, sources }: Records): Finding[] {
  if (!sources) return [];
  const printed = new Set<string>();
  for (const text of sources.texts.values()) {
    const letters = toLetters(text);
    for (let i = 0; i + runLength <= letters.length; i++) printed.add(letters.slice(i, i + runLength));
  }
  const pieces = files.flatMap(piecesOf);
  const names = [
    ...pieces.filter(isName).map(({ text }) => text),
    ...entries.flatMap(({ value }) => value.aliases),
    ...documents.map(({ value }) => value.title.zh),
  ].map(toLetters);
  // 漷县 is a name as 漷县镇 is.
  const short = names.map((name) => name.replace(/(镇|乡|街道|地区|河|站|区|公园)$/, ''));
  const asides = [...new Set([...names, ...short])].filter((name) => name.length >= 2);
  return pieces
    .filter((piece) => piece.path.endsWith('.zh') && !isName(piece))
    .flatMap((piece) => findCopied(piece, printed, asides));
}

function findCopied(piece: Piece, printed: ReadonlySet<string>, names: readonly string[]): Finding[] {
  const letters = toLetters(piece.text);
  const runs = runsOf(letters, printed);
  if (runs.length === 0) return [];
  const counts = countedOf(letters, names);
  const { file, id, path } = piece;
  return runs
    .filter(([from, to]) => counts.slice(from, to).filter(Boolean).length >= runLength)
    .map(([from, to]) => ({
      check: 'copied-text',
      file,
      ...(id === undefined ? {} : { id }),
      path,
      reason: `stands in a document word for word: ${letters.slice(from, to)}`,
    }));
}

/** Longest stretches every part of which is printed in a document. */
function runsOf(letters: string, printed: ReadonlySet<string>): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i + runLength <= letters.length; i++) {
    if (!printed.has(letters.slice(i, i + runLength))) continue;
    const last = runs.at(-1);
    if (last && last[1] === i + runLength - 1) last[1] = i + runLength;
    else runs.push([i, i + runLength]);
  }
  return runs;
}

/** For each character, whether it counts: it is no digit and in no name. */
function countedOf(letters: string, names: readonly string[]): boolean[] {
  const counts = [...letters].map((letter) => !/[\d零一二三四五六七八九十百千万亿]/.test(letter));
  for (const name of names) {
    for (let at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1))
      counts.fill(false, at, at + name.length);
  }
  return counts;
}
