import type { Text } from '../i18n/text.ts';

/** Words the records are written in. Order is the order readers see. */

export const kinds = ['project', 'place', 'measure'] as const;
export type Kind = (typeof kinds)[number];

export const sectors = [
  'rail',
  'road',
  'hub',
  'water',
  'green',
  'energy',
  'municipal',
  'education',
  'health',
  'culture',
  'sport',
  'industry',
  'business',
  'housing',
  'renewal',
  'rural',
  'safety',
  'ecology',
  'governance',
  'cooperation',
  'people',
] as const;
export type Sector = (typeof sectors)[number];

/** How far a project has come, from a first idea to use. `continuing` is work without an end date. */
export const statuses = [
  'studied',
  'planned',
  'preparing',
  'building',
  'partly-open',
  'done',
  'continuing',
] as const;
export type Status = (typeof statuses)[number];

/** How closely the records know where a thing is. */
export const precisions = ['exact', 'site', 'town', 'district', 'none'] as const;
export type Precision = (typeof precisions)[number];

/** How a shape was drawn: along known features, from a document's words, or only inside a named town. */
export const methods = ['traced', 'described', 'approximate'] as const;
export type Method = (typeof methods)[number];

export const kindNames: Record<Kind, Text> = {
  project: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  measure: { zh: '措施', en: 'Measure' },
};

export const sectorNames: Record<Sector, Text> = {
  rail: { zh: '轨道交通', en: 'Rail' },
  road: { zh: '道路', en: 'Roads' },
  hub: { zh: '枢纽与停车', en: 'Hubs and parking' },
  water: { zh: '河湖与供排水', en: 'Water' },
  green: { zh: '公园绿地', en: 'Parks and green' },
  energy: { zh: '能源', en: 'Energy' },
  municipal: { zh: '市政设施', en: 'Utilities' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '医疗卫生', en: 'Health' },
  culture: { zh: '文化', en: 'Culture' },
  sport: { zh: '体育', en: 'Sport' },
  industry: { zh: '产业', en: 'Industry' },
  business: { zh: '商务与经济', en: 'Business and economy' },
  housing: { zh: '住房', en: 'Housing' },
  renewal: { zh: '城市更新', en: 'Renewal' },
  rural: { zh: '乡村', en: 'Countryside' },
  safety: { zh: '安全与应急', en: 'Safety' },
  ecology: { zh: '生态环境', en: 'Environment' },
  governance: { zh: '政务与管理', en: 'Running the city' },
  cooperation: { zh: '跨区域合作', en: 'Cooperation' },
  people: { zh: '民生服务', en: 'Public services' },
};

export const statusNames: Record<Status, Text> = {
  studied: { zh: '研究中', en: 'Under study' },
  planned: { zh: '已规划', en: 'Planned' },
  preparing: { zh: '筹备中', en: 'In preparation' },
  building: { zh: '建设中', en: 'Under construction' },
  'partly-open': { zh: '部分建成', en: 'Partly open' },
  done: { zh: '已建成', en: 'Done' },
  continuing: { zh: '长期进行', en: 'Ongoing' },
};

/** A river or a park is not itself under construction: for places the words speak of what is done there. */
const placeStatusNames: Record<Status, Text> = {
  ...statusNames,
  preparing: { zh: '工程筹备中', en: 'Works in preparation' },
  building: { zh: '有工程在进行', en: 'Works under way' },
  'partly-open': { zh: '部分完成', en: 'Partly done' },
};

/** A measure is carried out, not built. */
const measureStatusNames: Record<Status, Text> = {
  ...statusNames,
  building: { zh: '进行中', en: 'Under way' },
  'partly-open': { zh: '部分完成', en: 'Partly done' },
  done: { zh: '已完成', en: 'Done' },
};

const namesByKind = { project: statusNames, place: placeStatusNames, measure: measureStatusNames };

export const statusName = (kind: Kind, status: Status): Text => namesByKind[kind][status];

export const precisionNames: Record<Precision, Text> = {
  exact: { zh: '位置准确', en: 'Exact place' },
  site: { zh: '知道大概在哪块地', en: 'Known to within a site' },
  town: { zh: '只知道在哪个街道或乡镇', en: 'Only the town is known' },
  district: { zh: '只知道在本区', en: 'Only the district is known' },
  none: { zh: '不在地图上', en: 'On no map' },
};

export const methodNames: Record<Method, Text> = {
  traced: { zh: '照着实际的路、河、边界画的', en: 'Traced along real roads, rivers and edges' },
  described: { zh: '照文件里的话画的', en: 'Drawn from the document’s words' },
  approximate: { zh: '只画在所说的乡镇里，位置不准', en: 'Put somewhere inside the named town' },
};
