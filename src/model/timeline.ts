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

/**
 * How a thing stood, or is to stand, in a year. Up to the year of the newest document it is judged by what had been said
 * by the end of that year; after it, by all that is said. `asOf` reads no document issued after that one.
 */
export function stateIn(
  said: readonly Said[],
  year: number,
  documents: ReadonlyMap<string, PlanDocument>,
  asOf: PlanDocument | null = null,
): YearState {
  const issued = ({ document }: Said) => documents.get(document)?.issued ?? '';
  const limit = asOf ? asOf.issued : `${year}-12-31`;
  const known = said.filter((one) => issued(one) <= limit);
  const last = known.at(-1);
  if (!last) return 'unnamed';
  if (last.status === 'done') return 'done';
  const target = known.findLast((one) => one.target && !one.aim && one.status !== 'done')?.target;
  const due = target ? Number(target.slice(0, 4)) : null;
  if (last.status === 'continuing') return due !== null && due < year ? 'awaited' : 'continuing';
  if (due === year) return 'due';
  if (due !== null && due < year) return 'awaited';
  const start = known.findLast((one) => one.target && one.aim === 'start')?.target;
  const started = begun.includes(last.status) || (start !== undefined && Number(start.slice(0, 4)) <= year);
  return started ? 'underway' : 'ahead';
}
