import { defineLayer } from './define-layer.ts';
import { all, byAttention, byZoom, is, isLabel } from './expressions.ts';
import { label } from './labels.ts';

export const greenStructure = defineLayer({
  id: 'green-structure',
  title: { zh: '绿色空间格局', en: 'Green structure' },
  group: 'green',
  about: {
    zh: '一环、两带、两区和绿道。范围按文件描述绘制，只表示大意。',
    en: 'The ring, the two belts, the two corridors, and greenways, drawn from the documents’ words to show the idea.',
  },
  source: { data: 'green-structure' },
  startsOn: false,
  opens: 'entry',
  paints: [
    {
      id: 'area',
      storey: 'ground',
      filter: is('class', 'belt', 'corridor'),
      clickThrough: true,
      draw: ({ colors }) => ({
        type: 'fill',
        paint: {
          'fill-color': byAttention(colors.greenInk, colors.greenInk, colors.greenEdge),
          'fill-opacity': 0.3,
        },
      }),
    },
    {
      id: 'edge',
      storey: 'casings',
      filter: is('class', 'belt', 'corridor'),
      draw: ({ colors }) => ({
        type: 'line',
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.greenInk),
          'line-width': 1.2,
          'line-dasharray': [4, 3],
        },
      }),
    },
    {
      id: 'ring',
      storey: 'casings',
      filter: is('class', 'ring'),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.greenInk),
          'line-width': byZoom([
            [9, 3],
            [13, 9],
          ]),
          'line-opacity': 0.4,
        },
      }),
    },
    {
      id: 'greenway',
      storey: 'lines',
      filter: is('class', 'greenway'),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.greenInk),
          'line-width': byZoom([
            [10, 1.2],
            [15, 3],
          ]),
          'line-dasharray': [2, 1],
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 10,
      filter: all(isLabel),
      draw: (look) =>
        label(look, {
          size: [
            [10, 11],
            [14, 14],
          ],
          color: look.colors.greenInk,
        }),
    },
  ],
  legend: [
    {
      title: { zh: '生态绿带、廊道控制区', en: 'Green belt, corridor' },
      paints: ['area', 'edge'],
      sample: { class: 'belt' },
      shape: 'area',
    },
    {
      title: { zh: '环城休闲游憩环', en: 'The ring of parks' },
      paints: ['ring'],
      sample: { class: 'ring' },
      shape: 'line',
    },
    {
      title: { zh: '绿道', en: 'Greenway' },
      paints: ['greenway'],
      sample: { class: 'greenway' },
      shape: 'line',
    },
  ],
});
