/**
 * Does every statement's section exist, and hold the entry's name and each figure? Needs the documents; also
 * checks that they are the very files the register was made from.
 */
import { createHash } from 'node:crypto';
import type { Entry } from '../../../src/model/entry.ts';
import type { FigureKey } from '../../../src/model/figures.ts';
import { findSection } from '../sections/find.ts';
import type { Section } from '../sections/section.ts';
import { holdsFigure } from './figure-text.ts';
import { type Finding, ofEntry } from './finding.ts';
import { toPlain } from './plain.ts';
import type { Records } from './records.ts';

export function checkSections({ documents, entries, sources }: Records): Finding[] {
  if (!sources) return [];
  const findings: Finding[] = [];
  const read = new Map<string, readonly Section[]>();
  for (const { file, value } of documents) {
    const add = (reason: string) => findings.push({ check: 'sections', file, id: value.id, reason });
    const text = sources.texts.get(value.file);
    if (text === undefined) {
      add(`${value.file} is not among the documents at hand`);
      continue;
    }
    if (createHash('sha256').update(text).digest('hex') !== value.sha256)
      add(`${value.file} is not the file with the sha256 of the register`);
    try {
      read.set(value.id, sources.read(value.id, text));
    } catch (error) {
      add(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const filed of entries) {
    filed.value.statements.forEach((statement, i) => {
      const sections = read.get(statement.document);
      if (!sections) return; // said above, or by the links check
      const found = findSection(sections, statement.section);
      const path = `statements[${i}]`;
      if (found.length === 0) {
        const reason = `${statement.document} has no section ${statement.section}`;
        findings.push(ofEntry('sections', filed, `${path}.section`, reason));
      } else
        findings.push(
          ...checkPassage(filed.value, i, found).map((f) => ofEntry('sections', filed, f.path, f.reason)),
        );
    });
  }
  return findings;
}

/** Name and figures against the passage; titles above a section are part of what it says. */
function checkPassage(
  entry: Entry,
  i: number,
  sections: readonly Section[],
): { path: string; reason: string }[] {
  const statement = entry.statements[i];
  if (!statement) return [];
  const passage = sections.map(({ text }) => text).join('\n');
  const titles = sections.flatMap(({ heading }) => heading).join('\n');
  const address = `${statement.document} ${statement.section}`;
  const plain = toPlain(`${titles}\n${passage}`);
  const isNamed = [entry.name.zh, ...entry.aliases].some((name) => plain.includes(toPlain(name)));
  const figures = Object.entries(statement.figures ?? {}) as [FigureKey, number][];
  return [
    ...(isNamed
      ? []
      : [{ path: `statements[${i}]`, reason: `${address} has neither its name nor an alias` }]),
    ...figures
      .filter(([key, value]) => !holdsFigure(passage, key, value))
      .map(([key, value]) => ({
        path: `statements[${i}].figures.${key}`,
        reason: `${address} does not give ${value}`,
      })),
  ];
}
