/**
 * Numbers a briefing writes, and numbers its sources give. Only Arabic figures are looked at: that is how a briefing
 * writes what can be checked.
 */
import type { Text } from '../../../src/i18n/text.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import type { Entry, Statement } from '../../../src/model/entry.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { chineseMultiples } from './figure-text.ts';

const multiples: Readonly<Record<string, number>> = {
  ...chineseMultiples,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

const written =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?:\s*(百万|千万|[百千万亿]|(?:thousand|million|billion)\b))?/g;

export type Written = { readonly words: string; readonly value: number };

/** Every number of a text, `2.27 万` as 22,700; the 101 of M101 is one too. */
export const numbersIn = (text: string): Written[] =>
  [...text.matchAll(written)].map(([words, figure = '', multiple = '']) => ({
    words,
    value: Number(figure.replaceAll(',', '')) * (multiples[multiple] ?? 1),
  }));

const both = ({ zh, en }: Text): string[] => [zh, en];
const valuesIn = (texts: readonly string[]): number[] => texts.flatMap(numbersIn).map(({ value }) => value);

/** What a document tells of itself: its name, number, day, years. */
const ofDocument = ({ title, shortTitle, number = '', issued, years }: PlanDocument): number[] => [
  ...valuesIn([...both(title), ...both(shortTitle), number, issued]),
  ...years,
];

/** What a statement gives, and the figures in the names of what it speaks of. */
export const numbersOfStatement = (entry: Entry, statement: Statement, document: PlanDocument): number[] => [
  ...Object.values(statement.figures ?? {}).map(Math.abs),
  ...valuesIn([...both(statement.says), ...(statement.note ? both(statement.note) : [])]),
  ...valuesIn([statement.target ?? '', ...both(entry.name), ...entry.aliases]),
  ...ofDocument(document),
];

/** What a document sets for an indicator. */
export function numbersOfIndicator({ name, unit, values }: Indicator, document: PlanDocument): number[] {
  const own = values.filter((value) => value.document === document.id);
  const reached = own.flatMap(({ baseline, target }) => (baseline ? [baseline, target] : [target]));
  return [
    ...reached.flatMap(({ year, value }) => [
      year,
      // 2.6 of 万座 are 26,000.
      ...valuesIn([...both(value), `${value.zh}${unit.zh}`, `${value.en} ${unit.en}`]),
    ]),
    ...valuesIn([...both(name), ...own.flatMap(({ note }) => (note ? both(note) : []))]),
    ...ofDocument(document),
  ];
}

/** Numbers of a text that none of the values is. */
export const unfounded = (text: string, values: readonly number[]): string[] =>
  numbersIn(text)
    .filter(({ value }) => !values.some((known) => Math.abs(known - value) <= 1e-9 * Math.abs(value)))
    .map(({ words }) => words);
