/**
 * The one parser: from anything to the model's types. The app reads its data through it at run time, and
 * `npm run data:check` reads the files through it, so the parser that guards the app guards the data.
 */
export { parseDocument, parseDocuments } from './parse-document.ts';
export { parseEntries, parseEntry } from './parse-entry.ts';
export { parseIndicators } from './parse-indicator.ts';
export { parseOrganisations } from './parse-organisation.ts';
export type { Fault, Parsed, ParsedList } from './parse-report.ts';
export { parseShape, parseShapes } from './parse-shape.ts';
export { parseStory } from './parse-story.ts';
