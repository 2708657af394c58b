import { distance as haversineKm } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  bearingDegrees,
  compassPoint,
  distanceMeters,
  distanceTo,
  nearestPoint,
} from '../../../src/geo/distance.ts';
import { anyLine, anyPosition, anyStar, seeded, square } from './shapes.ts';

describe('distance', () => {
  it('knows a degree of latitude at 40° north', () => {
    expect(distanceMeters([116.7, 39.5], [116.7, 40.5])).toBeCloseTo(111_034.6, 0);
  });

  it('agrees with the published line Flinders Peak to Buninyong (GDA technical manual)', () => {
    const peak = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
    const buninyong = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];
    expect(distanceMeters(peak, buninyong)).toBeCloseTo(54_972.271, 2);
    expect(bearingDegrees(peak, buninyong)).toBeCloseTo(306 + 52 / 60 + 5.37 / 3600, 4);
  });

  it('agrees with the published line New York to Paris (GeographicLib, GeodSolve0)', () => {
    const [newYork, paris] = [
      [-73.8, 40.6],
      [2.55, 49.01666667],
    ];
    expect(Math.abs(distanceMeters(newYork, paris) - 5_853_226)).toBeLessThan(0.6);
    expect(bearingDegrees(newYork, paris)).toBeCloseTo(53.47022, 4);
  });

  it('is nothing from a place to itself, and takes the short way over the antimeridian', () => {
    expect(distanceMeters([116.7, 39.9], [116.7, 39.9])).toBe(0);
    expect(distanceMeters([179.5, 0], [-179.5, 0])).toBeCloseTo(111_319.49, 1);
  });

  it('gives an answer for opposite points of the globe', () => {
    const half = distanceMeters([0, 0], [179.9, 0.1]);
    expect(half / 20_003_931).toBeGreaterThan(0.99);
    expect(half / 20_003_931).toBeLessThan(1.01);
  });

  it('is the same both ways and within 0.4 % of the sphere', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        expect(distanceMeters(a, b)).toBeCloseTo(distanceMeters(b, a), 5);
        const sphere = haversineKm(a, b) * 1000;
        expect(Math.abs(distanceMeters(a, b) - sphere)).toBeLessThanOrEqual(sphere * 0.004 + 1e-6);
      }),
      seeded,
    );
  });

  it('names eight directions', () => {
    const from = [116.7, 39.9];
    const to = (lng: number, lat: number) => compassPoint(from, [116.7 + lng, 39.9 + lat]);
    expect([to(0, 1), to(0.13, 0.1), to(1, 0), to(0.13, -0.1)]).toEqual([
      'north',
      'north-east',
      'east',
      'south-east',
    ]);
    expect([to(0, -1), to(-0.13, -0.1), to(-1, 0), to(-0.13, 0.1)]).toEqual([
      'south',
      'south-west',
      'west',
      'north-west',
    ]);
    expect(to(-0.0001, 1)).toBe('north');
  });
});

/** The slow truth: the geodesic distance to every 2,000th part of every edge. */
function slowDistance(position: Position, path: readonly Position[]): number {
  let best = Number.POSITIVE_INFINITY;
  path.slice(1).forEach(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = path[i] ?? [];
    for (let k = 0; k <= 2000; k++) {
      const at = [x1 + ((x2 - x1) * k) / 2000, y1 + ((y2 - y1) * k) / 2000];
      best = Math.min(best, distanceMeters(position, at));
    }
  });
  return best;
}

describe('nearest point', () => {
  it('is the foot on a line, the position itself in a polygon', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [116.6, 39.9],
        [116.8, 39.9],
      ],
    };
    expect(nearestPoint([116.7, 39.91], line)?.at[0]).toBeCloseTo(116.7, 9);
    expect(distanceTo([116.7, 39.91], line)).toBeCloseTo(1110.3, 0);
    expect(nearestPoint([116.65, 39.85], square(116.6, 39.8, 0.1))).toEqual({
      at: [116.65, 39.85],
      meters: 0,
    });
    expect(distanceTo([116.6, 39.85], square(116.6, 39.8, 0.1))).toBe(0);
    expect(distanceTo([116.7, 39.9], { type: 'MultiPoint', coordinates: [] })).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts a hole as outside', () => {
    const outer = square(116.6, 39.8, 0.1).coordinates;
    const hole = square(116.64, 39.84, 0.02).coordinates.map((ring) => ring.toReversed());
    const ring: Polygon = { type: 'Polygon', coordinates: [...outer, ...hole] };
    expect(distanceTo([116.65, 39.85], ring)).toBeGreaterThan(800);
  });

  it('is as near as a fine-toothed search finds', () => {
    fc.assert(
      fc.property(anyPosition, anyLine, (position, line) => {
        const slow = slowDistance(position, line.coordinates);
        const fast = distanceTo(position, line);
        expect(fast).toBeLessThanOrEqual(slow + slow * 1e-4 + 0.01);
        expect(fast).toBeGreaterThanOrEqual(slow - 30); // half a tooth of the search
      }),
      { ...seeded, numRuns: 25 },
    );
  });

  it('is on the edge of a polygon for a position outside', () => {
    fc.assert(
      fc.property(anyPosition, anyStar, (position, star) => {
        const near = nearestPoint(position, star);
        const edge = { type: 'LineString' as const, coordinates: star.coordinates[0] ?? [] };
        if (near && near.meters > 0) expect(near.meters).toBeCloseTo(distanceTo(position, edge), 6);
      }),
      seeded,
    );
  });
});
