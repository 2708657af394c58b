import type { Text } from '../../i18n/index.ts';

export const words = {
  lead: {
    zh: '共 {n} 行。点列名排序，在列名下输入来筛选；数字可以写 >5、5-8。',
    en: '{n} rows. Press a column’s name to sort, type under it to narrow; figures take >5 or 5-8.',
  },
  narrowed: { zh: '共 {n} 行，已按筛选只留下匹配的条目。', en: '{n} rows, narrowed by your filter.' },
  columns: { zh: '选择列', en: 'Columns' },
  usual: { zh: '恢复常用列', en: 'Usual columns' },
  empty: { zh: '没有符合的行。清掉一个条件再试。', en: 'No row fits. Take out a condition and try again.' },
  sortUp: { zh: '{column}，按升序排', en: '{column}, sort ascending' },
  narrow: { zh: '筛选“{column}”', en: 'Narrow “{column}”' },
  table: { zh: '全部条目', en: 'All entries' },
} satisfies Record<string, Text>;
