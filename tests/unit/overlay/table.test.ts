import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsMeet, boundsOf } from '../../../src/geo/bounds.ts';
import { geometriesMeet } from '../../../src/geo/meet.ts';
import { toBlob } from '../../../src/overlay/export.ts';
import { inBounds, meetingGeometry, rows, statistics } from '../../../src/overlay/query.ts';
import type { Attribute } from '../../../src/overlay/reading.ts';
import { featureAt } from '../../../src/overlay/table.ts';
import { anyLine, anyPoint, anyStar, seeded } from '../geo/shapes.ts';
import { feature, tableOf } from './tables.ts';

const anyShape: fc.Arbitrary<Geometry> = fc.oneof(
  anyPoint,
  anyLine,
  anyStar,
  fc.array(anyPoint, { minLength: 1, maxLength: 3 }).map(
    (points): Geometry => ({
      type: 'MultiPoint',
      coordinates: points.map(({ coordinates }) => coordinates),
    }),
  ),
  fc.array(anyStar, { minLength: 1, maxLength: 3 }).map(
    (stars): Geometry => ({
      type: 'MultiPolygon',
      coordinates: stars.map(({ coordinates }) => coordinates),
    }),
  ),
);
const anyValue: fc.Arbitrary<Attribute> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
);
const anyFeatures = fc.array(
  fc
    .tuple(anyShape, fc.dictionary(fc.constantFrom('a', 'b', '名称', '__proto__', 'constructor'), anyValue))
    .map(([geometry, properties]) => feature(geometry, properties)),
  { minLength: 1, maxLength: 20 },
);

describe('a packed table', () => {
  it('gives every feature back as it was', () => {
    fc.assert(
      fc.property(anyFeatures, (features) => {
        const table = tableOf(features);
        features.forEach(({ geometry, properties }, n) => {
          const back = featureAt(table, n);
          expect(back.geometry).toEqual(geometry);
          expect(Object.entries(back.properties).toSorted()).toEqual(Object.entries(properties).toSorted());
        });
      }),
      seeded,
    );
  });

  it('keeps heights, and features without a place', () => {
    const table = tableOf([
      feature(null as unknown as Geometry, { name: 'nowhere' }),
      feature(
        {
          type: 'LineString',
          coordinates: [
            [116.6, Number.NaN],
            [116.7, 39.9],
          ],
        },
        { name: 'broken' },
      ),
      feature({ type: 'Point', coordinates: [116.6, 39.9, 21.5] }),
      feature({ type: 'Point', coordinates: [116.8, 39.9] }),
    ]);
    expect(featureAt(table, 0)).toMatchObject({ geometry: null, properties: { name: 'nowhere' } });
    expect(featureAt(table, 1)).toMatchObject({ geometry: null, properties: { name: 'broken' } });
    expect(featureAt(table, 2).geometry).toEqual({ type: 'Point', coordinates: [116.6, 39.9, 21.5] });
    expect(inBounds(table, [116.5, 39, 116.7, 40])).toEqual([2]);
    expect(inBounds(table, [116.5, 39, 117, 40])).toEqual([2, 3]);
  });

  it('finds what looking at every feature finds', () => {
    fc.assert(
      fc.property(anyFeatures, anyStar, (features, area) => {
        const table = tableOf(features);
        const bounds = boundsOf(area) ?? [0, 0, 0, 0];
        const all = features.map((_, n) => n);
        const own = (n: number) => features[n]?.geometry as Geometry;
        expect(inBounds(table, bounds)).toEqual(
          all.filter((n) => boundsMeet(bounds, boundsOf(own(n)) ?? [0, 0, 0, 0])),
        );
        expect(meetingGeometry(table, area, bounds)).toEqual(all.filter((n) => geometriesMeet(own(n), area)));
      }),
      seeded,
    );
  });
});

const people = tableOf(
  [
    { name: '乙', age: 30 },
    { name: '甲', age: null },
    { name: '=1+1', age: 7 },
    { name: null, age: 30 },
  ].map((properties) => feature({ type: 'Point', coordinates: [116.6, 39.9] }, properties)),
);

describe('rows', () => {
  const numbers = (sort?: { field: string; down: boolean }) =>
    rows(people, { offset: 0, limit: 10, ...(sort && { sort }) }).rows.map(({ number }) => number);

  it('come in the file’s order, or sorted either way, those without a value last', () => {
    expect(numbers()).toEqual([0, 1, 2, 3]);
    expect(numbers({ field: 'age', down: false })).toEqual([2, 0, 3, 1]);
    expect(numbers({ field: 'age', down: true })).toEqual([0, 3, 2, 1]);
    expect(numbers({ field: 'name', down: false }).at(-1)).toBe(3);
  });

  it('come by the page, counted and filtered', () => {
    const page = rows(people, { offset: 1, limit: 1, filter: [{ field: 'age', from: 8 }] });
    expect(page).toEqual({ total: 2, rows: [{ number: 3, values: [null, 30] }] });
  });
});

describe('statistics', () => {
  it('say what a field holds', () => {
    expect(statistics(people, 'age')).toMatchObject({
      count: 4,
      missing: 1,
      distinct: 2,
      values: [
        ['30', 2],
        ['7', 1],
      ],
      numbers: { least: 7, most: 30, median: 30 },
    });
    expect(statistics(people, 'name').numbers).toBeNull();
  });

  it('break numbers into steps of about as many features each', () => {
    const table = tableOf(
      Array.from({ length: 100 }, (_, i) => feature({ type: 'Point', coordinates: [116, 39] }, { n: i })),
    );
    expect(statistics(table, 'n').numbers?.breaks).toEqual([20, 40, 59, 79]);
  });
});

describe('a saved file', () => {
  it('is GeoJSON with the features as they were', async () => {
    const { features } = JSON.parse(await toBlob(people, 'geojson', []).text());
    expect(features).toHaveLength(4);
    expect(features[2].properties).toEqual({ name: '=1+1', age: 7 });
  });

  it('is CSV that no spreadsheet runs', async () => {
    const text = await toBlob(people, 'csv', [{ field: 'age', to: 8 }]).text();
    const bytes = new Uint8Array(await toBlob(people, 'csv', []).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'name,age,"geometry (WGS-84, WKT)"',
      "'=1+1,7,POINT (116.6 39.9)",
    ]);
  });
});
