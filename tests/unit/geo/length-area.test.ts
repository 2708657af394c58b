import { area as sphereArea } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters, ringArea } from '../../../src/geo/area.ts';
import { lengthMeters, perimeterMeters, placeAlong } from '../../../src/geo/length.ts';
import { anyStar, seeded, square } from './shapes.ts';

const polygon = (...ring: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] ?? []]],
});

/** A point of the ellipsoid in metres from the earth's centre: a way to areas that shares nothing with ours. */
function toSpace([lng = 0, lat = 0]: Position): [number, number, number] {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  const e2 = f * (2 - f);
  const n = a / Math.sqrt(1 - e2 * Math.sin(p) ** 2);
  return [n * Math.cos(p) * Math.cos(l), n * Math.cos(p) * Math.sin(l), n * (1 - e2) * Math.sin(p)];
}

function flatTriangle(a: Position, b: Position, c: Position): number {
  const [p, q, r] = [toSpace(a), toSpace(b), toSpace(c)];
  const [ux, uy, uz] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
  const [vx, vy, vz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}

/** The slow truth: a triangle cut into 40 x 40 flat ones in space. */
function slowTriangle(a: Position, b: Position, c: Position, n = 40): number {
  const at = (i: number, j: number): Position =>
    [0, 1].map((k) => (a[k] ?? 0) + (i * ((b[k] ?? 0) - (a[k] ?? 0)) + j * ((c[k] ?? 0) - (a[k] ?? 0))) / n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n - i; j++) {
      sum += flatTriangle(at(i, j), at(i + 1, j), at(i, j + 1));
      if (j < n - i - 1) sum += flatTriangle(at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
    }
  }
  return sum;
}

describe('area', () => {
  it('makes the whole ellipsoid 510,065,621.724 km²', () => {
    const octant = polygon([0, 0], [90, 0], [90, 90], [0, 90]);
    expect((areaSquareMeters(octant) * 8) / 1e6).toBeCloseTo(510_065_621.724, 2);
  });

  it('agrees with the published diamond around [0, 0] (GeographicLib, Planimeter0)', () => {
    const diamond = polygon([-1, 0], [0, -1], [1, 0], [0, 1]);
    // Theirs has geodesic edges, 157 km long; ours are straight in degrees.
    expect(Math.abs(areaSquareMeters(diamond) / 24_619_419_146 - 1)).toBeLessThan(1e-4);
  });

  it('agrees with flat triangles in space on random shapes, to one in a million', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        const ring = star.coordinates[0] ?? [];
        const middle = [0, 1].map(
          (k) => ring.slice(1).reduce((sum, p) => sum + (p[k] ?? 0), 0) / (ring.length - 1),
        );
        // A fan of triangles around any one point, signed, is the polygon.
        const slow = ring.slice(1).reduce((sum, b, i) => {
          const a = ring[i] ?? [];
          return sum + Math.sign(ringArea([middle, a, b, middle])) * slowTriangle(middle, a, b);
        }, 0);
        expect(areaSquareMeters(star) / slow).toBeCloseTo(1, 6);
      }),
      { ...seeded, numRuns: 15 },
    );
  });

  it('is near the sphere, yet not the same', () => {
    const district = square(116.5, 39.7, 0.3);
    const off = Math.abs(areaSquareMeters(district) / sphereArea(district) - 1);
    expect(off).toBeGreaterThan(0.0005);
    expect(off).toBeLessThan(0.005);
  });

  it('does not care which way a ring runs or where it starts, and takes holes out', () => {
    fc.assert(
      fc.property(anyStar, fc.nat(20), (star, shift) => {
        const open = star.coordinates[0]?.slice(1) ?? [];
        const k = shift % open.length;
        const turned = [...open.slice(k), ...open.slice(0, k)];
        expect(areaSquareMeters(polygon(...turned))).toBeCloseTo(areaSquareMeters(star), -1);
        expect(areaSquareMeters(polygon(...turned.toReversed()))).toBeCloseTo(areaSquareMeters(star), -1);
      }),
      seeded,
    );
    const [outer, inner] = [square(116.6, 39.8, 0.1), square(116.62, 39.82, 0.02)];
    const holed: Polygon = { type: 'Polygon', coordinates: [...outer.coordinates, ...inner.coordinates] };
    const both: MultiPolygon = { type: 'MultiPolygon', coordinates: [outer.coordinates, inner.coordinates] };
    const [a, b] = [areaSquareMeters(outer), areaSquareMeters(inner)];
    expect(areaSquareMeters(holed)).toBeCloseTo(a - b, 3);
    expect(areaSquareMeters(both)).toBeCloseTo(a + b, 3);
  });

  it('measures a small plot to the square metre', () => {
    // 100 m by 100 m at 39.9° north: 0.001 171 and 0.000 900 6 degrees.
    const plot = polygon(
      [116.7, 39.9],
      [116.7 + 100 / 85_527.4, 39.9],
      [116.7 + 100 / 85_527.4, 39.9 + 100 / 111_033],
      [116.7, 39.9 + 100 / 111_033],
    );
    expect(Math.abs(areaSquareMeters(plot) - 10_000)).toBeLessThan(2);
  });
});

describe('length', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [116.7, 39.5],
      [116.7, 40],
      [116.7, 40.5],
    ],
  };

  it('adds up edges, and rings are not lines', () => {
    expect(lengthMeters(line)).toBeCloseTo(111_034.6, 0);
    expect(lengthMeters(square(116.6, 39.8, 0.1))).toBe(0);
    expect(perimeterMeters(square(116.6, 39.8, 0.1))).toBeCloseTo(2 * (11_103.3 + 8555.4), -2);
  });

  it('says how far along a line a place stands', () => {
    const { meters, offMeters } = placeAlong([116.701, 40], line.coordinates);
    expect(meters).toBeCloseTo(55_515, -1);
    expect(offMeters).toBeCloseTo(85.4, 0);
  });
});
