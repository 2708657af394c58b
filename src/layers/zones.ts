import { defineLayer } from './define-layer.ts';
import { byAttention, bySector, is, isLabel } from './expressions.ts';
import { label } from './labels.ts';

export const zones = defineLayer({
  id: 'zones',
  title: { zh: '功能区与产业园', en: 'Functional areas and parks' },
  group: 'projects',
  about: {
    zh: '一核、两区、三镇、一带、一轴、一廊和主要产业园。范围多按文件描述和道路绘制，只表示大意。',
    en: 'The core, two areas, three towns, belt, axis and corridor, and the main industrial parks, mostly drawn from words and roads to show the idea.',
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
      title: { zh: '功能区、园区（范围为示意）', en: 'Area, edge roughly known' },
      paints: ['area', 'edge-rough'],
      sample: { sector: 'industry', method: 'described' },
      shape: 'area',
    },
  ],
});
