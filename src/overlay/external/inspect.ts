import type { Bounds } from '../../geo/bounds.ts';
import { boundsMeet } from '../../geo/bounds.ts';
import { parseUrl } from '../../model/external-hosts.ts';
import type { Overlay } from '../../model/overlay.ts';
import { type Asking, checkHost, type ReadAddress } from './address.ts';
import { ask, readBytes } from './ask.ts';
import { readDocument } from './document.ts';
import { ExternalFault } from './fault.ts';
import { anyKind, type Offer, type OfferedLayer } from './offer.ts';
import { capabilitiesUrl } from './service-url.ts';
import { fetchTile } from './tile.ts';
import { tileLayers } from './tile-layers.ts';
import { tileAt, tileUrl } from './tile-url.ts';
import { readTileJson } from './tilejson.ts';
import { isWms, readWms } from './wms.ts';
import { isWmts, readWmts } from './wmts.ts';

/** Asks a host what it has, once the reader has agreed to it. */

/** What the map looks at, for which a first tile is asked. */
export type Looking = { readonly bounds: Bounds; readonly zoom: number };

const middle = ([west, south, east, north]: Bounds): readonly [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
];

/** The tile of a layer that best stands for what is looked at; null where the layer is elsewhere. */
function sampleAt({ bounds, source, kind }: OfferedLayer, looking: Looking, out = 0) {
  if (bounds && !boundsMeet(bounds, looking.bounds)) return null;
  const [west, south, east, north] = bounds ?? looking.bounds;
  const [w, s, e, n] = looking.bounds;
  const box: Bounds = [Math.max(west, w), Math.max(south, s), Math.min(east, e), Math.min(north, n)];
  const usual = Math.round(looking.zoom) + (kind === 'raster' && source.tileSize !== 512 ? 1 : 0) - out;
  const zoom = Math.max(source.minzoom ?? 0, Math.min(source.maxzoom ?? 18, usual));
  return tileAt(middle(box), zoom);
}

/** Whether the page may ask for a layer's tiles at all: a document may name any host. */
function checkTiles({ source }: OfferedLayer, asking: Asking): void {
  const plain = source.archive ? source.url : tileUrl(source, { z: source.minzoom ?? 0, x: 0, y: 0 });
  const url = plain === null ? null : parseUrl(plain);
  if (url) checkHost(url, asking);
}

/**
 * Asks for one tile of what is looked at, so that what cannot be drawn is told before it is added. What lies elsewhere is not
 * asked for.
 */
export async function tryLayer(
  layer: OfferedLayer,
  looking: Looking,
  asking: Asking,
  signal?: AbortSignal,
): Promise<void> {
  checkTiles(layer, asking);
  const at = sampleAt(layer, looking);
  if (!at) return;
  try {
    await fetchTile(layer.source, layer.kind, at, signal);
  } catch (error) {
    if (!(error instanceof ExternalFault) || error.fault !== 'not-found') throw error;
    throw new ExternalFault('no-tile-here', { host: error.host, status: 404 });
  }
}

/** The layers of vector tiles that nobody describes, from a tile, or from one further out where that is empty. */
async function fromTiles(
  plain: OfferedLayer,
  looking: Looking,
  host: string,
  signal?: AbortSignal,
): Promise<OfferedLayer[]> {
  for (const out of [0, 2, 5]) {
    const at = sampleAt(plain, looking, out);
    const bytes = at && (await fetchTile(plain.source, 'vector', at, signal));
    const found = bytes && tileLayers(bytes);
    if (bytes && !found) throw new ExternalFault('not-vector', { host, kind: '?' });
    if (found?.size)
      return [...found].map(([id, kinds]) => ({
        ...plain,
        id,
        title: id,
        kinds,
        source: { ...plain.source, sourceLayer: id },
      }));
  }
  throw new ExternalFault('empty-tiles', { host });
}

/** Whether the tiles come from the host that was agreed to. */
const isOf = (host: string, url: string): boolean =>
  hostsOf([{ source: { url } }]).every((one) => one === host);

/** The kinds of shapes of each layer, as one tile has them. */
async function withKinds(
  layers: readonly OfferedLayer[],
  looking: Looking,
  signal?: AbortSignal,
): Promise<OfferedLayer[]> {
  const [first] = layers;
  const at = first && sampleAt(first, looking);
  const bytes = at && (await fetchTile(first.source, 'vector', at, signal).catch(() => null));
  const found: ReadonlyMap<string, Overlay['kinds']> = (bytes && tileLayers(bytes)) ?? new Map();
  return layers.map((layer) => {
    const kinds = { ...(layer.kinds.GeometryCollection ? {} : layer.kinds), ...found.get(layer.id) };
    return { ...layer, kinds: Object.keys(kinds).length ? kinds : anyKind };
  });
}

async function describe(
  offer: Offer,
  address: ReadAddress,
  looking: Looking,
  signal?: AbortSignal,
): Promise<Offer> {
  const vector = offer.layers.some(({ kind }) => kind === 'vector');
  const [first] = offer.layers;
  if (!vector || !first || !isOf(address.host, first.source.url)) return offer;
  return { ...offer, layers: await withKinds(offer.layers, looking, signal) };
}

async function askDocument(wanted: string, { url, host }: ReadAddress, signal?: AbortSignal): Promise<Offer> {
  const document = await readDocument(await readBytes(await ask(wanted, { signal }), wanted, signal), host);
  if (document.kind === 'json') return readTileJson(document.value, url);
  if (isWms(document.root)) return readWms(document.root, url);
  if (isWmts(document.root)) return readWmts(document.root, url);
  throw new ExternalFault('not-understood', { host });
}

/** Where a service may describe itself. An address that says nothing of its kind is tried as it is, then as either service. */
function descriptionsOf({ form, url }: ReadAddress): readonly string[] {
  if (form === 'wms') return [capabilitiesUrl(url, 'WMS')];
  if (form === 'wmts') return [capabilitiesUrl(url, 'WMTS')];
  return form === 'tilejson' ? [url] : [url, capabilitiesUrl(url, 'WMS'), capabilitiesUrl(url, 'WMTS')];
}

/** These are about the host, whatever it is asked for. */
const ofHost: ReadonlySet<string> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'cors',
  'too-many',
  'too-large',
]);

async function describeService(address: ReadAddress, signal?: AbortSignal): Promise<Offer> {
  let first: unknown;
  for (const wanted of descriptionsOf(address))
    try {
      return await askDocument(wanted, address, signal);
    } catch (error) {
      if (!(error instanceof ExternalFault) || ofHost.has(error.fault)) throw error;
      first ??= error;
    }
  throw first;
}

/** Throws `ExternalFault`, or what the signal was aborted with. */
export async function inspect(address: ReadAddress, looking: Looking, signal?: AbortSignal): Promise<Offer> {
  const { form, url, host, subdomains } = address;
  if (form === 'pmtiles') {
    const { readArchive } = await import('./archive.ts');
    return describe(await readArchive(url), address, looking, signal);
  }
  if (form === 'xyz' || form === 'vector-tiles') {
    const kind = form === 'xyz' ? 'raster' : 'vector';
    const plain: OfferedLayer = {
      ...{ id: 'tiles', title: host.replace(/^\*\./, ''), kind, bounds: null, kinds: {}, fields: [] },
      source: {
        type: 'tiles',
        url,
        ...(subdomains && { subdomains }),
        ...(kind === 'raster' ? { tileSize: 256, maxzoom: 18 } : { maxzoom: 14 }),
      },
    };
    if (kind === 'vector')
      return { form, title: plain.title, layers: await fromTiles(plain, looking, host, signal), formats: [] };
    return { form, title: plain.title, layers: [plain], formats: [] };
  }
  return describe(await describeService(address, signal), address, looking, signal);
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
