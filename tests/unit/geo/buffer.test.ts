import fc from 'fast-check';
import type { Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../../src/geo/area.ts';
import { bufferAround } from '../../../src/geo/buffer.ts';
import { pathsOf } from '../../../src/geo/parts.ts';
import { isInside } from '../../../src/geo/within.ts';
import { trueArea, trueDestination, trueMeters, walk } from './karney.ts';
import { anyLine, anyPosition, anyStar, square } from './shapes.ts';

const seeded = { seed: 20261120, numRuns: 12 };
const buffered = (geometry: Geometry, meters: number): Polygon | MultiPolygon => {
  const area = bufferAround(geometry, meters);
  if (!area) throw new Error('no buffer');
  return area;
};
const ringAround = (at: Position, meters: number): Position[] =>
  Array.from({ length: 3601 }, (_, i) => trueDestination(at, i / 10, meters));

/** Metres from a position to a walked shape: the nearest of its many positions. */
function trueDistance(at: Position, walked: readonly Position[]): number {
  const [lng = 0, lat = 0] = at;
  const rough = walked.map((p) => ((p[0] ?? 0) - lng) ** 2 * 0.59 + ((p[1] ?? 0) - lat) ** 2);
  const least = Math.min(...rough);
  return Math.min(...walked.filter((_, i) => (rough[i] ?? 0) <= least * 1.3).map((p) => trueMeters(at, p)));
}

/**
 * Around random positions of the shape, just inside the distance must be in the buffer and just outside must not: 0.1 % of
 * the distance to either side is left to the doubt.
 */
function expectTrueTo(
  geometry: Geometry,
  meters: number,
  places: readonly (readonly [number, number])[],
): void {
  const area = buffered(geometry, meters);
  const walked = pathsOf(geometry).flatMap((path) => walk(path, meters / 40));
  for (const [where, bearing] of places) {
    const from = walked[Math.floor(where * walked.length)] ?? [];
    for (const factor of [0.9985, 1.0015]) {
      const at = trueDestination(from, bearing, meters * factor);
      const inside = geometry.type === 'Polygon' && isInside(at, geometry);
      const truth = inside ? 0 : trueDistance(at, walked);
      if (Math.abs(truth / meters - 1) < 0.001) continue;
      expect(isInside(at, area), `${truth} m away, asked ${meters}`).toBe(truth < meters);
    }
  }
}
const places = fc.array(
  fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true })),
  { minLength: 40, maxLength: 40 },
);

describe('what lies within so many metres', () => {
  it('of a point: the geodesic circle, area and edge within 0.1 %', () => {
    fc.assert(
      fc.property(anyPosition, fc.integer({ min: 20, max: 5000 }), (at, meters) => {
        const area = buffered({ type: 'Point', coordinates: at }, meters);
        expect(Math.abs(areaSquareMeters(area) / trueArea(ringAround(at, meters)) - 1)).toBeLessThan(1e-3);
        for (const corner of pathsOf(area).flat())
          expect(Math.abs(trueMeters(at, corner) / meters - 1)).toBeLessThan(1e-4);
      }),
      seeded,
    );
  });

  it('of a straight line: a strip with two half circles, within 0.1 %', () => {
    fc.assert(
      fc.property(
        anyPosition,
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: 50, max: 5000 }),
        (a, bearing, meters) => {
          const b = trueDestination(a, bearing, 8000);
          const area = areaSquareMeters(buffered({ type: 'LineString', coordinates: [a, b] }, meters));
          expect(Math.abs(area / (2 * meters * 8000 + Math.PI * meters ** 2) - 1)).toBeLessThan(1e-3);
        },
      ),
      seeded,
    );
  });

  it('of bent lines: every side of the edge is right to 0.1 % of the distance', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 200, max: 5000 }), places, (line: LineString, meters, at) => {
        expectTrueTo(line, meters, at);
      }),
      seeded,
    );
  });

  it('of concave areas, and of one with a hole', () => {
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [
        ...square(116.6, 39.8, 0.1).coordinates,
        ...square(116.63, 39.83, 0.03).coordinates.map((ring) => ring.toReversed()),
      ],
    };
    fc.assert(
      fc.property(
        fc.oneof(anyStar, fc.constant(holed)),
        fc.integer({ min: 200, max: 3000 }),
        places,
        (area, meters, at) => {
          expectTrueTo(area, meters, at);
        },
      ),
      seeded,
    );
  });

  it('follows a long parallel where it is straight in degrees, not along the great circle', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [116.4, 39.9],
        [116.9, 39.9],
      ],
    };
    // Half way the great circle runs 30 m further north.
    const area = buffered(line, 200);
    expect(isInside([116.65, 39.9 + 190 / 111_034], area)).toBe(true);
    expect(isInside([116.65, 39.9 + 210 / 111_034], area)).toBe(false);
    expect(isInside([116.65, 39.9 - 190 / 111_034], area)).toBe(true);
  });

  it('of several things is one area, right-handed and closed; of nothing there is none', () => {
    const area = buffered(
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [116.7, 39.9] },
          { type: 'Point', coordinates: [116.701, 39.9] },
        ],
      },
      500,
    );
    expect(area.type).toBe('Polygon');
    for (const ring of pathsOf(area)) expect(ring[0]).toEqual(ring.at(-1));
    expect(bufferAround({ type: 'GeometryCollection', geometries: [] }, 500)).toBeUndefined();
  });
});
