import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { Overlay } from '../model/overlay.ts';

/**
 * The publisher's map of another host, below our layers. Whether it is on is neither in the address nor on the device: nobody
 * asks another host because someone else, or they themselves some other day, did.
 */
export type BaseMapState = {
  readonly phase: 'off' | 'asking' | 'on' | 'failed';
  readonly opacity: number;
  /** What it is made of, bottom to top; kept when it is switched off. */
  readonly parts: readonly Overlay[];
  readonly problem: Text | null;
};

export const baseMapStore = createStore<BaseMapState>(() => ({
  phase: 'off',
  opacity: 1,
  parts: [],
  problem: null,
}));

export const useBaseMap = <T>(select: (state: BaseMapState) => T): T => useStore(baseMapStore, select);

export const setBaseOpacity = (opacity: number): void =>
  baseMapStore.setState(({ parts }) => ({
    opacity,
    parts: parts.map((part) => ({ ...part, opacity })),
  }));

/** What is drawn of it now. */
export const drawnBase = ({ phase, parts }: BaseMapState): readonly Overlay[] =>
  phase === 'on' ? parts : [];

export const baseOverlay = (id: string): Overlay | undefined =>
  baseMapStore.getState().parts.find((part) => part.id === id);

/** Switches it on. What its addresses are is asked the first time. */
export async function showBaseMap(on: boolean): Promise<void> {
  const { parts } = baseMapStore.getState();
  if (!on) return baseMapStore.setState({ phase: 'off', problem: null });
  if (parts.length) return baseMapStore.setState({ phase: 'on', problem: null });
  baseMapStore.setState({ phase: 'asking', problem: null });
  try {
    const { makeBaseMap } = await import('./make-base-map.ts');
    const made = await makeBaseMap();
    const { phase, opacity } = baseMapStore.getState();
    // Switched off meanwhile, it stays so.
    baseMapStore.setState({
      parts: made.map((part) => ({ ...part, opacity })),
      phase: phase === 'asking' ? 'on' : phase,
    });
  } catch (error) {
    const told = error instanceof Error && 'told' in error ? (error.told as Text) : null;
    const problem = told ?? { zh: String(error), en: String(error) };
    if (baseMapStore.getState().phase === 'asking') baseMapStore.setState({ phase: 'failed', problem });
  }
}
