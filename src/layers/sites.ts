import type { Text } from '../i18n/text.ts';
import type { Sector } from '../model/vocabulary.ts';
import { type AtlasLayer, defineLayer, type Paint } from './define-layer.ts';
import { all, is } from './expressions.ts';
import { siteLegend } from './site-legend.ts';
import { sitePaints } from './site-paints.ts';

/**
 * Everything else with a place. One data file, drawn as one layer for each group of sectors, so that a reader can look
 * at schools without factories.
 */

/** The statuses its marks have, and what else it draws. */
type Legend = Parameters<typeof siteLegend> extends [string, ...infer Rest] ? Rest : never;

const only = (sectors: readonly Sector[], paint: Paint): Paint => ({
  ...paint,
  filter: paint.filter
    ? all(is('sector', ...sectors), paint.filter as ReturnType<typeof is>)
    : is('sector', ...sectors),
});

function sites(
  id: string,
  title: Text,
  sectors: readonly [Sector, ...Sector[]],
  what: Text,
  ...legend: Legend
): AtlasLayer {
  const [sector] = sectors;
  return defineLayer({
    id: `sites-${id}`,
    title,
    group: 'projects',
    about: {
      zh: `${what.zh}；圆环的样式表示进度，淡晕和虚边表示只知道大概位置。`,
      en: `${what.en}; the mark’s form tells how far each has come, a soft halo or dashed edge that its place is only roughly known.`,
    },
    source: { data: 'sites' },
    startsOn: true,
    opens: 'entry',
    paints: sitePaints(13).map((paint) => only(sectors, paint)),
    legend: siteLegend(sector, ...legend),
  });
}

export const siteLayers: readonly AtlasLayer[] = [
  sites(
    'order',
    { zh: '安全、政务与环境', en: 'Safety, services, environment' },
    ['safety', 'governance', 'cooperation', 'ecology'],
    {
      zh: '消防救援、政务服务、跨区域合作和环境治理的地点',
      en: 'Places of fire and rescue, city services, cooperation and care for the environment',
    },
    ['studied', 'planned', 'building', 'done', 'continuing'],
    ['rough', 'area', 'area-rough', 'line-planned'],
  ),
  sites(
    'energy',
    { zh: '能源与市政', en: 'Energy and utilities' },
    ['energy', 'municipal'],
    {
      zh: '变电站、供热、燃气、新能源和环卫设施',
      en: 'Substations, heat, gas, renewable energy and waste facilities',
    },
    ['studied', 'preparing', 'building', 'done', 'continuing'],
    ['rough', 'area-rough', 'line', 'line-planned'],
  ),
  sites(
    'home',
    { zh: '住房、更新与乡村', en: 'Housing, renewal, countryside' },
    ['housing', 'renewal', 'rural'],
    {
      zh: '住房、老旧小区和街区更新、村庄与农业',
      en: 'Housing, renewal of estates and streets, villages and farming',
    },
    ['planned', 'preparing', 'building', 'done'],
    ['rough', 'area', 'area-rough'],
  ),
  sites(
    'work',
    { zh: '产业与商务', en: 'Industry and business' },
    ['industry', 'business'],
    {
      zh: '产业园区、功能区、商务和消费',
      en: 'Industrial parks, functional areas, business and shopping',
    },
    ['planned', 'preparing', 'building', 'done', 'continuing'],
    ['rough', 'area', 'area-rough'],
  ),
  sites(
    'health',
    { zh: '医疗与民生', en: 'Health and public services' },
    ['health', 'people'],
    {
      zh: '医院、养老、托育和社区服务',
      en: 'Hospitals, care for old and young, community services',
    },
    ['planned', 'preparing', 'building', 'done', 'continuing'],
    ['rough', 'area'],
  ),
  sites(
    'learn',
    { zh: '教育与文体', en: 'Schools, culture, sport' },
    ['education', 'culture', 'sport'],
    {
      zh: '学校、高校、文化设施、文物和体育场馆',
      en: 'Schools, universities, culture, heritage and sports grounds',
    },
    ['planned', 'preparing', 'building', 'done', 'continuing'],
    ['rough', 'area', 'area-rough', 'line', 'line-planned'],
  ),
];
