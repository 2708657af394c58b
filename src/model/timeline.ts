/** What was under way, due or done in a year, as the documents said it: pure, from statements in brief. */
import type { PlanDocument } from './document.ts';
import type { Entry } from './entry.ts';
import type { Figures } from './figures.ts';
import { type Status, statuses } from './vocabulary.ts';

/** A statement without its words. */
export type Said = {
  readonly document: string;
  readonly status: Status;
  readonly target?: string;
  readonly aim?: 'start' | 'step';
  readonly figures?: Figures;
};

/** The built file: by entry id, a row for each statement, oldest first; documents by their place in the catalogue. */
export type TimelineRow = readonly [
  document: number,
  status: number,
  target: string | 0,
  aim: 'start' | 'step' | 0,
  figures?: Figures,
];
export type TimelineFile = Readonly<Record<string, readonly TimelineRow[]>>;

export function toTimelineFile(entries: readonly Entry[], documents: readonly PlanDocument[]): TimelineFile {
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]));
  return Object.fromEntries(
    entries.map(({ id, statements }) => [
      id,
      statements.map(({ document, status, target, aim, figures }): TimelineRow => {
        const row = [placeOf.get(document) ?? -1, statuses.indexOf(status), target ?? 0, aim ?? 0] as const;
        return figures ? [...row, figures] : row;
      }),
    ]),
  );
}

export function fromTimelineFile(
  file: TimelineFile,
  documents: readonly PlanDocument[],
): ReadonlyMap<string, readonly Said[]> {
  return new Map(
    Object.entries(file).map(([id, rows]) => [
      id,
      rows.map(([document, status, target, aim, figures]) => ({
        document: documents[document]?.id ?? '',
        status: statuses[status] ?? 'planned',
        ...(target ? { target } : {}),
        ...(aim ? { aim } : {}),
        ...(figures ? { figures } : {}),
      })),
    ]),
  );
}

/**
 * unnamed: no document had spoken of it; ahead: named, not begun; underway; due: promised for this very year; awaited:
 * promised for an earlier year, and nobody says it is done; done; continuing: work without end.
 */
export const yearStates = ['unnamed', 'ahead', 'underway', 'due', 'awaited', 'done', 'continuing'] as const;
export type YearState = (typeof yearStates)[number];

const begun: readonly Status[] = ['building', 'partly-open'];

/** How a thing stands in a year, and the status it is drawn with. */
export type Standing = { readonly state: YearState; readonly status: Status };

/** What a reader asks about: a year, and the newest document that is still read. */
export type Moment = { readonly year: number; readonly asOf?: PlanDocument | null };

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Not begun by any document's word, but to be in hand by then. */
const inHand = (status: Status): Status => (begun.includes(status) ? status : 'building');

function standing(known: readonly Said[], year: number): Standing {
  const last = known.at(-1);
  if (!last) return { state: 'unnamed', status: 'planned' };
  const { status } = last;
  if (status === 'done') return { state: 'done', status };
  const target = known.findLast((one) => one.target && !one.aim && one.status !== 'done')?.target;
  const due = target ? yearOf(target) : null;
  // Promised for an earlier year: no document's word says more than the last one did.
  if (due !== null && due < year) return { state: 'awaited', status };
  if (status === 'continuing') return { state: 'continuing', status };
  if (due === year) return { state: 'due', status: inHand(status) };
  const start = known.findLast((one) => one.target && one.aim === 'start')?.target;
  const started = begun.includes(status) || (start !== undefined && yearOf(start) <= year);
  return started ? { state: 'underway', status: inHand(status) } : { state: 'ahead', status };
}

/**
 * How a thing stood, or is to stand, in a year. Up to the year of the newest document it is judged by what had been said
 * by the end of that year; after it, by all that is said. `asOf` reads no document issued after that one.
 */
export function standingIn(
  said: readonly Said[],
  { year, asOf }: Moment,
  documents: ReadonlyMap<string, PlanDocument>,
): Standing {
  const limit = asOf ? asOf.issued : `${year}-12-31`;
  return standing(
    said.filter(({ document }) => (documents.get(document)?.issued ?? '') <= limit),
    year,
  );
}

/** How many are due in each of some years; for a small drawing of when promises fall. */
export function dueByYear(
  all: Iterable<readonly Said[]>,
  years: readonly number[],
  asOf: PlanDocument | null,
  documents: ReadonlyMap<string, PlanDocument>,
): readonly number[] {
  const counts = years.map(() => 0);
  for (const said of all)
    years.forEach((year, i) => {
      if (standingIn(said, { year, asOf }, documents).state === 'due') counts[i] = (counts[i] ?? 0) + 1;
    });
  return counts;
}

export const isYearState = (value: string): value is YearState => yearStates.some((state) => state === value);
