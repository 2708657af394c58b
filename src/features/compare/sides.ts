import { formatDate, type Language, type Text } from '../../i18n/index.ts';
import { presets } from '../../layers/presets.ts';
import type { PlanDocument } from '../../model/document.ts';
import {
  type Comparison,
  firstYear,
  kindOf,
  lastYear,
  type Moment,
  type Side,
  type SideKind,
  sideName,
} from '../../state/index.ts';

/** What can stand left and right, and what a comparison begins with. Pure. */

export type Sides = Pick<Comparison, 'left' | 'right'>;
type Documents = ReadonlyMap<string, PlanDocument>;

export const kinds: readonly SideKind[] = ['years', 'documents', 'layers'];

/** What is compared, where the sides tell. */
export const kindOfSides = ({ left, right }: Sides): SideKind => kindOf(left) ?? kindOf(right) ?? 'layers';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

const sidesOf: Record<SideKind, (documents: Documents) => readonly Side[]> = {
  years: () => years.map((year) => ({ by: 'year', year })),
  documents: (documents) => [...documents.keys()].map((document) => ({ by: 'document', document })),
  layers: () => [{ by: 'then' }, ...presets.map(({ id }) => ({ by: 'preset', preset: id }) as const)],
};

/** All that can be chosen; the map as set can stand beside anything. */
export const choices = (kind: SideKind, documents: Documents): readonly Side[] => [
  { by: 'now' },
  ...sidesOf[kind](documents),
];

/** How a side is called in a menu. A document is told by its date there, its year follows from what is asked. */
export function choiceName(side: Side, asked: Moment, documents: Documents, language: Language): Text {
  const document = side.by === 'document' ? documents.get(side.document) : undefined;
  if (!document) return sideName(side, asked, documents);
  const date = formatDate(document.issued, language);
  const { shortTitle } = document;
  return { zh: `${date} · ${shortTitle.zh}`, en: `${date} · ${shortTitle.en}` };
}

/** Then and now; the first and the last word of one district; the land and what is drawn on it. */
export function usualSides(kind: SideKind, asked: Moment, documents: Documents, thisYear: number): Sides {
  const now: Side = { by: 'now' };
  if (kind === 'layers') return { left: { by: 'preset', preset: 'bare' }, right: now };
  if (kind === 'years') {
    const wished = asked.year ?? thisYear;
    const year = wished > firstYear && wished <= lastYear ? wished : lastYear;
    return { left: { by: 'year', year: firstYear }, right: { by: 'year', year } };
  }
  const all = [...documents.values()];
  const last = all.at(-1);
  const first = all.find(({ region }) => region === last?.region);
  if (!first || !last) return { left: now, right: now };
  return {
    left: { by: 'document', document: first.id },
    right: { by: 'document', document: last.id },
  };
}
