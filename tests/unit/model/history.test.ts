import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../../src/model/document.ts';
import type { Entry, Statement } from '../../../src/model/entry.ts';
import {
  contradictions,
  currentStart,
  currentStatus,
  currentTarget,
  isKept,
  isLate,
  isNew,
  isSilent,
  lastDay,
  monthsBetween,
  movedFrom,
  outcomeOf,
  setBackFrom,
  steppedBack,
} from '../../../src/model/history.ts';

const text = { zh: '字', en: 'word' };
const say = (document: string, status: Statement['status'], more: Partial<Statement> = {}): Statement => ({
  document,
  section: '1',
  status,
  says: text,
  ...more,
});
const document = (id: string, issued: string): [string, PlanDocument] => [
  id,
  {
    id,
    title: text,
    shortTitle: text,
    issuer: text,
    issued,
    years: [2021, 2030],
    region: 'tongzhou',
    file: 'a.txt',
    sha256: '0',
  },
];
const documents = new Map([
  document('old', '2021-09-26'),
  document('gazette', '2024-02-01'),
  document('plan', '2026-01'),
]);
const today = '2026-11-20';
const outcome = (...statements: [Statement, ...Statement[]]) =>
  outcomeOf({ statements }, statements[0], documents, today);

describe('dates', () => {
  it.each([
    ['2030', '2030-12-31'],
    ['2024-02', '2024-02-29'],
    ['2024-12-15', '2024-12-15'],
  ])('%s lasts until %s', (date, day) => expect(lastDay(date)).toBe(day));

  it('counts whole months', () => {
    expect(monthsBetween('2024-12', '2030')).toBe(72);
    expect(monthsBetween('2025-06', '2025-01')).toBe(-5);
  });
});

describe('what came of a promise', () => {
  const promise = say('gazette', 'building', { target: '2024-12' });

  it('was kept', () => {
    const done = say('plan', 'done');
    expect(outcome(promise, done)).toEqual({ kind: 'kept', by: done });
  });

  it('was moved, by how many months', () => {
    const later = say('plan', 'building', { target: '2030' });
    expect(outcome(promise, later)).toEqual({ kind: 'moved', by: later, months: 72 });
  });

  it('was still not done when it should have been', () => {
    const still = say('plan', 'building');
    expect(outcome(promise, still)).toEqual({ kind: 'unanswered', by: still });
  });

  it('is past due and nobody says more', () => {
    expect(outcome(promise)).toEqual({ kind: 'overdue', months: 23 });
  });

  it('is not yet due', () => {
    expect(outcome(say('plan', 'building', { target: '2030' }))).toEqual({ kind: 'open' });
  });

  it('never compares a start with a completion', () => {
    const start = say('gazette', 'preparing', { target: '2024-12', aim: 'start' });
    const building = say('plan', 'building', { target: '2030' });
    expect(outcome(start, building)).toEqual({ kind: 'kept', by: building });
    const restudied = say('plan', 'studied', { target: '2030' });
    expect(outcome(start, restudied)).toEqual({ kind: 'unanswered', by: restudied });
  });

  it('judges no step on the way, no work without end, no promise without a date', () => {
    expect(outcome(say('gazette', 'building', { target: '2024', aim: 'step' }))).toBeUndefined();
    expect(outcome(say('gazette', 'continuing', { target: '2024' }))).toBeUndefined();
    expect(outcome(say('gazette', 'building'))).toBeUndefined();
  });

  it('lets the same document neither keep nor break its own promise', () => {
    expect(outcome(promise, say('gazette', 'done'))).toEqual({ kind: 'overdue', months: 23 });
  });
});

describe('where an entry stands', () => {
  it('is what the newest document says', () => {
    const m102 = { statements: [say('old', 'building'), say('plan', 'studied')] };
    expect(currentStatus(m102)).toBe('studied');
  });

  it('is seen to have stepped back', () => {
    const [old, plan] = [say('old', 'building'), say('plan', 'studied')];
    expect(steppedBack({ statements: [old, plan] })).toEqual([{ from: old, to: plan }]);
    expect(steppedBack({ statements: [say('old', 'planned'), say('plan', 'building')] })).toEqual([]);
    expect(steppedBack({ statements: [say('old', 'building'), say('plan', 'continuing')] })).toEqual([]);
    expect(steppedBack({ statements: [say('plan', 'building'), say('plan', 'planned')] })).toEqual([]);
  });

  it('has no target once it is done', () => {
    expect(currentTarget({ statements: [say('gazette', 'building', { target: '2024' })] })).toBe('2024');
    expect(
      currentTarget({ statements: [say('gazette', 'building', { target: '2024' }), say('plan', 'done')] }),
    ).toBeUndefined();
  });

  it('is late when its newest date has passed', () => {
    const due = (target: string) => ({ statements: [say('plan', 'building', { target })] });
    expect(isLate(due('2026-10'), today)).toBe(true);
    expect(isLate(due('2026-11'), today)).toBe(false);
    expect(isLate({ statements: [say('plan', 'preparing', { target: '2025', aim: 'start' })] }, today)).toBe(
      false,
    );
  });

  it('is silent when the newest document of its region does not name it', () => {
    const silent = (...statements: Statement[]) => isSilent({ statements }, documents);
    expect(silent(say('old', 'building'))).toBe(true);
    expect(silent(say('old', 'done'))).toBe(false);
    expect(silent(say('old', 'building'), say('plan', 'studied'))).toBe(false);
  });

  it('is new when only the newest document of its region names it', () => {
    const fresh = (...statements: Statement[]) => isNew({ statements }, documents);
    expect(fresh(say('plan', 'planned'))).toBe(true);
    expect(fresh(say('old', 'planned'), say('plan', 'planned'))).toBe(false);
    const [id, elsewhere] = document('haidian', '2024-05-28');
    const all = new Map([...documents, [id, { ...elsewhere, region: 'haidian' as const }]]);
    expect(isNew({ statements: [say('haidian', 'planned')] }, all), 'the only one of its region').toBe(false);
  });

  it('was kept when a later document says done, a start does not count', () => {
    const promise = say('gazette', 'building', { target: '2024-12' });
    expect(isKept({ statements: [promise, say('plan', 'done')] }, documents)).toBe(true);
    expect(isKept({ statements: [promise, say('plan', 'building')] }, documents)).toBe(false);
    expect(isKept({ statements: [{ ...promise, aim: 'start' }, say('plan', 'building')] }, documents)).toBe(
      false,
    );
  });

  it('was moved from the first date a document of earlier days gave', () => {
    const [old, gazette] = [
      say('old', 'building', { target: '2022' }),
      say('gazette', 'building', { target: '2024-12' }),
    ];
    const plan = say('plan', 'building', { target: '2030' });
    expect(movedFrom({ statements: [old, gazette, plan] }, documents)).toBe('2022');
    expect(movedFrom({ statements: [{ ...old, aim: 'start' }, gazette, plan] }, documents)).toBe('2024-12');
    const starts = [old, gazette].map((s) => ({ ...s, status: 'preparing' as const, aim: 'start' as const }));
    expect(movedFrom({ statements: starts }, documents)).toBe('2022');
    expect(movedFrom({ statements: [plan, { ...plan, target: '2031' }] }, documents)).toBeUndefined();
    expect(movedFrom({ statements: [old, gazette, say('plan', 'done')] }, documents)).toBeUndefined();
  });

  it('has a start to be held to only until it has begun', () => {
    const start = say('gazette', 'preparing', { target: '2024-12', aim: 'start' });
    expect(currentStart({ statements: [start] })).toBe('2024-12');
    expect(currentStart({ statements: [start, say('plan', 'building')] })).toBeUndefined();
    expect(currentStart({ statements: [start, say('plan', 'planned', { target: '2030' })] })).toBeUndefined();
  });

  it('is set back from the furthest it was, and only while it is', () => {
    const [old, gazette] = [say('old', 'building'), say('gazette', 'preparing')];
    const back = (kind: Entry['kind'], ...statements: Statement[]) => setBackFrom({ kind, statements });
    expect(back('project', old, gazette, say('plan', 'planned'))).toBe(old);
    expect(back('project', old, gazette, say('plan', 'building'))).toBeUndefined();
    expect(back('project', old, say('plan', 'continuing'))).toBeUndefined();
    expect(back('place', old, say('plan', 'planned')), 'other works at the same river').toBeUndefined();
    expect(back('project', say('old', 'done'), say('plan', 'planned')), 'done stays done').toBeUndefined();
  });

  it('is not silent because another district says nothing of it', () => {
    const [id, elsewhere] = document('haidian', '2024-05-28');
    const all = new Map([...documents, [id, { ...elsewhere, region: 'haidian' as const }]]);
    expect(isSilent({ statements: [say('haidian', 'building')] }, all)).toBe(false);
    expect(isSilent({ statements: [say('haidian', 'building'), say('old', 'building')] }, all)).toBe(true);
  });

  it('shows figures that disagree, side by side', () => {
    const a = say('old', 'building', { figures: { lengthKm: 13, stations: 4 } });
    const b = say('plan', 'building', { figures: { lengthKm: 14, stations: 4 } });
    expect(contradictions({ statements: [a, b] })).toEqual([
      {
        figure: 'lengthKm',
        values: [
          { statement: a, value: 13 },
          { statement: b, value: 14 },
        ],
      },
    ]);
  });
});
