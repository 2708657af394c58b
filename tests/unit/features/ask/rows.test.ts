import { describe, expect, it } from 'vitest';
import {
  insideText,
  shareText,
  sortRows,
  totalsBySector,
  totalsByStatus,
} from '../../../../src/features/ask/rows.ts';
import type { EntryBrief } from '../../../../src/model/brief.ts';
import type { Met } from '../../../../src/model/meeting.ts';

const row = (id: string, met: Partial<Met>, entry: Partial<EntryBrief> = {}) => ({
  entry: {
    id,
    kind: 'project' as const,
    sector: 'road' as const,
    name: { zh: id, en: id },
    status: 'planned' as const,
    towns: [],
    documents: [],
    ...entry,
  },
  met: {
    id,
    meters: 0,
    ofMeters: 0,
    squareMeters: 0,
    ofSquareMeters: 0,
    points: 0,
    ofPoints: 0,
    share: 0,
    accuracyM: 10,
    traces: [],
    rough: false,
    ...met,
  },
});
const rows = [
  row('b', { meters: 1200, share: 0.2 }),
  row('a', { squareMeters: 400, share: 0.9 }, { sector: 'green', status: 'done' }),
  row('c', { points: 1, share: 1 }),
  row('d', { meters: 300, share: 0.2 }, { status: 'done' }),
];
const order = (...sorting: [by: 'name' | 'inside' | 'share', down: boolean]) =>
  sortRows(rows, { by: sorting[0], down: sorting[1] }, 'en')
    .map(({ entry }) => entry.id)
    .join('');

describe('the rows of an answer', () => {
  it('are sorted by share, by how much lies inside, by name', () => {
    expect(order('share', true)).toBe('cabd');
    expect(order('inside', true)).toBe('abdc');
    expect(order('name', false)).toBe('abcd');
  });

  it('come to totals in the order readers know', () => {
    expect(totalsBySector(rows).map(({ key, count, meters }) => [key, count, meters])).toEqual([
      ['road', 3, 1500],
      ['green', 1, 0],
    ]);
    expect(totalsByStatus(rows).map(({ key, count }) => [key, count])).toEqual([
      ['planned', 2],
      ['done', 2],
    ]);
  });

  it('say how much in words, and that what only touches touches', () => {
    expect(insideText(row('x', { meters: 1200, points: 2 }).met, 'zh')).toBe('1.2 公里 · 2 处');
    expect(insideText(row('x', {}).met, 'en')).toBe('meets');
  });

  it('never tell nearly all as all, nor hardly anything as nothing', () => {
    expect(shareText(0.99999, 'en')).toBe('100%');
    expect(shareText(0.9993, 'en')).toBe('99.9%');
    expect(shareText(0.0004, 'zh')).toBe('<0.1%');
    expect(shareText(0, 'zh')).toBe('–');
  });
});
