import type { Text } from '../../i18n/index.ts';
import { pictureWords } from '../picture-words.ts';

/** The words of the dialog. */
export const words = {
  what: { zh: '分享什么', en: 'What to share' },
  selected: { zh: '只这一条', en: 'Only this' },
  view: { zh: '整个画面', en: 'The whole view' },
  address: { zh: '地址', en: 'Address' },
  copy: { zh: '复制地址', en: 'Copy address' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '浏览器不让复制。地址已选中，请手动复制。',
    en: 'The browser did not let us copy. The address is selected: copy it by hand.',
  },
  coarse: {
    zh: '您选的地点在这个地址里只精确到约 100 米。',
    en: 'Your chosen place is given in this address to about 100 m only.',
  },
  share: { zh: '分享到…', en: 'Share to…' },
  notShared: {
    zh: '没有分享出去。可以复制地址，再粘贴到要去的地方。',
    en: 'It was not shared. You can copy the address and paste it where it should go.',
  },
  qr: { zh: '二维码，内容是上面的地址', en: 'QR code of the address' },
  scan: { zh: '用手机扫一扫，打开同样的内容。', en: 'Scan with a phone to open the same.' },
  tooLong: {
    zh: '这个地址太长，做不成能扫的二维码。请复制地址。',
    en: 'This address is too long for a QR code that can be scanned. Copy it instead.',
  },
  card: { zh: '卡片', en: 'Card' },
  drawing: { zh: '正在画卡片…', en: 'Drawing the card…' },
  failed: {
    zh: '这个浏览器没能画出卡片。地址和二维码照常可用。',
    en: 'This browser could not draw the card. Address and QR code work as usual.',
  },
  colors: { zh: '卡片颜色', en: 'Colours of the card' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  projector: { zh: '高对比', en: 'High contrast' },
  ...pictureWords,
} satisfies Record<string, Text>;

/** The words on the card. */
export const cardWords = {
  atlas: { zh: '副中心一图', en: 'Subcenter Atlas' },
  land: { zh: '北京城市副中心（通州区）', en: 'Beijing Sub-Centre (Tongzhou)' },
  about: {
    zh: '北京城市副中心规划了什么、谁说的、什么时候建成，在一张图上看清。',
    en: 'What is planned for Beijing’s sub-centre, who said so and when it is due, on one map.',
  },
  alt: {
    zh: '卡片：{name}，{status}。',
    en: 'Card: {name}, {status}.',
  },
  altName: { zh: '卡片：{name}。', en: 'Card: {name}.' },
  due: { zh: '应于{date}', en: 'due {date}' },
  asOf: { zh: '据{document}，{date}', en: 'As of {document}, {date}' },
  source: { zh: '依据：{document}，{section}', en: 'Source: {document}, {section}' },
  sources: { zh: '依据：{n} 份规划文件，{from}至{to}', en: 'Source: {n} planning documents, {from} to {to}' },
  version: { zh: '数据 {version}', en: 'Data {version}' },
  schematic: { zh: '示意图，不是测绘成果', en: 'Schematic map, not a survey' },
  accuracy: { zh: '误差约{distance}', en: 'good to about {distance}' },
  manyTowns: { zh: '{first}等 {n} 个街乡镇', en: '{first} and {n} more towns' },
  earlier: { zh: '此前另有 {n} 条', en: '{n} earlier statements' },
  scan: { zh: '扫码看全部经过', en: 'Scan for the whole story' },
  scanView: { zh: '扫码打开这个画面', en: 'Scan to open this view' },
  link: { zh: '打开链接看全部经过', en: 'Open the link for the whole story' },
  linkView: { zh: '打开链接看这个画面', en: 'Open the link for this view' },
  shapeOnly: {
    zh: '收录的文件没有单独说到它。',
    en: 'No document on record speaks of it by itself.',
  },
  shown: { zh: '图上：{groups}', en: 'Shown: {groups}' },
} satisfies Record<string, Text>;
