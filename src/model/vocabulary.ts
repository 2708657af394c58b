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
  hub: { zh: '枢纽场站', en: 'Hubs' },
  water: { zh: '水系水务', en: 'Water' },
  green: { zh: '公园绿地', en: 'Parks and green' },
  energy: { zh: '能源', en: 'Energy' },
  municipal: { zh: '市政设施', en: 'Utilities' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '医疗卫生', en: 'Health' },
  culture: { zh: '文化', en: 'Culture' },
  sport: { zh: '体育', en: 'Sport' },
  industry: { zh: '产业', en: 'Industry' },
  business: { zh: '商务商业', en: 'Business' },
  housing: { zh: '住房', en: 'Housing' },
  renewal: { zh: '城市更新', en: 'Renewal' },
  rural: { zh: '乡村', en: 'Countryside' },
  safety: { zh: '安全韧性', en: 'Safety' },
  ecology: { zh: '生态环境', en: 'Environment' },
  governance: { zh: '治理', en: 'Governance' },
  cooperation: { zh: '区域协同', en: 'Cooperation' },
  people: { zh: '民生服务', en: 'Public services' },
};

export const statusNames: Record<Status, Text> = {
  studied: { zh: '研究中', en: 'Under study' },
  planned: { zh: '已规划', en: 'Planned' },
  preparing: { zh: '前期筹备', en: 'In preparation' },
  building: { zh: '建设中', en: 'Under construction' },
  'partly-open': { zh: '部分建成', en: 'Partly open' },
  done: { zh: '已建成', en: 'Done' },
  continuing: { zh: '长期实施', en: 'Continuing' },
};

/** A river or a park is not itself under construction: for places the words speak of what is done there. */
const placeStatusNames: Record<Status, Text> = {
  ...statusNames,
  preparing: { zh: '工程筹备中', en: 'Works in preparation' },
  building: { zh: '有工程在进行', en: 'Works under way' },
  'partly-open': { zh: '部分完成', en: 'Partly done' },
  continuing: { zh: '持续推进', en: 'Ongoing' },
};

/** A measure is carried out, not built. */
const measureStatusNames: Record<Status, Text> = {
  ...statusNames,
  preparing: { zh: '准备中', en: 'In preparation' },
  building: { zh: '进行中', en: 'Under way' },
  'partly-open': { zh: '部分完成', en: 'Partly done' },
  done: { zh: '已完成', en: 'Done' },
  continuing: { zh: '长期进行', en: 'Ongoing' },
};

const namesByKind = { project: statusNames, place: placeStatusNames, measure: measureStatusNames };

export const statusName = (kind: Kind, status: Status): Text => namesByKind[kind][status];

export const precisionNames: Record<Precision, Text> = {
  exact: { zh: '位置准确', en: 'Exact place' },
  site: { zh: '知道大致地块', en: 'Known to the site' },
  town: { zh: '只知道在哪个街乡镇', en: 'Known to the town only' },
  district: { zh: '只知道在本区', en: 'Known to the district only' },
  none: { zh: '不在地图上', en: 'On no map' },
};

export const methodNames: Record<Method, Text> = {
  traced: { zh: '沿已知地物绘制', en: 'Traced along known features' },
  described: { zh: '按文件描述绘制', en: 'Drawn from the document’s words' },
  approximate: { zh: '仅为示意位置', en: 'Approximate, inside the named town' },
};
