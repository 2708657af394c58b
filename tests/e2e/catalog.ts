import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { EntryBrief } from '../../src/model/brief.ts';
import { type CatalogFile, type NamesFile, type PlacesFile, toBriefs } from '../../src/model/catalog.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { SearchFile } from '../../src/model/search-file.ts';
import { fromTimelineFile, type Said, type TimelineFile } from '../../src/model/timeline.ts';

/** What the tested build holds, so that tests count against the data and not against yesterday's number. */

function read(folder: string, name: string): unknown {
  const data = join(inject('folder'), 'data', folder);
  const file = readdirSync(data).find((each) => each.startsWith(`${name}.`));
  if (!file) throw new Error(`the build has no data file ${folder}/${name}`);
  return JSON.parse(readFileSync(join(data, file), 'utf8'));
}

export function catalog(): Pick<CatalogFile, 'version' | 'documents'> & { entries: readonly EntryBrief[] } {
  const file = read('', 'catalog') as CatalogFile;
  const names = { zh: read('names', 'zh') as NamesFile, en: read('names', 'en') as NamesFile };
  return { version: file.version, documents: file.documents, entries: toBriefs(file, names) };
}

export const places = (): PlacesFile => read('', 'places') as PlacesFile;

export const details = (sector: string): Entry[] => read('details', sector) as Entry[];

/** Whether the documents were at hand when the build was made. */
export const hasPassages = (): boolean => existsSync(join(inject('folder'), 'data', 'passages'));

/** Statements in brief, by entry. */
export const timeline = (): ReadonlyMap<string, readonly Said[]> =>
  fromTimelineFile(read('', 'timeline') as TimelineFile, catalog().documents);

export const indicators = (): readonly Indicator[] => read('', 'indicators') as Indicator[];

/** How names are typed, and who is responsible. */
export const search = (): SearchFile => read('', 'search') as SearchFile;
