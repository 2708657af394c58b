import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { PlanDocument } from './document.ts';
import type { Entry } from './entry.ts';
import { currentStatus, currentTarget, isSilent } from './history.ts';
import type { Kind, Method, Sector, Status } from './vocabulary.ts';

/** What the first view needs to know of an entry; the rest is loaded by sector when an entry is opened. */
export type EntryBrief = {
  readonly id: string;
  readonly kind: Kind;
  readonly sector: Sector;
  readonly name: Text;
  readonly status: Status;
  /** The newest date promised for completion, if it is not done. */
  readonly target?: string;
  readonly towns: readonly string[];
  /** Ids of the documents that name it, oldest first. */
  readonly documents: readonly string[];
  /** Named before, absent from the newest document. */
  readonly silent?: true;
  /** It has a shape on the map. */
  readonly mapped?: true;
};

/** Where an entry is on the map. */
export type EntryPlace = {
  /** West, south, east, north of all its shapes. */
  readonly bounds: Bounds;
  /** Ids of its shapes by layer. */
  readonly shapes: Readonly<Record<string, readonly string[]>>;
  /** Of its least certain shape: metres within which 95 % of its vertices lie, and how it was drawn. */
  readonly accuracyM: number;
  readonly method: Method;
};

export function briefOf(
  entry: Entry,
  documents: ReadonlyMap<string, PlanDocument>,
  mapped: boolean,
): EntryBrief {
  const target = currentTarget(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    sector: entry.sector,
    name: entry.name,
    status: currentStatus(entry),
    ...(target ? { target } : {}),
    towns: entry.where.towns,
    documents: [...new Set(entry.statements.map((s) => s.document))],
    ...(isSilent(entry, documents) ? { silent: true as const } : {}),
    ...(mapped ? { mapped: true as const } : {}),
  };
}
