import { describe, expect, it } from 'vitest';
import { measureOurs, measureTheirs, quantile } from '../../geodata/tools/accuracy/measure.ts';
import { mentionsIn, namesIn, spellingsOf } from '../../geodata/tools/accuracy/names.ts';
import type { Filed } from '../../geodata/tools/check/finding.ts';
import type { ReferenceShape } from '../../geodata/tools/workshop.ts';
import type { Shape } from '../../src/model/feature.ts';
import { referenceLine } from '../fixtures/check/workshop.ts';

const road = (zh: string, coordinates: number[][], line?: string): Filed<Shape> => ({
  file: 'layers/roads.geojson',
  value: {
    type: 'Feature',
    id: zh,
    properties: {
      name: { zh, en: zh },
      class: 'street',
      accuracyM: 30,
      method: 'traced',
      ...(line && { line }),
    },
    geometry: { type: 'LineString', coordinates },
  },
});
const crossing = (name: string, lng: number, lat: number): ReferenceShape => ({
  file: 'places.csv',
  name,
  accuracyM: 25,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});

describe('names', () => {
  it('finds the longest names first and no road inside another road', () => {
    expect(mentionsIn('云景南大街日新路路口', ['南大街', '云景南大街', '日新路'])).toEqual([
      '云景南大街',
      '日新路',
    ]);
    expect(mentionsIn('G103通马路北口', ['G1', '通马路'])).toEqual(['通马路']);
    expect(mentionsIn('G103通马路北口', ['G1', 'G103'])).toEqual(['G103']);
  });

  it('knows the parts and spellings of a name', () => {
    expect(namesIn('九棵树西路/九棵树东路')).toEqual(['九棵树西路', '九棵树东路']);
    expect(namesIn('京津公路(G103)')).toEqual(['京津公路']);
    expect(spellingsOf('G103')).toEqual(['G103', '103国道']);
  });
});

describe('measuring', () => {
  // 0.001° of latitude is 111.03 m at 39.9° (ellipsoid).
  const ours = road('甲路', [
    [116.6, 39.901],
    [116.61, 39.901],
    [116.64, 39.901],
  ]);
  const measured = referenceLine(
    'roads.geojson',
    [
      [116.59, 39.9],
      [116.62, 39.9],
    ],
    '甲路',
  );

  it('asks our vertices only where the reference reaches', () => {
    const [{ misses } = { misses: [] }] = measureOurs([ours], [measured]);
    expect(misses).toHaveLength(2);
    for (const { meters, referenceMeters } of misses) {
      expect(meters).toBeCloseTo(111.03, 0);
      expect(referenceMeters).toBe(10);
    }
  });

  it('does not measure a chain of streets by one of them', () => {
    expect(measureOurs([{ ...ours, value: road('甲路-乙路', [[116.6, 39.901]]).value }], [measured])).toEqual(
      [],
    );
  });

  it('measures a crossing to both its roads, wherever they end', () => {
    const other = road('乙路', [
      [116.65, 39.9],
      [116.65, 39.92],
    ]);
    const met = measureTheirs([ours, other], [crossing('甲路与乙路交口', 116.65, 39.901)]);
    expect(met.map(({ name }) => name)).toEqual(['甲路 (甲路与乙路交口)', '乙路 (甲路与乙路交口)']);
    expect(met[0]?.meters).toBeGreaterThan(800);
    expect(met[1]?.meters).toBeCloseTo(0, 3);
  });

  it('finds a number road under its other spelling', () => {
    const g103 = road(
      '京津公路',
      [
        [116.6, 39.9],
        [116.7, 39.9],
      ],
      'G103',
    );
    expect(measureTheirs([g103], [crossing('103国道觅子店', 116.65, 39.9)])[0]?.meters).toBeCloseTo(0, 3);
  });

  it('tells the share of values below a value', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantile([1, 2], 1)).toBe(2);
  });
});
