/** What is drawn differently on two sides of a comparison: pure. */
import type { EntryBrief } from './brief.ts';
import type { YearState } from './timeline.ts';
import type { Status } from './vocabulary.ts';

/** How a side shows an entry; without a year, as it stands. Null: it does not. */
export type Shown = { readonly status: Status; readonly state: YearState | null } | null;
export type ShownOn = (entry: EntryBrief) => Shown;

export type SideDifference = { readonly entry: EntryBrief; readonly left: Shown; readonly right: Shown };

/** Where only one side knows of a year, the form it is drawn with decides. */
function alike(left: Shown, right: Shown): boolean {
  if (!left || !right) return left === right;
  const known = left.state !== null && right.state !== null;
  return left.status === right.status && (!known || left.state === right.state);
}

export const differencesOfSides = (
  entries: readonly EntryBrief[],
  onLeft: ShownOn,
  onRight: ShownOn,
): readonly SideDifference[] =>
  entries
    .map((entry) => ({ entry, left: onLeft(entry), right: onRight(entry) }))
    .filter(({ left, right }) => !alike(left, right));
