import { type Bounds, growBounds } from '../geo/bounds.ts';
import { layers, sourceOf } from '../layers/index.ts';
import type { EntryPlace } from '../model/brief.ts';
import { startVisibility, type VisibilityState } from '../state/index.ts';

/** What a picture of one entry shows, wherever it is drawn. */

/** A small site is shown with the streets around it: this many metres on every side at least. */
const leastAround = 500;

/** The layers as the atlas opens with them, and those that show the entry. */
export function visibilityOfEntry(place: EntryPlace): VisibilityState {
  const usual = startVisibility();
  const own = layers.filter((layer) => sourceOf(layer) in place.shapes);
  return {
    ...usual,
    layers: { ...usual.layers, ...Object.fromEntries(own.map(({ id }) => [id, { on: true, opacity: 1 }])) },
  };
}

/** The entry with what lies around it, and never nearer than it is known. */
export const boundsOfEntry = (place: EntryPlace): Bounds =>
  growBounds(place.bounds, Math.max(leastAround, place.accuracyM));
