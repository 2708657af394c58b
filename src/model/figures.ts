import type { Text } from '../i18n/text.ts';

/** The one glossary of figure keys. The unit is in the key's name; `unit` is how readers see it. */
export const figureKeys = {
  lengthKm: { name: { zh: '长度', en: 'Length' }, unit: { zh: '公里', en: 'km' } },
  widthM: { name: { zh: '宽度', en: 'Width' }, unit: { zh: '米', en: 'm' } },
  areaKm2: { name: { zh: '面积', en: 'Area' }, unit: { zh: '平方公里', en: 'km²' } },
  areaHa: { name: { zh: '面积', en: 'Area' }, unit: { zh: '公顷', en: 'ha' } },
  areaM2: { name: { zh: '面积', en: 'Area' }, unit: { zh: '平方米', en: 'm²' } },
  floorAreaM2: { name: { zh: '建筑面积', en: 'Floor area' }, unit: { zh: '平方米', en: 'm²' } },
  stations: { name: { zh: '车站', en: 'Stations' }, unit: { zh: '座', en: '' } },
  lines: { name: { zh: '线路', en: 'Lines' }, unit: { zh: '条', en: '' } },
  depots: { name: { zh: '列车停车场', en: 'Train depots' }, unit: { zh: '处', en: '' } },
  routeMinutes: { name: { zh: '路上时间', en: 'Travel time' }, unit: { zh: '分钟', en: 'min' } },
  sites: { name: { zh: '地点', en: 'Sites' }, unit: { zh: '处', en: '' } },
  count: { name: { zh: '数量', en: 'Number' }, unit: { zh: '个', en: '' } },
  sluices: { name: { zh: '水闸', en: 'Sluices' }, unit: { zh: '座', en: '' } },
  culverts: { name: { zh: '闸涵', en: 'Culverts' }, unit: { zh: '座', en: '' } },
  bridges: { name: { zh: '桥梁', en: 'Bridges' }, unit: { zh: '座', en: '' } },
  dams: { name: { zh: '橡胶坝', en: 'Rubber dams' }, unit: { zh: '座', en: '' } },
  plants: { name: { zh: '厂、站', en: 'Plants' }, unit: { zh: '座', en: '' } },
  rivers: { name: { zh: '河道', en: 'Rivers' }, unit: { zh: '条', en: '' } },
  leveeKm: { name: { zh: '堤防长度', en: 'Levee length' }, unit: { zh: '公里', en: 'km' } },
  bankKm: { name: { zh: '护岸长度', en: 'Bank protection' }, unit: { zh: '公里', en: 'km' } },
  bedKm: { name: { zh: '河底整平长度', en: 'River bed levelled' }, unit: { zh: '公里', en: 'km' } },
  pathKm: { name: { zh: '滨水路长度', en: 'Waterside road' }, unit: { zh: '公里', en: 'km' } },
  pipeKm: { name: { zh: '管线长度', en: 'Pipe length' }, unit: { zh: '公里', en: 'km' } },
  capacityTonnesPerDay: {
    name: { zh: '每天处理或供应', en: 'Daily capacity' },
    unit: { zh: '吨', en: 't' },
  },
  volumeM3: { name: { zh: '水量', en: 'Volume' }, unit: { zh: '立方米', en: 'm³' } },
  beds: { name: { zh: '床位', en: 'Beds' }, unit: { zh: '张', en: '' } },
  places: { name: { zh: '学位', en: 'School places' }, unit: { zh: '个', en: '' } },
  homes: { name: { zh: '住房', en: 'Homes' }, unit: { zh: '套', en: '' } },
  households: { name: { zh: '户数', en: 'Households' }, unit: { zh: '户', en: '' } },
  people: { name: { zh: '人数', en: 'People' }, unit: { zh: '人', en: '' } },
  villages: { name: { zh: '村庄', en: 'Villages' }, unit: { zh: '个', en: '' } },
  investmentYuan: { name: { zh: '投资', en: 'Investment' }, unit: { zh: '元', en: 'yuan' } },
  powerKv: { name: { zh: '电压', en: 'Voltage' }, unit: { zh: '千伏', en: 'kV' } },
  sharePercent: { name: { zh: '比例', en: 'Share' }, unit: { zh: '%', en: '%' } },
  changePercent: { name: { zh: '变化', en: 'Change' }, unit: { zh: '%', en: '%' } },
} as const satisfies Record<string, { name: Text; unit: Text }>;

export type FigureKey = keyof typeof figureKeys;
export type Figures = Readonly<Partial<Record<FigureKey, number>>>;
