import type { Text } from '../i18n/index.ts';
import type { Certainty } from './filter.ts';
import type { YearState } from './timeline.ts';

/** How filters and years are told: one place, so that chip, list and map say the same. */

export const certaintyNames: Record<Certainty, Text> = {
  placed: { zh: '位置清楚', en: 'Well placed' },
  rough: { zh: '位置大概', en: 'Roughly placed' },
  off: { zh: '不在地图上', en: 'On no map' },
};

export const stateNames: Record<YearState, Text> = {
  unnamed: { zh: '还没有文件提到', en: 'Not yet named' },
  ahead: { zh: '还没开始', en: 'Not begun' },
  underway: { zh: '进行中', en: 'Under way' },
  due: { zh: '当年到期', en: 'Due this year' },
  awaited: { zh: '应已完成', en: 'Should be done' },
  done: { zh: '已完成', en: 'Done' },
  continuing: { zh: '长期进行', en: 'Ongoing' },
};

export const statesExplained: Record<YearState, Text> = {
  unnamed: { zh: '到这一年，还没有文件说到它。', en: 'No document had spoken of it by that year.' },
  ahead: { zh: '文件说到了，还没有动手。', en: 'A document names it; nothing has begun.' },
  underway: {
    zh: '文件说正在做，或者到这一年应已动手。',
    en: 'Said to be in hand, or to have begun by then.',
  },
  due: { zh: '说好在这一年完成。', en: 'Promised for this very year.' },
  awaited: {
    zh: '说好更早完成，没有文件说它完成了。',
    en: 'Promised for an earlier year; no document says it is done.',
  },
  done: { zh: '有文件说它完成了。', en: 'A document says it is done.' },
  continuing: { zh: '一直做下去，没有完工的那一天。', en: 'Work without an end.' },
};

export const differenceText = (older: Text, newer: Text): Text => ({
  zh: `变化：${older.zh} → ${newer.zh}`,
  en: `Changes: ${older.en} → ${newer.en}`,
});
