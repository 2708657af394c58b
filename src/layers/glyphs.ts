import type { Status } from '../model/vocabulary.ts';

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
