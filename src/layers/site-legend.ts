import { type Status, statusNames } from '../model/vocabulary.ts';
import type { LegendRow } from './define-layer.ts';

/** What the legend says of the paints that every layer of projects shares. */

/** One mark: a sector's colour in a status's form. */
const markRow = (sector: string, status: Status): LegendRow => ({
  title: statusNames[status],
  paints: ['mark'],
  sample: { sector, status, method: 'traced' },
  shape: 'point',
});

/** Other things than marks that a layer of sites may draw. */
const rowsBeside = {
  rough: [
    { zh: '位置只是大概', en: 'Place only roughly known' },
    ['mark'],
    'building',
    'approximate',
    'point',
  ],
  area: [{ zh: '范围', en: 'Area' }, ['area', 'area-edge'], 'building', 'traced', 'area'],
  'area-rough': [
    { zh: '大片的或只是大概的范围', en: 'Wide or roughly known area' },
    ['area', 'area-edge-rough'],
    'building',
    'approximate',
    'area',
  ],
  line: [{ zh: '线路、管线', en: 'Line or pipe' }, ['line'], 'building', 'traced', 'line'],
  'line-planned': [
    { zh: '线路、管线，规划', en: 'Line or pipe, planned' },
    ['line-planned'],
    'planned',
    'traced',
    'line',
  ],
} as const satisfies Record<
  string,
  readonly [LegendRow['title'], readonly string[], Status, string, LegendRow['shape']]
>;

/** The legend of a layer of sites: the statuses its marks have, and what else it draws. A test holds it to the data. */
export const siteLegend = (
  sector: string,
  marks: readonly Status[],
  beside: readonly (keyof typeof rowsBeside)[],
): LegendRow[] => [
  ...marks.map((status) => markRow(sector, status)),
  ...beside.map((key) => {
    const [title, paints, status, method, shape] = rowsBeside[key];
    return { title, paints, sample: { sector, status, method }, shape };
  }),
];
