import { existsSync, readFileSync } from 'node:fs';
import { type LayerSpecification, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/index.ts';
import {
  type Look,
  layers,
  paintKey,
  paintOrder,
  palettes,
  storeys,
  themes,
} from '../../../src/layers/index.ts';
import { swatch } from '../../../src/layers/swatch.ts';
import { layersOf } from '../../pmtiles.ts';

const looks: Look[] = themes.flatMap((theme) =>
  languages.map((language) => ({ theme, colors: palettes[theme], language, typeScale: 1.25 })),
);

it('knows the style specification', () => {
  expect(latest.$version).toBe(8);
});

it('paints every paint of every layer once, storey by storey', () => {
  expect(paintOrder).toHaveLength(layers.flatMap((layer) => layer.paints).length);
  const order = paintOrder.map(({ paint }) => storeys.indexOf(paint.storey));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('gives every layer and paint an id of its own', () => {
  const keys = layers.flatMap((layer) => layer.paints.map((paint) => paintKey(layer, paint)));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
});

describe.each(layers.map((layer) => [layer.id, layer] as const))('%s', (_id, layer) => {
  it('is valid by the style specification in every theme and language', () => {
    for (const look of looks) {
      const paints = layer.paints.map(
        ({ id: _paint, storey: _storey, draw, ...rest }, i) =>
          ({ id: String(i), source: 'data', ...rest, ...draw(look) }) as LayerSpecification,
      );
      const style = {
        version: 8 as const,
        sources: {
          data: { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } },
        },
        layers: paints,
      };
      expect(validateStyleMin(style)).toEqual([]);
    }
  });

  it('says everything in both languages', () => {
    for (const text of [layer.title, layer.about, ...layer.legend.map((row) => row.title)])
      for (const language of languages) expect(text[language].trim()).not.toBe('');
  });

  it('draws its legend from its own paints', () => {
    expect(layer.legend.length).toBeGreaterThan(0);
    for (const look of looks)
      for (const row of layer.legend) {
        const parts = swatch(layer, row, look);
        expect(parts).toHaveLength(row.paints.length);
        for (const part of parts) expect(part.color).toMatch(/^#[0-9A-F]{6}$/i);
      }
  });

  it('has its data, in the layer’s own classes', async () => {
    const { source } = layer;
    if ('pmtiles' in source) {
      const held = await layersOf(source.pmtiles);
      if (held) expect(held).toContain(source.layer);
      return;
    }
    const file = `geodata/layers/${source.data}.geojson`;
    expect(existsSync(file)).toBe(true);
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
    expect(features.length).toBeGreaterThan(0);
  });
});
