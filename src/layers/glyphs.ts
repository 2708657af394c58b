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
  move: 'M7.62 7.01Q7.62 6.39 8.24 6.39H11.76Q12.38 6.39 12.38 7.01V11.14Q12.38 11.76 11.76 11.76H8.24Q7.62 11.76 7.62 11.14ZM8.5 7.45V9.38H11.5V7.45ZM8.15 12.38H9.3L8.68 13.52H7.54ZM11.85 12.38H10.7L11.32 13.52H12.46Z',
  water: 'M10 6.04C11.5 8.06 12.82 9.65 12.82 11.06A2.82 2.82 0 0 1 7.18 11.06C7.18 9.65 8.5 8.06 10 6.04Z',
  green: 'M10 6.04L12.64 10.09H11.58L13.34 12.38H10.53V13.78H9.47V12.38H6.66L8.42 10.09H7.36Z',
  energy: 'M10.88 5.95L7.18 10.88H9.56L9.03 14.05L12.82 9.21H10.35Z',
  learn:
    'M10 7.62C9.03 7.01 7.8 6.74 6.39 6.83V12.2C7.8 12.11 9.03 12.46 10 13.17C10.97 12.46 12.2 12.11 13.61 12.2V6.83C12.2 6.74 10.97 7.01 10 7.62ZM9.74 8.59H10.26V12.11H9.74Z',
  health: 'M8.94 6.39H11.06V8.94H13.61V11.06H11.06V13.61H8.94V11.06H6.39V8.94H8.94Z',
  work: 'M8.5 7.89V6.66H11.5V7.89H13.52V12.9H6.48V7.89ZM9.3 7.36H10.7V7.89H9.3Z',
  home: 'M10 6.13L13.87 9.74H12.73V13.26H10.88V10.88H9.12V13.26H7.27V9.74H6.13Z',
  order: 'M10 6.04L13.17 7.18V10C13.17 11.94 11.94 13.26 10 13.96C8.06 13.26 6.83 11.94 6.83 10V7.18Z',
};

/** A status form with its sector's pictogram inside. */
export const withPictogram = (form: GlyphForm, group: SectorGroup): GlyphForm => ({
  ...form,
  fill: `${form.fill ?? ''}${pictograms[group]}`,
});
