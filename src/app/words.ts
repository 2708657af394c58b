import type { Text } from '../i18n/index.ts';

export const words = {
  title: { zh: '副中心一图 · Subcenter Atlas', en: 'Subcenter Atlas · 副中心一图' },
  printMap: {
    zh: '这里只印出打开着的文字。要印地图、条目页或讲解资料，用“打印”工具（R 键）。',
    en: 'Only the words that are open are printed here. For the map, an entry sheet or a handout use the Print tool (key R).',
  },
  name: { zh: '副中心一图', en: 'Subcenter Atlas' },
  map: { zh: '地图', en: 'Map' },
  panel: { zh: '图层、列表与文件', en: 'Layers, list and documents' },
  fold: { zh: '收起面板', en: 'Fold the panel away' },
  unfold: { zh: '展开面板', en: 'Unfold the panel' },
  sheet: { zh: '面板', en: 'Panel' },
  handle: { zh: '拉高或收低面板', en: 'Pull the panel up or down' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  home: { zh: '看全区', en: 'Whole district' },
  tools: { zh: '地图工具', en: 'Map tools' },
  withNews: { zh: '{title}，{n} 处有变化', en: '{title}, {n} changed' },
  moreTools: { zh: '更多工具', en: 'More tools' },
  close: { zh: '关闭', en: 'Close' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  retry: { zh: '重试', en: 'Try again' },
  reload: { zh: '重新载入', en: 'Reload' },
  schematic: { zh: '示意图', en: 'Schematic map' },
  data: { zh: '数据 {version}', en: 'Data {version}' },
  choose: { zh: '这里有几样东西，看哪一个？', en: 'Several things are here. Which one?' },
  panelFailed: { zh: '这个面板出错了：{reason}', en: 'This panel failed: {reason}' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  noWebgl: {
    zh: '这台设备或浏览器画不了地图（没有 WebGL）。列表、搜索和详情照常可用。可以换一个浏览器，或在设置里打开硬件加速。',
    en: 'This device or browser cannot draw the map (no WebGL). List, search and details work as usual. Try another browser, or switch on hardware acceleration.',
  },
  noWorker: {
    zh: '浏览器不允许后台脚本（Worker），地图画不出来。列表、搜索和详情照常可用。可以换一个浏览器，或放宽它的限制。',
    en: 'The browser forbids background scripts (workers), so the map cannot be drawn. List, search and details work as usual. Try another browser, or loosen its restrictions.',
  },
  lost: {
    zh: '显卡暂时中断，地图会自己恢复。',
    en: 'The graphics card paused for a moment; the map will come back by itself.',
  },
  mapFailed: {
    zh: '地图没有画成（{reason}）。列表、搜索和详情照常可用；重新载入页面可以再试一次。',
    en: 'The map could not be drawn ({reason}). List, search and details work as usual; reload the page to try again.',
  },
  layersMissing: {
    zh: '有图层没有读到：{layers}。检查网络后重试，其余图层照常。',
    en: 'Some layers could not be read: {layers}. Check the network and try again; the others are fine.',
  },
  catalogFailed: {
    zh: '条目没有读到，列表和搜索暂时不能用；地图照常可用。',
    en: 'The entries could not be read, so list and search do not work for now; the map does.',
  },
  offlineReady: {
    zh: '已存到本机，没有网络也能打开。',
    en: 'Kept on this device: opens without a network too.',
  },
  update: { zh: '有新版本。', en: 'A new version is here.' },
  updateNow: { zh: '现在更新', en: 'Update now' },
} satisfies Record<string, Text>;
