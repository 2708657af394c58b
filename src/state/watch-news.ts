import type { EntryBrief } from '../model/brief.ts';
import { changesOf, newsWithin } from '../model/changes.ts';
import type { DrawnShape } from '../model/drawn.ts';
import { fingerprintsOf } from '../model/fingerprint.ts';
import { type NearbyFinder, toNearbyFinder } from '../model/nearby.ts';
import { catalogStore } from './catalog.ts';
import { followStore, type SavedPlace, setPlaceSeen } from './follow.ts';
import { type NewsState, newsStore } from './news.ts';
import { loadShapes, shapesStore } from './shapes.ts';

/** Works out what is new whenever the catalogue, the shapes or what is followed change. Loaded when something is followed. */

let known: { shapes: readonly DrawnShape[]; find: NearbyFinder } | null = null;

function finderOf(shapes: readonly DrawnShape[]): NearbyFinder {
  if (known?.shapes !== shapes) known = { shapes, find: toNearbyFinder(shapes) };
  return known.find;
}

function entryNews(byId: ReadonlyMap<string, EntryBrief>): NewsState['entries'] {
  const all = Object.entries(followStore.getState().entries).map(([id, { print, gone }]) => {
    const brief = byId.get(id);
    return [id, gone && !brief ? [] : changesOf(print, brief)] as const;
  });
  return Object.fromEntries(all.filter(([, changes]) => changes.length > 0));
}

/** Everything within the radius of a place, and the wide areas it lies in. */
function within(
  { at, radiusM, accuracyM }: SavedPlace,
  shapes: readonly DrawnShape[],
  byId: ReadonlyMap<string, EntryBrief>,
): EntryBrief[] {
  const { near, around } = finderOf(shapes)(at, radiusM, accuracyM);
  return [...near, ...around].flatMap(({ id }) => byId.get(id) ?? []);
}

/** The same data was looked at before: nothing can be new, and the shapes need not even be read. */
const isStale = ({ seen }: SavedPlace, version: string): boolean => seen?.version !== version;

function placeNews(byId: ReadonlyMap<string, EntryBrief>, version: string): NewsState['places'] {
  const stale = Object.entries(followStore.getState().places).filter(([, place]) => isStale(place, version));
  const { phase, shapes, absent } = shapesStore.getState();
  if (stale.length === 0) return {};
  if (phase === 'unread') void loadShapes();
  // A layer that did not come must not look like things that went.
  if (phase !== 'ready' || absent.length > 0) return {};
  const told: [string, NewsState['places'][string]][] = [];
  for (const [id, place] of stale) {
    const here = within(place, shapes, byId);
    const now = fingerprintsOf(here);
    const news = place.seen ? newsWithin(place.seen.prints, here, byId) : [];
    if (news.length > 0) told.push([id, { news, now }]);
    else setPlaceSeen(id, { version, prints: now });
  }
  return Object.fromEntries(told);
}

function work(): void {
  const { phase, byId, version } = catalogStore.getState();
  if (phase !== 'ready') return;
  newsStore.setState({ entries: entryNews(byId), places: placeNews(byId, version) });
}

export function watchNews(): void {
  let waiting = false;
  // One turn later, once: what is seen for the first time is itself a change of what is followed.
  const later = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      work();
    });
  };
  catalogStore.subscribe((state, before) => state.byId !== before.byId && later());
  followStore.subscribe(later);
  shapesStore.subscribe(later);
  later();
}
