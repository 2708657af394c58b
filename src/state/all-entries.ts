import type { Entry } from '../model/entry.ts';
import { sectors } from '../model/vocabulary.ts';
import { catalogStore, loadDetails } from './catalog.ts';
import type { DataProblem } from './data-files.ts';

/** All entries in full, in the catalogue's order, for those who take everything home. Throws what could not be read. */
export async function loadAllEntries(): Promise<readonly Entry[]> {
  const present = sectors.filter((sector) =>
    catalogStore.getState().entries.some((entry) => entry.sector === sector),
  );
  await Promise.all(present.map(loadDetails));
  const { details, entries } = catalogStore.getState();
  const problem = present.map((sector) => details[sector]).find((read) => read?.phase === 'failed') as
    | { readonly problem: DataProblem }
    | undefined;
  if (problem) throw problem.problem;
  return entries.flatMap(({ id, sector }) => {
    const read = details[sector];
    return read?.phase === 'ready' ? (read.entries.get(id) ?? []) : [];
  });
}
