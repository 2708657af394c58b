import { booleanClockwise, kinks } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  findRepeats,
  findSelfCrossings,
  findSpikes,
  isClosed,
  isCounterClockwise,
  ringsCross,
  toRightHand,
} from '../../../src/geo/simple.ts';
import { anyPosition, anyStar, seeded, square } from './shapes.ts';

const bowTie = [
  [116.6, 39.8],
  [116.7, 39.9],
  [116.7, 39.8],
  [116.6, 39.9],
  [116.6, 39.8],
];
const ringOf = (shape: Polygon): Position[] => shape.coordinates[0] ?? [];

describe('simple', () => {
  it('finds nothing wrong with random stars', () => {
    fc.assert(
      fc.property(anyStar, (star) => {
        expect(findSelfCrossings(ringOf(star))).toEqual([]);
        expect(findRepeats(ringOf(star))).toEqual([]);
        expect(isClosed(ringOf(star))).toBe(true);
      }),
      seeded,
    );
  });

  it('finds a crossing, a touch of a corner, and a touch of an edge', () => {
    expect(findSelfCrossings(bowTie)).toHaveLength(1);
    const [a, b, c, d] = [
      [116.6, 39.8],
      [116.8, 39.8],
      [116.8, 39.9],
      [116.6, 39.9],
    ];
    const touchesEdge = [a, b, c, [116.7, 39.8], d, a] as Position[];
    expect(findSelfCrossings(touchesEdge).length).toBeGreaterThan(0);
    const pinch = [116.7, 39.85];
    const touchesCorner = [a, pinch, b, c, pinch, d, a] as Position[];
    expect(findSelfCrossings(touchesCorner).length).toBeGreaterThan(0);
  });

  it('crosses wherever turf finds kinks', () => {
    const anyRing = fc
      .array(anyPosition, { minLength: 4, maxLength: 9 })
      .map((open): Position[] => [...open, open[0] ?? []]);
    fc.assert(
      fc.property(anyRing, (ring) => {
        const theirs = kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0;
        expect(findSelfCrossings(ring).length > 0).toBe(theirs);
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  it('finds repeated vertices and spikes, also where a ring closes', () => {
    expect(
      findRepeats([
        [1, 1],
        [1, 1],
        [2, 2],
      ]),
    ).toEqual([[1, 1]]);
    const spiked = [
      [116.6, 39.8],
      [116.7, 39.8],
      [116.65, 39.8005],
    ];
    expect(findSpikes(spiked)).toEqual([[116.7, 39.8]]);
    const closing = [
      [116.7, 39.8],
      [116.6, 39.801],
      [116.6, 39.799],
      [116.7, 39.8],
    ];
    expect(findSpikes(closing)).toEqual([[116.7, 39.8]]);
    expect(findSpikes(ringOf(square(116.6, 39.8, 0.1)))).toEqual([]);
    const straight = [
      [116.6, 39.8],
      [116.7, 39.8],
      [116.8, 39.8],
    ];
    expect(findSpikes(straight)).toEqual([]);
  });

  it('tells neighbours from rings that cross', () => {
    const one = ringOf(square(116.6, 39.8, 0.1));
    expect(ringsCross(one, ringOf(square(116.7, 39.8, 0.1)))).toBe(false);
    expect(ringsCross(one, ringOf(square(116.65, 39.85, 0.1)))).toBe(true);
    expect(ringsCross(one, ringOf(square(116.62, 39.82, 0.02)))).toBe(false);
  });

  it('turns rings to the right hand, twice the same', () => {
    fc.assert(
      fc.property(anyStar, fc.boolean(), (star, flip) => {
        const shape = flip
          ? { ...star, coordinates: star.coordinates.map((ring) => ring.toReversed()) }
          : star;
        expect(isCounterClockwise(ringOf(shape))).toBe(!booleanClockwise(ringOf(shape)));
        const turned = toRightHand(shape) as Polygon;
        expect(isCounterClockwise(ringOf(turned))).toBe(true);
        expect(toRightHand(turned)).toEqual(turned);
      }),
      seeded,
    );
    const hole = square(116.62, 39.82, 0.02).coordinates;
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [...square(116.6, 39.8, 0.1).coordinates, ...hole],
    };
    const turned = toRightHand(holed) as Polygon;
    expect(turned.coordinates.map(isCounterClockwise)).toEqual([true, false]);
  });
});
