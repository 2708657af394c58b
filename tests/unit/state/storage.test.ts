import { expect, it } from 'vitest';
import { askStore } from '../../../src/state/ask.ts';
import { drawingStore } from '../../../src/state/drawing.ts';
import { importsStore } from '../../../src/state/imports.ts';
import {
  baseMapStore,
  catalogStore,
  compareStore,
  deviceStore,
  followStore,
  newsStore,
  noticesStore,
  panelsStore,
  selectionStore,
  settingsStore,
  storage,
  viewStore,
  visibilityStore,
} from '../../../src/state/index.ts';

it.each([
  ['baseMap', baseMapStore],
  ['ask', askStore],
  ['catalog', catalogStore],
  ['compare', compareStore],
  ['device', deviceStore],
  ['drawing', drawingStore],
  ['follow', followStore],
  ['imports', importsStore],
  ['news', newsStore],
  ['notices', noticesStore],
  ['panels', panelsStore],
  ['selection', selectionStore],
  ['settings', settingsStore],
  ['view', viewStore],
  ['visibility', visibilityStore],
] as const)('says of every key of %s where it is kept', (name, store) => {
  expect(Object.keys(storage[name]).toSorted()).toEqual(Object.keys(store.getState()).toSorted());
});
