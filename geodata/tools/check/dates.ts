/** Are dates in range: statements oldest first, targets in the years their document speaks of, nothing from tomorrow? */
import type { PlanDocument } from '../../../src/model/document.ts';
import { type Finding, ofEntry } from './finding.ts';
import type { Records } from './records.ts';

/** Is one date surely later than another? `2024` and `2024-05` are neither. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

export function checkDates({ documents, entries, version }: Records): Finding[] {
  const register = new Map<string, PlanDocument>(documents.map(({ value }) => [value.id, value]));
  const early = documents
    .filter(({ value }) => isLater(value.issued, version))
    .map(
      ({ file, value }): Finding => ({
        check: 'dates',
        file,
        id: value.id,
        path: 'issued',
        reason: `${value.issued} is after the day of the atlas, ${version}`,
      }),
    );
  return [
    ...early,
    ...entries.flatMap((filed) =>
      filed.value.statements.flatMap(({ document, target }, i): Finding[] => {
        const own = register.get(document);
        const before = register.get(filed.value.statements[i - 1]?.document ?? '');
        if (!own) return [];
        const findings: Finding[] = [];
        const year = Number(target?.slice(0, 4));
        if (target !== undefined && (year < own.years[0] || year > own.years[1])) {
          const reason = `${target} is outside the years ${document} speaks of, ${own.years.join('-')}`;
          findings.push(ofEntry('dates', filed, `statements[${i}].target`, reason));
        }
        if (before && isLater(before.issued, own.issued)) {
          const reason = `${document} is older than ${before.id} before it`;
          findings.push(ofEntry('dates', filed, `statements[${i}]`, reason));
        }
        return findings;
      }),
    ),
  ];
}
