import type { OverlayCondition, OverlayField, OverlayFilter } from '../../model/overlay.ts';

/** The filter of an own layer: one condition a field, all of which must hold. */

export const conditionOf = (filter: OverlayFilter, field: string): OverlayCondition | undefined =>
  filter.find((condition) => condition.field === field);

/** Without the condition of a field: what its own values are counted under. */
export const without = (filter: OverlayFilter, field: string): OverlayFilter =>
  filter.filter((condition) => condition.field !== field);

/** A condition that asks for nothing is none. */
const asksForNothing = (condition: OverlayCondition): boolean => {
  if ('is' in condition) return condition.is.length === 0;
  if ('contains' in condition) return condition.contains.trim() === '';
  return condition.from === undefined && condition.to === undefined;
};

/** In the place of the field's last condition, so that chips do not jump about. */
export function withCondition(filter: OverlayFilter, condition: OverlayCondition): OverlayFilter {
  if (asksForNothing(condition)) return without(filter, condition.field);
  return conditionOf(filter, condition.field)
    ? filter.map((one) => (one.field === condition.field ? condition : one))
    : [...filter, condition];
}

/** A number as typed; undefined for nothing and for what is no number. */
export function numberTyped(words: string): number | undefined {
  const plain = words.normalize('NFKC').replace(/[\s,]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
}

/** How a field is narrowed: numbers by range, everything else by its values and by a part of them. */
export const isRanged = ({ kind }: OverlayField): boolean => kind === 'number';

export type Range = { readonly from?: number; readonly to?: number };

/** The ends that a condition sets; none where it is of another kind. */
export function rangeOf(condition: OverlayCondition | undefined): Range {
  if (!condition || 'is' in condition || 'contains' in condition) return {};
  const { from, to } = condition;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

export function withEnd({ from, to }: Range, end: 'from' | 'to', value: number | undefined): Range {
  const ends = { from, to, [end]: value };
  return {
    ...(ends.from === undefined ? {} : { from: ends.from }),
    ...(ends.to === undefined ? {} : { to: ends.to }),
  };
}
