/** The small parts all records are made of: texts, ids, dates. */
import * as v from 'valibot';
import { only } from './parse-report.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Some words, with no space around them. */
export const words = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must not begin or end with a space'),
);

/** Both languages, neither empty. */
export const text = only({ zh: words, en: words });

export const id = v.pipe(v.string('must be text'), v.regex(kebab, 'must be kebab-case: rail-m101-1'));

/** `2024-02-30` has the form of a date and is none. */
function isReal(value: string): boolean {
  const [year = '', month = '01', day = '01'] = value.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}

/** `2030`, `2024-12` or `2024-12-31`. */
export const day = v.pipe(
  v.string('must be text'),
  v.regex(date, 'must be a date: 2030, 2024-12 or 2024-12-31'),
  v.check((value) => !date.test(value) || isReal(value), 'is no day of the calendar'),
);

/** A list in which nothing stands twice. */
export const list = <T extends v.BaseSchema<unknown, string, v.BaseIssue<unknown>>>(item: T) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.check((items) => new Set(items).size === items.length, 'must not name the same thing twice'),
  );

export const finite = v.pipe(v.number('must be a number'), v.finite('must be a finite number'));
export const positive = v.pipe(
  finite,
  v.check((value) => value > 0, 'must be above 0'),
);

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`);
