import { defineLayer } from './define-layer.ts';
import { all, is, isLabel, not } from './expressions.ts';
import { label } from './labels.ts';
import { siteLegend } from './site-legend.ts';
import { labelled, sitePaints } from './site-paints.ts';

const isNet = is('class', 'net');
/** Works along a river: from afar the river's own name comes first. */
const isAlongRiver = is('class', 'levee', 'river-works');

export const waterWorks = defineLayer({
  id: 'water-works',
  title: { zh: '水务工程', en: 'Water works' },
  group: 'water',
  about: {
    zh: '水网、堤防、蓄涝区、水厂和再生水厂；只知道所在乡镇的画淡晕和虚边。',
    en: 'Water networks, levees, flood storage, water and reclaimed-water plants; a soft halo or dashed edge where only the town is known.',
  },
  source: { data: 'water-works' },
  startsOn: true,
  opens: 'entry',
  paints: [
    ...sitePaints(13).map((paint) =>
      paint.id === 'name'
        ? { ...paint, filter: all(labelled, not(isNet), ['any', ['>=', ['zoom'], 14], not(isAlongRiver)]) }
        : paint,
    ),
    {
      id: 'net-name',
      storey: 'labels',
      minzoom: 11,
      filter: all(isLabel, isNet),
      draw: (look) =>
        label(look, {
          size: [
            [11, 12],
            [14, 14],
          ],
          color: look.colors.waterInk,
          spacing: 0.1,
        }),
    },
  ],
  legend: [
    {
      title: { zh: '整片治理的水网', en: 'Area of a water network' },
      paints: ['area-wide', 'area-edge-rough'],
      sample: { sector: 'water', wide: 'yes', status: 'building', method: 'described' },
      shape: 'area',
    },
    ...siteLegend(
      'water',
      ['planned', 'preparing', 'building'],
      ['rough', 'area', 'area-rough', 'line', 'line-planned'],
    ),
  ],
});
