import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import { verdictOf } from '../../../src/model/verdict.ts';

const text = { zh: '字', en: 'word' };
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
const documents = new Map([document('gazette', '2024-02-04'), document('plan', '2026-01')]);
const verdict = (more: Partial<EntryBrief>) =>
  verdictOf(
    {
      id: 'rail-a',
      kind: 'project',
      sector: 'rail',
      name: text,
      status: 'building',
      towns: [],
      documents: ['gazette', 'plan'],
      ...more,
    },
    documents,
    '2026-11-20',
  );

describe('is it late', () => {
  it.each<[string, Partial<EntryBrief>, string, string, string]>([
    [
      'past its date and nobody says more',
      { target: '2026-04', silent: true },
      'late',
      '期限已过 7 个月，没有文件说明结果',
      '7 months past its date, no document says what came of it',
    ],
    [
      'past its date by one month',
      { target: '2026-10' },
      'late',
      '期限已过 1 个月，没有文件说明结果',
      '1 month past its date, no document says what came of it',
    ],
    [
      'past its date since yesterday',
      { target: '2026-11-19' },
      'late',
      '期限刚过，没有文件说明结果',
      'Just past its date, no document says what came of it',
    ],
    [
      'past its date, and a newer document still has it under way',
      { target: '2024-12' },
      'late',
      '逾期 23 个月，2026年1月的文件仍写“建设中”',
      'Late by 23 months: the document of Jan 2026 still says “under construction”',
    ],
    [
      'past its date, named last in the year it was due',
      { target: '2024', documents: ['gazette'] },
      'late',
      '期限已过 23 个月，没有文件说明结果',
      '23 months past its date, no document says what came of it',
    ],
    [
      'past the date of a start',
      { status: 'preparing', startBy: '2022-06', documents: ['gazette'], silent: true },
      'late',
      '开工逾期 4 年 5 个月，2024年2月4日的文件仍写“筹备中”',
      'Late to start by 4 years 5 months: the document of 4 Feb 2024 still says “in preparation”',
    ],
    [
      'past the date of a start that was moved, and nobody says more',
      { kind: 'measure', status: 'planned', startBy: '2026-06', movedFrom: '2022', documents: ['plan'] },
      'late',
      '开始的日子已过 5 个月，没有文件说明是否开始；开始从2022年改到2026年6月',
      '5 months past its start date, no document says it began; start moved from 2022 to Jun 2026',
    ],
    [
      'moved, and the new date is to come',
      { target: '2027', movedFrom: '2024' },
      'moved',
      '从2024年改到2027年；还没到期，还有 13 个月',
      'Moved from 2024 to 2027; not due yet: 13 months left',
    ],
    [
      'moved, and late all the same',
      { target: '2026-04', movedFrom: '2024' },
      'late',
      '期限已过 7 个月，没有文件说明结果；从2024年改到2026年4月',
      '7 months past its date, no document says what came of it; moved from 2024 to Apr 2026',
    ],
    [
      'back to study',
      { status: 'studied', setBack: { from: 'building', year: '2021' } },
      'moved',
      '退回研究：2021年写的是“建设中”',
      'Back to study: was under construction in 2021',
    ],
    [
      'not due for years: a year says no months',
      { target: '2030' },
      'ok',
      '还没到期，还有 4 年',
      'Not due yet: 4 years left',
    ],
    ['due this month', { target: '2026-11' }, 'ok', '本月到期', 'Due this month'],
    ['done as promised', { status: 'done', kept: true }, 'done', '承诺已兑现', 'As promised'],
    [
      'without a date and left out of the newest plan',
      { silent: true },
      'none',
      '最新规划未提',
      'Not in the newest plan',
    ],
  ])('%s', (_, more, tone, zh, en) => {
    const found = verdict(more);
    expect(found.judgement).toEqual({ zh, en });
    expect(found.tone).toBe(tone);
  });

  it('judges nothing where nothing was promised', () => {
    expect(verdict({}).judgement).toBeUndefined();
    expect(verdict({}).tone).toBe('none');
    // The end of a programme without end is a period, not a date to be held to.
    const programme = verdict({ status: 'continuing', target: '2025' });
    expect(programme.tone).toBe('none');
    expect(programme.judgement).toBeUndefined();
  });

  it('has a sign for all that is late, moved or done', () => {
    const signs = [
      verdict({ target: '2025' }),
      verdict({ target: '2030', movedFrom: '2024' }),
      verdict({ status: 'done' }),
    ].map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(3);
    expect(signs).not.toContain('');
  });
});

describe('by when', () => {
  it.each<[Partial<EntryBrief>, string, string]>([
    [{ target: '2030' }, '2030年底前完成', 'due 2030'],
    [{ target: '2024-12' }, '2024年12月底前完成', 'due Dec 2024'],
    [{ target: '2024-12-15' }, '2024年12月15日前完成', 'due 15 Dec 2024'],
    [{ startBy: '2024-12' }, '2024年12月底前开工', 'to start by Dec 2024'],
    [{ kind: 'measure', startBy: '2024' }, '2024年底前开始', 'to start by 2024'],
    [{ status: 'continuing', target: '2035' }, '到 2035年底', 'until 2035'],
  ])('%o', (more, zh, en) => expect(verdict(more).due).toEqual({ zh, en }));
  it('is not said where no document says it', () => expect(verdict({}).due).toBeUndefined());
});

it('speaks of a measure as carried out, not built', () => {
  expect(verdict({ kind: 'measure' }).status).toEqual({ zh: '进行中', en: 'Under way' });
  expect(verdict({ kind: 'measure', status: 'done' }).status.zh).toBe('已完成');
});
