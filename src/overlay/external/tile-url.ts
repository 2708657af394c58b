import type { TilesSource } from '../../model/overlay.ts';

/**
 * The address of one tile. Its places: {z}, {x}, {y}; {-y} counted from the south; {q} the quadkey; {s} one of several hosts;
 * {bbox-epsg-3857} the tile's box in metres; {west}, {south}, {east}, {north} the same in degrees, for services without
 * web Mercator.
 */

export type TileAt = { readonly z: number; readonly x: number; readonly y: number };

/** Half the width of the web Mercator world, in its metres. */
const half = 20_037_508.342789244;

function quadkey({ z, x, y }: TileAt): string {
  let key = '';
  for (let level = z - 1; level >= 0; level--) key += ((x >> level) & 1) + 2 * ((y >> level) & 1);
  return key;
}

const metres = (value: number): string => String(Math.round(value * 1e4) / 1e4);
const degrees = (value: number): string => String(Math.round(value * 1e9) / 1e9);

const latOf = (share: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;

/** Null where the source has no tiles of that zoom. */
export function tileUrl(
  source: Pick<TilesSource, 'url' | 'subdomains' | 'matrices'>,
  at: TileAt,
): string | null {
  const { z, x, y } = at;
  const { url, subdomains = [], matrices } = source;
  const matrix = matrices ? matrices[z] : String(z);
  if (matrix === undefined || matrix === null) return null;
  const count = 2 ** z;
  const side = (2 * half) / count;
  const box = [x * side - half, half - (y + 1) * side, (x + 1) * side - half, half - y * side];
  const values: Readonly<Record<string, () => string>> = {
    z: () => encodeURIComponent(matrix),
    x: () => String(x),
    y: () => String(y),
    '-y': () => String(count - 1 - y),
    q: () => quadkey(at),
    s: () => subdomains[(x + y) % subdomains.length] ?? '',
    'bbox-epsg-3857': () => box.map(metres).join(),
    west: () => degrees((x / count) * 360 - 180),
    east: () => degrees(((x + 1) / count) * 360 - 180),
    north: () => degrees(latOf(y / count)),
    south: () => degrees(latOf((y + 1) / count)),
  };
  return url.replace(/\{([\w-]+)\}/g, (place, name: string) => values[name]?.() ?? place);
}

/** The tile that holds a place. */
export function tileAt([lng, lat]: readonly [number, number], z: number): TileAt {
  const count = 2 ** z;
  const sin = Math.sin((lat * Math.PI) / 180);
  const clamp = (value: number) => Math.min(count - 1, Math.max(0, Math.floor(value)));
  return {
    z,
    x: clamp((lng / 360 + 0.5) * count),
    y: clamp((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * count),
  };
}

/** Whether an address names tiles, by the places in it. */
export function isTemplate(url: string): boolean {
  const has = (...names: string[]) => names.every((name) => url.includes(`{${name}}`));
  return (
    (has('z', 'x') && (has('y') || has('-y'))) ||
    has('q') ||
    has('bbox-epsg-3857') ||
    has('west', 'south', 'east', 'north')
  );
}
