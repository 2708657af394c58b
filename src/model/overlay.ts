import type { Geometry } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';

/** A layer of the reader's own: what is known of it on the page. Its features stay with the worker that read them. */
export type Overlay = {
  readonly id: string;
  readonly title: string;
  /** `features`: read from a file; `raster`, `vector`: tiles of another host, at `source.url`. */
  readonly kind: 'features' | 'raster' | 'vector';
  readonly on: boolean;
  readonly opacity: number;
  readonly bounds: Bounds | null;
  /** Features, those without a place among them. */
  readonly count: number;
  readonly fields: readonly OverlayField[];
  readonly kinds: Readonly<Partial<Record<Geometry['type'], number>>>;
  readonly style: OverlayStyle;
  readonly filter: OverlayFilter;
  readonly source: OverlaySource;
  /** Coordinates of the file, as guessed or chosen by the reader. */
  readonly datum: string | null;
  /** What the reader should know of it, such as features left out. */
  readonly note: Text | null;
  /** Whether it survives a reload: kept on the device. */
  readonly kept: boolean;
};

/** The beginning of the ids of an overlay's source and paints on the map; what its tiles depend on follows. */
export const overlaySource = (id: string): string => `own/${id}`;
export const isOverlaySource = (source: string): boolean => source.startsWith('own/');
/** The overlay that a source or paint of the map belongs to. */
export const overlayOf = (source: string): string => source.split('/')[1] ?? '';

export type OverlayField = {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
  readonly values?: readonly (readonly [value: string, count: number])[];
  readonly range?: readonly [least: number, most: number];
};

export type OverlaySource =
  | { readonly type: 'file'; readonly file: string; readonly format: string; readonly bytes: number }
  | {
      readonly type: 'tiles';
      /** The address of a tile with its places (`overlay/external/tile-url`), or of a PMTiles archive. */
      readonly url: string;
      readonly archive?: 'pmtiles';
      /** What {s} stands for, in turn. */
      readonly subdomains?: readonly string[];
      /** What {z} is called by its source, from zoom 0; null where there are no tiles. Without it, the number itself. */
      readonly matrices?: readonly (string | null)[];
      readonly tileSize?: number;
      readonly minzoom?: number;
      readonly maxzoom?: number;
      readonly attribution?: string;
      /** For vector tiles: the layer drawn. */
      readonly sourceLayer?: string;
      /** For pictures: the source's own legend, a picture too. */
      readonly legend?: string;
    };

/** Tiles of another host. */
export type TilesSource = Extract<OverlaySource, { type: 'tiles' }>;

/** What the colour tells. The legend leaves out classes that no feature is in: all others, and none. */
export type Classes =
  | { readonly by: 'one' }
  /** A colour for each of at most eight values; one more for all others, one for none. */
  | {
      readonly by: 'categories';
      readonly field: string;
      readonly values: readonly string[];
      readonly others: boolean;
      readonly none: boolean;
    }
  /** A colour for each of the steps between the breaks, ascending; a value on a break belongs above it. */
  | {
      readonly by: 'steps';
      readonly field: string;
      readonly breaks: readonly number[];
      readonly none: boolean;
    };

export type OverlayStyle = {
  readonly classes: Classes;
  /** Which of the nine own colours, where there is one. */
  readonly color: number;
  /** The attribute written beside each feature. */
  readonly label: string | null;
};

export const mostCategories = 8;

export const plainStyle = (color: number): OverlayStyle => ({ classes: { by: 'one' }, color, label: null });

/** All of these must hold. Comparisons with text do not mind case. */
export type OverlayFilter = readonly OverlayCondition[];
export type OverlayCondition =
  | { readonly field: string; readonly is: readonly string[] }
  | { readonly field: string; readonly from?: number; readonly to?: number }
  | { readonly field: string; readonly contains: string };

export type OverlayValue = string | number | boolean | null;

/** How many classes there are, the one for features without a value among them. */
export function classCount(classes: Classes): number {
  if (classes.by === 'one') return 1;
  return classes.by === 'categories' ? classes.values.length + 2 : classes.breaks.length + 2;
}

/** The class of a value, from 0; the last one is for no value, of categories the one before for all others. */
export function classOf(classes: Classes, value: OverlayValue): number {
  if (classes.by === 'one') return 0;
  const none = classCount(classes) - 1;
  if (value === null || value === '') return none;
  if (classes.by === 'categories') {
    const at = classes.values.indexOf(String(value));
    return at < 0 ? classes.values.length : at;
  }
  const number = typeof value === 'number' ? value : Number(value);
  if (typeof value === 'boolean' || Number.isNaN(number)) return none;
  const above = classes.breaks.findIndex((edge) => number < edge);
  return above < 0 ? classes.breaks.length : above;
}

/** Whether a value meets a condition. */
export function meetsCondition(condition: OverlayCondition, value: OverlayValue): boolean {
  if ('is' in condition) return condition.is.includes(value === null ? '' : String(value));
  if ('contains' in condition)
    return (
      value !== null && String(value).toLocaleLowerCase().includes(condition.contains.toLocaleLowerCase())
    );
  if (value === null || value === '' || typeof value === 'boolean') return false;
  const number = Number(value);
  return number >= (condition.from ?? -Infinity) && number <= (condition.to ?? Infinity);
}
