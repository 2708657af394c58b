import type { Geometry } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { DrawnShape } from '../model/drawn.ts';
import type { Overlay, OverlayFilter } from '../model/overlay.ts';
import type { ExportFormat } from './export.ts';
import type { FieldStatistics, Rows, RowsWanted } from './query.ts';
import type { Attribute, OwnFeature, OwnTable, Reading, Wishes } from './reading.ts';
import type { Recipe } from './recipe.ts';
import type { TileAddress } from './tiler.ts';

/** What the page and an overlay's worker say to each other. */

/** A reading without its features: they stay in the worker. */
export type TableSummary = Omit<OwnTable, 'features'> & {
  readonly count: number;
  /** The first rows, for a look: a value for each of the first fields, long ones cut. */
  readonly head: readonly (readonly Attribute[])[];
};
export type ReadingSummary = Omit<Reading, 'tables'> & { readonly tables: readonly TableSummary[] };

export type FileToRead = {
  readonly file: File;
  /** Those that belong to it: .dbf, .prj, .cpg of a loose .shp. */
  readonly beside?: readonly File[];
  /** Ours, to compare with where the file's lie. */
  readonly shapes?: readonly DrawnShape[];
};

/** One feature as the reader's file has it, with all its attributes in the file's order. */
export type FeatureWithAttributes = {
  readonly feature: OwnFeature;
  readonly attributes: readonly (readonly [name: string, value: Attribute])[];
};

export type Calls = {
  /** Reads a file; its tables wait to be taken. Read again with other wishes, the last reading is forgotten. */
  read: (file: FileToRead, wishes: Wishes) => ReadingSummary;
  /** Takes features that were made elsewhere; they wait to be taken under this number. */
  give: (name: string, features: readonly OwnFeature[]) => TableSummary & { readonly table: number };
  /** Makes a table that was read an overlay, so that it is served under this id. */
  take: (table: number, id: string) => TableSummary;
  /** Keeps an overlay's features and what is known of it on the device. */
  keep: (overlay: Overlay) => null;
  tile: (id: string, at: TileAddress, recipe: Recipe) => ArrayBuffer | null;
  rows: (id: string, wanted: RowsWanted) => Rows;
  feature: (id: string, number: number) => FeatureWithAttributes | null;
  features: (id: string, numbers: readonly number[]) => readonly OwnFeature[];
  inBounds: (id: string, bounds: Bounds) => readonly number[];
  meeting: (id: string, geometry: Geometry) => readonly number[];
  statistics: (id: string, field: string, filter: OverlayFilter) => FieldStatistics;
  export: (id: string, format: ExportFormat, filter: OverlayFilter) => Blob;
};

export type CallName = keyof Calls;

export type Ask = { readonly call: number; readonly name: CallName; readonly args: readonly unknown[] };
export type Cancel = { readonly call: number; readonly cancel: true };

/** Something that went wrong, in words for the reader. */
export type Told = { readonly cause: Text; readonly remedy: Text; readonly quota?: true };

export type Answer =
  | { readonly call: number; readonly is: 'result'; readonly result: unknown }
  | { readonly call: number; readonly is: 'progress'; readonly step: Text; readonly share: number }
  | { readonly call: number; readonly is: 'fault'; readonly fault: Told };

/** A fault with words for the reader. */
export class OverlayFault extends Error {
  readonly told: Told;
  constructor(told: Told) {
    super(`${told.cause.en} ${told.remedy.en}`);
    this.told = told;
  }
}
