import { fill } from '../i18n/index.ts';
import { isRecord } from './is-record.ts';
import type { KeptStore } from './kept.ts';
import { forgetAll, recentStore, toRecent } from './recent.ts';

const parse = (found: unknown): { recent: readonly string[]; lost: number } => {
  const list = isRecord(found) && Array.isArray(found.recent) ? found.recent : [];
  const recent = toRecent(list);
  return { recent, lost: list.length - recent.length };
};

export const keptRecent: KeptStore = {
  key: 'subcenter-atlas.recent',
  title: { zh: '最近搜索过的', en: 'Recent searches' },
  read: () => (recentStore.getState().recent.length > 0 ? { recent: recentStore.getState().recent } : null),
  told: () => fill({ zh: '{n} 条', en: '{n}' }, { n: recentStore.getState().recent.length }),
  take: (found) => {
    const { recent, lost } = parse(found);
    if (recent.length > 0) recentStore.setState({ recent });
    else forgetAll();
    return lost;
  },
  add: (found) => {
    const { recent, lost } = parse(found);
    recentStore.setState((state) => ({ recent: toRecent([...state.recent, ...recent]) }));
    return lost;
  },
  subscribe: (listener) => recentStore.subscribe(listener),
  inStep: true,
};
