import { defineLayer } from './define-layer.ts';
import { all, byAttention, byZoom, is, isLabel, metres, not } from './expressions.ts';
import { label } from './labels.ts';

export const rivers = defineLayer({
  id: 'rivers',
  title: { zh: '河湖', en: 'Rivers and lakes' },
  group: 'water',
  about: {
    zh: '骨干河道、运河、湖泊，河宽随比例尺变化；规划的河道画虚线。',
    en: 'Main rivers, canals and lakes, as wide as they are; planned channels are dashed.',
  },
  source: { data: 'rivers' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'lake',
      storey: 'areas',
      filter: is('class', 'lake'),
      draw: ({ colors }) => ({
        type: 'fill',
        paint: {
          'fill-color': byAttention(colors.accent, colors.waterEdge, colors.water),
          'fill-outline-color': colors.waterEdge,
        },
      }),
    },
    {
      id: 'bank',
      storey: 'areas',
      filter: not(is('class', 'lake', 'planned')),
      minzoom: 11,
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.waterInk, colors.waterEdge),
          'line-width': metres('widthM', [1.2, 5.5], 20),
        },
      }),
    },
    {
      id: 'water',
      storey: 'areas',
      filter: not(is('class', 'lake', 'planned')),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.waterEdge, colors.water),
          'line-width': metres('widthM', [1, 3.5], 20),
        },
      }),
    },
    {
      id: 'planned',
      storey: 'areas',
      filter: is('class', 'planned'),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.waterInk, colors.waterEdge),
          'line-width': byZoom([
            [9, 1.4],
            [16, 7],
          ]),
          'line-dasharray': [3, 2],
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 9.5,
      filter: all(not(isLabel), not(is('class', 'lake')), ['<=', ['coalesce', ['get', 'rank'], 3], 2]),
      draw: (look) =>
        label(look, {
          size: [
            [10, 11],
            [14, 15],
          ],
          color: look.colors.waterInk,
          font: 'italic',
          along: 'line',
          short: true,
          every: 560,
          spacing: 0.25,
        }),
    },
    {
      id: 'name-small',
      storey: 'labels',
      minzoom: 12,
      filter: all(not(isLabel), not(is('class', 'lake')), ['>', ['coalesce', ['get', 'rank'], 3], 2]),
      draw: (look) =>
        label(look, {
          size: [
            [12, 11],
            [15, 13],
          ],
          color: look.colors.waterInk,
          font: 'italic',
          along: 'line',
          short: true,
          spacing: 0.15,
        }),
    },
    {
      id: 'lake-name',
      storey: 'labels',
      minzoom: 13,
      filter: all(isLabel, is('class', 'lake'), ['any', ['>=', ['zoom'], 14], ['<', ['get', 'rank'], 3]]),
      draw: (look) => label(look, { size: [[13, 11]], color: look.colors.waterInk, font: 'italic' }),
    },
  ],
  legend: [
    {
      title: { zh: '河流', en: 'River' },
      paints: ['bank', 'water'],
      sample: { class: 'river', widthM: 60 },
      shape: 'line',
    },
    {
      title: { zh: '湖泊、水面', en: 'Lake' },
      paints: ['lake'],
      sample: { class: 'lake' },
      shape: 'area',
    },
    {
      title: { zh: '规划河道', en: 'Planned channel' },
      paints: ['planned'],
      sample: { class: 'planned' },
      shape: 'line',
    },
  ],
});
