/** Reads the workshop from disk: the only place that does; checker and build take what it gives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readReferences } from './accuracy/references.ts';
import { readDocument } from './sections/read.ts';
import type { ReferenceShape, Sources, Workshop, WorkshopFile } from './workshop.ts';

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

export function readWorkshop(
  root = 'geodata',
  sourcesFolder = process.env.SOURCES_DIR ?? '../shared/sources',
  referenceFolder = process.env.REFERENCE_DIR ?? '../shared/reference',
): Workshop {
  const file = (name: string): WorkshopFile => ({ name, text: readFileSync(join(root, name), 'utf8') });
  const folder = (name: string, ending: string) =>
    namesIn(join(root, name), ending).map((child) => file(`${name}/${child}`));
  const maybe = (name: string) => (existsSync(join(root, name)) ? file(name) : undefined);
  const indicators = maybe('indicators.json');
  const organisations = maybe('organisations.json');
  const coverage = maybe('coverage.json');
  const sources = readSources(resolve(sourcesFolder));
  const reference = readReference(resolve(referenceFolder));
  return {
    atlas: file('atlas.json'),
    documents: file('documents.json'),
    exceptions: file('exceptions.json'),
    entries: folder('entries', '.json'),
    layers: folder('layers', '.geojson'),
    stories: folder('stories', '.json'),
    ...(indicators && { indicators }),
    ...(organisations && { organisations }),
    ...(coverage && { coverage }),
    ...(sources && { sources }),
    ...(reference && { reference }),
  };
}

function readSources(folder: string): Sources | undefined {
  const names = namesIn(folder, '.txt');
  if (names.length === 0) return undefined;
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { texts, read: readDocument };
}

function readReference(folder: string): ReferenceShape[] | undefined {
  const names = ['.geojson', '.csv'].flatMap((ending) => namesIn(folder, ending));
  return names.length > 0 ? names.flatMap((name) => readReferences(join(folder, name))) : undefined;
}
