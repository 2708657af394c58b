import fc from 'fast-check';
import gcoord from 'gcoord';
import type { Position } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { distanceMeters } from '../../../src/geo/distance.ts';
import {
  bd09ToGcj02,
  bd09ToWgs84,
  gcj02ToBd09,
  gcj02ToWgs84,
  wgs84ToGcj02,
} from '../../../src/overlay/datum.ts';
import { fromWgs84, toWgs84 } from '../../../src/overlay/index.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

const inChina: fc.Arbitrary<Position> = fc
  .tuple(fc.double({ min: 75, max: 134, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }))
  .map(([lng, lat]) => [lng, lat]);
const seed = { seed: 20261120, numRuns: 400 };

type Pair = [number, number];
const other = (
  position: Position,
  from: 'WGS84' | 'GCJ02' | 'BD09',
  to: 'WGS84' | 'GCJ02' | 'BD09',
): Position => gcoord.transform(position as Pair, gcoord[from], gcoord[to]);

describe('datums', () => {
  it('agree with a second implementation all over China', () => {
    fc.assert(
      fc.property(inChina, (at) => {
        expect(distanceMeters(wgs84ToGcj02(at), other(at, 'WGS84', 'GCJ02'))).toBeLessThan(0.001);
        expect(distanceMeters(gcj02ToWgs84(at), other(at, 'GCJ02', 'WGS84'))).toBeLessThan(0.2);
        expect(distanceMeters(gcj02ToBd09(at), other(at, 'GCJ02', 'BD09'))).toBeLessThan(0.001);
        // The other one takes Baidu's turn back in one step, which is right to about a metre.
        expect(distanceMeters(bd09ToGcj02(at), other(at, 'BD09', 'GCJ02'))).toBeLessThan(2);
      }),
      seed,
    );
  });

  it('come back to where they started within a millimetre', () => {
    fc.assert(
      fc.property(inChina, (at) => {
        expect(distanceMeters(gcj02ToWgs84(wgs84ToGcj02(at)), at)).toBeLessThan(0.001);
        expect(distanceMeters(toWgs84.bd09(fromWgs84.bd09(at)), at)).toBeLessThan(0.001);
      }),
      seed,
    );
  });

  it('know the published example of Baidu’s own service: 114.21892734521, 29.575429778924', () => {
    // Baidu's documentation of geoconv gives this WGS-84 position and its answer.
    const [lng = 0, lat = 0] = fromWgs84.bd09([114.21892734521, 29.575429778924]);
    expect(lng).toBeCloseTo(114.23074952312, 4);
    expect(lat).toBeCloseTo(29.57908262908, 4);
  });

  it('move things in Tongzhou by half a kilometre (GCJ-02) and over a kilometre (BD-09)', () => {
    const at = [116.66, 39.9];
    expect(distanceMeters(at, wgs84ToGcj02(at))).toBeGreaterThan(400);
    expect(distanceMeters(at, wgs84ToGcj02(at))).toBeLessThan(700);
    expect(distanceMeters(at, fromWgs84.bd09(at))).toBeGreaterThan(900);
  });

  it('leave the rest of the world alone', () => {
    for (const at of [
      [-0.12, 51.5],
      [139.7, 35.7],
      [151.2, -33.9],
    ]) {
      expect(gcj02ToWgs84(at)).toEqual(at);
      expect(bd09ToWgs84(at)).toEqual(at);
      expect(fromWgs84.bd09(at)).toEqual(at);
    }
  });

  it('take CGCS2000 for WGS-84', () => {
    expect(toWgs84.cgcs2000([116.6, 39.9])).toEqual([116.6, 39.9]);
  });

  it('end at the edge of the offset’s extent, where no answer settles', () => {
    for (let i = -50; i < 50; i++)
      for (const at of [
        [72.004 + i / 5000, 30],
        [137.8347 + i / 5000, 40],
        [100, 55.8271 + i / 5000],
        [100, 0.8293 + i / 5000],
      ])
        expect(gcj02ToWgs84(at).every(Number.isFinite)).toBe(true);
  });
});
