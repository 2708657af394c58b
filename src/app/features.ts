import { ask } from '../features/ask/index.ts';
import { browse } from '../features/browse/index.ts';
import { compare } from '../features/compare/index.ts';
import { takeHome } from '../features/export/index.ts';
import { external } from '../features/external/index.ts';
import type { Feature } from '../features/feature.ts';
import { filters } from '../features/filters/index.ts';
import { follow } from '../features/follow/index.ts';
import { help } from '../features/help/index.ts';
import { importFiles } from '../features/import/index.ts';
import { layerPanel } from '../features/layer-panel/index.ts';
import { nearby } from '../features/nearby/index.ts';
import { print } from '../features/print/index.ts';
import { settings } from '../features/settings/index.ts';
import { share } from '../features/share/index.ts';
import { sources } from '../features/sources/index.ts';
import { story } from '../features/story/index.ts';
import { table } from '../features/table/index.ts';
import { timeline } from '../features/timeline/index.ts';
import { site } from '../site.ts';

/** The tools of the atlas, in the order their tabs and buttons stand. */
export const features: readonly Feature[] = [
  layerPanel,
  browse,
  nearby,
  sources,
  timeline,
  filters,
  follow,
  ask,
  table,
  story,
  compare,
  takeHome,
  print,
  ...(site.externalHosts.length > 0 ? [external] : []),
  importFiles,
  share,
  settings,
  help,
];

export const featureById: ReadonlyMap<string, Feature> = new Map(
  features.map((feature) => [feature.id, feature]),
);
