import type { SymbolLayerSpecification } from 'maplibre-gl';
import { defineLayer } from './define-layer.ts';
import { all, byAttention, byProperty, is, isLabel, not } from './expressions.ts';
import { hatched } from './hatch.ts';
import { label } from './labels.ts';

/** The name stands in the middle, or beside what is there already, a lake or a mark. */
const aside: SymbolLayerSpecification['layout'] = {
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 2,
  'text-justify': 'auto',
  'symbol-sort-key': ['coalesce', ['get', 'rank'], 3],
};

export const parks = defineLayer({
  id: 'parks',
  title: { zh: '公园绿地', en: 'Parks' },
  group: 'green',
  about: {
    zh: '城市绿心、环城 13 个公园、沿河的大公园；范围多照文件里的话画，虚边表示只知道大概，斜线表示只知道在这一带。',
    en: 'The Green Heart, the ring of 13 parks and the large riverside parks; a dashed edge is only roughly known, a hatched park lies somewhere thereabouts.',
  },
  source: { data: 'parks' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'green',
      storey: 'ground',
      draw: ({ colors }) => ({
        type: 'fill',
        paint: {
          'fill-color': byAttention(colors.greenEdge, colors.greenEdge, colors.green),
          'fill-opacity': byProperty('class', { forest: 0.5, ring: 1, heart: 1 }, 0.75),
        },
      }),
    },
    hatched({ storey: 'areas', minzoom: 10.5, color: 'greenInk' }),
    {
      id: 'edge',
      storey: 'casings',
      filter: is('method', 'traced'),
      minzoom: 11,
      draw: ({ colors }) => ({
        type: 'line',
        paint: {
          'line-color': byAttention(colors.accent, colors.greenInk, colors.greenEdge),
          'line-width': 1,
        },
      }),
    },
    {
      id: 'edge-rough',
      storey: 'casings',
      filter: not(is('method', 'traced')),
      minzoom: 11,
      draw: ({ colors }) => ({
        type: 'line',
        paint: {
          'line-color': byAttention(colors.accent, colors.greenInk, colors.greenEdge),
          'line-width': 1,
          'line-dasharray': [4, 3],
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 10.6,
      filter: all(isLabel, ['<=', ['coalesce', ['get', 'rank'], 3], 2]),
      draw: (look) =>
        label(look, {
          size: [
            [11, 11],
            [15, 14],
          ],
          color: look.colors.greenInk,
          layout: aside,
        }),
    },
    {
      id: 'name-small',
      storey: 'labels',
      minzoom: 13,
      filter: all(isLabel, ['>', ['coalesce', ['get', 'rank'], 3], 2]),
      draw: (look) => label(look, { size: [[13, 11]], color: look.colors.greenInk, layout: aside }),
    },
  ],
  legend: [
    {
      title: { zh: '环城 13 个公园、城市绿心', en: 'The ring of 13 parks, the Green Heart' },
      paints: ['green', 'edge-rough'],
      sample: { class: 'ring', method: 'described' },
      shape: 'area',
    },
    {
      title: { zh: '公园（照边界画）', en: 'Park, edge traced' },
      paints: ['green', 'edge'],
      sample: { class: 'park', method: 'traced' },
      shape: 'area',
    },
    {
      title: { zh: '公园（范围只是大概）', en: 'Park, edge roughly known' },
      paints: ['green', 'edge-rough'],
      sample: { class: 'park', method: 'described' },
      shape: 'area',
    },
    {
      title: { zh: '公园（只知道在这一带）', en: 'Park, somewhere here' },
      paints: ['green', 'hatch', 'edge-rough'],
      sample: { class: 'park', method: 'approximate' },
      shape: 'area',
    },
  ],
});
