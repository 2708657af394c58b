import { defineLayer } from './define-layer.ts';
import { all, is, isLabel, not } from './expressions.ts';
import { label } from './labels.ts';

export const districts = defineLayer({
  id: 'districts',
  title: { zh: '区县', en: 'Districts' },
  group: 'ground',
  about: {
    zh: '通州区、海淀区及相邻区县的范围，沿 2025 年的区界手绘。',
    en: 'Tongzhou, Haidian and the districts and counties around them, drawn by hand along the 2025 boundaries.',
  },
  source: { data: 'districts' },
  startsOn: true,
  paints: [
    {
      id: 'land',
      storey: 'ground',
      coversBase: true,
      filter: is('class', 'tongzhou', 'haidian'),
      draw: ({ colors }) => ({ type: 'fill', paint: { 'fill-color': colors.paper } }),
    },
    {
      id: 'edge-others',
      storey: 'casings',
      filter: not(is('class', 'tongzhou', 'haidian')),
      draw: ({ colors }) => ({
        type: 'line',
        paint: { 'line-color': colors.hairline, 'line-width': 1 },
        layout: { 'line-join': 'round' },
      }),
    },
    {
      id: 'edge',
      storey: 'lines',
      filter: is('class', 'tongzhou', 'haidian'),
      draw: ({ colors }) => ({
        type: 'line',
        paint: { 'line-color': colors.districtEdge, 'line-width': 1.4, 'line-dasharray': [7, 2, 1.5, 2] },
        layout: { 'line-join': 'round' },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      maxzoom: 12.5,
      filter: all(isLabel, not(is('class', 'tongzhou'))),
      draw: (look) =>
        label(look, {
          size: [
            [8, 12],
            [12, 16],
          ],
          color: look.colors.inkSoft,
          spacing: 0.3,
          layout: { 'symbol-sort-key': 0 },
        }),
    },
    {
      id: 'name-home',
      storey: 'labels',
      maxzoom: 9,
      filter: all(isLabel, is('class', 'tongzhou')),
      draw: (look) => label(look, { size: [[8, 16]], color: look.colors.ink, spacing: 0.3, font: 'medium' }),
    },
  ],
  legend: [
    {
      title: { zh: '通州区、海淀区界', en: 'Boundary of Tongzhou, Haidian' },
      paints: ['edge'],
      sample: { class: 'tongzhou' },
      shape: 'line',
    },
    {
      title: { zh: '其他区县界', en: 'Other boundaries' },
      paints: ['edge-others'],
      sample: { class: 'hebei' },
      shape: 'line',
    },
  ],
});
