import { fill, type Language } from '../../i18n/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import { areaText, lengthText } from '../../model/measures.ts';
import type { Meeting, Met } from '../../model/meeting.ts';
import { type Sector, type Status, sectors, statuses } from '../../model/vocabulary.ts';
import { words } from './words.ts';

/** The answer as rows, and what they come to. Pure. */

export type AnswerRow = { readonly entry: EntryBrief; readonly met: Met };

export type Sorting = { readonly by: 'name' | 'inside' | 'share'; readonly down: boolean };

export const toRows = (meeting: Meeting, byId: ReadonlyMap<string, EntryBrief>): AnswerRow[] =>
  meeting.met.flatMap((met) => {
    const entry = byId.get(met.id);
    return entry ? [{ entry, met }] : [];
  });

/** Areas before lengths before points, each by how much. */
const weight = ({ squareMeters, meters, points }: Met): number =>
  squareMeters > 0 ? 1e12 + squareMeters : meters > 0 ? 1e6 + meters : points;

export function sortRows(
  rows: readonly AnswerRow[],
  { by, down }: Sorting,
  language: Language,
): readonly AnswerRow[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en-GB', { numeric: true });
  const sign = down ? -1 : 1;
  const byName = (a: AnswerRow, b: AnswerRow) =>
    collator.compare(a.entry.name[language], b.entry.name[language]);
  return rows.toSorted((a, b) => {
    const difference =
      by === 'name'
        ? byName(a, b)
        : by === 'share'
          ? a.met.share - b.met.share
          : weight(a.met) - weight(b.met);
    return sign * difference || byName(a, b);
  });
}

/** `3.2 公顷`, `1.4 公里`, `2 处`; nothing inside of what only touches. */
export function insideText({ squareMeters, meters, points }: Met, language: Language): string {
  const parts = [
    squareMeters > 0 && areaText(squareMeters, language),
    meters > 0 && lengthText(meters, language),
    points > 0 && (points === 1 ? words.onePoint : fill(words.points, { n: points }))[language],
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : words.touches[language];
}

export function shareText(share: number, language: Language): string {
  if (share === 0) return '–';
  if (share < 0.001) return '<0.1%';
  // What is not quite all is never told as all.
  const shown = share < 0.9995 ? Math.min(share, 0.999) : 1;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(shown);
}

export type Total<K> = {
  readonly key: K;
  readonly count: number;
  readonly meters: number;
  readonly squareMeters: number;
  readonly points: number;
};

function totalsBy<K>(
  rows: readonly AnswerRow[],
  keys: readonly K[],
  keyOf: (row: AnswerRow) => K,
): Total<K>[] {
  return keys.flatMap((key) => {
    const own = rows.filter((row) => keyOf(row) === key).map(({ met }) => met);
    if (own.length === 0) return [];
    const sum = (of: (met: Met) => number) => own.reduce((all, met) => all + of(met), 0);
    return [
      {
        key,
        count: own.length,
        meters: sum((met) => met.meters),
        squareMeters: sum((met) => met.squareMeters),
        points: sum((met) => met.points),
      },
    ];
  });
}

export const totalsBySector = (rows: readonly AnswerRow[]): Total<Sector>[] =>
  totalsBy(rows, sectors, ({ entry }) => entry.sector);
export const totalsByStatus = (rows: readonly AnswerRow[]): Total<Status>[] =>
  totalsBy(rows, statuses, ({ entry }) => entry.status);
