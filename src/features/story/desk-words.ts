import type { Text } from '../../i18n/index.ts';

export const deskWords = {
  open: { zh: '讲者窗口', en: 'Presenter window' },
  blocked: {
    zh: '浏览器没有让讲者窗口打开。允许本站弹出窗口，再点一次。',
    en: 'The browser kept the presenter window from opening. Allow pop-ups for this page and press again.',
  },
  title: { zh: '讲者窗口 · 副中心一图', en: 'Presenter · Subcenter Atlas' },
  waiting: {
    zh: '等着讲解的页面。在那一页开始讲解，这里会自己跟上。',
    en: 'Waiting for the page that shows the briefing. Begin there; this window follows by itself.',
  },
  gone: { zh: '讲解已经结束。', en: 'The briefing has ended.' },
  now: { zh: '现在这一页', en: 'This slide' },
  next: { zh: '下一页', en: 'Next' },
  last: { zh: '这是最后一页。', en: 'This is the last slide.' },
  noNotes: { zh: '这一页没有备注。', en: 'No notes for this slide.' },
  isBlack: { zh: '黑屏中', en: 'black screen' },
  isExploring: { zh: '正在自己看地图', en: 'looking around' },
  actions: { zh: '换页', en: 'Turning slides' },
  previous: { zh: '上一页', en: 'Back' },
  forward: { zh: '下一页', en: 'Next slide' },
  back: { zh: '回到这一页', en: 'Back to the slide' },
  black: { zh: '黑屏', en: 'Black screen' },
  jump: { zh: '转到', en: 'Go to' },
  restart: { zh: '重新计时', en: 'Restart the clock' },
  left: { zh: '共 {minutes} 分钟，还剩 {time}', en: '{time} left of {minutes} min' },
  over: { zh: '共 {minutes} 分钟，超了 {time}', en: '{time} over {minutes} min' },
} satisfies Record<string, Text>;
