import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Entry } from '../../src/model/entry.ts';

/** What the tested build holds, so that tests count against the data and not against yesterday's number. */

function read(folder: string, name: string): unknown {
  const data = join(inject('folder'), 'data', folder);
  const file = readdirSync(data).find((each) => each.startsWith(`${name}.`));
  if (!file) throw new Error(`the build has no data file ${folder}/${name}`);
  return JSON.parse(readFileSync(join(data, file), 'utf8'));
}

export const catalog = (): Catalog => read('', 'catalog') as Catalog;
export const details = (sector: string): Entry[] => read('details', sector) as Entry[];

/** Whether the documents were at hand when the build was made. */
export const hasPassages = (): boolean =>
  readdirSync(join(inject('folder'), 'data')).some((name) => name === 'passages');
