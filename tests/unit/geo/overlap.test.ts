import fc from 'fast-check';
import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../../src/geo/area.ts';
import { circleAround, destination } from '../../../src/geo/circle.ts';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { lengthMeters } from '../../../src/geo/length.ts';
import { overlapWith } from '../../../src/geo/overlap.ts';
import { isInside } from '../../../src/geo/within.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const area = box(116.6, 39.8, 116.7, 39.9);
const place = fc.tuple(
  fc.double({ min: 116.55, max: 116.75, noNaN: true }),
  fc.double({ min: 39.75, max: 39.95, noNaN: true }),
);

describe('how much lies inside', () => {
  it('of a line: the geodesic between where it enters and where it leaves', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [116.5, 39.85],
        [116.8, 39.85],
      ],
    };
    const { meters, meets } = overlapWith(line, area);
    expect(meets).toBe(true);
    expect(meters).toBeCloseTo(distanceMeters([116.6, 39.85], [116.7, 39.85]), 2);
  });

  it('of an area: the cell both share', () => {
    const { squareMeters } = overlapWith(box(116.65, 39.85, 116.8, 40), area);
    const shared = areaSquareMeters(box(116.65, 39.85, 116.7, 39.9));
    expect(Math.abs(squareMeters / shared - 1)).toBeLessThan(1e-9);
  });

  it('of a point, of what only touches, and of what lies apart', () => {
    expect(overlapWith({ type: 'Point', coordinates: [116.65, 39.85] }, area)).toMatchObject({
      meets: true,
      points: 1,
    });
    expect(overlapWith(box(116.7, 39.8, 116.8, 39.9), area)).toMatchObject({ meets: true, squareMeters: 0 });
    expect(overlapWith(box(116.8, 39.8, 116.9, 39.9), area).meets).toBe(false);
  });

  it('a hole is not inside', () => {
    const ring: Polygon = {
      type: 'Polygon',
      coordinates: [
        ...area.coordinates,
        box(116.64, 39.84, 116.66, 39.86).coordinates[0]?.toReversed() ?? [],
      ],
    };
    expect(overlapWith({ type: 'Point', coordinates: [116.65, 39.85] }, ring).meets).toBe(false);
    expect(overlapWith(ring, ring).squareMeters).toBeCloseTo(areaSquareMeters(ring), 0);
  });

  it('agrees with walking the line in small steps, within 0.1 %', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(distanceMeters(a, b) > 2000);
        const steps = 20_000;
        let walked = 0;
        for (let i = 0; i < steps; i++) {
          const at = [0, 1].map((k) => (a[k] ?? 0) + (((b[k] ?? 0) - (a[k] ?? 0)) * (i + 0.5)) / steps);
          if (isInside(at, area)) walked++;
        }
        const line: Geometry = { type: 'LineString', coordinates: [a, b] };
        const truth = (lengthMeters(line) * walked) / steps;
        expect(Math.abs(overlapWith(line, area).meters - truth)).toBeLessThan(lengthMeters(line) * 1e-3);
      }),
      { seed: 20261120, numRuns: 40 },
    );
  });

  it('agrees with a lens of two circles from plane geometry, within 0.1 %', () => {
    // Small circles on the ellipsoid are plane circles to one part in a million.
    const [radius, apart] = [1000, 800];
    const home = [116.65, 39.85];
    const one = circleAround(home, radius, 2000);
    const other = circleAround(destination(home, 90, apart), radius, 2000);
    const lens =
      2 * radius ** 2 * Math.acos(apart / (2 * radius)) -
      (apart / 2) * Math.sqrt(4 * radius ** 2 - apart ** 2);
    expect(Math.abs(overlapWith(one, other).squareMeters / lens - 1)).toBeLessThan(1e-3);
  });
});
