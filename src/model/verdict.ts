import { formatDate, type Language, type Text } from '../i18n/index.ts';
import type { EntryBrief } from './brief.ts';
import type { PlanDocument } from './document.ts';
import { isPast, lastDay, monthsBetween } from './history.ts';
import { type Kind, type Status, statusName } from './vocabulary.ts';

/** Is it late? The one place that answers, in words a neighbour would use. */

/** `late` and `moved` are shown in the colour of lateness, each with its sign and its words. */
export type Tone = 'late' | 'moved' | 'ok' | 'done' | 'none';

export type Verdict = {
  readonly tone: Tone;
  /** For plain text and drawings; a variation selector keeps it from being an emoji. */
  readonly sign: string;
  readonly status: Text;
  /** By when it was to be done, or to start. */
  readonly due?: Text;
  /** What is to be said of it beyond status and date: late, moved, set back, not due yet. */
  readonly judgement?: Text;
};

const signs: Record<Tone, string> = { late: '⚠\uFE0E', moved: '↪\uFE0E', ok: '', done: '✓\uFE0E', none: '' };

const both = (words: (language: Language) => string): Text => ({ zh: words('zh'), en: words('en') });

/** `7 个月`, `23 months`, `4 years`. Of a date known to the year only, months would say too much. */
export function spanOf(months: number, date = ''): Text {
  const [years, rest] = [Math.floor(months / 12), date.length === 4 ? 0 : months % 12];
  const many = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (months < 24) return { zh: `${months} 个月`, en: many(months, 'month') };
  return {
    zh: `${years} 年${rest ? ` ${rest} 个月` : ''}`,
    en: `${many(years, 'year')}${rest ? ` ${many(rest, 'month')}` : ''}`,
  };
}

/** A date as a limit: `2030年底`, `2024年12月31日`. */
const until = (date: string, language: Language): string =>
  `${formatDate(date, language)}${language === 'zh' && date.length < 10 ? '底' : ''}`;

/** A project breaks ground; anything else begins. */
const startZh = (kind: Kind): string => (kind === 'project' ? '开工' : '开始');

function dueOf({ kind, target, startBy, status }: EntryBrief): Text | undefined {
  const date = target ?? startBy;
  if (!date) return undefined;
  if (!target)
    return both((l) =>
      l === 'zh' ? `${until(date, l)}前${startZh(kind)}` : `to start by ${until(date, l)}`,
    );
  if (status === 'continuing')
    return both((l) => (l === 'zh' ? `到 ${until(date, l)}` : `until ${until(date, l)}`));
  return both((l) => (l === 'zh' ? `${until(date, l)}前完成` : `due ${until(date, l)}`));
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * A date has passed. Called late only where a newer document speaks of it and does not call it done; where none does, it
 * may well be done, and all that can be said is that nobody says so.
 */
function lateWords(brief: EntryBrief, date: string, last: PlanDocument | undefined, day: string): Text {
  const months = monthsBetween(date, day);
  const long = spanOf(months);
  const start = brief.target === undefined;
  const begin = startZh(brief.kind);
  if (last && last.issued > lastDay(date)) {
    const status = statusName(brief.kind, brief.status);
    const head = { zh: `${start ? begin : ''}逾期`, en: `late${start ? ' to start' : ''}` };
    return {
      zh: `${head.zh}${months > 0 ? ` ${long.zh}` : ''}，${formatDate(last.issued, 'zh')}的文件仍写“${status.zh}”`,
      en: `${head.en}${months > 0 ? ` by ${long.en}` : ''}: the document of ${formatDate(last.issued, 'en')} still says “${lower(status.en)}”`,
    };
  }
  return {
    zh: `${start ? `${begin}的日子` : '期限'}${months > 0 ? `已过 ${long.zh}` : '刚过'}，没有文件说明${start ? `是否${begin}` : '结果'}`,
    en: `${months > 0 ? long.en : 'just'} past its ${start ? 'start ' : ''}date, no document says ${start ? 'it began' : 'what came of it'}`,
  };
}

const backTo: Partial<Record<Status, Text>> = {
  studied: { zh: '退回研究', en: 'back to study' },
  planned: { zh: '退回规划', en: 'back to planning' },
  preparing: { zh: '退回筹备', en: 'back to preparation' },
};

function backWords({ kind, status, setBack }: EntryBrief): Text | undefined {
  const now = backTo[status];
  if (!setBack || !now) return undefined;
  const was = statusName(kind, setBack.from);
  return {
    zh: `${now.zh}：${setBack.year}年写的是“${was.zh}”`,
    en: `${now.en}: was ${lower(was.en)} in ${setBack.year}`,
  };
}

/** Clauses, the weightiest first, which gives the tone. */
function clauses(
  brief: EntryBrief,
  documents: ReadonlyMap<string, PlanDocument>,
  day: string,
): [Tone, Text][] {
  const { status, target, movedFrom, silent, kept } = brief;
  if (status === 'done') return kept ? [['done', { zh: '承诺已兑现', en: 'as promised' }]] : [];
  const date = status === 'continuing' ? undefined : (target ?? brief.startBy);
  const late = date !== undefined && isPast(date, day);
  const found: [Tone, Text][] = [];
  if (late) found.push(['late', lateWords(brief, date, documents.get(brief.documents.at(-1) ?? ''), day)]);
  const back = backWords(brief);
  if (back) found.push(['moved', back]);
  if (movedFrom && date) {
    const start = target ? { zh: '', en: '' } : { zh: startZh(brief.kind), en: 'start ' };
    found.push([
      'moved',
      {
        zh: `${start.zh}从${formatDate(movedFrom, 'zh')}改到${formatDate(date, 'zh')}`,
        en: `${start.en}moved from ${formatDate(movedFrom, 'en')} to ${formatDate(date, 'en')}`,
      },
    ]);
  }
  if (date && !late) {
    const months = monthsBetween(day, date);
    const left = spanOf(months, date);
    found.push([
      'ok',
      months > 0
        ? { zh: `还没到期，还有 ${left.zh}`, en: `not due yet: ${left.en} left` }
        : { zh: '本月到期', en: 'due this month' },
    ]);
  }
  if (silent && !late) found.push(['none', { zh: '最新规划未提', en: 'not in the newest plan' }]);
  return found;
}

/** `documents` by id, oldest first; `day` is the reader's, `2026-11-20`. */
export function verdictOf(
  brief: EntryBrief,
  documents: ReadonlyMap<string, PlanDocument>,
  day: string,
): Verdict {
  const due = dueOf(brief);
  const said = clauses(brief, documents, day);
  const tone = brief.status === 'done' ? 'done' : (said[0]?.[0] ?? 'none');
  const judgement = both((l) => upper(said.map(([, words]) => words[l]).join(l === 'zh' ? '；' : '; ')));
  return {
    tone,
    sign: signs[tone],
    status: statusName(brief.kind, brief.status),
    ...(due ? { due } : {}),
    ...(said.length ? { judgement } : {}),
  };
}
