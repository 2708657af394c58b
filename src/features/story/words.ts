import type { Text } from '../../i18n/index.ts';

export const words = {
  intro: {
    zh: '每份讲解由几页组成：一页一个画面、几句话和出处。用方向键或翻页笔换页，随时可以停下来自己看地图，再回到那一页。',
    en: 'A briefing is made of slides: a view of the map, a few words and where they come from. Arrows or a clicker turn the slides; stop at any time to look around, then return to the slide.',
  },
  slides: { zh: '{n} 页，约 {minutes} 分钟', en: '{n} slides, about {minutes} minutes' },
  begin: { zh: '开始', en: 'Begin' },
  beginNamed: { zh: '开始讲解“{title}”', en: 'Begin “{title}”' },
  failed: { zh: '讲解没有读到：{reason}', en: 'The briefing could not be read: {reason}' },
  retry: { zh: '重试', en: 'Try again' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  stage: { zh: '讲解：{title}', en: 'Briefing: {title}' },
  slide: { zh: '第 {at} 页，共 {of} 页', en: 'Slide {at} of {of}' },
  sources: { zh: '出处', en: 'Sources' },
  previous: { zh: '上一页', en: 'Previous slide' },
  next: { zh: '下一页', en: 'Next slide' },
  list: { zh: '所有页', en: 'All slides' },
  explore: { zh: '自己看地图', en: 'Look around' },
  back: { zh: '回到第 {at} 页', en: 'Back to slide {at}' },
  full: { zh: '全屏', en: 'Full screen' },
  black: { zh: '黑屏', en: 'Black screen' },
  blackOn: {
    zh: '黑屏。按 B 或任意翻页键回来。',
    en: 'Black screen. B or any key that turns a slide brings it back.',
  },
  theme: { zh: '换颜色', en: 'Change colours' },
  large: { zh: '大字', en: 'Large type' },
  close: { zh: '关闭', en: 'Close' },
  leave: { zh: '结束讲解', en: 'End the briefing' },
  goTo: { zh: '转到第 {n} 页：回车', en: 'Slide {n}: press Enter' },
  keys: { zh: '讲解时的按键', en: 'Keys while presenting' },
} satisfies Record<string, Text>;
