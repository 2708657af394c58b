import type { PlanDocument } from '../../model/document.ts';

/** Documents of the same district; of another district nobody expects that they speak of the same things. */
export const comparable = (document: PlanDocument, all: readonly PlanDocument[]): readonly PlanDocument[] =>
  all.filter(({ id, region }) => id !== document.id && region === document.region);

/** Older first. `all` stands oldest first. */
export function inOrder(one: string, other: string, all: readonly PlanDocument[]): readonly [string, string] {
  const place = (id: string) => all.findIndex((document) => document.id === id);
  return place(one) <= place(other) ? [one, other] : [other, one];
}

/** The pair a comparison starts with: the document and the newest of its district, or the one before that. */
export function partnerOf(
  document: PlanDocument,
  all: readonly PlanDocument[],
): readonly [older: string, newer: string] | null {
  const other = comparable(document, all).at(-1);
  return other ? inOrder(document.id, other.id, all) : null;
}
