import { beforeEach, expect, it, vi } from 'vitest';
import { layerById } from '../../../src/layers/index.ts';
import { presets } from '../../../src/layers/presets.ts';
import {
  areLayers,
  keptStores,
  layerSetsStore,
  orderLayers,
  removeLayerSet,
  saveLayers,
  showLayer,
  showLayers,
  startLayerSets,
  startVisibility,
  visibilityStore,
} from '../../../src/state/index.ts';

const kept = keptStores.find(({ key }) => key.endsWith('.layers'));
const names = () => Object.values(layerSetsStore.getState().sets).map(({ name }) => name);

beforeEach(() => {
  layerSetsStore.setState(startLayerSets());
  visibilityStore.setState(startVisibility());
});

it('names only layers that there are in the sets for a question', () => {
  expect(presets.flatMap(({ layers }) => layers).filter((id) => !layerById.has(id))).toEqual([]);
});

it('draws a saved set as it was, with its order', () => {
  showLayer('roads', false);
  orderLayers(startVisibility().order.toReversed());
  const before = visibilityStore.getState();
  saveLayers(' 夜里的路 ');
  const [set] = Object.values(layerSetsStore.getState().sets);
  visibilityStore.setState(startVisibility());
  expect(areLayers(visibilityStore.getState(), set?.layers ?? '')).toBe(false);
  showLayers(set?.layers ?? '');
  expect(visibilityStore.getState()).toEqual(before);
  expect(areLayers(visibilityStore.getState(), set?.layers ?? '')).toBe(true);
  expect(names()).toEqual(['夜里的路']);
});

it('saves a name anew in its place', () => {
  const id = saveLayers('甲');
  saveLayers('乙');
  showLayer('roads', false);
  expect(saveLayers('甲')).toBe(id);
  expect(names()).toEqual(['甲', '乙']);
  removeLayerSet(id);
  expect(names()).toEqual(['乙']);
});

it('keeps the order in which sets were saved, whatever chance calls them', () => {
  const random = vi.spyOn(crypto, 'randomUUID');
  for (const [name, id] of [
    ['甲', 'ab345678'],
    ['乙', '12345678'],
    ['丙', '02345678'],
    ['丁', '11111111'],
  ] as const) {
    random.mockReturnValueOnce(`${id}-0000-4000-8000-000000000000`);
    saveLayers(name);
  }
  random.mockRestore();
  expect(names()).toEqual(['甲', '乙', '丙', '丁']);
});

it('is taken from a device as far as it can be understood', () => {
  saveLayers('甲');
  const { sets } = layerSetsStore.getState();
  expect(
    kept?.take({ sets: { ...sets, b: { name: 7 }, c: { name: '丙', layers: 'moon,off;roads,off' } } }),
  ).toBe(1);
  expect(names()).toEqual(['甲', '丙']);
  expect(layerSetsStore.getState().sets.c?.layers).toBe('roads,off');
});
