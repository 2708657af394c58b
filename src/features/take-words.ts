import type { Text } from '../i18n/index.ts';

export const takeWords = {
  copy: { zh: '复制表格', en: 'Copy the table' },
  copied: { zh: '已复制 {n} 行，可以粘贴到表格里。', en: '{n} rows copied; paste them into a spreadsheet.' },
  notCopied: {
    zh: '浏览器不让复制。可以改存 CSV 文件。',
    en: 'The browser does not allow copying. Save a CSV file instead.',
  },
  csv: { zh: '存为 CSV', en: 'Save as CSV' },
  geojson: { zh: '存为 GeoJSON', en: 'Save as GeoJSON' },
  saving: { zh: '正在准备文件…', en: 'Preparing the file…' },
  saved: { zh: '文件“{name}”已交给浏览器下载。', en: '“{name}” is with your browser’s downloads.' },
  failed: {
    zh: '文件没有做成（{reason}）。请重试。',
    en: 'The file could not be made ({reason}). Try again.',
  },
  noDownload: {
    zh: '这个应用里的浏览器不能存文件。复制后粘贴，或在系统浏览器里打开。',
    en: 'The browser inside this app cannot save files. Copy and paste, or open the page in the system’s browser.',
  },
} satisfies Record<string, Text>;
