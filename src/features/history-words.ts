import type { Text } from '../i18n/index.ts';

/** The words of the column of statements. */
export const historyWords = {
  dueShort: { zh: '期限', en: 'due' },
  dueStart: { zh: '开工期限', en: 'start due' },
  dueBegin: { zh: '开始期限', en: 'start due' },
  dueStep: { zh: '这一步期限', en: 'step due' },
  units: { zh: '谁负责：', en: 'Responsible: ' },
  note: { zh: '编者注：{note}', en: 'Editor’s note: {note}' },
  passage: { zh: '原文', en: 'The document’s words (Chinese)' },
  outcomeKept: {
    zh: '后来：{date}的文件写明“{status}”。',
    en: 'Later: “{status}”, says the document of {date}.',
  },
  outcomeMoved: {
    zh: '后来：{date}的文件改为{target}，晚了 {span}。',
    en: 'Later: the document of {date} moves it to {target}, {span} on.',
  },
  outcomeUnanswered: {
    zh: '期限过后：{date}的文件仍写“{status}”。',
    en: 'After it was due: the document of {date} still says “{status}”.',
  },
  outcomeOverdue: {
    zh: '期限已过 {span}，之后没有文件说明结果。',
    en: '{span} past its date, and no later document says what came of it.',
  },
  outcomeOverdueNow: {
    zh: '期限刚过，还没有文件说明结果。',
    en: 'Just past its date; no document yet says what came of it.',
  },
  outcomeOpen: { zh: '还没到期。', en: 'Not due yet.' },
} satisfies Record<string, Text>;
