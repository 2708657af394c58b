import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type AtlasLayer, type GroupId, groups, layers } from '../layers/index.ts';

/** Which layers the reader wants to see, and how strongly. A layer draws only if it and its group are on. */
export type LayerSetting = { readonly on: boolean; readonly opacity: number };
export type VisibilityState = {
  readonly groups: Readonly<Record<GroupId, boolean>>;
  readonly layers: Readonly<Record<string, LayerSetting>>;
};

export const startVisibility = (): VisibilityState => ({
  groups: Object.fromEntries(groups.map((id) => [id, true])) as Record<GroupId, boolean>,
  layers: Object.fromEntries(layers.map((layer) => [layer.id, { on: layer.startsOn, opacity: 1 }])),
});

export const visibilityStore = createStore<VisibilityState>(startVisibility);

export const useVisibility = <T>(select: (state: VisibilityState) => T): T =>
  useStore(visibilityStore, select);

const change = (id: string, to: Partial<LayerSetting>) =>
  visibilityStore.setState(({ layers: all }) => ({
    layers: { ...all, [id]: { on: true, opacity: 1, ...all[id], ...to } },
  }));

export const showLayer = (id: string, on: boolean): void => change(id, { on });

export const setOpacity = (id: string, opacity: number): void =>
  change(id, { opacity: Math.min(1, Math.max(0, opacity)) });

export const showGroup = (id: GroupId, on: boolean): void =>
  visibilityStore.setState((state) => ({ groups: { ...state.groups, [id]: on } }));

export const isDrawn = (state: VisibilityState, layer: AtlasLayer): boolean =>
  state.groups[layer.group] && (state.layers[layer.id]?.on ?? false);
