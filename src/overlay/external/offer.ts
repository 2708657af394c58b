import type { Bounds } from '../../geo/bounds.ts';
import type { Text } from '../../i18n/text.ts';
import type { Overlay, OverlayField, TilesSource } from '../../model/overlay.ts';

/** What a host offers, ready to be chosen from. */

export type OfferedLayer = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'raster' | 'vector';
  readonly source: TilesSource;
  readonly bounds: Bounds | null;
  /** Of vector tiles: the kinds of shapes in it, as far as known. */
  readonly kinds: Overlay['kinds'];
  readonly fields: readonly OverlayField[];
  /** Why it cannot be had. */
  readonly unfit?: Text;
};

export type Offer = {
  readonly form: 'xyz' | 'vector-tiles' | 'wms' | 'wmts' | 'tilejson' | 'pmtiles';
  readonly title: string;
  readonly layers: readonly OfferedLayer[];
  /** Of a WMS: the formats of its pictures. */
  readonly formats: readonly string[];
};

/** What a vector layer holds where nobody says: anything. */
export const anyKind: Overlay['kinds'] = { GeometryCollection: 1 };

/** A box that a source gives, if it is one; the whole world says nothing. */
export function toBounds(numbers: readonly unknown[]): Bounds | null {
  const [west, south, east, north] = numbers.map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  if (![west, south, east, north].every(Number.isFinite) || west >= east || south >= north) return null;
  const box: Bounds = [
    Math.max(-180, west),
    Math.max(-85.05, south),
    Math.min(180, east),
    Math.min(85.05, north),
  ];
  return box[2] - box[0] > 359 && box[3] - box[1] > 160 ? null : box;
}

/** Attributions come as HTML; of it the words are shown, never the markup. */
export function plainWords(html: unknown): string | undefined {
  if (typeof html !== 'string') return undefined;
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    copy: '©',
    nbsp: ' ',
    '#169': '©',
    '#39': "'",
  };
  const words = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (found, name: string) => entities[name] ?? found)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
  return words || undefined;
}

/** Who will be asked for the tiles of some layers. */
export function hostsOf(
  layers: readonly { readonly source: Pick<OfferedLayer['source'], 'url' | 'subdomains'> }[],
): string[] {
  const hosts = layers.flatMap(({ source: { url, subdomains } }) => {
    const name =
      subdomains && /^[^/]*\/\/[^/]*\{s\}/.test(url) ? url.replace(/\/\/[^/.]*\{s\}[^/.]*/, '//*') : url;
    return /^\w+:\/\/([^/?#]+)/.exec(name)?.[1] ?? [];
  });
  return [...new Set(hosts)];
}
