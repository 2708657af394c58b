import { VectorTile } from '@mapbox/vector-tile';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import fc from 'fast-check';
import type { Feature, Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { projectLat, projectLng } from '../../../src/overlay/mercator.ts';
import { tileLayer, tileMaxZoom } from '../../../src/overlay/recipe.ts';
import { cutTile, toTile } from '../../../src/overlay/tiler.ts';
import { anyLine, anyPoint, anyStar, seeded } from '../geo/shapes.ts';
import { feature, plain, tableOf } from './tables.ts';

/** A tile by the library that maplibre itself cuts with; at its last zoom it leaves nothing out. */
function truth(geometries: readonly Geometry[], z: number, x: number, y: number) {
  const features: Feature[] = geometries.map((geometry, id) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry,
  }));
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: z, extent: 4096, buffer: 64, tolerance: 0, generateId: false },
  );
  return index.getTile(z, x, y)?.features ?? [];
}

/** The tile in which a place lies. */
const tileAt = (z: number, lng: number, lat: number) => ({
  z,
  x: Math.floor(projectLng(lng) * 2 ** z),
  y: Math.floor(projectLat(lat) * 2 ** z),
});

const ringArea = (ring: readonly (readonly [number, number])[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [0, 0];
    return sum + x * ny - nx * y;
  }, 0) / 2;

const length = (path: readonly (readonly [number, number])[]) =>
  path.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = path[i] ?? [0, 0];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

const pairs = (path: readonly number[]) =>
  Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i] ?? 0, path[2 * i + 1] ?? 0] as const);

/** Steps, and square steps, that the ends of edges may be off by: each is rounded, and may be left out within three. */
const rounding = { LineString: 40, Polygon: 4096 * 12 } as const;

describe('a tile', () => {
  const shapes = fc.array(fc.oneof(anyPoint, anyLine, anyStar), { minLength: 1, maxLength: 12 });

  it.each([9, 11, 15])('holds at zoom %i what geojson-vt puts there, within the rounding', (z) => {
    fc.assert(
      fc.property(shapes, fc.nat(), (geometries, pick) => {
        const at = geometries[pick % geometries.length];
        const [lng = 0, lat = 0] =
          at?.type === 'Point'
            ? at.coordinates
            : ((at?.type === 'LineString' ? at.coordinates[0] : at?.coordinates[0]?.[0]) ?? []);
        const tile = tileAt(z, lng, lat);
        const table = tableOf(geometries.map((geometry) => feature(geometry)));
        const ours = cutTile(table, tile, plain);
        const theirs = truth(geometries, tile.z, tile.x, tile.y);
        const measure = (n: number) => {
          const own = ours.filter((f) => f.n === n);
          const other = theirs.filter((f) => Number(f.id) === n);
          const kind = geometries[n]?.type;
          if (kind === 'Point') return [own.length, other.length];
          if (kind === 'LineString')
            return [
              own.flatMap(({ paths }) => paths).reduce((sum, path) => sum + length(pairs(path)), 0),
              other
                .flatMap(({ geometry }) => geometry as unknown as [number, number][][])
                .reduce((sum, path) => sum + length(path), 0),
            ];
          return [
            own.flatMap(({ paths }) => paths).reduce((sum, path) => sum + ringArea(pairs(path)), 0),
            other
              .flatMap(({ geometry }) => geometry as unknown as [number, number][][])
              .reduce((sum, path) => sum + ringArea(path), 0),
          ];
        };
        for (const n of geometries.keys()) {
          const [own = 0, other = 0] = measure(n);
          const type = geometries[n]?.type;
          if (type === 'LineString' || type === 'Polygon')
            expect(Math.abs(Math.abs(own) - Math.abs(other))).toBeLessThan(rounding[type]);
          else expect(own).toBe(other);
        }
      }),
      seeded,
    );
  });

  it('is read back by others: ids, classes, rings that turn the right way', () => {
    const ring = [
      [116.6, 39.9],
      [116.7, 39.9],
      [116.7, 40],
      [116.6, 40],
      [116.6, 39.9],
    ];
    const hole = [
      [116.64, 39.94],
      [116.66, 39.94],
      [116.66, 39.96],
      [116.64, 39.96],
      [116.64, 39.94],
    ];
    const table = tableOf([
      feature({ type: 'Point', coordinates: [116.65, 39.92] }, { use: '绿地' }),
      // Both rings turn the same way in the file; tiles need them to differ.
      feature({ type: 'Polygon', coordinates: [ring, hole] }, { use: null }),
    ]);
    const bytes = toTile(table, tileAt(10, 116.65, 39.95), {
      classes: { by: 'categories', field: 'use', values: ['住宅', '绿地'], others: true, none: true },
      label: 'use',
      filter: [],
    });
    const tile = new VectorTile(new PbfReader(bytes ?? new Uint8Array()));
    const layer = tile.layers[tileLayer];
    expect(layer?.length).toBe(2);
    expect(layer?.feature(0).id).toBe(0);
    expect(layer?.feature(0).properties).toEqual({ class: 1, label: '绿地' });
    expect(layer?.feature(1).properties.class).toBe(3);
    const [outer = [], inner = []] = layer?.feature(1).loadGeometry() ?? [];
    const area = (r: readonly { x: number; y: number }[]) => ringArea(r.map(({ x, y }) => [x, y] as const));
    expect(area(outer)).toBeGreaterThan(0);
    expect(area(inner)).toBeLessThan(0);
    expect(tile.layers.names?.length, 'one name each').toBe(2);
  });

  it('holds nothing of what the filter leaves out', () => {
    const table = tableOf([
      feature({ type: 'Point', coordinates: [116.65, 39.92] }, { floors: 3 }),
      feature({ type: 'Point', coordinates: [116.66, 39.92] }, { floors: 9 }),
      feature({ type: 'Point', coordinates: [116.64, 39.92] }),
    ]);
    const at = tileAt(11, 116.65, 39.92);
    const numbers = (filter: Parameters<typeof cutTile>[2]['filter']) =>
      cutTile(table, at, { ...plain, filter }).map(({ n }) => n);
    expect(numbers([])).toEqual([0, 1, 2]);
    expect(numbers([{ field: 'floors', from: 4 }])).toEqual([1]);
    expect(numbers([{ field: 'floors', is: [''] }])).toEqual([2]);
  });

  it('never holds more than a picture can show, and at the last zoom all of it', () => {
    const crowd = Array.from({ length: 3000 }, (_, i) =>
      feature({ type: 'Point', coordinates: [116.65 + (i % 60) * 1e-5, 39.92 + Math.floor(i / 60) * 1e-5] }),
    );
    const table = tableOf(crowd);
    const few = cutTile(table, tileAt(9, 116.65, 39.92), plain);
    expect(few.length).toBeLessThan(10);
    expect(few.at(-1)?.n, 'the topmost stays').toBe(2999);
    expect(cutTile(table, tileAt(tileMaxZoom, 116.6501, 39.9201), plain).length).toBe(3000);
  });

  it('draws shapes too small to be seen as one pixel, not as nothing', () => {
    const [lng, lat] = [116.65, 39.92];
    const tiny = (at: number): Geometry => ({
      type: 'Polygon',
      coordinates: [
        [
          [at, lat],
          [at + 1e-5, lat],
          [at + 1e-5, lat + 1e-5],
          [at, lat],
        ],
      ],
    });
    const table = tableOf([feature(tiny(lng)), feature(tiny(lng + 0.05))]);
    const features = cutTile(table, tileAt(9, lng, lat), plain);
    expect(features.map(({ n }) => n)).toEqual([0, 1]);
    for (const { paths } of features) expect(ringArea(pairs(paths[0] ?? []))).toBe(64);
  });
});
