import * as v from 'valibot';
import type { PlanDocument } from './document.ts';
import { only, type Parsed, type ParsedList, parseAll, parseWith } from './parse-report.ts';
import { day, id, oneOf, text, words } from './parse-words.ts';

const year = v.pipe(
  v.number('must be a year'),
  v.integer('must be a year'),
  v.check((value) => value >= 2000 && value <= 2100, 'must be a year from 2000 to 2100'),
);

const planDocument = only({
  id,
  title: text,
  shortTitle: text,
  issuer: text,
  number: v.exactOptional(words),
  issued: day,
  years: v.pipe(
    v.strictTuple([year, year], 'must be the first and the last year'),
    v.check(([first, last]) => first <= last, 'must not end before it begins'),
  ),
  region: oneOf(['tongzhou', 'haidian']),
  file: v.pipe(words, v.regex(/^[\w.-]+$/, 'must be a bare file name')),
  sha256: v.pipe(words, v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
});

/** A document of the register from anything; `file` is only named in the faults. */
export const parseDocument = (value: unknown, file: string): Parsed<PlanDocument> =>
  parseWith(planDocument, value, file);

/** The register: the sound documents, and the faults of the others. */
export const parseDocuments = (value: unknown, file: string): ParsedList<PlanDocument> =>
  parseAll(planDocument, value, file);
