import type { Text } from '../../i18n/index.ts';

/** The words of the dialog. */
export const words = {
  what: { zh: '带走什么', en: 'What to take' },
  picture: { zh: '图片', en: 'Picture' },
  data: { zh: '数据', en: 'Data' },
  view: { zh: '地址', en: 'Address' },
  lead: {
    zh: '把现在看到的地图画成一张图，带标题、图例、比例尺、日期和来源。',
    en: 'The map as you see it now, with title, legend, scale bar, date and sources.',
  },
  title: { zh: '标题', en: 'Title' },
  size: { zh: '大小', en: 'Size' },
  times: { zh: '{ratio} 倍', en: '{ratio}×' },
  pixels: { zh: '地图 {width} × {height} 像素', en: 'Map of {width} × {height} pixels' },
  largest: {
    zh: '这台设备最大能画 {ratio} 倍。',
    en: 'The largest this device can draw is {ratio}×.',
  },
  oneSide: {
    zh: '正在比较：图片只画左边（{left}）。',
    en: 'You are comparing: the picture shows the left side only ({left}).',
  },
  make: { zh: '画成图片', en: 'Draw the picture' },
  again: { zh: '重新画', en: 'Draw it again' },
  drawing: { zh: '正在画…', en: 'Drawing…' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '画好了，{width} × {height} 像素。', en: 'Done: {width} × {height} pixels.' },
  failed: {
    zh: '图片没有画成。选小一点的倍数再试，或先关掉别的页面。',
    en: 'The picture could not be drawn. Try a smaller size, or close other pages first.',
  },
  noMap: {
    zh: '这里画不了地图，所以没有图片。数据和地址照常可以带走。',
    en: 'No map can be drawn here, so there is no picture. Data and address can be taken as usual.',
  },
  alt: { zh: '地图图片：{title}', en: 'Picture of the map: {title}' },
  which: { zh: '哪些条目', en: 'Which entries' },
  all: { zh: '全部 {n} 条', en: 'All {n}' },
  matching: { zh: '符合筛选的 {n} 条', en: 'The {n} that match' },
  inSight: { zh: '其中地图画面里的 {n} 条', en: 'Of these, the {n} in sight' },
  format: { zh: '格式', en: 'Format' },
  csv: { zh: '表格 CSV', en: 'Table, CSV' },
  geojson: { zh: '带形状 GeoJSON', en: 'With shapes, GeoJSON' },
  cited: {
    zh: '每一条都写明出自哪份文件的哪一处；许可 CC BY 4.0。',
    en: 'Each entry says where in which document it was read. Licence: CC BY 4.0.',
  },
  prepare: { zh: '准备文件', en: 'Prepare the file' },
  preparing: { zh: '正在准备…', en: 'Preparing…' },
  ready: { zh: '“{name}”准备好了，{n} 条。', en: '“{name}” is ready: {n} entries.' },
  notMade: { zh: '文件没有做成：{reason}', en: 'The file could not be made: {reason}' },
  nothing: {
    zh: '画面里没有条目。移动地图，或选符合筛选的全部条目。',
    en: 'No entry is in sight. Move the map, or take all that match.',
  },
  save: { zh: '保存文件', en: 'Save the file' },
  copy: { zh: '复制内容', en: 'Copy the content' },
  saved: { zh: '文件已交给浏览器下载。', en: 'The file is with your browser’s downloads.' },
  address: {
    zh: '地址记下整个画面：位置、图层、筛选、年份、比较和选中的条目。谁打开都看到同样的画面。',
    en: 'The address holds the whole view: place, layers, filter, year, comparison and what is selected. Whoever opens it sees the same.',
  },
  share: { zh: '复制地址、二维码、卡片…', en: 'Copy the address, QR code, card…' },
} satisfies Record<string, Text>;
