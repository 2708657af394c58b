import type { Text } from '../../i18n/index.ts';
import type { AddressForm } from '../../overlay/external/address.ts';

export const words = {
  address: { zh: '服务或瓦片的网址', en: 'Address of a service or of tiles' },
  sample: { zh: 'https://…/{z}/{x}/{y}.png', en: 'https://…/{z}/{x}/{y}.png' },
  is: { zh: '{form} · {host}', en: '{form} · {host}' },
  learns: {
    zh: '先要问 {host}：它会知道您的网络地址，和您在看地图的哪一部分；不会知道您的文件、选中的条目和收藏。关掉或移除图层后不再问它。',
    en: '{host} will be asked. It learns your network address and which part of the map you look at; it does not learn of your files, what you select or what you follow. Switch the layer off or remove it, and it is asked no more.',
  },
  permitted: { zh: '本站发布者只允许访问：{hosts}', en: 'The publisher of this atlas permits only: {hosts}' },
  nobody: { zh: '填好网址之前，不会向任何人发出请求。', en: 'Nobody is asked anything before you say so.' },
  ask: { zh: '问 {host} 有什么图层', en: 'Ask {host} for its layers' },
  addTiles: { zh: '加入图层', en: 'Add the layer' },
  asking: { zh: '正在问 {host}…', en: 'Asking {host}…' },
  cancel: { zh: '取消', en: 'Cancel' },
  back: { zh: '换一个网址', en: 'Another address' },
  choose: { zh: '选要加入的图层', en: 'Choose layers to add' },
  find: { zh: '在 {n} 个图层里找', en: 'Find among {n} layers' },
  noneFound: { zh: '没有名称里有“{words}”的图层。', en: 'No layer has “{words}” in its name.' },
  more: { zh: '还有 {n} 个，输入名称查找。', en: '{n} more: type part of a name.' },
  elsewhere: { zh: '不在眼前这一带', en: 'Not in the part of the map in view' },
  format: { zh: '图片格式', en: 'Format' },
  transparent: { zh: '底色透明', en: 'Transparent where empty' },
  alsoLearns: {
    zh: '图块来自 {hosts}：加入后它也会知道您在看地图的哪一部分。',
    en: 'The tiles come from {hosts}: once added, it learns which part of the map you look at too.',
  },
  add: { zh: '加入 {n} 个图层', en: 'Add {n} layers' },
  addOne: { zh: '加入这个图层', en: 'Add this layer' },
  addAnyway: { zh: '仍然加入', en: 'Add it anyway' },
  added: { zh: '已加入：{names}。', en: 'Added: {names}.' },
  seeIt: { zh: '在图层面板里调整', en: 'Adjust in the layer panel' },
  instead: { zh: '改用这个网址', en: 'Use this address' },
  which: { zh: '能用哪些网址？', en: 'Which addresses work?' },
} satisfies Record<string, Text>;

export const formNames: Record<AddressForm, Text> = {
  xyz: { zh: '图片瓦片', en: 'Picture tiles' },
  'vector-tiles': { zh: '矢量瓦片', en: 'Vector tiles' },
  wms: { zh: 'WMS 服务', en: 'WMS' },
  wmts: { zh: 'WMTS 服务', en: 'WMTS' },
  tilejson: { zh: 'TileJSON', en: 'TileJSON' },
  pmtiles: { zh: 'PMTiles 文件', en: 'PMTiles archive' },
  unknown: { zh: '问了才知道是什么', en: 'To be found out by asking' },
};

export const examples: readonly { readonly form: Text; readonly address: string }[] = [
  {
    form: { zh: '图片瓦片（XYZ、TMS）', en: 'Picture tiles (XYZ, TMS)' },
    address: 'https://…/{z}/{x}/{y}.png, {-y}, {s}, {q}',
  },
  {
    form: { zh: '天地图（要密钥）', en: 'Tianditu (needs a key)' },
    address: 'https://t0.tianditu.gov.cn/vec_w/wmts?tk=…',
  },
  { form: { zh: 'WMS、WMTS', en: 'WMS, WMTS' }, address: 'https://…/wms?, https://…/WMTSCapabilities.xml' },
  { form: { zh: '矢量瓦片', en: 'Vector tiles' }, address: 'https://…/{z}/{x}/{y}.pbf' },
  {
    form: { zh: 'TileJSON、PMTiles', en: 'TileJSON, PMTiles' },
    address: 'https://….json, https://….pmtiles',
  },
];
