import type { Entry } from '../../../src/model/entry.ts';
import { findSection } from '../sections/find.ts';
import type { Section } from '../sections/section.ts';

/**
 * Why a section is cited by no statement. The words are few, so that they stay honest: a section that names a road, a
 * river, a building, a campus, a plant or a number is never `preamble`.
 */
export const reasons = {
  title: 'titles, letters, signatures, tables of contents',
  preamble: 'guiding thought, principles, background',
  'no-target': 'no place and no target that could be checked',
  procedure: 'rules of procedure: who applies, decides, reports',
  glossary: 'explains a word that is cited elsewhere',
  repeats: 'says again what a cited section says',
  indicator: 'a target figure, kept in indicators.json',
  past: 'praises what has been done, names nothing that is not cited elsewhere',
} as const;
export type Reason = keyof typeof reasons;

/** One line of `coverage.json`; `section` may be a broader address and then speaks of all below it. */
export type Excuse = { readonly document: string; readonly section: string; readonly reason: Reason };

export type Account = {
  readonly document: string;
  readonly sections: number;
  readonly cited: number;
  readonly excused: number;
  /** Sections nobody speaks for. */
  readonly open: readonly Section[];
  /** Excuses that are for nothing: no such section, or all of it is cited. */
  readonly idle: readonly Excuse[];
};

/** What became of every section of one document. Headings are no sections of their own. */
export function accountFor(
  document: string,
  sections: readonly Section[],
  entries: readonly Entry[],
  excuses: readonly Excuse[],
  indicated: readonly string[],
): Account {
  const real = sections.filter((section) => section.kind !== 'heading');
  const below = (address: string) => findSection(real, address).map(({ id }) => id);
  const cited = new Set([
    ...entries.flatMap(({ statements }) =>
      statements.filter((s) => s.document === document).flatMap((s) => below(s.section)),
    ),
    ...indicated.flatMap(below),
  ]);
  const own = excuses.filter((excuse) => excuse.document === document);
  const excused = new Set(own.flatMap(({ section }) => below(section)).filter((id) => !cited.has(id)));
  return {
    document,
    sections: real.length,
    cited: cited.size,
    excused: excused.size,
    open: real.filter(({ id }) => !cited.has(id) && !excused.has(id)),
    idle: own.filter(({ section }) => below(section).every((id) => cited.has(id))),
  };
}
