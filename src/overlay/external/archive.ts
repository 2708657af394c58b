import { EtagMismatch, PMTiles, type RangeResponse, type Source, TileType } from 'pmtiles';
import type { TilesSource } from '../../model/overlay.ts';
import { ask } from './ask.ts';
import { ExternalFault } from './fault.ts';
import { type Offer, type OfferedLayer, plainWords, toBounds } from './offer.ts';
import type { TileAt } from './tile-url.ts';
import { vectorLayers } from './tilejson.ts';

/** PMTiles: one file on any static host, of which the parts that are looked at are asked for. */

/** Parts of a file, with named answers for a host that does not send any. */
class Parts implements Source {
  readonly #url: string;
  constructor(url: string) {
    this.#url = url;
  }
  getKey = (): string => this.#url;
  getBytes = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> => {
    const range = `bytes=${offset}-${offset + length - 1}`;
    const response = await ask(this.#url, { signal, headers: { range } });
    const { host } = new URL(this.#url);
    // A host that knows no parts sends the whole file: it is not waited for.
    if (response.status !== 206 && Number(response.headers.get('content-length') ?? Infinity) > length) {
      void response.body?.cancel();
      throw new ExternalFault('no-ranges', { host });
    }
    const now = response.headers.get('etag');
    const strong = now?.startsWith('W/') ? null : now;
    if (etag && strong && etag !== strong) {
      void response.body?.cancel();
      throw new EtagMismatch();
    }
    return { data: await response.arrayBuffer(), ...(strong && { etag: strong }) };
  };
}

const archives = new Map<string, PMTiles>();

/** One for each address, so that its directory is read once. */
export function archiveAt(url: string): PMTiles {
  const archive = archives.get(url) ?? new PMTiles(new Parts(url));
  archives.set(url, archive);
  return archive;
}

/** What the library throws, as a fault with words; ours and a cancelled request pass through. */
function toFault(error: unknown, url: string): unknown {
  const named =
    error instanceof ExternalFault || (error instanceof DOMException && error.name === 'AbortError');
  return named ? error : new ExternalFault('pmtiles-broken', { host: new URL(url).host });
}

/** A tile of an archive; null where it has none. */
export async function archiveTile(
  url: string,
  { z, x, y }: TileAt,
  signal?: AbortSignal,
): Promise<ArrayBuffer | null> {
  try {
    return (await archiveAt(url).getZxy(z, x, y, signal))?.data ?? null;
  } catch (error) {
    // A cancelled request says nothing of the archive; after any other fault it is opened anew.
    if (!(error instanceof DOMException)) archives.delete(url);
    throw toFault(error, url);
  }
}

/** An archive of ours, in the words of a TileJSON. */
export async function describeArchive(url: string) {
  const { header } = await readAbout(url);
  const { minZoom: minzoom, maxZoom: maxzoom, minLon, minLat, maxLon, maxLat } = header;
  const bounds = toBounds([minLon, minLat, maxLon, maxLat]);
  return { minzoom, maxzoom, ...(bounds && { bounds: [...bounds] }) };
}

const pictures = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];

async function readAbout(url: string) {
  try {
    const archive = archiveAt(url);
    return { header: await archive.getHeader(), metadata: await archive.getMetadata() };
  } catch (error) {
    archives.delete(url);
    throw toFault(error, url);
  }
}

export async function readArchive(url: string): Promise<Offer> {
  const { header, metadata } = await readAbout(url);
  const about = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Readonly<
    Record<string, unknown>
  >;
  const { hostname, host, pathname } = new URL(url);
  const file = decodeURIComponent(pathname.split('/').at(-1) ?? '').replace(/\.pmtiles$/i, '');
  const title = plainWords(about.name) ?? (file || hostname);
  const attribution = plainWords(about.attribution);
  const bounds = toBounds([header.minLon, header.minLat, header.maxLon, header.maxLat]);
  const source: TilesSource = {
    type: 'tiles',
    url,
    archive: 'pmtiles',
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    ...(attribution && { attribution }),
  };
  if (header.tileType === TileType.Mvt)
    return { form: 'pmtiles', title, layers: vectorLayers(about, source, bounds), formats: [] };
  if (!pictures.includes(header.tileType))
    throw new ExternalFault('tile-kind', { host, kind: TileType[header.tileType] ?? '?' });
  const raster: OfferedLayer = {
    ...{ id: 'raster', title, kind: 'raster', bounds, kinds: {}, fields: [] },
    source: { ...source, tileSize: 256 },
  };
  return { form: 'pmtiles', title, layers: [raster], formats: [] };
}
