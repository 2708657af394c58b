import type { Text } from '../i18n/text.ts';
import type { Figures } from './figures.ts';
import type { Kind, Precision, Sector, Status } from './vocabulary.ts';

/** What one document says of one thing. */
export type Statement = {
  /** A document's id in `documents.json`. */
  readonly document: string;
  /** The finest address the document gives, as the reader of the documents spells it: `表6-1 第1行`. */
  readonly section: string;
  readonly status: Status;
  /** When it is due: `2030`, `2024-12` or `2024-12-31`. */
  readonly target?: string;
  /**
   * What the target is for, where it is not completion: the `start` of building, or a `step` on the way (a design
   * approved, a year's share of the work). Dates for different things are never compared.
   */
  readonly aim?: 'start' | 'step';
  /** Only figures this very section gives. */
  readonly figures?: Figures;
  /** Organisations the section makes responsible, in Chinese as written. */
  readonly units?: readonly string[];
  /** What it says, in plain words of our own. */
  readonly says: Text;
  /** A misreading mended or a contradiction pointed out. */
  readonly note?: Text;
};

export type Where = {
  /** Ids of towns (`towns.geojson`). */
  readonly towns: readonly string[];
  readonly precision: Precision;
  /** Why it is on no map. Required when precision is `district` or `none`. */
  readonly reason?: Text;
};

/** One thing the documents name: a project, a place, or a measure without a site. */
export type Entry = {
  /** Kebab-case, starts with the sector: `rail-m101-1`. */
  readonly id: string;
  readonly kind: Kind;
  readonly sector: Sector;
  readonly name: Text;
  /** Every other name the documents use. */
  readonly aliases: readonly string[];
  readonly summary: Text;
  readonly where: Where;
  /** Oldest first. */
  readonly statements: readonly Statement[];
  readonly related: readonly string[];
};
