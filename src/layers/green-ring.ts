import { defineLayer } from './define-layer.ts';
import { all, byAttention, byZoom, is, isLabel, not } from './expressions.ts';
import { label } from './labels.ts';

/** The line that makes a ring of the thirteen parks; the rest of the green structure has a layer of its own. */
export const greenRing = defineLayer({
  id: 'green-ring',
  title: { zh: '环城公园环', en: 'The ring of parks' },
  group: 'green',
  about: {
    zh: '串起环城 13 个公园的绿色休闲游憩环，走向按文件描述绘制。',
    en: 'The green leisure ring that strings together the 13 parks, drawn from the documents’ words.',
  },
  source: { data: 'green-structure' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'ring',
      storey: 'ground',
      filter: all(is('class', 'ring'), not(isLabel)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.greenEdge),
          'line-width': byZoom([
            [9, 2.5],
            [13, 9],
          ]),
          'line-opacity': byAttention(0.9, 0.7, 0.6),
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 12,
      filter: all(is('class', 'ring'), not(isLabel)),
      draw: (look) =>
        label(look, {
          size: [[12, 12]],
          color: look.colors.greenInk,
          along: 'line',
          every: 700,
          layout: { 'text-max-angle': 12 },
        }),
    },
  ],
  legend: [
    {
      title: { zh: '环城绿色休闲游憩环', en: 'Green leisure ring' },
      paints: ['ring'],
      sample: { class: 'ring' },
      shape: 'line',
    },
  ],
});
