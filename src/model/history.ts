import type { PlanDocument } from './document.ts';
import type { Entry, Statement } from './entry.ts';
import { type FigureKey, figureKeys } from './figures.ts';
import type { Status } from './vocabulary.ts';

/** What follows from an entry's statements without being typed in; dates are `YYYY[-MM[-DD]]`. */

/** What became of one promise. */
export type Outcome =
  | { kind: 'kept'; by: Statement }
  | { kind: 'moved'; by: Statement; months: number }
  | { kind: 'overdue'; months: number }
  | { kind: 'unanswered'; by: Statement }
  | { kind: 'open' };

export type Contradiction = { figure: FigureKey; values: readonly { statement: Statement; value: number }[] };

/** The last day a date that may name only a year or month still covers. */
export function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  const end = new Date(Date.UTC(Number(year), Number(month), 0));
  return end.toISOString().slice(0, 10);
}

/** The reader's day, as dates are written here. The only thing in this file that is not a function of its input. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether a date, known to the year, month or day, has passed on a day. */
export const isPast = (date: string, day: string): boolean => lastDay(date) < day;

/** Whole months from one date's last day to another's; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [lastDay(from), lastDay(to)];
  const months = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
  return months(b) - months(a);
}

/** Where it stands according to the newest document that speaks of it. */
export function currentStatus(entry: Pick<Entry, 'statements'>): Status {
  const last = entry.statements.at(-1);
  return last?.status ?? 'planned';
}

/** Whether a statement gives a date for completion. */
const promisesCompletion = (statement: Statement): boolean =>
  statement.target !== undefined && statement.aim === undefined && statement.status !== 'done';

/** The date the newest statement with a date promises completion for, unless it is done. */
export function currentTarget(entry: Pick<Entry, 'statements'>): string | undefined {
  if (currentStatus(entry) === 'done') return undefined;
  return entry.statements.findLast(promisesCompletion)?.target;
}

const begun: readonly Status[] = ['building', 'partly-open', 'done'];

/** The newest date promised for a start, where nothing has begun and no completion is promised. */
export function currentStart(entry: Pick<Entry, 'statements'>): string | undefined {
  const status = currentStatus(entry);
  if (begun.includes(status) || status === 'continuing' || currentTarget(entry)) return undefined;
  return entry.statements.findLast((s) => s.target !== undefined && s.aim === 'start')?.target;
}

/**
 * What came of a statement's promise, as later statements tell it and `today` (`YYYY-MM-DD`) allows. Undefined where
 * nothing is promised that later words could keep or break: no date, work without end, a step on the way.
 */
export function outcomeOf(
  entry: Pick<Entry, 'statements'>,
  statement: Statement,
  documents: ReadonlyMap<string, PlanDocument>,
  today: string,
): Outcome | undefined {
  const { target, aim, status } = statement;
  if (!target || aim === 'step' || status === 'done' || status === 'continuing') return undefined;
  const issued = (s: Statement) => documents.get(s.document)?.issued ?? '';
  const later = entry.statements
    .slice(entry.statements.indexOf(statement) + 1)
    .filter((s) => issued(s) > issued(statement));
  const kept = later.find((s) => (aim === 'start' ? begun.includes(s.status) : s.status === 'done'));
  if (kept) return { kind: 'kept', by: kept };
  const due = lastDay(target);
  const moved = later.findLast((s) => s.target && s.aim === aim && lastDay(s.target) > due);
  if (moved?.target) return { kind: 'moved', by: moved, months: monthsBetween(target, moved.target) };
  const still = later.findLast((s) => issued(s) > due);
  if (still) return { kind: 'unanswered', by: still };
  if (today > due) return { kind: 'overdue', months: monthsBetween(due, today) };
  return { kind: 'open' };
}

/** Late: the newest date given has passed, and no document says it is done. */
export function isLate(entry: Pick<Entry, 'statements'>, day: string): boolean {
  const target = currentTarget(entry);
  return target !== undefined && currentStatus(entry) !== 'continuing' && isPast(target, day);
}

/** The newest document of the entry's region: a document of another district is not expected to speak of it. */
function newestFor(
  entry: Pick<Entry, 'statements'>,
  documents: ReadonlyMap<string, PlanDocument>,
): { newest: PlanDocument; alone: boolean } | undefined {
  const regions = new Set(entry.statements.flatMap((s) => documents.get(s.document)?.region ?? []));
  const region = regions.has('tongzhou') ? 'tongzhou' : [...regions][0];
  const all = [...documents.values()].filter((document) => document.region === region);
  const newest = all.reduce<PlanDocument | undefined>(
    (a, b) => (a && a.issued >= b.issued ? a : b),
    undefined,
  );
  return newest && { newest, alone: all.length === 1 };
}

/** Named in older documents, absent from the newest of its region and not done. */
export function isSilent(
  entry: Pick<Entry, 'statements'>,
  documents: ReadonlyMap<string, PlanDocument>,
): boolean {
  const found = newestFor(entry, documents);
  if (!found || currentStatus(entry) === 'done') return false;
  return entry.statements.every(({ document }) => document !== found.newest.id);
}

/** First named by the newest document of its region. Where there is only one document, nothing is new. */
export function isNew(
  entry: Pick<Entry, 'statements'>,
  documents: ReadonlyMap<string, PlanDocument>,
): boolean {
  const found = newestFor(entry, documents);
  if (!found || found.alone) return false;
  return entry.statements.every(({ document }) => document === found.newest.id);
}

/** A document promised it for a date, and a later one says it is done; not always by that date. */
export const isKept = (
  entry: Pick<Entry, 'statements'>,
  documents: ReadonlyMap<string, PlanDocument>,
): boolean =>
  entry.statements.some(
    // Whether a promise was kept does not hang on the reader's day.
    (s) => promisesCompletion(s) && outcomeOf(entry, s, documents, '')?.kind === 'kept',
  );

/** The first date that was promised, for completion or else for a start, where a later document names a later one. */
export function movedFrom(
  entry: Pick<Entry, 'statements'>,
  documents: ReadonlyMap<string, PlanDocument>,
): string | undefined {
  const target = currentTarget(entry);
  const now = target ?? currentStart(entry);
  if (!now || currentStatus(entry) === 'continuing') return undefined;
  const aim = target ? undefined : 'start';
  return entry.statements.find(
    (s) =>
      s.aim === aim &&
      s.target &&
      lastDay(s.target) < lastDay(now) &&
      outcomeOf(entry, s, documents, '')?.kind === 'moved',
  )?.target;
}

/** How far along a status is; work without end stands beside the ladder. */
const rungs: readonly Status[] = ['studied', 'planned', 'preparing', 'building', 'partly-open', 'done'];

/** Where a later document tells of a lower rung than an earlier one: building in 2021, under study in 2026. */
export function steppedBack(entry: Pick<Entry, 'statements'>): { from: Statement; to: Statement }[] {
  return entry.statements.flatMap((to, i) => {
    const from = entry.statements[i - 1];
    if (!from || from.document === to.document) return [];
    const [before, after] = [rungs.indexOf(from.status), rungs.indexOf(to.status)];
    return before >= 0 && after >= 0 && after < before ? [{ from, to }] : [];
  });
}

/**
 * The furthest an older document said a project was, where the newest word is of less. A work that was done stays done:
 * what follows it is another. Of places and measures the same is true of every step.
 */
export function setBackFrom(entry: Pick<Entry, 'statements' | 'kind'>): Statement | undefined {
  const last = entry.statements.at(-1);
  if (!last || last.status === 'continuing' || entry.kind !== 'project') return undefined;
  const steps = rungs.slice(rungs.indexOf(last.status) + 1, rungs.indexOf('partly-open'));
  const earlier = entry.statements.filter(({ document }) => document !== last.document);
  return steps.toReversed().flatMap((step) => earlier.find(({ status }) => status === step) ?? [])[0];
}

/** The same figure with different values in different documents. */
export function contradictions(entry: Pick<Entry, 'statements'>): Contradiction[] {
  return (Object.keys(figureKeys) as FigureKey[]).flatMap((figure) => {
    const values = entry.statements.flatMap((statement) => {
      const value = statement.figures?.[figure];
      return value === undefined ? [] : [{ statement, value }];
    });
    return new Set(values.map((v) => v.value)).size > 1 ? [{ figure, values }] : [];
  });
}
