import { type Overlay, plainStyle } from '../../model/overlay.ts';
import type { OfferedLayer } from './offer.ts';

/** What a host offers as a layer of the reader's own, in the colour of that place in the row. */
export const toOverlay = (
  { title, kind, bounds, kinds, fields, source }: OfferedLayer,
  id: string,
  color = 0,
): Overlay => ({
  id,
  title,
  kind,
  on: true,
  opacity: 1,
  bounds,
  count: 0,
  fields,
  kinds,
  style: plainStyle(color),
  filter: [],
  source,
  datum: null,
  note: null,
  kept: false,
});
