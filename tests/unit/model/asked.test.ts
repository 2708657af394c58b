import { describe, expect, it } from 'vitest';
import { askedOf, noQuery, type Query } from '../../../src/model/asked.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import { noFilter } from '../../../src/model/filter.ts';

const document = (id: string, zh: string): [string, PlanDocument] => [
  id,
  {
    id,
    issued: '2026-01',
    title: { zh, en: id },
    shortTitle: { zh, en: id },
    issuer: { zh, en: id },
    years: [2026, 2030],
    region: 'tongzhou',
    file: '1.txt',
    sha256: '',
  },
];
const names = {
  towns: { liyuan: { zh: '梨园镇', en: 'Liyuan Town' } },
  organisations: new Map([['water', { zh: '区水务局', en: 'Water Authority' }]]),
  documents: new Map([document('report', '2024 政府工作报告'), document('plan', '“十五五”规划纲要')]),
};
const query: Query = {
  filter: {
    ...noFilter,
    sectors: ['rail'],
    towns: ['liyuan', 'atlantis'],
    due: [2025, 2027],
    late: true,
    organisations: ['water'],
  },
  year: 2027,
  states: ['due'],
  asOf: 'plan',
  compared: ['report', 'plan'],
};

describe('what is asked', () => {
  it('is nothing where nothing is asked', () => {
    expect(askedOf(noQuery, names)).toEqual([]);
  });

  it('is told in the reader’s words, an unknown value as it stands', () => {
    expect(askedOf(query, names).map(({ name }) => name.zh)).toEqual([
      '轨道交通',
      '梨园镇',
      'atlantis',
      '区水务局',
      '2025–2027 年到期',
      '过了日子',
      '2027 年',
      '当年到期',
      '截至“十五五”规划纲要',
      '变化：2024 政府工作报告 → “十五五”规划纲要',
    ]);
  });

  it('is taken back piece by piece: each leaves the others, and in the end nothing is asked', () => {
    for (const { id, rest } of askedOf(query, names)) {
      const left = askedOf(rest, names).map((one) => one.id);
      expect(left).not.toContain(id);
      // Without its year a year's states and its newest document say nothing.
      expect(left).toHaveLength(id === 'year' ? 7 : 9);
    }
    let now = query;
    for (let [first] = askedOf(now, names); first; [first] = askedOf(now, names)) now = first.rest;
    expect(now).toEqual(noQuery);
  });
});
