/** Findings that someone has looked at and left, each with its reason. One that excuses nothing is itself a finding. */
import type { CheckName, Finding } from './finding.ts';
import type { Records } from './records.ts';

export function applyExceptions(
  findings: readonly Finding[],
  { exceptions }: Records,
  skipped: readonly CheckName[],
): Finding[] {
  const used = new Set<unknown>();
  const left = findings.filter((finding) => {
    const excuse = exceptions.find(
      ({ value: { check, id, path } }) =>
        check === finding.check && id === finding.id && (path === undefined || path === finding.path),
    );
    if (excuse) used.add(excuse);
    return excuse === undefined;
  });
  const idle = exceptions.filter((excuse) => !used.has(excuse) && !skipped.includes(excuse.value.check));
  return [
    ...left,
    ...idle.map(
      ({ file, value: { check, id } }): Finding => ({
        check: 'exceptions',
        file,
        id,
        reason: `excuses no finding of the check ${check}`,
      }),
    ),
  ];
}
