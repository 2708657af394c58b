import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround, destination } from '../../../src/geo/circle.ts';
import { bearingDegrees, distanceMeters } from '../../../src/geo/distance.ts';

const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('destination', () => {
  it('is as far away, and in the direction, that was asked for', () => {
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        fc.double({ min: 1, max: 50_000, noNaN: true }),
        (from, bearing, meters) => {
          const to = destination(from, bearing, meters);
          expect(distanceMeters(from, to)).toBeCloseTo(meters, 3);
          const turned = Math.abs(((bearingDegrees(from, to) - bearing + 540) % 360) - 180);
          expect(turned).toBeLessThan(0.01);
        },
      ),
      { seed: 20261120 },
    );
  });

  it('stays where it is for no distance', () => {
    const [lng = 0, lat = 0] = destination([116.7, 39.9], 45, 0);
    expect(lng).toBeCloseTo(116.7, 9);
    expect(lat).toBeCloseTo(39.9, 9);
  });
});

describe('circleAround', () => {
  it('is a closed right-handed ring at the radius', () => {
    const {
      coordinates: [ring = []],
    } = circleAround([116.7, 39.9], 1500);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const corner of ring) expect(distanceMeters([116.7, 39.9], corner)).toBeCloseTo(1500, 3);
    const doubleArea = ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = x, nextY = y] = ring[i + 1] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(doubleArea).toBeGreaterThan(0);
  });
});
