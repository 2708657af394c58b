import type { MeasureFont } from '../../canvas-blocks.ts';
import type { CardFacts } from './facts.ts';

/** What every part of the card is set by. Pixels of the card. */

export const cardWidth = 1080;
export const margin = 72;
export const inner = cardWidth - 2 * margin;

/** Sizes of the name, and the lines it may take in each. A card that gets too high begins further down the list. */
export const nameSizes = [
  { size: 80, most: 1 },
  { size: 68, most: 1 },
  { size: 74, most: 2 },
  { size: 60, most: 2 },
  { size: 52, most: 3 },
  { size: 44, most: 4 },
  { size: 38, most: 99 },
] as const;

export type Setting = {
  readonly facts: CardFacts;
  readonly measure: MeasureFont;
  /** How many of the name's sizes are too large. */
  readonly smaller: number;
};
