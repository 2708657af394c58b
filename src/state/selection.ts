import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import { layerById, sourceOf } from '../layers/index.ts';
import type { EntryPlace } from '../model/brief.ts';
import { overlaySource } from '../model/overlay.ts';

/**
 * What the reader has chosen: nothing, an entry, or a shape of the map that no document speaks of. A shape chosen off
 * the map says where it is, or the map could not move there.
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entry'; readonly id: string }
  | {
      readonly kind: 'shape';
      readonly layer: string;
      readonly id: string;
      readonly name: Text;
      readonly bounds?: Bounds;
    }
  | OwnSelection;

/** A feature of a layer of the reader's own: the overlay's id, and the feature's number in it. */
export type OwnSelection = {
  readonly kind: 'own';
  readonly layer: string;
  readonly id: string;
  readonly name: Text;
};

/** Where the choice was made; the map moves to it only when it was not made on the map. */
export type SelectionSource = 'map' | 'panel' | 'address';

/** One of several things under a click. */
export type Option = {
  readonly selection: Exclude<Selection, { kind: 'none' }>;
  readonly layer: string;
  readonly name: Text;
};
export type Chooser = { readonly at: readonly [x: number, y: number]; readonly options: readonly Option[] };

export type SelectionState = {
  readonly selection: Selection;
  readonly from: SelectionSource;
  readonly chooser: Chooser | null;
  /** Entries that a slide points at, beside what is selected. */
  readonly marked: readonly string[];
};

export const selectionStore = createStore<SelectionState>(() => ({
  selection: { kind: 'none' },
  from: 'address',
  chooser: null,
  marked: [],
}));

export const useSelection = <T>(select: (state: SelectionState) => T): T => useStore(selectionStore, select);

export function select(selection: Selection, from: SelectionSource = 'panel'): void {
  selectionStore.setState({ selection, from, chooser: null });
}

export const selectEntry = (id: string, from: SelectionSource = 'panel'): void =>
  select({ kind: 'entry', id }, from);

export const clearSelection = (): void => select({ kind: 'none' });

export const choose = (chooser: Chooser): void => selectionStore.setState({ chooser });

export const closeChooser = (): void => selectionStore.setState({ chooser: null });

/** Ids of the selected shapes by layer. */
export function selectedShapes(
  selection: Selection,
  places: ReadonlyMap<string, EntryPlace>,
): Readonly<Record<string, readonly string[]>> {
  switch (selection.kind) {
    case 'none':
      return {};
    case 'shape': {
      const layer = layerById.get(selection.layer);
      return { [layer ? sourceOf(layer) : selection.layer]: [selection.id] };
    }
    case 'own':
      return { [overlaySource(selection.layer)]: [selection.id] };
    case 'entry':
      return places.get(selection.id)?.shapes ?? {};
  }
}
