import { expect, it } from 'vitest';
import { layerCame, layerMissing, viewStore } from '../../../src/state/index.ts';

it('tells nobody of tiles that came when nothing was missing', () => {
  let told = 0;
  const stop = viewStore.subscribe(() => told++);
  layerCame('rivers');
  expect(told).toBe(0);
  layerMissing('rivers');
  layerMissing('rivers');
  layerCame('roads');
  expect([told, viewStore.getState().missing]).toEqual([1, ['rivers']]);
  layerCame('rivers');
  expect([told, viewStore.getState().missing]).toEqual([2, []]);
  stop();
});
