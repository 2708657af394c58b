import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentStatus, currentTarget, isSilent, outcomeOf, steppedBack } from '../../src/model/history.ts';
import { parseDocuments, parseEntries } from '../../src/model/parse.ts';

/** What history makes of real cases, as a careful reader of the documents would tell them. */
const json = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}.json`, 'utf8'));
const documents = new Map(parseDocuments(json('documents'), 'documents').values.map((d) => [d.id, d]));
const today = '2026-11-20';

function entry(id: string) {
  const sector = id.split('-')[0] ?? '';
  const found = parseEntries(json(`entries/${sector}`), sector).values.find((e) => e.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

const outcomes = (id: string) => {
  const one = entry(id);
  return one.statements.flatMap((s) => outcomeOf(one, s, documents, today)?.kind ?? []);
};

it('M102: to be built faster in 2021, under study in 2026', () => {
  const m102 = entry('rail-m102');
  expect(currentStatus(m102)).toBe('studied');
  expect(
    steppedBack(m102).map(({ from, to }) => [from.document, from.status, to.document, to.status]),
  ).toEqual([['action-2021', 'building', 'plan-2026', 'studied']]);
  expect(currentTarget(m102)).toBeUndefined();
});

it('姚家园路东延: promised in 2021, in preparation in 2024, its first phase to be finished by 2030', () => {
  const road = entry('road-yaojiayuan-east');
  const told = road.statements.map(({ document, status }) => [document, status]);
  expect(told[0]?.[0]).toBe('action-2021');
  expect(told.some(([document, status]) => document?.startsWith('gazette') && status === 'preparing')).toBe(
    true,
  );
  expect(currentTarget(road)).toBe('2030');
  expect(steppedBack(road).length).toBeGreaterThan(0);
});

it('东六环入地改造: due in 2024, done says the plan', () => {
  expect(currentStatus(entry('road-liuhuan-tunnel'))).toBe('done');
  expect(new Set(outcomes('road-liuhuan-tunnel'))).toEqual(new Set(['kept']));
});

it('M101: a year’s work is no promise to finish, so none is broken', () => {
  expect(outcomes('rail-m101-1').every((kind) => kind === 'open')).toBe(true);
  expect(currentTarget(entry('rail-m101-1'))).toBe('2030');
});

it('城市航站: named in 2021, absent from the newest plan', () => {
  expect(isSilent(entry('hub-city-air-terminal'), documents)).toBe(true);
});

it('海淀: the sub-centre’s plan is not expected to speak of another district', () => {
  expect(isSilent(entry('ecology-haidian-carbon-peak'), documents)).toBe(false);
});
