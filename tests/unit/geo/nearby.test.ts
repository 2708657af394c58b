import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsHold, boundsMeet, boundsOf, growBounds, joinBounds } from '../../../src/geo/bounds.ts';
import { distanceTo } from '../../../src/geo/distance.ts';
import { toNearbyIndex } from '../../../src/geo/nearby.ts';
import { anyLine, anyPoint, anyPosition, anyStar, seeded } from './shapes.ts';

const anyShapes = fc.array(fc.oneof(anyPoint, anyLine, anyStar), { minLength: 0, maxLength: 60 });
const self = (shape: Geometry) => shape;

function slowNearest(shapes: readonly Geometry[], position: Position, withinMeters: number) {
  return shapes
    .map((item, order) => ({ item, order, meters: distanceTo(position, item) }))
    .filter(({ meters }) => meters <= withinMeters)
    .sort((a, b) => a.meters - b.meters || a.order - b.order)
    .map(({ item, meters }) => ({ item, meters }));
}

describe('nearby', () => {
  it('gives what looking at every shape gives', () => {
    fc.assert(
      fc.property(
        anyShapes,
        anyPosition,
        fc.nat(40_000),
        fc.integer({ min: 1, max: 9 }),
        (shapes, at, r, n) => {
          const index = toNearbyIndex(shapes, self);
          expect(index.nearest(at)).toEqual(slowNearest(shapes, at, Number.POSITIVE_INFINITY));
          expect(index.nearest(at, { withinMeters: r })).toEqual(slowNearest(shapes, at, r));
          expect(index.nearest(at, { count: n })).toEqual(
            slowNearest(shapes, at, Number.POSITIVE_INFINITY).slice(0, n),
          );
        },
      ),
      seeded,
    );
  });

  it('holds on the whole globe too, away from the antimeridian', () => {
    const anywhere = fc
      .tuple(fc.integer({ min: -80_000, max: 80_000 }), fc.integer({ min: -80_000, max: 80_000 }))
      .map(([lng, lat]) => ({ type: 'Point' as const, coordinates: [lng / 1000, lat / 1000] }));
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 60 }), anywhere, (shapes, at) => {
        const [first] = toNearbyIndex(shapes, self).nearest(at.coordinates, { count: 1 });
        expect(first).toEqual(slowNearest(shapes, at.coordinates, Number.POSITIVE_INFINITY)[0]);
      }),
      seeded,
    );
  });

  it('gives the shapes whose box meets a box', () => {
    fc.assert(
      fc.property(anyShapes, anyStar, (shapes, star) => {
        const box = boundsOf(star) ?? [0, 0, 0, 0];
        const slow = shapes.filter((shape) => boundsMeet(boundsOf(shape) ?? [0, 0, 0, 0], box));
        expect(toNearbyIndex(shapes, self).inBounds(box)).toEqual(slow);
      }),
      seeded,
    );
  });

  it('leaves out what has no geometry', () => {
    const index = toNearbyIndex(['a', 'b'], (id) =>
      id === 'a' ? undefined : { type: 'MultiPoint', coordinates: [] },
    );
    expect(index.nearest([116.7, 39.9])).toEqual([]);
    expect(index.inBounds([0, 0, 180, 90])).toEqual([]);
  });
});

describe('bounds', () => {
  it('holds every position of the shape and nothing is smaller', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        const box = boundsOf(star);
        expect(box && star.coordinates.flat().every((position) => boundsHold(box, position))).toBe(true);
        expect(joinBounds(box ? [box, box] : [])).toEqual(box);
      }),
      seeded,
    );
    expect(boundsOf({ type: 'MultiPoint', coordinates: [] })).toBeUndefined();
    expect(joinBounds([])).toBeUndefined();
  });
});

describe('growBounds', () => {
  it('adds the same distance on every side', () => {
    const [west, south, east, north] = growBounds([116.6, 39.8, 116.6, 39.8], 7000);
    const from = [116.6, 39.8];
    for (const to of [
      [west, 39.8],
      [east, 39.8],
      [116.6, south],
      [116.6, north],
    ])
      expect(Math.abs(distanceTo(from, { type: 'Point', coordinates: to }) - 7000)).toBeLessThan(5);
  });
});
