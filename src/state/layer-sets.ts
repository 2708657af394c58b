import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type VisibilityState, visibilityStore } from './visibility.ts';
import { readVisibility, writeVisibility } from './visibility-text.ts';

/** Sets of layers the reader saved under a name. Kept on the device. */
export type LayerSet = {
  readonly name: string;
  /** As in an address, see `visibility-text`. */
  readonly layers: string;
};
/** By id, in the order they were saved. */
export type LayerSetsState = { readonly sets: Readonly<Record<string, LayerSet>> };

export const startLayerSets = (): LayerSetsState => ({ sets: {} });

export const layerSetsStore = createStore<LayerSetsState>(startLayerSets);

export const useLayerSets = <T>(select: (state: LayerSetsState) => T): T => useStore(layerSetsStore, select);

export const longestSetName = 40;

/** Puts a set under an id: a new one last, a known one in its place. */
export const putLayerSet = (id: string, set: LayerSet): void =>
  layerSetsStore.setState(({ sets }) => ({ sets: { ...sets, [id]: set } }));

/** Saves the layers as they stand; a set of that name is saved anew. Returns its id. */
export function saveLayers(name: string): string {
  const { sets } = layerSetsStore.getState();
  const called = name.trim().slice(0, longestSetName);
  const known = Object.keys(sets).find((id) => sets[id]?.name === called);
  // Begins with letters: an object puts keys that are numbers before all others, and the order would be lost.
  const id = known ?? `set-${crypto.randomUUID().slice(0, 8)}`;
  putLayerSet(id, { name: called, layers: writeVisibility({ ...visibilityStore.getState(), solo: null }) });
  return id;
}

export const removeLayerSet = (id: string): void =>
  layerSetsStore.setState(({ sets: { [id]: _, ...sets } }) => ({ sets }));

/** Draws a set; what a set of an older version names no more is left out. */
export const showLayers = (layers: string): void =>
  visibilityStore.setState(readVisibility(layers, () => undefined));

/** Whether the layers stand as a set has them, whichever is looked at alone. Own layers are in no set. */
export const areLayers = (state: VisibilityState, layers: string): boolean =>
  writeVisibility({ ...state, solo: null }) === layers;
