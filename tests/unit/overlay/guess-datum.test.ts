import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { edgesOf, linesOf } from '../../../src/geo/parts.ts';
import type { DrawnShape } from '../../../src/model/drawn.ts';
import { type Datum, fromWgs84, readFile } from '../../../src/overlay/index.ts';
import { gaussKrueger, utm } from '../../../src/overlay/place/projections.ts';
import { collection, feature, kml, kmlPoint, placemark, point, utf8 } from '../../fixtures/import/make.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

/** Our own roads, as the app knows them. */
const shapes: readonly DrawnShape[] = ['roads', 'rail-lines', 'rail-stations'].flatMap((layer) => {
  const text = readFileSync(join(import.meta.dirname, '../../../geodata/layers', `${layer}.geojson`), 'utf8');
  const { features } = JSON.parse(text) as FeatureCollection;
  return features.map(({ id, geometry, properties }) => ({
    layer,
    id: String(id),
    class: String(properties?.class),
    status: properties?.status ?? 'done',
    method: properties?.method ?? 'traced',
    accuracyM: Number(properties?.accuracyM ?? 50),
    wide: false,
    geometry,
  }));
});

let state = 20261120;
const random = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};

/** Places along the roads that are done, each off by up to 25 m, as a GPS is. */
function alongRoads(count: number): Position[] {
  const roads = shapes.filter(
    ({ layer, status, accuracyM }) => layer === 'roads' && status === 'done' && accuracyM <= 60,
  );
  const edges = roads.flatMap(({ geometry }) => linesOf(geometry).flatMap(edgesOf));
  return Array.from({ length: count }, () => {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = edges[Math.floor(random() * edges.length)] ?? [[], []];
    const along = random();
    const off = () => (random() - 0.5) * 0.0004;
    return [x1 + along * (x2 - x1) + off(), y1 + along * (y2 - y1) + off()];
  });
}

const anywhere = (count: number): Position[] =>
  Array.from({ length: count }, () => [116.55 + random() * 0.3, 39.75 + random() * 0.25]);

const toFile = (positions: readonly Position[]) =>
  utf8(collection(...positions.map(([x, y]) => feature(point(x, y)))));

const guess = async (name: string, bytes: Uint8Array) =>
  (await readFile({ name, bytes }, {}, () => {}, undefined, shapes)).choices;

describe('the guess of a datum', () => {
  it.each(['wgs84', 'gcj02', 'bd09'] as const)(
    'knows %s by how it lies on our roads, and is sure',
    async (datum) => {
      const { datum: guessed, fit } = await guess(
        '轨迹.geojson',
        toFile(alongRoads(300).map(fromWgs84[datum])),
      );
      expect(guessed).toMatchObject({ value: datum, sure: true });
      expect(guessed.reason.zh).toContain('吻合');
      expect(guessed.reason.en).toContain('roads');
      for (const other of (['wgs84', 'gcj02', 'bd09'] as const).filter((each) => each !== datum))
        expect(fit?.[datum]).toBeGreaterThan((fit?.[other] ?? 1) * 1.5);
    },
  );

  it('is never sure of places that lie anywhere, in any of thirty draws', async () => {
    for (let i = 0; i < 30; i++) {
      const { datum } = await guess('点.geojson', toFile(anywhere(20 + i * 20)));
      expect(datum).toMatchObject({ value: 'wgs84', sure: false });
    }
  });

  it('is not sure with a handful of places, or far from our roads', async () => {
    expect((await guess('a.geojson', toFile(alongRoads(5)))).datum.sure).toBe(false);
    const shanghai = anywhere(200).map(([x = 0, y = 0]) => [x + 5, y - 8.5]);
    const { datum, fit } = await guess('a.geojson', toFile(shanghai));
    expect(datum).toMatchObject({ value: 'wgs84', sure: false });
    expect(fit).toBeUndefined();
  });

  it.each<readonly [string, Datum]>([
    ['高德导出.geojson', 'gcj02'],
    ['amap_poi.geojson', 'gcj02'],
    ['百度.geojson', 'bd09'],
    ['stations_bd09.geojson', 'bd09'],
    ['cgcs2000.geojson', 'cgcs2000'],
    ['plain.geojson', 'wgs84'],
  ])('takes the word of %s for %s, without being sure', async (name, value) => {
    const { datum } = await guess(name, toFile(anywhere(60)));
    expect(datum).toMatchObject({ value, sure: false });
  });

  it('is sure when word and roads agree', async () => {
    const { datum } = await guess('高德.geojson', toFile(alongRoads(300).map(fromWgs84.gcj02)));
    expect(datum).toMatchObject({ value: 'gcj02', sure: true });
    expect(datum.reason.zh).toContain('高德');
  });

  it('follows the roads when the word is another, and leaves it to the reader', async () => {
    const { datum } = await guess('wgs84.geojson', toFile(alongRoads(300).map(fromWgs84.gcj02)));
    expect(datum).toMatchObject({ value: 'gcj02', sure: false });
  });

  it('keeps the word CGCS2000 when the roads say WGS-84: they are one', async () => {
    const { datum } = await guess('cgcs2000.geojson', toFile(alongRoads(300)));
    expect(datum).toMatchObject({ value: 'cgcs2000', sure: true });
  });

  it('doubts even a KML, whose rules say WGS-84', async () => {
    const places = alongRoads(300)
      .map(fromWgs84.gcj02)
      .map(([x, y]) => placemark('a', kmlPoint(`${x},${y}`)));
    expect((await guess('a.kml', utf8(kml(places.join(''))))).datum.value).toBe('gcj02');
    expect((await guess('b.kml', utf8(kml(placemark('a', kmlPoint()))))).datum.sure).toBe(false);
  });

  it('what the reader says stands', async () => {
    const bytes = toFile(alongRoads(100));
    const { choices } = await readFile(
      { name: 'a.geojson', bytes },
      { datum: 'bd09' },
      () => {},
      undefined,
      shapes,
    );
    expect(choices.datum).toMatchObject({ value: 'bd09', sure: true });
  });

  it('tells UTM from the national grid by the roads: they lie 1,800 m apart', async () => {
    const places = alongRoads(300);
    const national = await guess(
      'a.geojson',
      toFile(places.map(([x = 0, y = 0]) => gaussKrueger('cgcs2000', 117).toMetres(x, y))),
    );
    expect(national.projection).toMatchObject({ value: 'EPSG:4548', sure: true });
    const other = await guess('a.geojson', toFile(places.map(([x = 0, y = 0]) => utm(50).toMetres(x, y))));
    expect(other.projection).toMatchObject({ value: 'EPSG:32650', sure: true });
    const unknown = await guess(
      'a.geojson',
      toFile(anywhere(100).map(([x = 0, y = 0]) => utm(50).toMetres(x, y))),
    );
    expect(unknown.projection.sure).toBe(false);
  });
});
