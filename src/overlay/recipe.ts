import type { Classes, OverlayFilter } from '../model/overlay.ts';

/** What a tile depends on besides the features: which are drawn, and what the paints will ask of them. */
export type Recipe = {
  readonly classes: Classes;
  /** The attribute that is written beside the features. */
  readonly label: string | null;
  readonly filter: OverlayFilter;
};

/**
 * What tiles carry: the class that the colour follows, the words beside it, and whether an area is so small that its box
 * stands for it. The feature's number is its id.
 */
export const tileKeys = { class: 'class', label: 'label', dot: 'dot' } as const;
/** The layer of the tiles with the features, and the one with a point for each name: maplibre would name every piece. */
export const tileLayer = 'own';
export const namesLayer = 'names';
/** Deeper zooms are drawn from these tiles: a step in them is 0.3 m. */
export const tileMaxZoom = 15;
