import { describe, expect, it } from 'vitest';
import {
  conditionOf,
  numberTyped,
  rangeOf,
  withCondition,
  withEnd,
  without,
} from '../../../src/features/layer-panel/own-filter.ts';
import type { OverlayFilter } from '../../../src/model/overlay.ts';

const filter: OverlayFilter = [
  { field: 'use', is: ['住宅'] },
  { field: 'floors', from: 3 },
];

describe('the filter of an own layer', () => {
  it('has one condition a field, each in its place', () => {
    expect(withCondition(filter, { field: 'use', contains: '宅' })).toEqual([
      { field: 'use', contains: '宅' },
      { field: 'floors', from: 3 },
    ]);
    expect(withCondition(filter, { field: 'name', is: ['a'] })).toHaveLength(3);
    expect(conditionOf(filter, 'floors')).toEqual({ field: 'floors', from: 3 });
    expect(without(filter, 'use')).toEqual([{ field: 'floors', from: 3 }]);
  });

  it.each([{ field: 'use', is: [] }, { field: 'use', contains: ' ' }, { field: 'use' }])(
    'drops a condition that asks for nothing: %j',
    (condition) => {
      expect(withCondition(filter, condition)).toEqual([{ field: 'floors', from: 3 }]);
    },
  );

  it('takes each end of a range by itself', () => {
    expect(withEnd(rangeOf({ field: 'a', from: 3 }), 'to', 8)).toEqual({ from: 3, to: 8 });
    expect(withEnd({ from: 3, to: 8 }, 'from', undefined)).toEqual({ to: 8 });
    expect(rangeOf({ field: 'a', is: ['x'] })).toEqual({});
    expect(rangeOf(undefined)).toEqual({});
  });

  it('reads numbers as they are typed', () => {
    expect(['3', ' １２ ', '1,200', '-0.5', '', 'x', '1e999'].map(numberTyped)).toEqual([
      3,
      12,
      1200,
      -0.5,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
