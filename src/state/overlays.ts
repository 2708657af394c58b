import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { Overlay, OverlayStyle } from '../model/overlay.ts';
import { leaveSolo } from './visibility.ts';

/**
 * The reader's own layers: what is known of them. Their features stay with the workers that read them (`overlay/client`);
 * reading, keeping and removing files is in `state/own-files`, which is read when it is needed.
 */
export type OverlaysState = {
  /** Bottom to top. */
  readonly overlays: readonly Overlay[];
  /** Files that are being read. */
  readonly coming: readonly ComingFile[];
  /** Why an overlay could not be drawn, by its id. */
  readonly failed: Readonly<Record<string, Text>>;
};

export type ComingFile = {
  readonly id: string;
  readonly file: string;
  readonly step: Text;
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
};

export const overlaysStore = createStore<OverlaysState>(() => ({ overlays: [], coming: [], failed: {} }));

export const useOverlays = <T>(select: (state: OverlaysState) => T): T => useStore(overlaysStore, select);

export const overlayById = (id: string): Overlay | undefined =>
  overlaysStore.getState().overlays.find((overlay) => overlay.id === id);

/** Puts overlays on top of the others; one that is there already stays as it is. */
export const addOverlays = (added: readonly Overlay[]): void =>
  overlaysStore.setState(({ overlays }) => ({
    overlays: [...overlays, ...added.filter(({ id }) => !overlays.some((own) => own.id === id))],
  }));

export const changeOverlay = (id: string, to: Partial<Omit<Overlay, 'id'>>): void =>
  overlaysStore.setState(({ overlays }) => ({
    overlays: overlays.map((overlay) => (overlay.id === id ? { ...overlay, ...to } : overlay)),
  }));

export function showOverlay(id: string, on: boolean): void {
  changeOverlay(id, { on });
  leaveSolo();
}
export const setOverlayOpacity = (id: string, opacity: number): void =>
  changeOverlay(id, { opacity: Math.min(1, Math.max(0, opacity)) });
export const renameOverlay = (id: string, title: string): void => {
  if (title.trim()) changeOverlay(id, { title: title.trim() });
};
export const styleOverlay = (id: string, style: Partial<OverlayStyle>): void => {
  const overlay = overlayById(id);
  if (overlay) changeOverlay(id, { style: { ...overlay.style, ...style } });
};

/** Moves an overlay up (towards the reader) or down by so many places. */
export function moveOverlay(id: string, by: number): void {
  overlaysStore.setState(({ overlays }) => {
    const from = overlays.findIndex((overlay) => overlay.id === id);
    const moved = overlays[from];
    if (!moved) return {};
    const rest = overlays.toSpliced(from, 1);
    return { overlays: rest.toSpliced(Math.min(rest.length, Math.max(0, from + by)), 0, moved) };
  });
}

export const overlayFailed = (id: string, why: Text): void =>
  overlaysStore.setState(({ failed }) => ({ failed: { ...failed, [id]: why } }));

export const overlayCame = (id: string): void =>
  overlaysStore.setState((state) => {
    if (!(id in state.failed)) return state;
    const { [id]: _, ...failed } = state.failed;
    return { failed };
  });
