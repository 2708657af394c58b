import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/model/difference.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import {
  dueByYear,
  fromTimelineFile,
  type Said,
  standingIn,
  toTimelineFile,
} from '../../../src/model/timeline.ts';

const document = (id: string, issued: string): PlanDocument => ({
  id,
  issued,
  title: { zh: id, en: id },
  shortTitle: { zh: id, en: id },
  issuer: { zh: id, en: id },
  years: [2021, 2030],
  region: 'tongzhou',
  file: '1.txt',
  sha256: '',
});
const [d21, d24, d26] = [
  document('d21', '2021-09-26'),
  document('d24', '2024-02-01'),
  document('d26', '2026-01'),
];
const all = [d21, d24, d26];
const stateIn = (said: readonly Said[], year: number, known: typeof byId, asOf: PlanDocument | null = null) =>
  standingIn(said, { year, asOf }, known).state;
const byId = new Map(all.map((one) => [one.id, one]));
const rail: readonly Said[] = [
  { document: 'd21', status: 'planned', target: '2025' },
  { document: 'd24', status: 'building', target: '2025' },
  { document: 'd26', status: 'building', target: '2027-06' },
];

describe('a year', () => {
  it.each([
    [2020, 'unnamed'],
    [2021, 'ahead'],
    [2024, 'underway'],
    [2025, 'due'],
    [2026, 'underway'],
    [2027, 'due'],
    [2030, 'awaited'],
  ] as const)('%i: %s', (year, state) => {
    expect(stateIn(rail, year, byId)).toBe(state);
  });

  it('reads no document later than the one asked for', () => {
    expect(stateIn(rail, 2027, byId, d21)).toBe('awaited');
    expect(stateIn(rail, 2025, byId, d21)).toBe('due');
    expect(stateIn(rail, 2023, byId, d24)).toBe('underway');
    expect(stateIn(rail.slice(2), 2030, byId, d24)).toBe('unnamed');
  });

  it('knows what is done, what has no end, and what was to start', () => {
    expect(stateIn([...rail, { document: 'd26', status: 'done' }], 2026, byId)).toBe('done');
    expect(stateIn([{ document: 'd21', status: 'continuing' }], 2030, byId)).toBe('continuing');
    const start: Said = { document: 'd26', status: 'planned', target: '2028', aim: 'start' };
    expect([2027, 2028].map((year) => stateIn([start], year, byId))).toEqual(['ahead', 'underway']);
  });

  it('says with which status a thing is drawn', () => {
    const drawn = (year: number) => standingIn(rail, { year }, byId).status;
    expect([2021, 2024, 2025, 2030].map(drawn)).toEqual(['planned', 'building', 'building', 'building']);
    // To be done this year, so it is in hand; promised for last year, and nobody says it was begun.
    const promised: readonly Said[] = [{ document: 'd21', status: 'preparing', target: '2023' }];
    expect([2022, 2023, 2024].map((year) => standingIn(promised, { year }, byId))).toEqual([
      { state: 'ahead', status: 'preparing' },
      { state: 'due', status: 'building' },
      { state: 'awaited', status: 'preparing' },
    ]);
  });

  it('knows how many are due in each year', () => {
    expect(dueByYear([rail, rail.slice(0, 1)], [2024, 2025, 2026, 2027], null, byId)).toEqual([0, 2, 0, 1]);
    expect(dueByYear([rail], [2025, 2027], d26, byId)).toEqual([0, 1]);
  });

  it('comes back from the file as it was', () => {
    const statements = rail.map((said) => ({
      ...said,
      section: '1',
      says: { zh: '一', en: 'one' },
      figures: { lengthKm: 18 },
    }));
    const entry = { id: 'rail-a', statements } as unknown as Parameters<typeof toTimelineFile>[0][number];
    expect(fromTimelineFile(toTimelineFile([entry], all), all).get('rail-a')).toEqual(
      rail.map((said) => ({ ...said, figures: { lengthKm: 18 } })),
    );
  });
});

describe('two documents', () => {
  it('differ in date and status', () => {
    expect(differencesOf(rail, d24, d26, byId)).toEqual([
      { kind: 'delayed', from: '2025', to: '2027-06', months: 18 },
    ]);
    expect(differencesOf(rail, d21, d24, byId)).toEqual([
      { kind: 'status', from: 'planned', to: 'building' },
    ]);
  });

  it('add and drop', () => {
    const only = (id: string): Said[] => [{ document: id, status: 'building' }];
    expect(differencesOf(only('d26'), d24, d26, byId)).toEqual([{ kind: 'added' }]);
    expect(differencesOf(only('d24'), d24, d26, byId)).toEqual([{ kind: 'dropped', status: 'building' }]);
    expect(differencesOf(only('d21'), d24, d26, byId)).toEqual([]);
    // Named in 2021 and 2026 but not in 2024: known before, so not new.
    expect(differencesOf([...only('d21'), ...only('d26')], d24, d26, byId)).toEqual([]);
    expect(differencesOf([{ document: 'd24', status: 'done' }], d24, d26, byId)).toEqual([]);
  });

  it('give different figures', () => {
    const said: Said[] = [
      { document: 'd24', status: 'building', figures: { lengthKm: 18 } },
      { document: 'd26', status: 'building', figures: { lengthKm: 18.1 } },
    ];
    expect(differencesOf(said, d24, d26, byId)).toEqual([
      { kind: 'figure', figure: 'lengthKm', from: 18, to: 18.1 },
    ]);
  });
});
