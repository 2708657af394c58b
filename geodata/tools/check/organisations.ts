/** Does every organisation a statement names have a record, so that it has an English name, and is each needed once? */
import { type Finding, ofEntry } from './finding.ts';
import type { Records } from './records.ts';

export function checkOrganisations({ entries, organisations }: Records): Finding[] {
  if (!organisations) return [];
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, value } of organisations) {
    for (const form of [value.name.zh, ...(value.writtenAs ?? [])]) {
      const other = owners.get(form);
      if (other)
        findings.push({
          check: 'organisations',
          file,
          id: value.id,
          reason: `${form} also stands under ${other}`,
        });
      else owners.set(form, value.id);
    }
  }
  const used = new Set<string>();
  for (const entry of entries)
    entry.value.statements.forEach((statement, i) => {
      for (const unit of statement.units ?? []) {
        const owner = owners.get(unit);
        if (owner) used.add(owner);
        else
          findings.push(
            ofEntry('organisations', entry, `statements[${i}].units`, `${unit} is not in organisations.json`),
          );
      }
    });
  for (const { file, value } of organisations)
    if (!used.has(value.id))
      findings.push({ check: 'organisations', file, id: value.id, reason: 'is named by no statement' });
  return findings;
}
