import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOf, swipeAt } from '../../../src/state/split.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const covered = { top: 0, right: 60, bottom: 24, left: 380 };
const sheet = { top: 72, right: 0, bottom: 100, left: 0 };

describe('two maps on one page', () => {
  it('meet at the border of a swipe, wherever it stands', () => {
    for (const at of [0, 0.25, 0.5, 1]) {
      const { cut, line, offset } = splitOf('swipe', at, desk, covered);
      expect(line).toBe(380 + at * 1000);
      expect(desk.width - cut.left.right).toBe(line);
      expect(cut.right.left).toBe(line);
      expect(offset).toEqual([0, 0]);
    }
  });

  it('show the same land side by side: what is at the left of one part is at the left of the other', () => {
    const { cut, line, offset, axis, covered: hidden } = splitOf('beside', 0.5, desk, covered);
    expect([axis, line, offset]).toEqual(['x', 880, [500, 0]]);
    // The second canvas is moved by the offset, so its cut begins where the first one’s free part does.
    expect(cut.right.left + offset[0]).toBe(line);
    expect(cut.right.left).toBe(covered.left);
    expect(desk.width - hidden.right).toBe(line);
  });

  it('stand one above the other on a page that is higher than wide', () => {
    const { cut, line, offset, axis } = splitOf('beside', 0.5, phone, sheet);
    expect([axis, line, offset]).toEqual(['y', 408, [0, 336]]);
    expect(cut.right.top + offset[1]).toBe(line);
    expect(phone.height - cut.left.bottom).toBe(line);
  });

  it('keep room to be told apart however much panels cover', () => {
    const { line } = splitOf('swipe', 1, desk, { ...covered, left: 1400 });
    expect(line).toBe(1520);
    expect(splitOf('beside', 0.5, desk, { ...covered, left: 1400 }).offset).toEqual([60, 0]);
  });

  it('give back where the swipe was drawn to', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
        const { line } = splitOf('swipe', at, desk, covered);
        expect(swipeAt(line, desk, covered)).toBeCloseTo(at, 3);
      }),
      { seed: 20261120 },
    );
    expect(swipeAt(-50, desk, covered)).toBe(0);
    expect(swipeAt(5000, desk, covered)).toBe(1);
  });
});
