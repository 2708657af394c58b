import type { Language, Text } from '../i18n/text.ts';
import type { EntryBrief, EntryPlace } from './brief.ts';
import type { PlanDocument } from './document.ts';
import { kinds, type Sector, sectors, statuses } from './vocabulary.ts';

/**
 * The files the first view needs besides the map's layers, written small: a row for each entry, with numbers for words
 * of our vocabularies, and the names in one file a language, in the same order.
 */
export type CatalogFile = {
  readonly version: string;
  /** Oldest first. */
  readonly documents: readonly PlanDocument[];
  readonly towns: readonly (readonly [id: string, name: Text])[];
  readonly entries: readonly CatalogRow[];
};

/** The marks of a row, each a bit of one number. */
const bits = { silent: 1, mapped: 2, disagrees: 4, fresh: 8, kept: 16 } as const;
type Mark = keyof typeof bits;
const marksOf = (brief: EntryBrief): number =>
  (Object.keys(bits) as Mark[]).reduce((sum, mark) => sum + (brief[mark] ? bits[mark] : 0), 0);
const marked = (marks: number): Partial<Record<Mark, true>> =>
  Object.fromEntries(
    (Object.keys(bits) as Mark[]).flatMap((mark) => (marks & bits[mark] ? [[mark, true]] : [])),
  );

/** What few entries have: start by, moved from, set back from (a status, and the year it was said). */
type Rare = {
  readonly start?: string;
  readonly moved?: string;
  readonly back?: readonly [status: number, year: string];
};

/** Towns and documents by their place in the file's lists; an empty target where only rare things follow. */
export type CatalogRow = readonly [
  id: string,
  kind: number,
  status: number,
  towns: readonly number[],
  documents: readonly number[],
  marks: number,
  target?: string,
  rare?: Rare,
];

export type NamesFile = readonly string[];

/** Places by entry id. */
export type PlacesFile = Readonly<Record<string, EntryPlace>>;

const sectorOf = (id: string): Sector =>
  sectors.find((sector) => id.startsWith(`${sector}-`)) ?? 'governance';

export function toCatalogFile(
  version: string,
  documents: readonly PlanDocument[],
  towns: CatalogFile['towns'],
  briefs: readonly EntryBrief[],
): CatalogFile {
  const placeIn = (ids: readonly string[]) => (id: string) => ids.indexOf(id);
  const town = placeIn(towns.map(([id]) => id));
  const document = placeIn(documents.map(({ id }) => id));
  const entries = briefs.map((brief): CatalogRow => {
    const row = [
      brief.id,
      kinds.indexOf(brief.kind),
      statuses.indexOf(brief.status),
      brief.towns.map(town),
      brief.documents.map(document),
      marksOf(brief),
    ] as const;
    const { startBy, movedFrom, setBack } = brief;
    const rare: Rare = {
      ...(startBy ? { start: startBy } : {}),
      ...(movedFrom ? { moved: movedFrom } : {}),
      ...(setBack ? { back: [statuses.indexOf(setBack.from), setBack.year] } : {}),
    };
    if (Object.keys(rare).length) return [...row, brief.target ?? '', rare];
    return brief.target ? [...row, brief.target] : row;
  });
  return { version, documents, towns, entries };
}

/** Rows and names as entries. A language that has not come yet is filled in from the other. */
export function toBriefs(
  { documents, towns, entries }: CatalogFile,
  names: Readonly<Partial<Record<Language, NamesFile>>>,
): EntryBrief[] {
  return entries.map(([id, kind, status, townsAt, documentsAt, marks, target, rare], i) => {
    const [zh, en] = [names.zh?.[i], names.en?.[i]];
    return {
      id,
      kind: kinds[kind] ?? 'measure',
      sector: sectorOf(id),
      name: { zh: zh ?? en ?? id, en: en ?? zh ?? id },
      status: statuses[status] ?? 'planned',
      ...(target ? { target } : {}),
      towns: townsAt.flatMap((at) => towns[at]?.[0] ?? []),
      documents: documentsAt.flatMap((at) => documents[at]?.id ?? []),
      ...(rare?.start ? { startBy: rare.start } : {}),
      ...(rare?.moved ? { movedFrom: rare.moved } : {}),
      ...(rare?.back ? { setBack: { from: statuses[rare.back[0]] ?? 'planned', year: rare.back[1] } } : {}),
      ...marked(marks),
    };
  });
}

/** The words of a document that a statement cites, where a copy of the documents was at hand. */
export type Passage = {
  readonly text: string;
  /** From-to character ranges of the words that matter. */
  readonly marks: readonly (readonly [number, number])[];
};

/** Passages by entry id, in the order of its statements; null where none was cut. */
export type Passages = Readonly<Record<string, readonly (Passage | null)[]>>;
