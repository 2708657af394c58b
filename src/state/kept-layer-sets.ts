import { fill } from '../i18n/index.ts';
import { isRecord } from './is-record.ts';
import type { KeptStore } from './kept.ts';
import { type LayerSet, layerSetsStore, longestSetName } from './layer-sets.ts';
import { readVisibility, writeVisibility } from './visibility-text.ts';

type Sets = Record<string, LayerSet>;

/** A set whose text names what is unknown is taken without that. */
function parse(found: unknown): { sets: Sets; lost: number } {
  if (!isRecord(found)) return { sets: {}, lost: found === undefined ? 0 : 1 };
  const all = isRecord(found.sets) ? Object.entries(found.sets) : [];
  const sets: Sets = {};
  for (const [id, set] of all) {
    if (!isRecord(set) || typeof set.name !== 'string' || typeof set.layers !== 'string') continue;
    const name = set.name.trim().slice(0, longestSetName);
    if (name) sets[id] = { name, layers: writeVisibility(readVisibility(set.layers, () => undefined)) };
  }
  return { sets, lost: all.length - Object.keys(sets).length };
}

const count = (): number => Object.keys(layerSetsStore.getState().sets).length;

export const keptLayerSets: KeptStore = {
  key: 'subcenter-atlas.layers',
  title: { zh: '图层组合', en: 'Sets of layers' },
  read: () => (count() > 0 ? { sets: layerSetsStore.getState().sets } : null),
  told: () => fill({ zh: '{n} 个', en: '{n}' }, { n: count() }),
  take: (found) => {
    const { sets, lost } = parse(found);
    layerSetsStore.setState({ sets });
    return lost;
  },
  add: (found) => {
    const { sets, lost } = parse(found);
    layerSetsStore.setState((state) => ({ sets: { ...sets, ...state.sets } }));
    return lost;
  },
  subscribe: (listener) => layerSetsStore.subscribe(listener),
  inStep: true,
};
