import { expect, it } from 'vitest';
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
  ['catalog', catalogStore],
  ['compare', compareStore],
  ['device', deviceStore],
  ['follow', followStore],
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
