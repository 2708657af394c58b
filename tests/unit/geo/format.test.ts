import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { roundGeometry, roundPosition, toCoordinateText } from '../../../src/geo/format.ts';
import { anyStar, seeded } from './shapes.ts';

describe('format', () => {
  it('writes six decimals, longitude first', () => {
    expect(toCoordinateText([116.6803, 39.8708])).toBe('116.680300, 39.870800');
    expect(roundPosition([116.12345678, -0.0000001])).toEqual([116.123457, 0]);
  });

  it('moves nothing by more than 0.08 m, and rounding twice is rounding once', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        const rounded = roundGeometry(star);
        expect(roundGeometry(rounded)).toEqual(rounded);
        if (rounded.type !== 'Polygon') return;
        rounded.coordinates.flat().forEach((position, i) => {
          expect(distanceMeters(position, star.coordinates.flat()[i] ?? [])).toBeLessThan(0.08);
        });
      }),
      seeded,
    );
  });
});
