import type { Passage } from '../../src/model/catalog.ts';
import type { PlanDocument } from '../../src/model/document.ts';
import type { Entry } from '../../src/model/entry.ts';
import { findSection } from './sections/find.ts';
import { passage } from './sections/passage.ts';
import type { Sources } from './workshop.ts';

/**
 * The words each statement cites, by entry, in the order of its statements. Empty without a copy of the documents.
 */
export function passagesOf(
  entries: readonly Entry[],
  documents: readonly PlanDocument[],
  sources: Sources | undefined,
): Map<string, readonly (Passage | null)[]> {
  const sections = new Map(
    documents.flatMap((document) => {
      const text = sources?.texts.get(document.file);
      return sources && text !== undefined ? [[document.id, sources.read(document.id, text)] as const] : [];
    }),
  );
  if (!sections.size) return new Map();
  return new Map(
    entries.map((entry) => [
      entry.id,
      entry.statements.map((statement) => {
        const [section] = findSection(sections.get(statement.document) ?? [], statement.section);
        const figures = Object.values(statement.figures ?? {}).map(String);
        return section ? passage(section, [entry.name.zh, ...entry.aliases, ...figures]) : null;
      }),
    ]),
  );
}
