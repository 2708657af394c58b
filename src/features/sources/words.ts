import type { Text } from '../../i18n/index.ts';

export const words = {
  show: { zh: '看什么', en: 'Show' },
  register: { zh: '文件', en: 'Documents' },
  indicators: { zh: '指标', en: 'Indicators' },
  lead: {
    zh: '图上的每句话都出自下面的文件。点开一份，看它说到的条目。',
    en: 'Everything on the map was read in these documents. Open one to see the entries it speaks of.',
  },
  entries: { zh: '{n} 个条目', en: '{n} entries' },
  years: { zh: '说的是 {from}–{to} 年', en: 'speaks of {from}–{to}' },
  back: { zh: '全部文件', en: 'All documents' },
  none: {
    zh: '这份文件的条目还没有整理进来。',
    en: 'The entries of this document are not in the atlas yet.',
  },
  unknown: {
    zh: '没有编号为“{id}”的文件。下面是全部文件。',
    en: 'There is no document “{id}”. Here are all of them.',
  },
} satisfies Record<string, Text>;
