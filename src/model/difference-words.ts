import { formatDate, formatNumber, type Language, type Text } from '../i18n/index.ts';
import type { Difference, DifferenceKind, Disagreement } from './difference.ts';
import type { PlanDocument } from './document.ts';
import { type FigureKey, figureKeys } from './figures.ts';
import { spanOf } from './verdict.ts';
import { type Kind, statusName } from './vocabulary.ts';

/** What changed between documents, in words a neighbour would use. */

export const differenceNames: Record<DifferenceKind, Text> = {
  added: { zh: '新提出的', en: 'New' },
  dropped: { zh: '不再提的', en: 'No longer named' },
  delayed: { zh: '推迟的', en: 'Put off' },
  sooner: { zh: '提前的', en: 'Brought forward' },
  status: { zh: '进度说法变了的', en: 'Said to stand elsewhere' },
  figure: { zh: '数字不同的', en: 'Different figures' },
};

/** `18.1 公里` */
export function figureText(figure: FigureKey, value: number): Text {
  const { unit } = figureKeys[figure];
  const told = (language: Language) => {
    const number = formatNumber(value, language);
    const own = unit[language];
    return own === '%' || own === '' ? `${number}${own}` : `${number} ${own}`;
  };
  return { zh: told('zh'), en: told('en') };
}

const both = (words: (language: Language) => string): Text => ({ zh: words('zh'), en: words('en') });
const arrow = (from: string, to: string) => `${from} → ${to}`;

/** What changed, for a neighbour: `推迟 18 个月：2025年 → 2027年6月`. */
export function differenceWords(difference: Difference, kind: Kind): Text {
  switch (difference.kind) {
    case 'added':
      return { zh: '以前的文件没有提过', en: 'named by no earlier document' };
    case 'dropped': {
      const was = statusName(kind, difference.status);
      return {
        zh: `后一份没有提；前一份写的是“${was.zh}”`,
        en: `the later one is silent; was ${was.en.toLowerCase()}`,
      };
    }
    case 'delayed':
    case 'sooner': {
      const { from, to, months } = difference;
      // Two dates known to the year differ by whole years; anything else is told in months.
      const long = months === 0 ? null : spanOf(months, from.length === 4 && to.length === 4 ? from : to);
      const head =
        difference.kind === 'delayed' ? { zh: '推迟', en: 'put off' } : { zh: '提前', en: 'sooner' };
      return {
        zh: `${head.zh}${long ? ` ${long.zh}` : ''}：${arrow(formatDate(from, 'zh'), formatDate(to, 'zh'))}`,
        en: `${head.en}${long ? ` by ${long.en}` : ''}: ${arrow(formatDate(from, 'en'), formatDate(to, 'en'))}`,
      };
    }
    case 'status': {
      const [from, to] = [statusName(kind, difference.from), statusName(kind, difference.to)];
      return { zh: arrow(`“${from.zh}”`, `“${to.zh}”`), en: arrow(from.en, to.en) };
    }
    case 'figure': {
      const { figure, from, to } = difference;
      const [was, is] = [figureText(figure, from), figureText(figure, to)];
      const { name } = figureKeys[figure];
      return { zh: `${name.zh}：${arrow(was.zh, is.zh)}`, en: `${name.en}: ${arrow(was.en, is.en)}` };
    }
  }
}

/** `长度：18 公里（2024 重点工作分工），18.1 公里（“十五五”规划纲要）` */
export function disagreementWords(
  { figure, values }: Disagreement,
  documents: ReadonlyMap<string, PlanDocument>,
): Text {
  const { name } = figureKeys[figure];
  return both((l) => {
    const told = values.map(({ document, value }) => {
      const title = documents.get(document)?.shortTitle[l] ?? document;
      const number = figureText(figure, value)[l];
      return l === 'zh' ? `${number}（${title}）` : `${number} (${title})`;
    });
    return `${name[l]}${l === 'zh' ? '：' : ': '}${told.join(l === 'zh' ? '，' : ', ')}`;
  });
}
