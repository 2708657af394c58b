import type { Text } from '../i18n/index.ts';

/** What a reader has asked for, and how it is taken back: said alike above every list and on the map. */
export const askedWords = {
  filter: { zh: '筛选', en: 'Filter' },
  asked: { zh: '筛选条件', en: 'What is asked' },
  drop: { zh: '去掉“{name}”', en: 'Take away “{name}”' },
  clear: { zh: '全部清除', en: 'Clear all' },
  onMap: { zh: '筛选：', en: 'Filtered: ' },
  count: { zh: '{n} 条', en: '{n} entries' },
  announced: { zh: '符合的有 {n} 条', en: '{n} entries match' },
  announcedAll: { zh: '没有筛选，共 {n} 条', en: 'No filter: all {n} entries' },
  nothing: { zh: '没有一条同时符合这些条件。', en: 'Nothing matches all of this.' },
  loosen: { zh: '放宽一条试试：', en: 'Loosen one of them:' },
  without: { zh: '去掉“{name}”有 {n} 条', en: 'Without “{name}”: {n}' },
  alone: { zh: '只看：{layer}', en: 'Only: {layer}' },
  allLayers: { zh: '恢复全部', en: 'Show all again' },
  hidden: { zh: '另有 {n} 条被筛选隐藏', en: '{n} more hidden by the filter' },
} satisfies Record<string, Text>;
