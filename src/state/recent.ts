import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What was last picked from the search, newest first. Only keys: names are looked up, since data change. */
export type RecentState = { readonly recent: readonly string[] };

/** No more than fit under the field without scrolling. */
const most = 8;

const key = /^(?:entry|place|document|organisation):\S{1,120}$/;

export const recentStore = createStore<RecentState>(() => ({ recent: [] }));

export const useRecent = (): readonly string[] => useStore(recentStore, (state) => state.recent);

/** A list of keys as the device kept it; what is none is left out. */
export const toRecent = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((one): one is string => typeof one === 'string' && key.test(one)))].slice(
        0,
        most,
      )
    : [];

export const remember = (picked: string): void =>
  recentStore.setState(({ recent }) => ({ recent: toRecent([picked, ...recent]) }));

export const forget = (picked: string): void =>
  recentStore.setState(({ recent }) => ({ recent: recent.filter((one) => one !== picked) }));

export const forgetAll = (): void => recentStore.setState({ recent: [] });
