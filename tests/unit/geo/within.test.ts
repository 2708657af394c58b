import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInside, isWithin, pointInRing } from '../../../src/geo/within.ts';
import { anyPosition, anyStar, seeded, square } from './shapes.ts';

const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const big = square(116.6, 39.8, 0.1);
const holed: Polygon = {
  type: 'Polygon',
  coordinates: [...big.coordinates, square(116.64, 39.84, 0.02).coordinates[0]?.toReversed() ?? []],
};

describe('inside', () => {
  it('counts edges and corners as inside, a hole as outside', () => {
    expect([116.6, 116.65, 116.7].map((lng) => isInside([lng, 39.85], big))).toEqual([true, true, true]);
    expect(isInside([116.6, 39.8], big)).toBe(true);
    expect(isInside([116.7001, 39.85], big)).toBe(false);
    expect(isInside([116.65, 39.85], holed)).toBe(false);
    expect(isInside([116.64, 39.85], holed)).toBe(true);
  });

  it('agrees with turf on random shapes', () => {
    fc.assert(
      fc.property(anyPosition, anyStar, (position, star) => {
        expect(isInside(position, star)).toBe(booleanPointInPolygon(position, star));
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

describe('within', () => {
  it('wants a whole line inside, not only its ends', () => {
    expect(isWithin(line([116.61, 39.81], [116.69, 39.89]), big)).toBe(true);
    expect(isWithin(line([116.61, 39.81], [116.69, 39.89]), holed)).toBe(false);
    expect(isWithin(line([116.61, 39.81], [116.8, 39.89]), big)).toBe(false);
    expect(isWithin(line([116.6, 39.82], [116.6, 39.88]), big)).toBe(true);
  });

  it('lets several areas together hold a shape', () => {
    const east = square(116.7, 39.8, 0.1);
    const across = line([116.65, 39.85], [116.75, 39.86]);
    expect(isWithin(across, big)).toBe(false);
    expect(isWithin(across, [big, east])).toBe(true);
    expect(isWithin(across, [big, square(116.71, 39.8, 0.1)])).toBe(false);
    expect(isWithin(square(116.66, 39.82, 0.05), [big, east])).toBe(true);
  });

  it('does not let a polygon cover a hole', () => {
    expect(isWithin(square(116.63, 39.83, 0.04), holed)).toBe(false);
    expect(isWithin(square(116.67, 39.87, 0.02), holed)).toBe(true);
    expect(isWithin(square(116.63, 39.83, 0.04), [holed, square(116.64, 39.84, 0.02)])).toBe(true);
  });

  it('holds for every shape in itself, and fails for one moved out', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        expect(isWithin(star, star)).toBe(true);
        const moved = {
          ...star,
          coordinates: star.coordinates.map((r) => r.map(([x = 0, y = 0]) => [x + 0.2, y])),
        };
        expect(isWithin(moved, star)).toBe(false);
      }),
      seeded,
    );
  });

  it('finds a position inside every ring', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        expect(isInside(pointInRing(star.coordinates[0] ?? []) ?? [], star)).toBe(true);
      }),
      seeded,
    );
  });
});
