import type { Text } from '../../i18n/index.ts';

export const filterWords = {
  filter: { zh: '筛选', en: 'Filter' },
  chooseField: { zh: '选择字段', en: 'Choose a field' },
  left: { zh: '留下 {n}，共 {all} 个要素', en: '{n} of {all} features left' },
  nothingLeft: {
    zh: '没有要素符合。去掉一个条件再试。',
    en: 'No feature fits. Take out a condition and try again.',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  contains: { zh: '含有', en: 'Contains' },
  none: { zh: '（空）', en: '(empty)' },
  values: { zh: '“{field}”的值', en: 'Values of “{field}”' },
  moreValues: {
    zh: '只列最多的 {n} 个值，共 {all} 个；其余用“含有”找。',
    en: 'The {n} most frequent of {all} values; find others by “Contains”.',
  },
  numbers: {
    zh: '最小 {least}，中位 {median}，平均 {mean}，最大 {most}；{missing} 个没有值',
    en: 'least {least}, median {median}, mean {mean}, most {most}; {missing} without a value',
  },
  texts: {
    zh: '{distinct} 个不同的值；{missing} 个没有值',
    en: '{distinct} different values; {missing} without one',
  },
  drop: { zh: '去掉条件“{name}”', en: 'Take out “{name}”' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  is: { zh: '{field}：{values}', en: '{field}: {values}' },
  between: { zh: '{field}：{from} 至 {to}', en: '{field}: {from} to {to}' },
  atLeast: { zh: '{field} ≥ {from}', en: '{field} ≥ {from}' },
  atMost: { zh: '{field} ≤ {to}', en: '{field} ≤ {to}' },
  has: { zh: '{field} 含“{words}”', en: '{field} contains “{words}”' },
  chips: { zh: '{layer}的筛选条件', en: 'Filter of {layer}' },

  table: { zh: '表格', en: 'Table' },
  tableOf: { zh: '{layer}的表格', en: 'Table of {layer}' },
  rows: {
    zh: '{n} 行，点列名排序，点一行看它在哪里。',
    en: '{n} rows. Press a column’s name to sort, a row to see where it is.',
  },
  rowsOf: { zh: '{n} 行，已按筛选留下，共 {all} 行。', en: '{n} rows left by the filter, of {all}.' },
  mostRows: {
    zh: '表格最多列出 {n} 行，先筛选或排序再看其余的。',
    en: 'The table lists {n} rows at most; filter or sort to see others.',
  },
  columns: { zh: '选择列', en: 'Columns' },
  allColumns: { zh: '全部列', en: 'All columns' },
  number: { zh: '序号', en: 'No.' },
  show: { zh: '看第 {n} 个要素在哪里', en: 'Show where feature {n} is' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: { zh: '表格没有读到：{cause}', en: 'The table could not be read: {cause}' },
  retry: { zh: '重试', en: 'Try again' },
  close: { zh: '关闭', en: 'Close' },
} satisfies Record<string, Text>;
