import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceTo } from '../../../src/geo/distance.ts';
import type { DrawnShape } from '../../../src/model/drawn.ts';
import { areasAround, type NearEntry, toNearbyFinder } from '../../../src/model/nearby.ts';
import { nearnessText } from '../../../src/model/nearness.ts';

const shape = (entry: string, geometry: Geometry, more: Partial<DrawnShape> = {}): DrawnShape => ({
  layer: 'sites',
  id: entry,
  entry,
  class: 'x',
  status: 'building',
  method: 'traced',
  accuracyM: 30,
  wide: false,
  geometry,
  ...more,
});
const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });
const home: Position = [116.7, 39.9];

describe('what lies near a place', () => {
  it('finds a long line by its nearest point, not its middle', () => {
    const line = shape('line', {
      type: 'LineString',
      coordinates: [
        [116.71, 39.9],
        [117.5, 40.2],
      ],
    });
    const { near } = toNearbyFinder([line])(home, 1500);
    expect(near.map(({ id }) => id)).toEqual(['line']);
    expect(near[0]?.meters).toBeCloseTo(855, 0);
    expect(near[0]?.direction).toBe('east');
  });

  it('widens the range by how well thing and place are known', () => {
    const { near } = toNearbyFinder([shape('a', point(116.71, 39.9), { accuracyM: 200 })])(home, 1500, 100);
    expect(near[0]?.atLeast).toBeCloseTo(555, 0);
    expect(near[0]?.atMost).toBeCloseTo(1155, 0);
  });

  it('tells no direction where the doubt is larger than the distance', () => {
    const { near } = toNearbyFinder([shape('a', point(116.701, 39.9), { accuracyM: 200 })])(home, 1500);
    expect(near[0]?.direction).toBeUndefined();
  });

  it('keeps apart what may lie within, wide areas around, and what is only somewhere in a town', () => {
    const square: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [116.6, 39.8],
          [116.8, 39.8],
          [116.8, 40],
          [116.6, 40],
          [116.6, 39.8],
        ],
      ],
    };
    const found = toNearbyFinder([
      shape('maybe', point(116.73, 39.9), { accuracyM: 2000 }),
      shape('zone', square, { wide: true }),
      shape('town', point(116.7, 39.9), { method: 'approximate' }),
      shape('far', point(116.9, 39.9)),
    ])(home, 1500);
    expect(found.near).toEqual([]);
    expect(found.around.map(({ id }) => id)).toEqual(['zone']);
    expect(found.maybe.map(({ id }) => id)).toEqual(['maybe']);
  });

  it('counts an entry once, by its nearest shape', () => {
    const shapes = [
      shape('a', point(116.71, 39.9), { id: 'far' }),
      shape('a', point(116.702, 39.9), { id: 'by' }),
    ];
    const { near } = toNearbyFinder(shapes)(home, 1500);
    expect(near).toHaveLength(1);
    expect(near[0]?.meters).toBeCloseTo(171, 0);
  });

  it('agrees with looking at every shape', () => {
    const place = fc.tuple(
      fc.double({ min: 116.5, max: 116.95, noNaN: true }),
      fc.double({ min: 39.6, max: 40.05, noNaN: true }),
    );
    const geometry = fc.oneof(
      place.map(([lng, lat]) => point(lng, lat)),
      fc
        .array(place, { minLength: 2, maxLength: 6 })
        .map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(geometry, fc.integer({ min: 10, max: 3000 })), { maxLength: 40 }),
        place,
        fc.integer({ min: 500, max: 5000 }),
        (drawn, at, radius) => {
          const shapes = drawn.map(([where, accuracyM], i) => shape(`e${i}`, where, { accuracyM }));
          const { near, maybe } = toNearbyFinder(shapes)(at, radius);
          const truth = shapes.map((one) => ({
            id: one.id,
            meters: distanceTo(at, one.geometry),
            doubt: one.accuracyM,
          }));
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
          expect(ids(near)).toEqual(ids(truth.filter(({ meters }) => meters <= radius)));
          expect(ids(maybe)).toEqual(
            ids(truth.filter(({ meters, doubt }) => meters > radius && meters - doubt <= radius)),
          );
          const order = near.map(({ meters }) => meters);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        },
      ),
      { seed: 20261120, numRuns: 200 },
    );
  });

  it('tells the town a place lies in', () => {
    const town = shape(
      't',
      {
        type: 'Polygon',
        coordinates: [
          [
            [116.6, 39.8],
            [116.8, 39.8],
            [116.8, 40],
            [116.6, 39.8],
          ],
        ],
      },
      { layer: 'towns' },
    );
    expect(areasAround([116.75, 39.9], [town], 'towns')).toEqual([town]);
    expect(areasAround([116.5, 39.9], [town], 'towns')).toEqual([]);
  });
});

describe('a distance in words', () => {
  const near = (atLeast: number, atMost: number, direction?: NearEntry['direction']): NearEntry => ({
    id: 'a',
    meters: (atLeast + atMost) / 2,
    atLeast,
    atMost,
    ...(direction && { direction }),
  });
  it.each([
    [near(810, 1090, 'north-east'), '东北 0.8–1.1 公里', 'north-east 0.8–1.1 km'],
    [near(310, 480, 'south'), '南 300–500 米', 'south 300–500 m'],
    [near(0, 820), '850 米以内', 'within 850 m'],
    [near(1210, 1290, 'west'), '西 1.2–1.3 公里', 'west 1.2–1.3 km'],
    [{ ...near(0, 40), meters: 0 }, '就在这里', 'right here'],
  ])('%o', (one, zh, en) => {
    expect(nearnessText(one, 'zh')).toBe(zh);
    expect(nearnessText(one, 'en')).toBe(en);
  });

  it('never leaves the truth outside its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 4000 }), (least, more) => {
        const words = nearnessText(near(least, least + more, 'east'), 'en');
        const [low = 0, high = low] = (words.match(/[\d.]+/g) ?? []).map(
          (n) => Number(n) * (words.endsWith('km') ? 1000 : 1),
        );
        const from = words.includes('within') ? 0 : low;
        const to = words.includes('within') ? low : high;
        expect(from).toBeLessThanOrEqual(least + 1e-6);
        expect(to).toBeGreaterThanOrEqual(least + more - 1e-6);
      }),
      { seed: 20261120 },
    );
  });
});
