import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';

/**
 * What reading one of the reader's own files gives, whatever its format. Positions are WGS-84, attributes are text,
 * numbers or nothing, never markup.
 */

export const datums = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

export type Attribute = string | number | boolean | null;
export type OwnFeature = Feature<Geometry, Readonly<Record<string, Attribute>>>;

/** One thing that is wrong, told so that it can be mended: where, what, and what to do. */
export type FileFault = {
  readonly file: string;
  /** Row, feature or member, from 1, as the reader would count; none when it is the whole file. */
  readonly at?: {
    readonly kind: 'row' | 'feature' | 'member' | 'sheet';
    readonly number: number;
    readonly name?: string;
  };
  readonly cause: Text;
  readonly remedy: Text;
  /** `refused`: nothing of it can be used; `skipped`: this part is left out; `mended`: taken, but changed so. */
  readonly grade: 'refused' | 'skipped' | 'mended';
};

export type Field = {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
  /** For text of few different values, those values with their counts, most frequent first, at most 12. */
  readonly values?: readonly (readonly [value: string, count: number])[];
  /** For numbers. */
  readonly range?: readonly [least: number, most: number];
};

/** One table or layer of a file: a sheet, a KML folder, a shapefile of a zip. */
export type OwnTable = {
  readonly name: string;
  readonly features: readonly OwnFeature[];
  readonly fields: readonly Field[];
  readonly bounds: Bounds | null;
  /** How many of each kind of geometry. */
  readonly kinds: Readonly<Partial<Record<Geometry['type'], number>>>;
};

/** A choice that was guessed, for a reader to confirm or change. */
export type Guess<T> = { readonly value: T; readonly reason: Text; readonly sure: boolean };

export type Choices = {
  readonly encoding: Guess<string>;
  readonly datum: Guess<Datum>;
  /** Whether the file gives latitude before longitude. */
  readonly swapped: Guess<boolean>;
  /** For tables of cells: which columns hold the position. */
  readonly columns?: Guess<{ readonly lng: string; readonly lat: string } | { readonly wkt: string }>;
};

export type Reading = {
  readonly file: string;
  readonly format: string;
  readonly bytes: number;
  readonly tables: readonly OwnTable[];
  readonly faults: readonly FileFault[];
  /** Faults beyond the first hundred are counted only. */
  readonly moreFaults: number;
  readonly choices: Choices;
  /** A few positions as the file has them, for ghosts in each datum. */
  readonly sample: readonly Position[];
};

/** What the reader says instead of what was guessed. */
export type Wishes = {
  readonly encoding?: string;
  readonly datum?: Datum;
  readonly swapped?: boolean;
  readonly columns?: { readonly lng: string; readonly lat: string } | { readonly wkt: string };
};

export type Progress = (done: { readonly step: Text; readonly share: number }) => void;
