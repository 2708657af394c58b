import { describe, expect, it } from 'vitest';
import { disagreementsOf } from '../../../src/model/difference.ts';
import { differenceWords, disagreementWords } from '../../../src/model/difference-words.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import type { Said } from '../../../src/model/timeline.ts';

describe('what changed, in plain words', () => {
  it.each([
    [
      { kind: 'delayed', from: '2025', to: '2027-06', months: 18 },
      '推迟 18 个月：2025年 → 2027年6月',
      'put off by 18 months: 2025 → Jun 2027',
    ],
    [
      { kind: 'sooner', from: '2030', to: '2027', months: 36 },
      '提前 3 年：2030年 → 2027年',
      'sooner by 3 years: 2030 → 2027',
    ],
    [
      { kind: 'status', from: 'building', to: 'studied' },
      '“建设中” → “研究中”',
      'Under construction → Under study',
    ],
    [
      { kind: 'figure', figure: 'lengthKm', from: 18, to: 18.1 },
      '长度：18 公里 → 18.1 公里',
      'Length: 18 km → 18.1 km',
    ],
    [{ kind: 'figure', figure: 'sharePercent', from: 40, to: 45 }, '比例：40% → 45%', 'Share: 40% → 45%'],
  ] as const)('%o', (difference, zh, en) => {
    expect(differenceWords(difference, 'project')).toEqual({ zh, en });
  });

  it('names the status of what is no longer named, in the words of its kind', () => {
    expect(differenceWords({ kind: 'dropped', status: 'building' }, 'measure').zh).toContain('进行中');
    expect(differenceWords({ kind: 'added' }, 'project').zh).not.toBe('');
  });
});

describe('figures that disagree', () => {
  const said: Said[] = [
    { document: 'a', status: 'planned', figures: { lengthKm: 18, stations: 9 } },
    { document: 'b', status: 'building', figures: { stations: 9 } },
    { document: 'c', status: 'building', figures: { lengthKm: 18.1 } },
  ];

  it('are found across documents, and only those', () => {
    expect(disagreementsOf(said)).toEqual([
      {
        figure: 'lengthKm',
        values: [
          { document: 'a', value: 18 },
          { document: 'c', value: 18.1 },
        ],
      },
    ]);
    expect(disagreementsOf(said.slice(0, 2))).toEqual([]);
  });

  it('are told with who says which', () => {
    const [one] = disagreementsOf(said);
    const named = (id: string) => ({ shortTitle: { zh: `文件${id}`, en: id } }) as PlanDocument;
    const documents = new Map(['a', 'c'].map((id) => [id, named(id)]));
    expect(one && disagreementWords(one, documents).zh).toBe('长度：18 公里（文件a），18.1 公里（文件c）');
  });
});
