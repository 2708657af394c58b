/** What changed between two documents, entry by entry. */
import type { PlanDocument } from './document.ts';
import { type FigureKey, figureKeys } from './figures.ts';
import { lastDay, monthsBetween } from './history.ts';
import type { Said } from './timeline.ts';
import type { Status } from './vocabulary.ts';

export type Difference =
  /** Only the newer one names it, and no document before it did. */
  | { readonly kind: 'added' }
  /** Only the older one names it. */
  | { readonly kind: 'dropped'; readonly status: Status }
  | {
      readonly kind: 'delayed' | 'sooner';
      readonly from: string;
      readonly to: string;
      readonly months: number;
    }
  | { readonly kind: 'status'; readonly from: Status; readonly to: Status }
  | { readonly kind: 'figure'; readonly figure: FigureKey; readonly from: number; readonly to: number };

/** As a reader wants them: what touches a promise first. */
export const differenceKinds = ['delayed', 'sooner', 'status', 'figure', 'dropped', 'added'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

const dateOf = (said: readonly Said[]): string | undefined =>
  said.findLast((one) => one.target && !one.aim)?.target;

function figuresOf(said: readonly Said[]): Partial<Record<FigureKey, number>> {
  return Object.assign({}, ...said.map(({ figures }) => figures ?? {}));
}

/** In which ways two documents differ about one thing; none where both say the same or neither speaks of it. */
export function differencesOf(
  said: readonly Said[],
  older: PlanDocument,
  newer: PlanDocument,
  documents: ReadonlyMap<string, PlanDocument>,
): readonly Difference[] {
  const before = said.filter(({ document }) => document === older.id);
  const after = said.filter(({ document }) => document === newer.id);
  const [was, is] = [before.at(-1), after.at(-1)];
  if (!was && !is) return [];
  if (!is) return was && was.status !== 'done' ? [{ kind: 'dropped', status: was.status }] : [];
  if (!was) {
    const known = said.some(({ document }) => (documents.get(document)?.issued ?? '') < newer.issued);
    return known ? [] : [{ kind: 'added' }];
  }
  return [
    ...dateDifference(before, after),
    ...statusDifference(was, is),
    ...figureDifferences(before, after),
  ];
}

function dateDifference(before: readonly Said[], after: readonly Said[]): Difference[] {
  const [from, to] = [dateOf(before), dateOf(after)];
  if (!from || !to || lastDay(from) === lastDay(to)) return [];
  const months = monthsBetween(from, to);
  return [{ kind: lastDay(to) > lastDay(from) ? 'delayed' : 'sooner', from, to, months: Math.abs(months) }];
}

const statusDifference = (was: Said, is: Said): Difference[] =>
  was.status === is.status ? [] : [{ kind: 'status', from: was.status, to: is.status }];

function figureDifferences(before: readonly Said[], after: readonly Said[]): Difference[] {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  return (Object.keys(figureKeys) as FigureKey[]).flatMap((figure): Difference[] => {
    const [from, to] = [was[figure], is[figure]];
    return from === undefined || to === undefined || from === to
      ? []
      : [{ kind: 'figure', figure, from, to }];
  });
}

export type Disagreement = {
  readonly figure: FigureKey;
  /** Oldest document first; the value each gives last. */
  readonly values: readonly { readonly document: string; readonly value: number }[];
};

/** Figures for which documents give different values. */
export function disagreementsOf(said: readonly Said[]): readonly Disagreement[] {
  const documents = [...new Set(said.map(({ document }) => document))];
  return (Object.keys(figureKeys) as FigureKey[]).flatMap((figure): Disagreement[] => {
    const values = documents.flatMap((document) => {
      const value = figuresOf(said.filter((one) => one.document === document))[figure];
      return value === undefined ? [] : [{ document, value }];
    });
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ figure, values }] : [];
  });
}
