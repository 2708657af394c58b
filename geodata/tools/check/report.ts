import { checkNames, type Finding } from './finding.ts';
import { groupBy } from './group.ts';

/** Findings grouped by check, then by file. */
export function toReport(findings: readonly Finding[]): string {
  const byCheck = groupBy(findings, ({ check }) => check);
  return checkNames
    .flatMap((check) => {
      const found = byCheck.get(check);
      if (!found) return [];
      const byFile = [...groupBy(found, ({ file }) => file)];
      return [
        `${check} (${found.length})`,
        ...byFile.flatMap(([file, own]) => [
          `  ${file}`,
          ...own.map(({ id, path, reason }) => `    ${[id, path].filter(Boolean).join(' ')}: ${reason}`),
        ]),
      ];
    })
    .join('\n');
}
