import type { Status } from '../model/vocabulary.ts';
import type { SectorGroup } from './colors.ts';

/**
 * The seven status forms, as SVG path data in a 20 × 20 box around (10, 10): the ring, what fills it, how the ring is
 * dashed. List, legend, detail and map all draw from here, so a status looks the same wherever it stands.
 */
export type GlyphForm = {
  readonly ring: string;
  readonly fill?: string;
  readonly dash?: readonly [number, number];
};

const ring = 'M10 2.5A7.5 7.5 0 1 1 10 17.5A7.5 7.5 0 1 1 10 2.5Z';

export const glyphForms: Record<Status, GlyphForm> = {
  studied: { ring, dash: [1.6, 2.3] },
  planned: { ring },
  preparing: { ring, fill: 'M10 10V4.6A5.4 5.4 0 0 1 15.4 10Z' },
  building: { ring, fill: 'M10 4.6A5.4 5.4 0 0 1 10 15.4Z' },
  'partly-open': { ring, fill: 'M10 10V4.6A5.4 5.4 0 1 1 4.6 10Z' },
  done: { ring, fill: 'M10 4.6A5.4 5.4 0 1 1 10 15.4A5.4 5.4 0 1 1 10 4.6Z' },
  continuing: {
    ring: 'M16.6 6.4A7.5 7.5 0 1 0 17.5 10',
    fill: 'M17.9 2.6V7.6H12.9Z',
  },
};

/**
 * What a mark on the map is about, from zoom 13 on: small enough to stand inside the ring, in the same box. Drawn together
 * with the fill by the even-odd rule, so it is cut out of what is filled and filled where the ring is empty.
 */
export const pictograms: Record<SectorGroup, string> = {
  move: 'M7.3 6.6Q7.3 5.9 8 5.9H12Q12.7 5.9 12.7 6.6V11.3Q12.7 12 12 12H8Q7.3 12 7.3 11.3ZM8.3 7.1V9.3H11.7V7.1ZM7.9 12.7H9.2L8.5 14H7.2ZM12.1 12.7H10.8L11.5 14H12.8Z',
  water: 'M10 5.5C11.7 7.8 13.2 9.6 13.2 11.2A3.2 3.2 0 0 1 6.8 11.2C6.8 9.6 8.3 7.8 10 5.5Z',
  green: 'M10 5.5L13 10.1H11.8L13.8 12.7H10.6V14.3H9.4V12.7H6.2L8.2 10.1H7Z',
  energy: 'M11 5.4L6.8 11H9.5L8.9 14.6L13.2 9.1H10.4Z',
  learn:
    'M10 7.3C8.9 6.6 7.5 6.3 5.9 6.4V12.5C7.5 12.4 8.9 12.8 10 13.6C11.1 12.8 12.5 12.4 14.1 12.5V6.4C12.5 6.3 11.1 6.6 10 7.3ZM9.7 8.4H10.3V12.4H9.7Z',
  health: 'M8.8 5.9H11.2V8.8H14.1V11.2H11.2V14.1H8.8V11.2H5.9V8.8H8.8Z',
  work: 'M8.3 7.6V6.2H11.7V7.6H14V13.3H6V7.6ZM9.2 7H10.8V7.6H9.2Z',
  home: 'M10 5.6L14.4 9.7H13.1V13.7H11V11H9V13.7H6.9V9.7H5.6Z',
  order: 'M10 5.5L13.6 6.8V10C13.6 12.2 12.2 13.7 10 14.5C7.8 13.7 6.4 12.2 6.4 10V6.8Z',
};

/** A status form with its sector's pictogram inside. */
export const withPictogram = (form: GlyphForm, group: SectorGroup): GlyphForm => ({
  ...form,
  fill: `${form.fill ?? ''}${pictograms[group]}`,
});
