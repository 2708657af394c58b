import type { Text } from '../i18n/text.ts';
import { defineLayer } from './define-layer.ts';
import { isLabel } from './expressions.ts';
import { label } from './labels.ts';

/** Short, for a label within it. */
const name: Text = { zh: '城市副中心', en: 'Beijing Sub-Centre' };

export const core155 = defineLayer({
  id: 'core-155',
  title: { zh: '城市副中心核心区', en: 'The sub-centre core' },
  group: 'ground',
  about: {
    zh: '155 平方公里的城市副中心核心区。文件只给面积，边界是我们沿道路和河流画的。',
    en: 'The 155 km² core. The documents give its area only; the edge is drawn along roads and rivers.',
  },
  source: { data: 'core-155' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'tint',
      storey: 'ground',
      clickThrough: true,
      draw: ({ colors }) => ({ type: 'fill', paint: { 'fill-color': colors.core, 'fill-opacity': 0.035 } }),
    },
    {
      id: 'edge',
      storey: 'lines',
      draw: ({ colors }) => ({
        type: 'line',
        paint: { 'line-color': colors.core, 'line-width': 1.6 },
        layout: { 'line-join': 'round' },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 9,
      maxzoom: 11,
      filter: isLabel,
      draw: (look) =>
        label(look, {
          size: [
            [9, 12],
            [11, 14],
          ],
          color: look.colors.core,
          font: 'medium',
          layout: { 'text-field': `${name[look.language]}\n155 km²` },
        }),
    },
  ],
  legend: [
    {
      title: { zh: '155 平方公里核心区', en: 'Core of 155 km²' },
      paints: ['tint', 'edge'],
      sample: {},
      shape: 'area',
    },
  ],
});
