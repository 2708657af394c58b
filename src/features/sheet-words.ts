import type { Text } from '../i18n/index.ts';

/** The words on a map that is taken home: as a picture or on paper. */
export const sheetWords = {
  atlas: { zh: '副中心一图', en: 'Subcenter Atlas' },
  land: { zh: '北京城市副中心（通州区）', en: 'Beijing Sub-Centre (Tongzhou)' },
  asked: { zh: '只看：{asked}', en: 'Shown: {asked}' },
  side: { zh: '画面：{side}', en: 'View: {side}' },
  north: { zh: '北', en: 'N' },
  schematic: { zh: '示意图，不是测绘成果', en: 'Schematic map, not a survey' },
  made: { zh: '{date}制图', en: 'Made {date}' },
  version: { zh: '数据 {version}', en: 'Data {version}' },
  sources: {
    zh: '依据：{n} 份规划文件，{from}至{to}',
    en: 'Source: {n} planning documents, {from} to {to}',
  },
  licence: { zh: '图与数据：副中心一图，{licence}', en: 'Map and data: Subcenter Atlas, {licence}' },
  own: { zh: '另有自己的图层：{layers}', en: 'With layers of one’s own: {layers}' },
} satisfies Record<string, Text>;
