import { fill, formatDate, type Language, type Text } from '../i18n/index.ts';
import type { EntryBrief } from './brief.ts';
import type { CalendarDay } from './calendar.ts';
import type { PlanDocument } from './document.ts';
import type { Entry, Statement } from './entry.ts';
import { isPast, lastDay } from './history.ts';
import { verdictOf } from './verdict.ts';
import { statusName } from './vocabulary.ts';

/** The dates a reader may want in a calendar: by when things are to be done, or to start. */
export type DueDate = {
  readonly entry: EntryBrief;
  /** Known to the year, month or day. */
  readonly date: string;
  readonly aim: 'done' | 'start';
};

/** The date an entry is waited for; none when it is done, has no date, or the date is past on a day. */
export function dueDateOf(entry: EntryBrief, day: string): DueDate | undefined {
  const date = entry.target ?? entry.startBy;
  if (!date || isPast(date, day)) return undefined;
  return { entry, date, aim: entry.target ? 'done' : 'start' };
}

/** Of these entries, each once, the dates still to come; soonest first. */
export const dueDatesOf = (entries: readonly EntryBrief[], day: string): DueDate[] =>
  [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .flatMap((entry) => dueDateOf(entry, day) ?? [])
    .sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)) || a.entry.id.localeCompare(b.entry.id));

const words = {
  summary: { zh: '{name}：{due}', en: '{name}: {due}' },
  status: { zh: '现在：{status}', en: 'Now: {status}' },
  moved: { zh: '日子改过：原来是{from}。', en: 'The date was moved: it was {from}.' },
  month: {
    zh: '文件只说到月，这里记在那个月的最后一天。',
    en: 'The document gives the month only; it stands here on its last day.',
  },
  year: {
    zh: '文件只说到年，这里记在那一年的最后一天。',
    en: 'The document gives the year only; it stands here on its last day.',
  },
  source: { zh: '依据：{document}（{issued}）{section}', en: 'Source: {document} ({issued}){section}' },
  atlas: { zh: '副中心一图，数据 {version}', en: 'Subcenter Atlas, data {version}' },
} satisfies Record<string, Text>;

/** The statement that gives the date, where the records in full are at hand. */
function statementOf({ date, aim }: DueDate, record: Entry | undefined): Statement | undefined {
  return record?.statements.findLast(
    (statement) => statement.target === date && (aim === 'start') === (statement.aim === 'start'),
  );
}

/** What a calendar says of dates depends on these. */
export type Telling = {
  readonly language: Language;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  /** An entry in full; without it the source is told without its section. */
  readonly record: (entry: EntryBrief) => Entry | undefined;
  /** Where an entry can be opened. */
  readonly address: (id: string) => string;
  readonly version: string;
};

/** By when, in words: `2030年底前完成`. */
export function dueText({ entry, date }: DueDate, language: Language): string {
  return verdictOf(entry, new Map(), lastDay(date)).due?.[language] ?? '';
}

/** How closely the date is known, where it is not to the day. */
const precisionWords = (date: string): Text | undefined =>
  ({ 4: words.year, 7: words.month })[date.length as 4 | 7];

export function toCalendarDay(due: DueDate, telling: Telling): CalendarDay {
  const { language, documents, version } = telling;
  const { entry, date } = due;
  const statement = statementOf(due, telling.record(entry));
  const document = documents.get(statement?.document ?? entry.documents.at(-1) ?? '');
  const section = statement ? `${language === 'zh' ? '，' : ', '}${statement.section}` : '';
  const lines: (Text | undefined)[] = [
    fill(words.status, { status: statusName(entry.kind, entry.status)[language] }),
    entry.movedFrom ? fill(words.moved, { from: formatDate(entry.movedFrom, language) }) : undefined,
    precisionWords(date),
    document &&
      fill(words.source, {
        document: document.title[language],
        issued: formatDate(document.issued, language),
        section,
      }),
    fill(words.atlas, { version }),
  ];
  const url = telling.address(entry.id);
  return {
    uid: `${entry.id}.due@subcenter-atlas`,
    day: lastDay(date),
    summary: fill(words.summary, { name: entry.name[language], due: dueText(due, language) })[language],
    // Not every calendar shows the URL of an event.
    description: [...lines.flatMap((line) => line?.[language] ?? []), url].join('\n'),
    url,
  };
}
