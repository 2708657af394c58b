import { defineLayer } from './define-layer.ts';
import { siteLegend } from './site-legend.ts';
import { sitePaints } from './site-paints.ts';

export const hubs = defineLayer({
  id: 'hubs',
  title: { zh: '枢纽与停车', en: 'Hubs and parking' },
  group: 'rail',
  about: {
    zh: '综合交通枢纽、轨道微中心、换乘停车场等；圆环的样式表示进度。',
    en: 'Interchange hubs, rail micro-centres, park-and-ride sites; the mark’s form tells how far each has come.',
  },
  source: { data: 'hubs' },
  startsOn: true,
  opens: 'entry',
  paints: sitePaints(13),
  legend: siteLegend('hub', ['planned', 'preparing', 'building'], ['rough', 'area']),
});
