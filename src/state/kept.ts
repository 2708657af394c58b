import type { Text } from '../i18n/text.ts';
import { keptDrawing } from './kept-drawing.ts';
import { keptFollow } from './kept-follow.ts';
import { keptLayerSets } from './kept-layer-sets.ts';
import { keptRecent } from './kept-recent.ts';
import { keptSettings } from './kept-settings.ts';
import { keptStories } from './kept-stories.ts';

export type Kept = Readonly<Record<string, unknown>>;

/** A store as a device keeps it: what of it is kept, and how whatever is found there is taken. */
export type KeptStore = {
  /** Its name on the device and in an exported file. */
  readonly key: string;
  readonly title: Text;
  /** What is to be kept; null where there is nothing a device need remember. */
  readonly read: () => Kept | null;
  /** How much that is, in words. */
  readonly told: () => Text;
  /** Puts what was found in place of what there is; tells how many things in it could not be understood. */
  readonly take: (found: unknown) => number;
  /** Puts what was found beside what there is, and tells the same. */
  readonly add: (found: unknown) => number;
  /** Calls whenever it may have changed; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether two pages open at once show the same. Settings may differ: one page may be on the projector. */
  readonly inStep: boolean;
};

/** All that is kept: read and written by `app/device.ts`, shown, exported and deleted by the reader. */
export const keptStores: readonly KeptStore[] = [
  keptSettings,
  keptRecent,
  keptFollow,
  keptLayerSets,
  keptStories,
  keptDrawing,
];
