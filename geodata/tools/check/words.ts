/**
 * Each language in its own words, and no official's name. (That both languages are there, the parser says.) The names
 * are learnt from the documents at hand, so that none is written here; without the documents only the words that
 * introduce one are looked for.
 */
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';
import { type Piece, piecesOf } from './strings.ts';

const han = /\p{Script=Han}/u;
const introductions = /牵头领导|分管领导|(区长|市长|书记|主任)[：:]/;

export function checkWords({ files, sources }: Records): Finding[] {
  const officials = [...(sources?.texts.values() ?? [])].flatMap(officialsOf);
  const names = new Set(officials);
  return files.flatMap(piecesOf).flatMap((piece) => findWrongWords(piece, names));
}

const toFinding = ({ file, id, path }: Piece, reason: string): Finding => ({
  check: 'words',
  file,
  ...(id === undefined ? {} : { id }),
  path,
  reason,
});

function findWrongWords(piece: Piece, officials: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  if (piece.path.endsWith('.en') && han.test(piece.text))
    findings.push(toFinding(piece, 'the English text holds Chinese characters'));
  if (introductions.test(piece.text)) findings.push(toFinding(piece, 'introduces an official'));
  if ([...officials].some((name) => piece.text.includes(name)))
    findings.push(toFinding(piece, 'holds the name of an official'));
  return findings;
}

/** Names on the lines that say which official leads. */
function officialsOf(text: string): string[] {
  return [...text.matchAll(/^\s*牵头领导[：:](.*)$/gmu)]
    .flatMap(([, names = '']) => names.split(/[、，,]/))
    .map((name) => name.replace(/\s/g, ''))
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
}
