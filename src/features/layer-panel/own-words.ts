import type { Text } from '../../i18n/index.ts';

export const words = {
  title: { zh: '自己的图层', en: 'Your own layers' },
  cancel: { zh: '取消', en: 'Cancel' },
  failedShort: { zh: '没有画成', en: 'Not drawn' },
  fold: { zh: '收起{name}', en: 'Collapse {name}' },
  unfold: { zh: '展开{name}', en: 'Expand {name}' },
  legend: { zh: '{layer}的图例', en: 'Legend of {layer}' },
  count: { zh: '{count} 个要素，', en: '{count} features; ' },
  kept: { zh: '已存到本机，下次打开还在。', en: 'kept on this device.' },
  notKept: { zh: '只在这一页里，还没有存到本机。', en: 'on this page only, not yet kept on the device.' },
  name: { zh: '名称', en: 'Name' },
  color: { zh: '颜色', en: 'Colour' },
  colorNumber: { zh: '颜色 {number}', en: 'Colour {number}' },
  colorBy: { zh: '按属性上色', en: 'Colour by' },
  oneColor: { zh: '单一颜色', en: 'One colour' },
  labelBy: { zh: '注记', en: 'Names from' },
  noLabel: { zh: '不标注', en: 'None' },
  zoomTo: { zh: '缩放到{layer}', en: 'Zoom to {layer}' },
  up: { zh: '把{layer}上移一层', en: 'Move {layer} up' },
  down: { zh: '把{layer}下移一层', en: 'Move {layer} down' },
  remove: { zh: '移除{layer}', en: 'Remove {layer}' },
  export: { zh: '另存为：', en: 'Save as:' },
  exportLeft: { zh: '把筛选后的另存为：', en: 'Save what is left as:' },
  datum: { zh: '坐标系：{datum}。', en: 'Datum: {datum}.' },
  online: { zh: '添加在线图层', en: 'Add an online layer' },
} satisfies Record<string, Text>;

/** Of layers that another host serves. */
export const tilesWords = {
  from: {
    zh: '画的时候向 {host} 要图块；已存到本机，下次打开还在。',
    en: 'While drawn, tiles are asked of {host}; kept on this device.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
  legend: { zh: '{layer}的图例', en: 'Legend of {layer}' },
  noLegend: {
    zh: '来源没有给图例，颜色照它画的样子。',
    en: 'Its source gives no legend; colours are as it draws them.',
  },
  legendFailed: { zh: '来源的图例没有取到。', en: 'The legend of its source did not come.' },
} satisfies Record<string, Text>;

export const baseWords = {
  title: { zh: '在线底图', en: 'Online base map' },
  named: { zh: '底图：{title}', en: 'Base map: {title}' },
  learns: {
    zh: '打开后，{hosts} 会知道您的网络地址和您在看哪一带。',
    en: 'Once on, {hosts} learns your network address and which part of the map you look at.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
} satisfies Record<string, Text>;
