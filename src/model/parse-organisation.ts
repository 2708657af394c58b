import * as v from 'valibot';
import type { Organisation } from './organisation.ts';
import { only, type ParsedList, parseAll } from './parse-report.ts';
import { id, list, text, words } from './parse-words.ts';

const organisation = only({
  id,
  name: text,
  writtenAs: v.exactOptional(list(words)),
  also: v.exactOptional(list(words)),
});

/** The organisations: the sound ones, and the faults of the others. */
export const parseOrganisations = (value: unknown, file: string): ParsedList<Organisation> =>
  parseAll(organisation, value, file);
