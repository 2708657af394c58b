import { afterEach, expect, it, vi } from 'vitest';
import type { AtlasLayer } from '../../../src/layers/index.ts';
import { toPicture, type Values } from '../../../src/map/picture.ts';
import { startValues } from '../../fixtures/values.ts';

/** A layer of ours that has grown too large for a file: the same layer, but for its source. */

const archive = vi.hoisted(() => 'https://tiles.example.org/rivers.pmtiles');

vi.mock('../../../src/layers/index.ts', async (original) => {
  const real = await original<typeof import('../../../src/layers/index.ts')>();
  const grow = (layer: AtlasLayer): AtlasLayer =>
    layer.id === 'rivers' ? { ...layer, source: { pmtiles: archive, layer: 'rivers' } } : layer;
  return {
    ...real,
    layers: real.layers.map(grow),
    layerById: new Map(real.layers.map((layer) => [layer.id, grow(layer)])),
    paintOrder: real.paintOrder.map(({ layer, paint }) => ({ layer: grow(layer), paint })),
  };
});
afterEach(() => vi.restoreAllMocks());

it('is drawn from its archive, its shapes marked and chosen as before', () => {
  const values: Values = {
    ...startValues,
    selection: { kind: 'entry', id: 'river-a' },
    places: new Map([
      [
        'river-a',
        { bounds: [116, 39, 117, 40], shapes: { rivers: ['r-1'] }, accuracyM: 20, method: 'traced' },
      ],
    ]),
  };
  const picture = toPicture(values);
  expect(picture.sources).not.toHaveProperty('rivers');
  expect(picture.sources).toHaveProperty('roads', 'layers/roads');
  expect(picture.tiles).toEqual({
    rivers: { type: 'vector', url: `pmtiles://${archive}`, promoteId: { rivers: 'id' } },
  });
  const water = picture.paints.find(({ id }) => id === 'rivers/water');
  expect(water).toMatchObject({ source: 'rivers', 'source-layer': 'rivers' });
  expect(picture.paints.find(({ id }) => id === 'roads/expressway')).not.toHaveProperty('source-layer');
  expect(picture.selected).toEqual({ rivers: ['r-1'] });
  const shape = { kind: 'shape', layer: 'rivers', id: 'r-2', name: { zh: '河', en: 'River' } } as const;
  expect(toPicture({ ...values, selection: shape }).selected).toEqual({ rivers: ['r-2'] });
});
