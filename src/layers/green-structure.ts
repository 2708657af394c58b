import { defineLayer } from './define-layer.ts';
import { all, byAttention, byZoom, is, isLabel, not } from './expressions.ts';
import { hatched } from './hatch.ts';
import { label } from './labels.ts';

const isBelt = is('class', 'belt', 'corridor');
/** Parks of Haidian that lie only somewhere thereabouts; the others are drawn with the parks. */
const isRoughPark = all(is('class', 'park'), is('method', 'approximate'));

export const greenStructure = defineLayer({
  id: 'green-structure',
  title: { zh: '绿带与绿道', en: 'Green belts and paths' },
  group: 'green',
  about: {
    zh: '东西两条绿带、两片少建房子的生态走廊，还有绿道；环城的一圈公园另有图层。照文件里的话画，只表示大意。',
    en: 'Two green belts, two corridors kept free of building, and greenways (the ring of parks has a layer of its own): drawn from the documents’ words to show the idea.',
  },
  source: { data: 'green-structure' },
  startsOn: false,
  opens: 'entry',
  paints: [
    {
      id: 'area',
      storey: 'ground',
      filter: isBelt,
      clickThrough: true,
      draw: ({ colors }) => ({
        type: 'fill',
        paint: {
          'fill-color': byAttention(colors.greenInk, colors.greenInk, colors.greenEdge),
          'fill-opacity': 0.3,
        },
      }),
    },
    hatched({ storey: 'ground', filter: isRoughPark, color: 'greenInk' }),
    {
      id: 'edge',
      storey: 'casings',
      filter: ['any', isBelt, isRoughPark],
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
      filter: all(isLabel, not(is('class', 'ring'))),
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
      title: { zh: '绿带、生态走廊', en: 'Green belt, corridor' },
      paints: ['area', 'edge'],
      sample: { class: 'belt' },
      shape: 'area',
    },
    {
      title: { zh: '公园（只知道在这一带）', en: 'Park, somewhere here' },
      paints: ['hatch', 'edge'],
      sample: { class: 'park', method: 'approximate' },
      shape: 'area',
    },
    {
      title: { zh: '绿道', en: 'Greenway' },
      paints: ['greenway'],
      sample: { class: 'greenway' },
      shape: 'line',
    },
  ],
});
