import { expect, it } from 'vitest';
import { importsStore } from '../../../src/state/imports.ts';
import {
  catalogStore,
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
  ['catalog', catalogStore],
  ['device', deviceStore],
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
