import type { Text } from '../../i18n/index.ts';

/** The words of the dialog. */
export const words = {
  what: { zh: '打印什么', en: 'What to print' },
  view: { zh: '地图', en: 'The map' },
  entry: { zh: '选中的条目', en: 'The entry' },
  story: { zh: '讲解资料', en: 'A handout' },
  whichStory: { zh: '哪一份讲解', en: 'Which briefing' },
  ownStory: { zh: '{title}（自己做的）', en: '{title} (your own)' },
  paper: { zh: '纸张', en: 'Paper' },
  a4: { zh: 'A4', en: 'A4' },
  a3: { zh: 'A3', en: 'A3' },
  orientation: { zh: '方向', en: 'Orientation' },
  landscape: { zh: '横向', en: 'Landscape' },
  portrait: { zh: '纵向', en: 'Portrait' },
  resolution: { zh: '地图精细度', en: 'Map resolution' },
  dpi: { zh: '{n} 点/英寸', en: '{n} dpi' },
  largest: {
    zh: '这台设备在这种纸上最多能画 {n} 点/英寸。',
    en: 'The finest this device can draw on this paper is {n} dpi.',
  },
  title: { zh: '标题', en: 'Title' },
  parts: { zh: '纸上还有', en: 'Also on the sheet' },
  legend: { zh: '图例', en: 'Legend' },
  qr: { zh: '二维码', en: 'QR code' },
  drawing: { zh: '正在画地图…', en: 'Drawing the map…' },
  drawingOf: { zh: '正在画第 {n} 幅，共 {of} 幅…', en: 'Drawing picture {n} of {of}…' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelled: { zh: '没有画完。', en: 'Not all was drawn.' },
  draw: { zh: '重新画', en: 'Draw it again' },
  failed: {
    zh: '有 {n} 幅地图没有画成。选低一点的精细度再试，或先关掉别的页面；也可以不带地图打印。',
    en: '{n} of the maps could not be drawn. Try a lower resolution or close other pages first; the words can be printed without.',
  },
  noMap: {
    zh: '这里画不了地图，纸上只有文字。',
    en: 'No map can be drawn here; the sheet has the words only.',
  },
  ready: { zh: '纸样好了：{paper} {orientation}。', en: 'Ready: {paper}, {orientation}.' },
  print: { zh: '打印…', en: 'Print…' },
  hint: {
    zh: '在打印窗口里选 {paper}、缩放 100%，比例尺上的数字就准；“存为 PDF”也在那里。',
    en: 'In the print window choose {paper} and 100 % scale, and the map’s scale holds; “Save as PDF” is there too.',
  },
  oneSide: {
    zh: '正在比较：纸上只画左边（{left}）。',
    en: 'You are comparing: the sheet shows the left side only ({left}).',
  },
  preview: { zh: '纸样', en: 'The sheet as it will be' },
  page: { zh: '第 {n} 页，共 {of} 页', en: 'Page {n} of {of}' },
  reading: { zh: '正在读取…', en: 'Reading…' },
  retry: { zh: '重试', en: 'Try again' },
  noSlides: {
    zh: '这份讲解还没有页。先在“讲解”里加几页。',
    en: 'This briefing has no slides yet. Add some under Briefings first.',
  },
} satisfies Record<string, Text>;

/** The words on the sheet, beside those of every map that is taken home. */
export const paperWords = {
  legend: { zh: '图例', en: 'Legend' },
  nothingDrawn: { zh: '画面里没有要说明的图形。', en: 'Nothing in the picture needs explaining.' },
  legendNext: { zh: '图例见下一页。', en: 'The legend is on the next page.' },
  scale: { zh: '约 1∶{n}（{paper}，100% 打印时）', en: 'about 1:{n} (on {paper}, printed at 100 %)' },
  scanView: { zh: '扫码看活的地图', en: 'Scan for the live map' },
  scanEntry: { zh: '扫码看这一条', en: 'Scan for this entry' },
  scanStory: { zh: '扫码看这份讲解', en: 'Scan for this briefing' },
  noMap: {
    zh: '这张纸上没有地图：印它的设备画不了。',
    en: 'There is no map on this sheet: the device it was printed from cannot draw one.',
  },
  notDrawn: { zh: '地图还没有画', en: 'The map is not drawn yet' },
  onNoMap: { zh: '地图上没有画它。', en: 'It is on no map.' },
  history: { zh: '文件怎么说', en: 'What the documents say' },
  earlier: { zh: '另有 {n} 条更早的表述，见网页。', en: 'Earlier statements not printed here: {n}.' },
  sources: { zh: '出处', en: 'Sources' },
  where: { zh: '在哪里', en: 'Where' },
  asOf: { zh: '据{document}，{date}', en: 'after {document}, {date}' },
  issued: { zh: '{title}，{date}', en: '{title}, {date}' },
  accuracy: { zh: '误差约 {distance}', en: 'good to about {distance}' },
  handout: { zh: '讲解资料', en: 'Handout' },
} satisfies Record<string, Text>;
