import type { EntryBrief } from './brief.ts';
import type { PlanDocument } from './document.ts';

/** The one data file the first view needs besides the map's layers. */
export type Catalog = {
  readonly version: string;
  /** Oldest first. */
  readonly documents: readonly PlanDocument[];
  readonly entries: readonly EntryBrief[];
  readonly towns: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
};

/** The words of a document that a statement cites, where a copy of the documents was at hand. */
export type Passage = {
  readonly text: string;
  /** From-to character ranges of the words that matter. */
  readonly marks: readonly (readonly [number, number])[];
};

/** Passages by entry id, in the order of its statements; null where none was cut. */
export type Passages = Readonly<Record<string, readonly (Passage | null)[]>>;

/** What only search needs of an entry. */
export type SearchWords = {
  /** Pinyin of its names: syllables parted by spaces, one string a name. */
  readonly pinyin: readonly string[];
  /** Organisations its statements make responsible. */
  readonly units: readonly string[];
};

export type SearchFile = Readonly<Record<string, SearchWords>>;
