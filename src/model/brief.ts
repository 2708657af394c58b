import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { Entry } from './entry.ts';
import { currentStatus, currentTarget, isSilent } from './history.ts';
import type { Kind, Precision, Sector, Status } from './vocabulary.ts';

/** What the first view needs to know of an entry; the rest is loaded by sector when an entry is opened. */
export type EntryBrief = {
  readonly id: string;
  readonly kind: Kind;
  readonly sector: Sector;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly status: Status;
  /** The newest date promised, if it is not done. */
  readonly target?: string;
  readonly towns: readonly string[];
  readonly precision: Precision;
  /** Ids of the documents that name it, oldest first. */
  readonly documents: readonly string[];
  /** Named before, absent from the newest document. */
  readonly silent?: true;
  /** Where it is on the map. Absent: on no map. */
  readonly on?: {
    /** West, south, east, north of all its shapes. */
    readonly bounds: Bounds;
    /** Ids of its shapes by layer. */
    readonly shapes: Readonly<Record<string, readonly string[]>>;
  };
};

export function briefOf(
  entry: Entry,
  newestDocument: string,
  on?: NonNullable<EntryBrief['on']>,
): EntryBrief {
  const target = currentTarget(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    sector: entry.sector,
    name: entry.name,
    aliases: entry.aliases,
    status: currentStatus(entry),
    ...(target ? { target } : {}),
    towns: entry.where.towns,
    precision: entry.where.precision,
    documents: [...new Set(entry.statements.map((s) => s.document))],
    ...(isSilent(entry, newestDocument) ? { silent: true as const } : {}),
    ...(on ? { on } : {}),
  };
}
