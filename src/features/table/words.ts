import type { Text } from '../../i18n/index.ts';

export const words = {
  lead: {
    zh: '共 {n} 行。点列名排序，在列名下输入来筛选；数字可以写 >5、5-8。',
    en: '{n} rows. Press a column’s name to sort, type under it to narrow; figures take >5 or 5-8.',
  },
  narrowed: { zh: '共 {n} 行，已按筛选只留下匹配的条目。', en: '{n} rows, narrowed by your filter.' },
  columns: { zh: '选择列', en: 'Columns' },
  usual: { zh: '恢复常用列', en: 'Usual columns' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制 {n} 行，可以粘贴到表格里。', en: '{n} rows copied; paste them into a spreadsheet.' },
  notCopied: {
    zh: '浏览器不让复制。可以改存 CSV 文件。',
    en: 'The browser does not allow copying. Save a CSV file instead.',
  },
  csv: { zh: '存为 CSV', en: 'Save as CSV' },
  geojson: { zh: '存为 GeoJSON', en: 'Save as GeoJSON' },
  saving: { zh: '正在准备文件…', en: 'Preparing the file…' },
  saved: { zh: '文件“{name}”已交给浏览器下载。', en: '“{name}” is with your browser’s downloads.' },
  failed: { zh: '文件没有做成：{reason}', en: 'The file could not be made: {reason}' },
  noDownload: {
    zh: '这个应用里的浏览器不能存文件。复制后粘贴，或在系统浏览器里打开。',
    en: 'The browser inside this app cannot save files. Copy and paste, or open the page in the system’s browser.',
  },
  empty: { zh: '没有符合的行。清掉一个条件再试。', en: 'No row fits. Take out a condition and try again.' },
  sortUp: { zh: '{column}，按升序排', en: '{column}, sort ascending' },
  narrow: { zh: '筛选“{column}”', en: 'Narrow “{column}”' },
  table: { zh: '全部条目', en: 'All entries' },
} satisfies Record<string, Text>;
