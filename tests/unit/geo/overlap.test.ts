import fc from 'fast-check';
import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../../src/geo/area.ts';
import { circleAround, destination } from '../../../src/geo/circle.ts';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { lengthMeters } from '../../../src/geo/length.ts';
import { overlapWith } from '../../../src/geo/overlap.ts';
import { edgesOf, polygonsOf } from '../../../src/geo/parts.ts';
import { isInside } from '../../../src/geo/within.ts';
import { trueMeters, walk } from './karney.ts';
import { anyLine, anyStar } from './shapes.ts';

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

/** Where a parallel runs inside an area: pairs of longitudes. */
function stretches(area: Geometry, lat: number): [number, number][] {
  const crossed = polygonsOf(area)
    .flat()
    .flatMap(edgesOf)
    .filter(([[, a = 0], [, b = 0]]) => a > lat !== b > lat)
    .map(([[x = 0, y = 0], [u = 0, v = 0]]) => x + ((lat - y) / (v - y)) * (u - x))
    .sort((a, b) => a - b);
  return crossed.flatMap((west, i) => (i % 2 ? [] : [[west, crossed[i + 1] ?? west] as [number, number]]));
}

/** The slow truth: what both hold, summed up along a thousand parallels, each measured by Karney's geodesic. */
function slowOverlap(one: Geometry, other: Geometry, south: number, north: number): number {
  const lines = 1000;
  const step = (north - south) / lines;
  let sum = 0;
  for (let i = 0; i < lines; i++) {
    const lat = south + (i + 0.5) * step;
    const height = trueMeters([116.7, lat - step / 2], [116.7, lat + step / 2]);
    const perDegree = trueMeters([116.7, lat], [116.701, lat]) * 1000;
    for (const [a, b] of stretches(one, lat))
      for (const [c, d] of stretches(other, lat))
        sum += Math.max(0, Math.min(b, d) - Math.max(a, c)) * perDegree * height;
  }
  return sum;
}

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

  it('of concave areas: agrees with sums along parallels, within 0.1 % of the smaller area', () => {
    let overlapping = 0;
    fc.assert(
      fc.property(
        anyStar,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (star, x, y) => {
          const moved: Polygon = {
            type: 'Polygon',
            coordinates: star.coordinates.map((ring) =>
              ring.map(([lng = 0, lat = 0]) => [lng + x / 1000, lat + (y / 1000) * ((lng * 7) % 1)]),
            ),
          };
          const lats = star.coordinates.flat().map(([, lat = 0]) => lat);
          const truth = slowOverlap(star, moved, Math.min(...lats), Math.max(...lats));
          const least = Math.min(areaSquareMeters(star), areaSquareMeters(moved));
          if (truth > 0) overlapping++;
          expect(Math.abs(overlapWith(star, moved).squareMeters - truth)).toBeLessThan(least * 1e-3);
        },
      ),
      { seed: 20261120, numRuns: 25 },
    );
    expect(overlapping).toBeGreaterThan(15);
  });

  it('of bent lines: agrees with a walk along them by Karney’s geodesic, within 0.1 %', () => {
    fc.assert(
      fc.property(anyLine, anyStar, (line, star) => {
        const steps = walk(line.coordinates, 20);
        let inside = 0;
        let whole = 0;
        steps.slice(1).forEach((b, i) => {
          const a = steps[i] ?? [];
          const meters = trueMeters(a, b);
          whole += meters;
          if (isInside([((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2], star))
            inside += meters;
        });
        expect(Math.abs(overlapWith(line, star).meters - inside)).toBeLessThan(whole * 1e-3);
      }),
      { seed: 20261120, numRuns: 10 },
    );
  });
});
