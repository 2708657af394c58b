import type { Text } from '../../i18n/index.ts';

export const words = {
  lead: {
    zh: '把各份文件放在一起核对：谁没了下文，谁过了日子，谁退了回去，谁的数字对不上。{n} 个条目里有 {found} 个。',
    en: 'The documents held against each other: what fell silent, what is past its date, what was set back, whose figures differ. {found} of {n} entries.',
  },
  silent: { zh: '没了下文的', en: 'Fallen silent' },
  silentNote: {
    zh: '以前的文件提过、没说做完，最新的规划里没有。可能已经做完，也可能不做了：文件没有交代。',
    en: 'Named before and not said to be done, absent from the newest plan. Perhaps finished, perhaps given up: no document says.',
  },
  late: { zh: '过了说好的日子', en: 'Past the promised date' },
  lateNote: {
    zh: '最近一次说好的日子已经过了，没有文件说它完成了。',
    en: 'The newest promised date has passed, and no document says it is done.',
  },
  back: { zh: '退回去的', en: 'Set back' },
  backNote: {
    zh: '新文件写的进度，不如旧文件写的远。',
    en: 'A newer document tells of less progress than an older one.',
  },
  moved: { zh: '改了日子的', en: 'Moved to a later date' },
  movedNote: { zh: '后来的文件给了更晚的日子。', en: 'A later document names a later date.' },
  figures: { zh: '数字对不上的', en: 'Figures that disagree' },
  figuresNote: {
    zh: '同一件事，各份文件给的数字不同。年份和口径可能不同，原文见条目。',
    en: 'One thing, different figures. Years and definitions may differ; the entry cites the words.',
  },
} satisfies Record<string, Text>;
