import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { FaultKey } from './fault-words.ts';

/**
 * What reading one of the reader's own files gives, whatever its format. Positions are WGS-84, attributes are text,
 * numbers or nothing, never markup.
 */

export const datums = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

export const datumNames: Readonly<Record<Datum, Text>> = {
  wgs84: { zh: 'WGS-84', en: 'WGS-84' },
  cgcs2000: { zh: 'CGCS2000', en: 'CGCS2000' },
  gcj02: { zh: '火星坐标（GCJ-02）', en: 'GCJ-02' },
  bd09: { zh: '百度坐标（BD-09）', en: 'BD-09' },
};

export type Attribute = string | number | boolean | null;
export type OwnFeature = Feature<Geometry, Readonly<Record<string, Attribute>>>;

/** One thing that is wrong, told so that it can be mended: where, what, and what to do. */
export type FileFault = {
  /** Which kind of fault, for grouping and tests. */
  readonly key: FaultKey;
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

/** `lng` and `lat` may be one column: both numbers stand in one cell. */
export type Columns = { readonly lng: string; readonly lat: string } | { readonly wkt: string };

/** A choice that was guessed, for a reader to confirm or change. */
export type Guess<T> = { readonly value: T; readonly reason: Text; readonly sure: boolean };

/** The same bytes in another encoding, so that a reader sees which is right. */
export type OtherEncoding = { readonly encoding: string; readonly preview: string };

export type Choices = {
  readonly encoding: Guess<string>;
  /** What the first words beyond ASCII read like, the guessed encoding first; empty when there are none. */
  readonly encodings: readonly OtherEncoding[];
  readonly datum: Guess<Datum>;
  /** Whether the file gives latitude before longitude. */
  readonly swapped: Guess<boolean>;
  /** `degrees`, or how the file's metres become degrees: an EPSG code (see place/projections.ts). */
  readonly projection: Guess<string>;
  /** For tables of cells: which columns hold the position. */
  readonly columns?: Guess<Columns>;
  /** All headings of the first table of cells, for a reader to choose from. */
  readonly headings?: readonly string[];
  /** In which share of the sampled positions each datum fits our roads, rail and stations; absent when there is nothing to fit. */
  readonly fit?: Readonly<Record<Datum, number>>;
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
  /** A few positions in degrees, longitude first, in the file's own datum, for ghosts in each datum. */
  readonly sample: readonly Position[];
};

/** What the reader says instead of what was guessed. */
export type Wishes = {
  readonly encoding?: string;
  readonly datum?: Datum;
  readonly swapped?: boolean;
  readonly projection?: string;
  readonly columns?: Columns;
};

/** A file as it was dropped; `beside` are those that belong to it (.dbf, .prj, .cpg of a loose .shp). */
export type OwnFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly beside?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

export type Progress = (done: { readonly step: Text; readonly share: number }) => void;
