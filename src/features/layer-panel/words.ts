import type { Text } from '../../i18n/index.ts';

export const words = {
  tree: { zh: '图层', en: 'Layers' },
  opacity: { zh: '{layer}的浓淡', en: 'Opacity of {layer}' },
  expand: { zh: '展开{name}', en: 'Expand {name}' },
  collapse: { zh: '收起{name}', en: 'Collapse {name}' },
  legend: { zh: '{layer}的图例', en: 'Legend of {layer}' },
  missing: { zh: '这一层没有读到。', en: 'This layer could not be read.' },
  retry: { zh: '重试', en: 'Try again' },
  reset: { zh: '恢复默认图层', en: 'Back to the usual layers' },
  own: {
    zh: '自己的 GeoJSON、KML、GPX、CSV、Excel、Shapefile 可以拖到地图上。',
    en: 'Your own GeoJSON, KML, GPX, CSV, Excel or Shapefile can be dropped on the map.',
  },
  add: { zh: '添加文件', en: 'Add a file' },
} satisfies Record<string, Text>;

export const setWords = {
  sets: { zh: '组合', en: 'Set' },
  usual: { zh: '通用', en: 'Usual' },
  other: { zh: '自定义', en: 'Your own choice' },
  saveAs: { zh: '把现在的图层存为组合', en: 'Save these layers as a set' },
  name: { zh: '组合名称', en: 'Name of the set' },
  save: { zh: '保存', en: 'Save' },
  replace: { zh: '覆盖同名组合', en: 'Replace the set' },
  cancel: { zh: '取消', en: 'Cancel' },
  saved: { zh: '已保存组合“{name}”。', en: 'The set “{name}” was saved.' },
  remove: { zh: '删除组合“{name}”', en: 'Delete the set “{name}”' },
  removed: { zh: '已删除组合“{name}”。', en: 'The set “{name}” was deleted.' },
  drawn: { zh: '图层已换成“{name}”。', en: 'The layers are now “{name}”.' },
  undo: { zh: '撤销', en: 'Undo' },
  order: { zh: '调整叠放次序', en: 'Change the order' },
} satisfies Record<string, Text>;

export const orderWords = {
  about: {
    zh: '上面的盖住下面的。车站、标志和注记总在最上，不会被盖住。',
    en: 'What is higher lies on top. Stations, marks and names stay above all and are never hidden.',
  },
  none: { zh: '没有画出来的图层。', en: 'No layer is drawn.' },
  list: { zh: '图层的叠放次序，最上面的在前', en: 'Order of the layers, topmost first' },
  howTo: {
    zh: '按空格拿起，用上下方向键移动，再按空格放下，Esc 放弃。',
    en: 'Press Space to lift it, the arrows to move it, Space again to drop it, Escape to leave it.',
  },
  handle: { zh: '移动{name}', en: 'Move {name}' },
  up: { zh: '{name}上移', en: 'Move {name} up' },
  down: { zh: '{name}下移', en: 'Move {name} down' },
  lifted: { zh: '拿起了{name}。', en: 'Lifted {name}.' },
  at: { zh: '{name}：第 {place} 位，共 {of} 位。', en: '{name}: place {place} of {of}.' },
  dropped: {
    zh: '{name}放在第 {place} 位，共 {of} 位。',
    en: '{name} was dropped at place {place} of {of}.',
  },
  cancelled: { zh: '{name}没有移动。', en: '{name} was not moved.' },
} satisfies Record<string, Text>;

export const soloWords = {
  only: { zh: '只看这一层', en: 'Only this layer' },
  onlyNamed: { zh: '只看{layer}', en: 'Only {layer}' },
} satisfies Record<string, Text>;
