import type { Position } from 'geojson';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';

/** The place a reader asks about. It stays on the device; an address of it is cut to 3 decimals (about 100 m). */
export type NearPlace = {
  readonly at: Position;
  /** What it is called, where it was typed or chosen by name. */
  readonly name: Text | null;
  readonly from: 'device' | 'map' | 'name' | 'address';
  /** Metres within which the place itself is known. */
  readonly accuracyM: number;
};

export type NearState = { readonly place: NearPlace | null; readonly radiusM: number };

export const leastRadiusM = 500;
export const mostRadiusM = 5000;
export const usualRadiusM = 1500;

export const nearStore = createStore<NearState>(() => ({ place: null, radiusM: usualRadiusM }));

export const useNear = <T>(select: (state: NearState) => T): T => useStore(nearStore, select);

export const setPlace = (place: NearPlace | null): void => nearStore.setState({ place });

export const setRadius = (radiusM: number): void =>
  nearStore.setState({ radiusM: Math.min(mostRadiusM, Math.max(leastRadiusM, Math.round(radiusM))) });
