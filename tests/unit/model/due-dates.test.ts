import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import { dueDatesOf, type Telling, toCalendarDay } from '../../../src/model/due-dates.ts';
import type { Entry, Statement } from '../../../src/model/entry.ts';

const brief = (from: Partial<EntryBrief>): EntryBrief => ({
  id: 'rail-a',
  kind: 'project',
  sector: 'rail',
  name: { zh: '甲线', en: 'Line A' },
  status: 'building',
  towns: [],
  documents: ['plan'],
  ...from,
});

const plan = {
  id: 'plan',
  title: { zh: '规划纲要', en: 'Outline plan' },
  issued: '2026-01',
} as PlanDocument;

const says = (from: Partial<Statement>): Statement => ({
  document: 'plan',
  section: '表6-1 第1行',
  status: 'building',
  says: { zh: '', en: '' },
  ...from,
});

const telling = (statements: readonly Statement[], language: 'zh' | 'en' = 'zh'): Telling => ({
  language,
  documents: new Map([['plan', plan]]),
  record: () => (statements.length ? ({ statements } as Entry) : undefined),
  address: (id) => `https://atlas.example/#v=1&sel=${id}`,
  version: '2026-11-20',
});

describe('dates for a calendar', () => {
  it('are those still to come, soonest first, each entry once', () => {
    const entries = [
      brief({ id: 'rail-late', target: '2025' }),
      brief({ id: 'rail-b', target: '2027-06' }),
      brief({ id: 'rail-this-month', target: '2026-11' }),
      brief({ id: 'rail-start', startBy: '2026' }),
      brief({ id: 'rail-b', target: '2027-06' }),
      brief({ id: 'rail-undated' }),
      brief({ id: 'rail-done', status: 'done' }),
    ];
    const dates = dueDatesOf(entries, '2026-11-20');
    expect(dates.map(({ entry, aim }) => [entry.id, aim])).toEqual([
      ['rail-this-month', 'done'],
      ['rail-start', 'start'],
      ['rail-b', 'done'],
    ]);
  });

  it.each([
    ['2026', '2026-12-31', /只说到年/],
    ['2028-02', '2028-02-29', /只说到月/],
    ['2027-06-30', '2027-06-30', null],
  ] as const)('%s stands on %s, and the words say how closely it is known', (target, on, words) => {
    const [due] = dueDatesOf([brief({ target })], '2026-11-20');
    if (!due) throw new Error('no date');
    const { day, description } = toCalendarDay(due, telling([]));
    expect(day).toBe(on);
    if (words) expect(description).toMatch(words);
    else expect(description).not.toMatch(/最后一天/);
  });

  it('tell status, source with section, and where to read on, in the reader’s language', () => {
    const [due] = dueDatesOf([brief({ target: '2027', movedFrom: '2024' })], '2026-11-20');
    if (!due) throw new Error('no date');
    const statements = [
      says({ section: '旧', target: '2024' }),
      says({ target: '2027' }),
      says({ section: '开工', target: '2027', aim: 'start' }),
    ];
    const zh = toCalendarDay(due, telling(statements));
    expect(zh.summary).toBe('甲线：2027年底前完成');
    expect(zh.description).toContain('现在：建设中');
    expect(zh.description).toContain('依据：规划纲要（2026年1月），表6-1 第1行');
    expect(zh.description).toContain('原来是2024年');
    expect(zh.description).toContain('https://atlas.example/#v=1&sel=rail-a');
    const en = toCalendarDay(due, telling(statements, 'en'));
    expect(en.summary).toBe('Line A: due 2027');
    expect(en.description).toContain('Source: Outline plan (Jan 2026), 表6-1 第1行');
    expect(en.uid).toBe(zh.uid);
  });

  it('name the document alone where the record in full is not at hand', () => {
    const [due] = dueDatesOf([brief({ target: '2027' })], '2026-11-20');
    if (!due) throw new Error('no date');
    expect(toCalendarDay(due, telling([])).description).toContain('依据：规划纲要（2026年1月）\n');
  });
});
