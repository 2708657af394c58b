import type { TilesSource } from '../../model/overlay.ts';
import { ask } from './ask.ts';
import { readDocument } from './document.ts';
import { ExternalFault } from './fault.ts';
import { type TileAt, tileUrl } from './tile-url.ts';

/** One tile of another host, looked at before it is drawn: a service may answer with a page or an error of its own. */

const pictureStarts: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  // AVIF: a box of that type comes after its length.
  [0x00, 0x00, 0x00],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

export const isPicture = (bytes: Uint8Array): boolean =>
  pictureStarts.some((start) => startsWith(bytes, start));

/** Archives and careless hosts send tiles packed, without saying so. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (!startsWith(bytes, [0x1f, 0x8b])) return bytes;
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Says what came in place of a tile: the service's own words, a page, or its kind. */
async function refuse(
  bytes: Uint8Array,
  type: string,
  host: string,
  wanted: 'raster' | 'vector',
): Promise<never> {
  if (bytes[0] === 0x3c || bytes[0] === 0xef || /xml|html/i.test(type)) await readDocument(bytes, host);
  const kind = type.split(';')[0] || '?';
  throw new ExternalFault(wanted === 'raster' ? 'not-a-picture' : 'not-vector', { host, kind });
}

/** The tile's bytes; null where there is none. Throws `ExternalFault`. */
export async function fetchTile(
  source: TilesSource,
  kind: 'raster' | 'vector',
  at: TileAt,
  signal?: AbortSignal,
): Promise<Uint8Array | null> {
  if (source.archive) {
    const { archiveTile } = await import('./archive.ts');
    const data = await archiveTile(source.url, at, signal);
    return data && new Uint8Array(data);
  }
  const url = tileUrl(source, at);
  if (url === null) return null;
  const { host } = new URL(url);
  const response = await ask(url, { signal });
  if (response.status === 204) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!bytes.length) return null;
  const type = response.headers.get('content-type') ?? '';
  if (kind === 'raster') return isPicture(bytes) ? bytes : refuse(bytes, type, host, kind);
  const tile = await unpacked(bytes);
  return tile[0] === 0x3c || tile[0] === 0x7b || isPicture(tile) ? refuse(tile, type, host, kind) : tile;
}
