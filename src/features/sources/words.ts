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
  report: { zh: '核对', en: 'Cross-check' },
  only: { zh: '只看这份文件说的', en: 'Only what this document says' },
  compareWith: { zh: '和另一份文件比', en: 'Compare with another document' },
  namedOf: { zh: '{all} 个条目，符合筛选的 {n} 个', en: '{all} entries, {n} of them match the filter' },
  compare: { zh: '两份文件，哪里不同', en: 'Where two documents differ' },
  older: { zh: '先看', en: 'Earlier' },
  newer: { zh: '再看', en: 'Later' },
  pick: {
    zh: '选两份文件，看后一份比前一份多了什么、少了什么、改了什么。',
    en: 'Choose two documents to see what the later one adds, drops and changes.',
  },
  same: {
    zh: '这是同一份文件。换一份来比。',
    en: 'This is one and the same document. Choose another to compare with.',
  },
  alike: {
    zh: '两份文件都说到的事，说法一样；也没有新提出或不再提的。换一份来比。',
    en: 'What both speak of they say alike, and neither adds nor drops anything. Choose another.',
  },
  differs: { zh: '{n} 个条目说法不同', en: '{n} entries are told differently' },
  leave: { zh: '不比了', en: 'Stop comparing' },
  jumps: { zh: '分几类', en: 'Kinds' },
  more: { zh: '还有 {n} 条', en: '{n} more' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: {
    zh: '各份文件的说法没有读到。检查网络后重试。',
    en: 'What the documents say could not be read. Check the network and try again.',
  },
  retry: { zh: '重试', en: 'Try again' },
} satisfies Record<string, Text>;
