import type { ExpressionSpecification } from 'maplibre-gl';
import { type SectorGroup, sectorGroupOf } from './colors.ts';

/** Small typed helpers, so that style expressions read like sentences. */

type Json = string | number | boolean | null | readonly Json[];
const expression = (value: Json): ExpressionSpecification => value as unknown as ExpressionSpecification;

export const get = (key: string): ExpressionSpecification => ['get', key];

export const is = (key: string, ...values: readonly string[]): ExpressionSpecification =>
  values.length === 1
    ? ['==', ['get', key], values[0] ?? '']
    : expression(['in', ['get', key], ['literal', values]]);

export const not = (inner: ExpressionSpecification): ExpressionSpecification => ['!', inner];

export const all = (...inner: readonly ExpressionSpecification[]): ExpressionSpecification => [
  'all',
  ...inner,
];

/** Grows between zoom levels; doubling by default, as distances on the ground do. */
export const byZoom = (
  stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[],
  base = 1.5,
): ExpressionSpecification =>
  expression(['interpolate', ['exponential', base], ['zoom'], ...(stops.flat() as unknown as Json[])]);

/** One of several values by a property. */
export const byProperty = <T extends string | number>(
  key: string,
  cases: Readonly<Record<string, T>>,
  otherwise: T,
): ExpressionSpecification =>
  Object.keys(cases).length > 0
    ? expression(['match', ['get', key], ...Object.entries(cases).flat(), otherwise])
    : expression(['literal', otherwise]);

/** The point where an area's or line's one label stands; the build puts it beside the shape. */
export const isLabel: ExpressionSpecification = ['has', 'label'];

const metresPerPixelAtZoom0 = (40_075_016.686 * Math.cos((39.85 * Math.PI) / 180)) / 512;

/** Metres on the ground (at 39.85° N) as pixels, never thinner than `floor` gives at zooms 9 and 16. */
export function metres(
  key: string,
  floor: readonly [at9: number, at16: number],
  otherwise: number,
): ExpressionSpecification {
  const pixels = (zoom: number): ExpressionSpecification => [
    'max',
    zoom === 9 ? floor[0] : floor[1],
    ['*', ['to-number', ['get', key], otherwise], 2 ** zoom / metresPerPixelAtZoom0],
  ];
  return byZoom(
    [
      [9, pixels(9)],
      [16, pixels(16)],
    ],
    2,
  );
}

export const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
export const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Promised for the very year that is shown. */
export const due: ExpressionSpecification = ['boolean', ['feature-state', 'due'], false];

/** The first where it is selected or due, the second where the pointer is, else the third. */
export const byAttention = <T extends string | number>(
  chosen: T,
  pointed: T,
  otherwise: T | ExpressionSpecification,
): ExpressionSpecification => ['case', ['any', selected, due], chosen, hovered, pointed, otherwise];

/** A sector's colour by the feature's `sector`. */
export const bySector = (
  colors: Readonly<Record<SectorGroup, string>>,
  otherwise: string,
): ExpressionSpecification =>
  byProperty(
    'sector',
    Object.fromEntries(Object.entries(sectorGroupOf).map(([sector, group]) => [sector, colors[group]])),
    otherwise,
  );
