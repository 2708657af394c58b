import { type Comparison, halfway } from '../state/compare.ts';
import { readSide, writeSide } from '../state/side.ts';

/** A comparison as one readable value: `2021~2035@0.5` or `set.rail~now@0.5` for a swipe, `action-2021~plan-2026@beside` for side by side. */

export const writeComparison = ({ left, right, mode, at }: Comparison): string =>
  `${writeSide(left)}~${writeSide(right)}@${mode === 'beside' ? mode : Math.round(at * 100) / 100}`;

const pattern = /^([^~@]+)~([^~@]+)(?:@(beside|0(?:\.\d+)?|1(?:\.0+)?))?$/;

/** Null where it says nothing; `fault` is told which part that was. */
export function readComparison(value: string, fault: (part?: string) => void): Comparison | null {
  const [, one = '', other = '', how = String(halfway)] = pattern.exec(value) ?? [];
  if (!one) {
    fault();
    return null;
  }
  const [left, right] = [readSide(one), readSide(other)];
  if (!left) fault(one);
  if (!right) fault(other);
  if (!left || !right) return null;
  return how === 'beside'
    ? { left, right, mode: 'beside', at: halfway }
    : { left, right, mode: 'swipe', at: Number(how) };
}
