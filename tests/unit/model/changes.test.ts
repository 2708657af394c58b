import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import { changeText, changeTone } from '../../../src/model/change-words.ts';
import { type Change, changesOf, newsWithin } from '../../../src/model/changes.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import { fingerprintOf, fingerprintsOf } from '../../../src/model/fingerprint.ts';

const brief = (from: Partial<EntryBrief> = {}): EntryBrief => ({
  id: 'rail-a',
  kind: 'project',
  sector: 'rail',
  name: { zh: '甲线', en: 'Line A' },
  status: 'building',
  target: '2026',
  towns: [],
  documents: ['plan-2021'],
  ...from,
});

const documents = new Map([
  ['plan-2026', { id: 'plan-2026', shortTitle: { zh: '十五五', en: '15th plan' } } as PlanDocument],
]);

const told = (before: Partial<EntryBrief>, now: Partial<EntryBrief> | undefined): string[] =>
  changesOf(fingerprintOf(brief(before)), now && brief(now)).map(
    (change) => changeText(change, 'project', documents).en,
  );

describe('what changed of an entry', () => {
  it('is nothing where nothing did', () => {
    expect(told({}, {})).toEqual([]);
    // Another name, town or place on the map is none of a reader's dates.
    expect(told({}, { name: { zh: '乙', en: 'B' }, towns: ['x'], mapped: true })).toEqual([]);
    // The same day, told more closely.
    expect(told({ target: '2026' }, { target: '2026-12' })).toEqual([]);
  });

  it.each([
    [{}, { target: '2027' }, ['Moved from 2026 to 2027']],
    [{}, { target: '2025-06' }, ['Brought forward from 2026 to Jun 2025']],
    [{ target: undefined }, { target: '2027' }, ['Now has a date: 2027']],
    [{}, { target: undefined }, ['Was due 2026, now without a date']],
    [{}, { status: 'done', target: undefined, documents: ['plan-2021', 'plan-2026'] }, ['Done']],
    [{}, undefined, ['No longer named in the documents on record']],
    [{}, { silent: true }, ['The newest plan no longer names it']],
    [{ silent: true }, {}, ['The newest plan names it again']],
    [{ status: 'planned' }, {}, ['From “Planned” to “Under construction”']],
    [
      {},
      { status: 'studied', setBack: { from: 'building', year: '2021' } },
      ['Back from “Under construction” to “Under study”'],
    ],
    [{}, { documents: ['plan-2021', 'plan-2026'] }, ['Now also in: 15th plan']],
    [
      { target: undefined, startBy: '2025' },
      { target: undefined, startBy: '2026' },
      ['Start moved from 2025 to 2026'],
    ],
    [{ target: undefined, startBy: '2025' }, { target: '2030' }, ['Now has a date: 2030']],
  ] as const)('%o, now %o: %o', (before, now, words) => {
    expect(told(before as Partial<EntryBrief>, now as Partial<EntryBrief> | undefined)).toEqual(words);
  });

  it('tells several changes, the date first', () => {
    expect(told({}, { target: '2027', status: 'partly-open' })).toEqual([
      'Moved from 2026 to 2027',
      'From “Under construction” to “Partly open”',
    ]);
  });

  it('is bad news in the colour of lateness, good news is not', () => {
    const tone = (now: Partial<EntryBrief>) =>
      changesOf(fingerprintOf(brief()), brief(now)).map((change: Change) => changeTone(change))[0];
    expect(tone({ target: '2027' })).toBe('moved');
    expect(tone({ status: 'done' })).toBe('done');
    expect(tone({ target: '2025' })).toBe('ok');
  });
});

describe('what is new near a place', () => {
  it('is what came, what went, and what changed', () => {
    const before = fingerprintsOf([
      brief({ id: 'rail-same' }),
      brief({ id: 'rail-moved' }),
      brief({ id: 'rail-left' }),
      brief({ id: 'rail-gone', name: { zh: '丁线', en: 'Line D' } }),
    ]);
    const now = [
      brief({ id: 'rail-same' }),
      brief({ id: 'rail-moved', target: '2027' }),
      brief({ id: 'rail-new' }),
      brief({ id: 'rail-named', fresh: true }),
    ];
    const byId = new Map([...now, brief({ id: 'rail-left' })].map((entry) => [entry.id, entry]));
    expect(newsWithin(before, now, byId).map(({ id, changes }) => [id, changes[0]?.kind])).toEqual([
      ['rail-moved', 'later'],
      ['rail-new', 'new'],
      ['rail-named', 'named'],
      ['rail-left', 'left'],
      ['rail-gone', 'gone'],
    ]);
    // What is gone is still called by its name.
    expect(newsWithin(before, now, byId).at(-1)?.name.en).toBe('Line D');
  });
});
