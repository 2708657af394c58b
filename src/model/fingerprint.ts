import type { Text } from '../i18n/text.ts';
import type { EntryBrief } from './brief.ts';
import type { Status } from './vocabulary.ts';

/** What is remembered of an entry. Its name too: an entry that is gone must still be called something. */
export type Fingerprint = {
  readonly name: Text;
  readonly status: Status;
  readonly target?: string;
  readonly startBy?: string;
  readonly setBack?: Status;
  readonly silent?: true;
  readonly documents: readonly string[];
};

export const fingerprintOf = (brief: EntryBrief): Fingerprint => ({
  name: brief.name,
  status: brief.status,
  ...(brief.target ? { target: brief.target } : {}),
  ...(brief.startBy ? { startBy: brief.startBy } : {}),
  ...(brief.setBack ? { setBack: brief.setBack.from } : {}),
  ...(brief.silent ? { silent: true as const } : {}),
  documents: brief.documents,
});

export type Fingerprints = Readonly<Record<string, Fingerprint>>;

export const fingerprintsOf = (entries: readonly EntryBrief[]): Fingerprints =>
  Object.fromEntries(entries.map((entry) => [entry.id, fingerprintOf(entry)]));
