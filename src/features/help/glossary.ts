import type { Text } from '../../i18n/index.ts';

type Term = { readonly id: string; readonly term: Text; readonly means: Text };

/** Words of the atlas a reader meets in lists, in the detail and on the map, and what we mean by them. */
export const glossary: readonly Term[] = [
  {
    id: 'due',
    term: { zh: '期限', en: 'Due' },
    means: {
      zh: '文件说要完成的日子。只写了年份的，算到那年年底。',
      en: 'The day a document sets for finishing. Where it gives only a year, the end of that year.',
    },
  },
  {
    id: 'late',
    term: { zh: '逾期', en: 'Late' },
    means: {
      zh: '期限过了，后来的文件仍说它没有完成。',
      en: 'The date has passed, and a newer document says it is not finished.',
    },
  },
  {
    id: 'unanswered',
    term: { zh: '没有文件说明结果', en: 'No document says what came of it' },
    means: {
      zh: '期限过了，此后没有文件再说起它。可能做完了，也可能没有。',
      en: 'The date has passed and no later document speaks of it. It may be finished, or not.',
    },
  },
  {
    id: 'moved',
    term: { zh: '改期', en: 'Moved' },
    means: { zh: '后来的文件换了一个更晚的日子。', en: 'A later document gives a later date.' },
  },
  {
    id: 'back',
    term: { zh: '退回', en: 'Back to' },
    means: {
      zh: '早先的文件说走到了更后面一步，后来的文件又退回前面，比如从“建设中”回到“研究中”。',
      en: 'An older document had it further on than a newer one: under construction then, under study now.',
    },
  },
  {
    id: 'kept',
    term: { zh: '承诺已兑现', en: 'As promised' },
    means: {
      zh: '一份文件说过要在某个日子前完成，后来的文件写明已经完成。',
      en: 'One document promised it for a date, and a later one says it is done.',
    },
  },
  {
    id: 'silent',
    term: { zh: '最新规划未提', en: 'Not in the newest plan' },
    means: {
      zh: '以前的文件说到过，最新的规划没有再提。不等于取消了。',
      en: 'Older documents speak of it, the newest plan does not. That does not mean it was dropped.',
    },
  },
  {
    id: 'disagree',
    term: { zh: '数字不一致', en: 'Figures that disagree' },
    means: {
      zh: '同一个数字，几份文件说得不一样。我们并排列出，不替它们选。',
      en: 'Documents give different values for the same figure. We set them side by side and choose none.',
    },
  },
  {
    id: 'accuracy',
    term: { zh: '误差', en: 'Good to about …' },
    means: {
      zh: '图上画的位置和实际位置，一百处里有九十五处相差不超过这么多米。',
      en: 'Of every hundred points drawn, ninety-five lie within this many metres of the truth.',
    },
  },
  {
    id: 'halo',
    term: { zh: '淡晕', en: 'Soft halo' },
    means: {
      zh: '只知道大概在哪里：真正的位置在淡色圈里的某处。',
      en: 'The place is known only roughly: it lies somewhere within the pale circle.',
    },
  },
  {
    id: 'dashed',
    term: { zh: '虚线', en: 'Dashed line' },
    means: {
      zh: '线是虚的，是还没有建成；一块地的边是虚的，是只知道大概范围。',
      en: 'A dashed line is not built yet; an area with a dashed edge is known only roughly.',
    },
  },
];
