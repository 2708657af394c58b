import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type AtlasLayer, type GroupId, groups, layers, usualOrder } from '../layers/index.ts';
import type { Preset } from '../layers/presets.ts';

/** Which layers the reader wants to see, how strongly, and in which order. */
export type LayerSetting = { readonly on: boolean; readonly opacity: number };
export type VisibilityState = {
  readonly groups: Readonly<Record<GroupId, boolean>>;
  readonly layers: Readonly<Record<string, LayerSetting>>;
  /** Ids of all layers, bottom to top; what lies on what within a storey of the drawing. */
  readonly order: readonly string[];
  /** The one layer, the atlas's or the reader's own, that is looked at alone; the boundaries stay to find one's way by. */
  readonly solo: string | null;
};

export const startVisibility = (): VisibilityState => ({
  groups: Object.fromEntries(groups.map((id) => [id, true])) as Record<GroupId, boolean>,
  layers: Object.fromEntries(layers.map((layer) => [layer.id, { on: layer.startsOn, opacity: 1 }])),
  order: usualOrder,
  solo: null,
});

/** The layers named, each as strong as said (0 to 1); all others are off. */
export function onlyLayers(named: Readonly<Record<string, number>>): VisibilityState {
  const settings = layers.map(({ id }) => [id, { on: id in named, opacity: named[id] ?? 1 }]);
  return { ...startVisibility(), layers: Object.fromEntries(settings) };
}

/** The layers as one of the atlas's own sets has them. */
export const presetVisibility = ({ layers: wanted }: Preset): VisibilityState =>
  onlyLayers(Object.fromEntries(wanted.map((id) => [id, 1])));

export const visibilityStore = createStore<VisibilityState>(startVisibility);

export const useVisibility = <T>(select: (state: VisibilityState) => T): T =>
  useStore(visibilityStore, select);

const change = (id: string, to: Partial<LayerSetting>) =>
  visibilityStore.setState(({ layers: all }) => ({
    layers: { ...all, [id]: { on: true, opacity: 1, ...all[id], ...to } },
  }));

/** Who switches something on or off wants to see what it does: nothing is looked at alone any more. */
export function showLayer(id: string, on: boolean): void {
  change(id, { on });
  leaveSolo();
}

export const setOpacity = (id: string, opacity: number): void =>
  change(id, { opacity: Math.min(1, Math.max(0, opacity)) });

export const showGroup = (id: GroupId, on: boolean): void =>
  visibilityStore.setState((state) => ({ groups: { ...state.groups, [id]: on }, solo: null }));

export const goSolo = (id: string): void => visibilityStore.setState({ solo: id });

export const leaveSolo = (): void => visibilityStore.setState({ solo: null });

export const orderLayers = (order: readonly string[]): void => visibilityStore.setState({ order });

/** A layer draws if it and its group are on; one that is looked at alone draws, and with it only the boundaries. */
export function isDrawn({ groups: on, layers: all, solo }: VisibilityState, layer: AtlasLayer): boolean {
  if (solo === layer.id) return true;
  if (solo !== null && layer.group !== 'ground') return false;
  return on[layer.group] && (all[layer.id]?.on ?? false);
}

/** Whether an own layer that is on is drawn beside what is looked at alone. */
export const ownDrawn = ({ solo }: Pick<VisibilityState, 'solo'>, id: string): boolean =>
  solo === null || solo === id;
