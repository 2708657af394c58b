import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes, sortBy } from '../../../src/features/table/order.ts';

describe('the order of a table', () => {
  it('sorts Chinese by pinyin, figures in names by value, blanks last either way', () => {
    const sort = (cells: (string | number | null)[], down = false) =>
      sortBy(cells, (cell) => cell, down, 'zh');
    expect(sort(['张家湾', '北关', null, '梨园'])).toEqual(['北关', '梨园', '张家湾', null]);
    expect(sort(['张家湾', '北关', null, '梨园'], true)).toEqual(['张家湾', '梨园', '北关', null]);
    expect(sort(['10号线', '2号线'])).toEqual(['2号线', '10号线']);
    expect(sort([3, null, 10, 2], true)).toEqual([10, 3, 2, null]);
  });

  it('keeps every row, and equals as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ cell: fc.option(fc.integer({ max: 3, min: 0 })), n: fc.nat() })),
        (rows) => {
          const sorted = sortBy(rows, ({ cell }) => cell, false, 'zh');
          expect(sorted.toSorted((a, b) => a.n - b.n)).toEqual(rows.toSorted((a, b) => a.n - b.n));
          for (const value of [0, 1, 2, 3, null])
            expect(sorted.filter(({ cell }) => cell === value)).toEqual(
              rows.filter(({ cell }) => cell === value),
            );
        },
      ),
      { seed: 20261120 },
    );
  });
});

describe('what is typed under a column', () => {
  it.each([
    ['北运河', '运', true],
    ['北运河', '潮', false],
    ['M101', 'm101', true],
    ['轨道交通 M101 线', 'm101线', true],
    [null, '', true],
    [null, 'x', false],
    [18.1, '>18', true],
    [18, '> 18', false],
    [18, '>=18', true],
    [7, '5-8', true],
    [9, '5–8', false],
    [5, '5', true],
    [5, '＞3', true],
    [5, 'long', true],
  ])('%s under “%s”', (cell, typed, expected) => {
    expect(passes(cell, typed)).toBe(expected);
  });
});
