import type { Text } from '../../i18n/index.ts';

export const words = {
  panel: { zh: '详情', en: 'Details' },
  close: { zh: '关闭详情', en: 'Close details' },
  share: { zh: '分享这一条', en: 'Share this entry' },
  loading: { zh: '正在读取…', en: 'Reading…' },
  retry: { zh: '重试', en: 'Try again' },
  aliases: { zh: '又名', en: 'Also called' },
  asOf: { zh: '据{document}，{date}', en: 'after {document}, {date}' },
  silent: {
    zh: '最新的规划没有再提到它。',
    en: 'The newest plan does not mention it.',
  },
  calendar: { zh: '日期放进日历', en: 'Date to calendar' },
  history: { zh: '文件怎么说', en: 'What the documents say' },
  meaning: { zh: '“{status}”是什么意思？', en: 'What does “{status}” mean?' },
  contradiction: { zh: '数字不一致', en: 'Figures that disagree' },
  where: { zh: '在哪里', en: 'Where' },
  onMap: { zh: '在地图上看', en: 'See on the map' },
  around: { zh: '周边 500 米有什么', en: 'What lies within 500 m' },
  between: { zh: '，', en: '; ' },
  accuracy: { zh: '误差约 {distance}', en: 'good to about {distance}' },
  related: { zh: '相关的还有', en: 'Related' },
  unknown: {
    zh: '没有编号为“{id}”的条目。它可能属于另一个数据版本。',
    en: 'There is no entry “{id}”. It may belong to another version of the data.',
  },
  shapeOnly: {
    zh: '地图上画了它，用来认路；收录的文件没有单独说到它。',
    en: 'Drawn to find one’s way by; no document on record speaks of it by itself.',
  },
  own: { zh: '自己的图层', en: 'Layer of your own' },
  attributes: { zh: '属性', en: 'Attributes' },
  noAttributes: { zh: '这个要素没有属性。', en: 'This feature has no attributes.' },
  empty: { zh: '没有填写', en: 'No value' },
  ownFailed: {
    zh: '属性没有读到：{cause}',
    en: 'The attributes could not be read: {cause}',
  },
} satisfies Record<string, Text>;
