/** Is every section of every document cited by a statement, or left out with a reason? Needs the documents. */
import { accountFor } from '../coverage/account.ts';
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';

/** Only a workshop that keeps a coverage list is held to it. */
export function checkCoverage({ documents, entries, indicators, coverage, sources }: Records): Finding[] {
  if (!sources || !coverage) return [];
  const { file, excuses: list } = coverage;
  const known = entries.map(({ value }) => value);
  const strangers = list.filter((excuse) => !documents.some(({ value }) => value.id === excuse.document));
  return [
    ...strangers.map(
      ({ document }): Finding => ({
        check: 'coverage',
        file,
        id: document,
        reason: 'is no document of the register',
      }),
    ),
    ...documents.flatMap(({ value: document }) => {
      const text = sources.texts.get(document.file);
      if (text === undefined) return []; // said by the sections check
      const indicated = indicators.flatMap(({ value }) =>
        value.values.filter((v) => v.document === document.id).map((v) => v.section),
      );
      const { open, idle } = accountFor(document.id, sources.read(document.id, text), known, list, indicated);
      const finding = (path: string, reason: string): Finding => ({
        check: 'coverage',
        file,
        id: document.id,
        path,
        reason,
      });
      return [
        ...open.map(({ id }) => finding(id, 'is cited by no statement and left out for no reason')),
        ...idle.map(({ section }) =>
          finding(section, 'is left out for a reason, but is cited or does not exist'),
        ),
      ];
    }),
  ];
}
