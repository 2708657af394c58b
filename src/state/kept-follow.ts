import { fill } from '../i18n/index.ts';
import { followStore, startFollow } from './follow.ts';
import type { Kept, KeptStore } from './kept.ts';
import { parseFollow } from './parse-follow.ts';
import { keysKept } from './storage.ts';

const count = (): { entries: number; places: number } => {
  const { entries, places } = followStore.getState();
  return { entries: Object.keys(entries).length, places: Object.keys(places).length };
};

function read(): Kept | null {
  const { entries, places } = count();
  if (entries + places === 0) return null;
  const state = followStore.getState();
  return Object.fromEntries(keysKept('follow', 'browser').map((name) => [name, state[name]]));
}

export const keptFollow: KeptStore = {
  key: 'subcenter-atlas.follow',
  title: { zh: '关注', en: 'What you follow' },
  read,
  told: () =>
    fill({ zh: '{entries} 个条目，{places} 个地方', en: '{entries} entries, {places} places' }, count()),
  take: (found) => {
    const { state, lost } = parseFollow(found);
    followStore.setState({ ...startFollow(), ...state });
    return lost;
  },
  // What is here already knows better when it was last looked at.
  add: (found) => {
    const { state, lost } = parseFollow(found);
    followStore.setState(({ entries, places }) => ({
      entries: { ...state.entries, ...entries },
      places: { ...state.places, ...places },
    }));
    return lost;
  },
  subscribe: (listener) => followStore.subscribe(listener),
  inStep: true,
};
