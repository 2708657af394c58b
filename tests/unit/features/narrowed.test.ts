import { expect, it } from 'vitest';
import { type Answer, type Found, narrowed } from '../../../src/features/nearby/groups.ts';
import type { EntryBrief } from '../../../src/model/brief.ts';

const entry = (id: string) => ({ id }) as EntryBrief;
const found = (id: string) => ({ entry: entry(id), where: { id } }) as Found;
const answer: Answer = {
  near: [found('a'), found('b')],
  around: [found('c')],
  maybe: [],
  inTown: [entry('d'), entry('e')],
  town: 'liyuan',
  outside: null,
};

it('keeps what matches and counts what it keeps back, group by group', () => {
  const left = narrowed(answer, new Set(['b', 'd']));
  expect(left.answer.near.map((one) => one.entry.id)).toEqual(['b']);
  expect(left.answer.inTown.map(({ id }) => id)).toEqual(['d']);
  expect(left.hidden).toEqual({ near: 1, around: 1, maybe: 0, inTown: 1 });
  expect(left.answer.town).toBe('liyuan');
});

it('is the whole answer without a filter', () => {
  expect(narrowed(answer, null)).toEqual({ answer, hidden: { near: 0, around: 0, maybe: 0, inTown: 0 } });
});
