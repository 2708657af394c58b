/**
 * Both languages everywhere, each in its own words, and no official's name. The names are learnt from the documents
 * at hand, so that none is written here; without the documents only the words that introduce one are looked for.
 */

import { isRecord } from '../../../src/model/parse-report.ts';
import type { WorkshopFile } from '../workshop.ts';
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';
import { type Piece, piecesOf } from './strings.ts';

const han = /\p{Script=Han}/u;
const introductions = /牵头领导|分管领导|(区长|市长|书记|主任)[：:]/;

export function checkWords({ files, sources }: Records): Finding[] {
  const officials = [...(sources?.texts.values() ?? [])].flatMap(officialsOf);
  return files.flatMap((file) => [
    ...piecesOf(file).flatMap((piece) => findWrongWords(piece, new Set(officials))),
    ...findOneSided(file),
  ]);
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

/** Texts of stories and indicators with one language only; of all else the parser says it. */
function findOneSided(file: WorkshopFile): Finding[] {
  if (/^(entries|layers)\/|^(documents|exceptions)\.json$/.test(file.name)) return [];
  const findings: Finding[] = [];
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const [i, part] of value.entries()) walk(part, `${path}[${i}]`);
    if (!isRecord(value)) return;
    const [zh, en] = [value.zh, value.en];
    if (('zh' in value || 'en' in value) && !(zh && en))
      findings.push({ check: 'words', file: file.name, path, reason: 'is not given in both languages' });
    for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}.${key}`);
  };
  try {
    walk(JSON.parse(file.text), '');
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    findings.push({ check: 'words', file: file.name, reason });
  }
  return findings;
}
