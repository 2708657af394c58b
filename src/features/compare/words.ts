import type { Text } from '../../i18n/index.ts';
import type { SideKind } from '../../state/index.ts';

export const words = {
  lead: {
    zh: '两个画面放在一起看：两个年份、两份文件，或两组图层。',
    en: 'Two views of the same place: two years, two documents or two sets of layers.',
  },
  kind: { zh: '比较什么', en: 'What to compare' },
  left: { zh: '左', en: 'Left' },
  right: { zh: '右', en: 'Right' },
  above: { zh: '上', en: 'Above' },
  below: { zh: '下', en: 'Below' },
  end: { zh: '{end}：', en: '{end}: ' },
  swap: { zh: '左右对换', en: 'Swap the sides' },
  how: { zh: '怎么看', en: 'How to look' },
  swipe: { zh: '卷帘', en: 'Swipe' },
  beside: { zh: '并排', en: 'Side by side' },
  begin: { zh: '开始比较', en: 'Compare' },
  leave: { zh: '结束比较', en: 'End the comparison' },
  change: { zh: '改变比较的内容', en: 'Change what is compared' },
  group: { zh: '正在比较', en: 'Comparing' },
  line: { zh: '两个画面之间的分界', en: 'Border between the two views' },
  lineAt: {
    zh: '左边 {share}%：{left}；右边：{right}',
    en: 'Left {share}%: {left}; right: {right}',
  },
  told: { zh: '正在比较：{left}，{right}。', en: 'Comparing {left} and {right}.' },
  ended: { zh: '比较结束，地图照常。', en: 'The comparison has ended; the map is as usual.' },
  noMap: {
    zh: '这里画不了地图，两个画面放不到一起。有什么不同，列在下面。',
    en: 'No map can be drawn here, so the two views cannot be laid together. What differs is listed below.',
  },
  retry: { zh: '重试', en: 'Try again' },
  differs: { zh: '有什么不同：{n} 条', en: 'What differs: {n}' },
  alike: { zh: '两边没有不同的条目。', en: 'No entry differs between the two sides.' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  notRead: {
    zh: '各年的情况没有读到，两边现在是一样的。检查网络后重试。',
    en: 'The years could not be read, so both sides look the same for now. Check the network and try again.',
  },
  notShown: { zh: '没有显示', en: 'Not shown' },
  becomes: { zh: '{left} → {right}', en: '{left} → {right}' },
  more: { zh: '再看 {n} 条', en: '{n} more' },
  onlyLeft: { zh: '只在左边：{layers}', en: 'Left only: {layers}' },
  onlyRight: { zh: '只在右边：{layers}', en: 'Right only: {layers}' },
  sameLayers: {
    zh: '两边的图层现在一样。在图层面板里改动，“现在的画面”那一边跟着变。',
    en: 'Both sides show the same layers. Change them in the layer panel, and the side with the map as set follows.',
  },
  documents: { zh: '逐条看两份文件的差别', en: 'Read how the two documents differ' },
} satisfies Record<string, Text>;

export const kindNames: Record<SideKind, Text> = {
  years: { zh: '年份', en: 'Years' },
  documents: { zh: '文件', en: 'Documents' },
  layers: { zh: '图层', en: 'Layers' },
};
