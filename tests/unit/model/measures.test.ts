import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/geo/circle.ts';
import {
  areaText,
  circleOf,
  lengthText,
  measure,
  measuredLabel,
  muText,
} from '../../../src/model/measures.ts';
import { square } from '../geo/shapes.ts';

describe('measures in words', () => {
  it('go from metres to kilometres, from square metres by way of hectares to square kilometres', () => {
    expect(lengthText(42.34, 'zh')).toBe('42.3 米');
    expect(lengthText(999.4, 'en')).toBe('999 m');
    expect(lengthText(999.6, 'en')).toBe('1 km');
    expect(lengthText(18_120, 'zh')).toBe('18.12 公里');
    expect(areaText(9_999, 'en')).toBe('9,999 m²');
    expect(areaText(32_000, 'zh')).toBe('3.2 公顷');
    expect(areaText(2_500_000, 'en')).toBe('2.5 km²');
    expect(areaText(155_000_000, 'zh')).toBe('155 平方公里');
  });

  it('tell 亩: fifteen to the hectare', () => {
    expect(muText(10_000, 'zh')).toBe('15 亩');
    expect(muText(66_666.7, 'en')).toBe('100 mu');
  });

  it('stand beside what has a length or an area, and not beside a point', () => {
    expect(measuredLabel({ type: 'Point', coordinates: [116.7, 39.9] }, 'zh')).toBe('');
    expect(measuredLabel(square(116.7, 39.9, 0.01), 'zh')).toBe('94.9 公顷（1,424 亩）');
    expect(measure(square(116.7, 39.9, 0.01)).meters).toBeCloseTo(2 * (1110.3 + 855.3), -1);
  });

  it('know a circle again by its middle and radius', () => {
    const { at, radiusM } = circleOf(circleAround([116.7, 39.9], 750));
    expect(radiusM).toBeCloseTo(750, 1);
    expect(at[0]).toBeCloseTo(116.7, 6);
    expect(at[1]).toBeCloseTo(39.9, 5);
  });
});
