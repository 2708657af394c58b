import type { Position } from 'geojson';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { EntryBrief } from '../model/brief.ts';
import { type Fingerprint, type Fingerprints, fingerprintOf } from '../model/fingerprint.ts';
import type { NearPlace } from './near.ts';

/** What a reader follows, and how it stood when they last looked. Kept on the device and nowhere else. */
export type Followed = {
  /** Version of the data it was last looked at with. */
  readonly version: string;
  readonly print: Fingerprint;
  /** The reader was told that the records no longer hold it. */
  readonly gone?: true;
};

export type SavedPlace = {
  /** Null where the reader gave it none and the map had none. */
  readonly name: Text | null;
  readonly at: Position;
  readonly radiusM: number;
  /** Metres within which the place itself is known. */
  readonly accuracyM: number;
  /** What lay within the radius; null until that has been worked out once. */
  readonly seen: { readonly version: string; readonly prints: Fingerprints } | null;
};

/** By id, in the order they were saved. */
export type FollowState = {
  readonly entries: Readonly<Record<string, Followed>>;
  readonly places: Readonly<Record<string, SavedPlace>>;
};

export const startFollow = (): FollowState => ({ entries: {}, places: {} });

export const followStore = createStore<FollowState>(startFollow);

export const useFollow = <T>(select: (state: FollowState) => T): T => useStore(followStore, select);

const without = <T>(all: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));

const putEntry = (id: string, followed: Followed): void =>
  followStore.setState(({ entries }) => ({ entries: { ...entries, [id]: followed } }));

const putPlace = (id: string, place: SavedPlace): void =>
  followStore.setState(({ places }) => ({ places: { ...places, [id]: place } }));

export const followEntry = (brief: EntryBrief, version: string): void =>
  putEntry(brief.id, { version, print: fingerprintOf(brief) });

/** Undoes a removal: what was new before it is new again. */
export const followAgain = putEntry;
export const savePlaceAgain = putPlace;

export const unfollowEntry = (id: string): void =>
  followStore.setState(({ entries }) => ({ entries: without(entries, id) }));

export const removePlace = (id: string): void =>
  followStore.setState(({ places }) => ({ places: without(places, id) }));

/** About a metre: the same door is the same place. */
const placeId = ([lng = 0, lat = 0]: Position): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

const toStreet = (at: Position): string => at.map((degrees) => degrees.toFixed(3)).join();

/** The saved place at a position, also when an address told the position to 100 m only. */
export const savedPlaceId = (places: FollowState['places'], at: Position): string | undefined => {
  const id = placeId(at);
  return places[id]
    ? id
    : Object.keys(places).find((other) => toStreet(places[other]?.at ?? []) === toStreet(at));
};

export function savePlace({ at, name, accuracyM }: NearPlace, radiusM: number, called: Text | null): void {
  putPlace(placeId(at), { name: name ?? called, at, radiusM, accuracyM, seen: null });
}

function changePlace(id: string, change: Partial<SavedPlace>): void {
  const place = followStore.getState().places[id];
  if (place) putPlace(id, { ...place, ...change });
}

/** With another radius other things lie within: what was seen is worked out anew. */
export const setPlaceRadius = (id: string, radiusM: number): void => changePlace(id, { radiusM, seen: null });

export function renamePlace(id: string, name: string): void {
  const words = name.trim();
  changePlace(id, { name: words ? { zh: words, en: words } : null });
}

export const setPlaceSeen = (id: string, seen: SavedPlace['seen']): void => changePlace(id, { seen });
