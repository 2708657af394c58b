import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { metersPerPixel, scaleBar } from '../../../src/geo/scale-bar.ts';

describe('the scale bar', () => {
  it('agrees with the distance on the ellipsoid across its pixels', () => {
    const [lat, zoom, width] = [39.9, 12, 120];
    const degrees = (width / (512 * 2 ** zoom)) * 360;
    const truth = distanceMeters([116.7, lat], [116.7 + degrees, lat]);
    expect(metersPerPixel(lat, zoom) * width).toBeCloseTo(truth, 0);
  });

  it.each([
    [10, 120, 1000, 5],
    [4, 120, 200, 4],
    [5, 120, 500, 5],
    [0.5, 120, 50, 5],
    [170, 120, 20_000, 4],
  ])('at %s m a pixel in %s px is %s m in %s parts', (perPixel, room, meters, parts) => {
    expect(scaleBar(perPixel, room)).toEqual({ meters, width: meters / perPixel, parts });
  });

  it('is round, fills at least two fifths of its room, and never more than all of it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 5000, noNaN: true }),
        fc.double({ min: 60, max: 600, noNaN: true }),
        (perPixel, room) => {
          const { meters, width } = scaleBar(perPixel, room);
          expect(width).toBeLessThanOrEqual(room * (1 + 1e-9));
          expect(width).toBeGreaterThanOrEqual(room * 0.4 * (1 - 1e-9));
          expect(String(Number(meters.toPrecision(3))).replace(/[0.]|e.*/g, '')).toMatch(/^[125]$/);
        },
      ),
      { seed: 20261120, numRuns: 500 },
    );
  });
});
