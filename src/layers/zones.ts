import { defineLayer } from './define-layer.ts';
import { byAttention, bySector, is, isLabel } from './expressions.ts';
import { hatched } from './hatch.ts';
import { label } from './labels.ts';

export const zones = defineLayer({
  id: 'zones',
  title: { zh: '功能区与产业园', en: 'Functional areas and parks' },
  group: 'projects',
  about: {
    zh: '商务区、文化旅游区、三个特色小镇、沿运河和六环的发展带，和主要的产业园。多照文件里的话和道路画，只表示大意。',
    en: 'The business district, the resort area, three towns of art and design, the belts along the canal and the Sixth Ring, and the main business parks: mostly drawn from words and roads to show the idea.',
  },
  source: { data: 'zones' },
  startsOn: false,
  opens: 'entry',
  paints: [
    {
      id: 'area',
      storey: 'areas',
      clickThrough: true,
      draw: ({ colors }) => ({
        type: 'fill',
        paint: {
          'fill-color': bySector(colors.sectors, colors.inkSoft),
          'fill-opacity': byAttention(0.26, 0.16, 0.09),
        },
      }),
    },
    hatched({ storey: 'areas' }),
    {
      id: 'edge',
      storey: 'lines',
      filter: is('method', 'traced'),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
          'line-width': 1.4,
        },
      }),
    },
    {
      id: 'edge-rough',
      storey: 'lines',
      filter: is('method', 'described', 'approximate'),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
          'line-width': 1.4,
          'line-dasharray': [4, 2.5],
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 10,
      filter: isLabel,
      draw: (look) =>
        label(look, {
          size: [
            [10, 11],
            [14, 15],
          ],
          color: look.colors.ink,
          font: 'medium',
          spacing: 0.1,
        }),
    },
  ],
  legend: [
    {
      title: { zh: '功能区、园区（范围只是大概）', en: 'Area, edge roughly known' },
      paints: ['area', 'edge-rough'],
      sample: { sector: 'industry', method: 'described' },
      shape: 'area',
    },
    {
      title: { zh: '只知道在这一带', en: 'Area somewhere here' },
      paints: ['area', 'hatch', 'edge-rough'],
      sample: { sector: 'industry', method: 'approximate' },
      shape: 'area',
    },
  ],
});
