import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Change, News } from '../model/changes.ts';
import type { Fingerprints } from '../model/fingerprint.ts';
import { catalogStore } from './catalog.ts';
import { followAgain, followEntry, followStore, setPlaceSeen } from './follow.ts';

/** What is new about followed entries and saved places since the reader last looked. */
export type NewsState = {
  /** By entry id; those without news are absent. */
  readonly entries: Readonly<Record<string, readonly Change[]>>;
  /** By place id: what is new, and how all of it stands now. */
  readonly places: Readonly<Record<string, { readonly news: readonly News[]; readonly now: Fingerprints }>>;
};

export const newsStore = createStore<NewsState>(() => ({ entries: {}, places: {} }));

export const useNews = <T>(select: (state: NewsState) => T): T => useStore(newsStore, select);

/** How many entries and near things have something new. */
export const newsCount = ({ entries, places }: NewsState): number =>
  Object.keys(entries).length + Object.values(places).reduce((sum, { news }) => sum + news.length, 0);

/** The reader has looked: from now on, new is what changes after today's data. */
export function seeAll(): void {
  const { entries, places } = newsStore.getState();
  const { byId, version } = catalogStore.getState();
  for (const id of Object.keys(entries)) {
    const brief = byId.get(id);
    const followed = followStore.getState().entries[id];
    if (brief) followEntry(brief, version);
    else if (followed) followAgain(id, { ...followed, version, gone: true });
  }
  for (const [id, { now }] of Object.entries(places)) setPlaceSeen(id, { version, prints: now });
}

/** Begins to watch once something is followed; whoever follows nothing is spared the code and the work. */
export function startNews(): void {
  const begin = () => {
    const { entries, places } = followStore.getState();
    if (Object.keys(entries).length + Object.keys(places).length === 0) return;
    stop();
    void import('./watch-news.ts').then(({ watchNews }) => watchNews());
  };
  const stop = followStore.subscribe(begin);
  begin();
}
