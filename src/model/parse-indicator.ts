import * as v from 'valibot';
import type { Indicator } from './indicator.ts';
import { only, type ParsedList, parseAll } from './parse-report.ts';
import { id, oneOf, text, words } from './parse-words.ts';

const year = v.pipe(
  v.number('must be a year'),
  v.integer('must be a year'),
  v.check((value) => value >= 2000 && value <= 2100, 'must be a year from 2000 to 2100'),
);
const reached = only({ year, value: text });

const indicator = only({
  id,
  name: text,
  unit: text,
  values: v.pipe(
    v.array(
      only({
        document: id,
        section: words,
        nature: v.exactOptional(oneOf(['expected', 'binding'])),
        baseline: v.exactOptional(reached),
        target: reached,
        note: v.exactOptional(text),
      }),
      'must be a list',
    ),
    v.minLength(1, 'must hold one value or more'),
  ),
});

/** The indicators: the sound ones, and the faults of the others. */
export const parseIndicators = (value: unknown, file: string): ParsedList<Indicator> =>
  parseAll(indicator, value, file);
