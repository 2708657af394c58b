import type { Text } from '../i18n/text.ts';
import { layers, sourceOf } from './index.ts';

/** Sets of layers for one question each, to begin from. */
export type Preset = {
  readonly id: string;
  readonly title: Text;
  /** Ids of the layers that are on; all others are off. */
  readonly layers: readonly string[];
};

const ground = ['districts', 'towns', 'core-155'];
const siteIds = layers.filter((layer) => sourceOf(layer) === 'sites').map(({ id }) => id);

export const presets: readonly Preset[] = [
  {
    id: 'rail',
    title: { zh: '轨道交通', en: 'Rail' },
    layers: [...ground, 'rivers', 'rail-lines', 'rail-stations', 'hubs'],
  },
  {
    id: 'roads',
    title: { zh: '道路骨架', en: 'Roads' },
    layers: [...ground, 'rivers', 'roads', 'rail-stations', 'hubs'],
  },
  {
    id: 'water-green',
    title: { zh: '蓝绿空间', en: 'Water and green' },
    layers: [...ground, 'parks', 'green-ring', 'green-structure', 'rivers', 'water-works'],
  },
  {
    id: 'projects',
    title: { zh: '各类项目', en: 'Projects' },
    layers: [...ground, 'rivers', 'roads', 'parks', 'zones', 'hubs', ...siteIds],
  },
  { id: 'bare', title: { zh: '只有底图', en: 'Base only' }, layers: [...ground, 'rivers', 'roads', 'parks'] },
];
