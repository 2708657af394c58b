/** Random shapes for the property tests: all near the sub-centre, all from fast-check's seed. */
import fc from 'fast-check';
import type { LineString, Point, Polygon, Position } from 'geojson';

export const seeded = { seed: 20261120, numRuns: 60 };

export const anyPosition: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 116_400_000, max: 117_100_000 }), fc.integer({ min: 39_550_000, max: 40_100_000 }))
  .map(([lng, lat]) => [lng / 1e6, lat / 1e6]);

/** A simple polygon: vertices at rising angles around a centre, counter-clockwise, up to some 10 km across. */
export const anyStar: fc.Arbitrary<Polygon> = fc
  .tuple(
    anyPosition,
    fc.array(fc.double({ min: 0.01, max: 0.06, noNaN: true }), { minLength: 5, maxLength: 24 }),
  )
  .map(([[lng = 0, lat = 0], radii]) => {
    const ring = radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
  });

export const anyPoint: fc.Arbitrary<Point> = anyPosition.map((coordinates) => ({
  type: 'Point',
  coordinates,
}));

export const anyLine: fc.Arbitrary<LineString> = fc
  .array(anyPosition, { minLength: 2, maxLength: 8 })
  .map((coordinates) => ({ type: 'LineString', coordinates }));

export const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
