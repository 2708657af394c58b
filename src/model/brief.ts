import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { PlanDocument } from './document.ts';
import type { Entry } from './entry.ts';
import {
  contradictions,
  currentStart,
  currentStatus,
  currentTarget,
  isKept,
  isNew,
  isSilent,
  movedFrom,
  setBackFrom,
} from './history.ts';
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
  /** The newest date promised for a start, if it has not begun and no completion is promised. */
  readonly startBy?: string;
  /** The date first promised, where the target (or the start) is now a later one. */
  readonly movedFrom?: string;
  /** An older document said this project was further: how far, and the year that document was issued. */
  readonly setBack?: { readonly from: Status; readonly year: string };
  readonly towns: readonly string[];
  /** Ids of the documents that name it, oldest first. */
  readonly documents: readonly string[];
  /** Named before, absent from the newest document. */
  readonly silent?: true;
  /** It has a shape on the map. */
  readonly mapped?: true;
  /** Its documents give different values for the same figure. */
  readonly disagrees?: true;
  /** First named by the newest document. */
  readonly fresh?: true;
  /** Promised for a date, and done after a later document. */
  readonly kept?: true;
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
  const startBy = currentStart(entry);
  const moved = movedFrom(entry, documents);
  const further = setBackFrom(entry);
  const year = documents.get(further?.document ?? '')?.issued.slice(0, 4);
  return {
    id: entry.id,
    kind: entry.kind,
    sector: entry.sector,
    name: entry.name,
    status: currentStatus(entry),
    ...(target ? { target } : {}),
    ...(startBy ? { startBy } : {}),
    ...(moved ? { movedFrom: moved } : {}),
    ...(further && year ? { setBack: { from: further.status, year } } : {}),
    towns: entry.where.towns,
    documents: [...new Set(entry.statements.map((s) => s.document))],
    ...(isSilent(entry, documents) ? { silent: true as const } : {}),
    ...(mapped ? { mapped: true as const } : {}),
    ...(contradictions(entry).length ? { disagrees: true as const } : {}),
    ...(isNew(entry, documents) ? { fresh: true as const } : {}),
    ...(isKept(entry, documents) ? { kept: true as const } : {}),
  };
}
