import { type Bounds, boundsMeet } from '../../geo/bounds.ts';
import type { Text } from '../../i18n/text.ts';
import { parseUrl } from '../../model/external-hosts.ts';
import type { Overlay } from '../../model/overlay.ts';
import { type Asking, checkHost } from './address.ts';
import { ExternalFault } from './fault.ts';
import { anyKind, hostsOf, type OfferedLayer } from './offer.ts';
import { fetchTile } from './tile.ts';
import { tileLayers } from './tile-layers.ts';
import { type TileAt, tileAt, tileUrl } from './tile-url.ts';

/** What one tile tells of a layer: whether it can be had at all, and of vector tiles what is in them. */

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

/** The layers of vector tiles that nobody describes, from a tile, or from one further out where there is none. */
export async function layersInTiles(
  plain: OfferedLayer,
  looking: Looking,
  signal?: AbortSignal,
): Promise<OfferedLayer[]> {
  const host = hostsOf([plain]).join(' ');
  for (const out of [0, 2, 5]) {
    const at = sampleAt(plain, looking, out);
    const bytes = at && (await tileIfAny(plain, at, signal));
    const found = bytes && tileLayers(bytes);
    if (bytes && !found) throw new ExternalFault('not-vector', { host, kind: '?' });
    if (found?.size)
      return [...found].map(([name, kinds]) => ({
        ...plain,
        id: `${plain.id}/${name}`,
        title: name,
        kinds,
        source: { ...plain.source, sourceLayer: name },
      }));
  }
  throw new ExternalFault('empty-tiles', { host });
}

async function tileIfAny(
  { source }: OfferedLayer,
  at: TileAt,
  signal?: AbortSignal,
): Promise<Uint8Array | null> {
  try {
    return await fetchTile(source, 'vector', at, signal);
  } catch (error) {
    if (error instanceof ExternalFault && error.fault === 'not-found') return null;
    throw error;
  }
}

const unnamed: Text = {
  zh: '没有写明里面有哪些图层，它的瓦片又在另一台主机上。请给瓦片的地址（…/{z}/{x}/{y}.pbf）。',
  en: 'It does not say which layers are in it, and its tiles are on another host. Give the address of the tiles (…/{z}/{x}/{y}.pbf).',
};

/** The layers in vector tiles that do not name them; without permission to ask, or without an answer, why not. */
async function named(
  layer: OfferedLayer,
  agreed: string,
  looking: Looking,
  signal?: AbortSignal,
): Promise<OfferedLayer[]> {
  if (layer.kind === 'raster' || layer.source.sourceLayer || layer.unfit) return [layer];
  if (!isOf(agreed, layer)) return [{ ...layer, unfit: unnamed }];
  try {
    return await layersInTiles(layer, looking, signal);
  } catch (error) {
    if (error instanceof ExternalFault) return [{ ...layer, unfit: error.told }];
    throw error;
  }
}

/** Whether its tiles come from the host that was agreed to. */
const isOf = (agreed: string, layer: OfferedLayer): boolean =>
  hostsOf([layer]).every((host) => host === agreed);

/** Vector layers with what a tile tells of them. Raster layers stay as they are. */
export async function describeLayers(
  layers: readonly OfferedLayer[],
  agreed: string,
  looking: Looking,
  signal?: AbortSignal,
): Promise<OfferedLayer[]> {
  const described: OfferedLayer[] = [];
  for (const layer of layers) described.push(...(await named(layer, agreed, looking, signal)));
  const vector = described.filter(({ kind, unfit }) => kind === 'vector' && !unfit);
  const [first] = vector;
  const at = first && isOf(agreed, first) ? sampleAt(first, looking) : null;
  if (!first || !at) return described;
  // All of them are layers of the same tiles. What statistics call a layer's kind is only its most frequent one.
  const bytes = await fetchTile(first.source, 'vector', at, signal).catch(() => null);
  const found: ReadonlyMap<string, Overlay['kinds']> = (bytes && tileLayers(bytes)) ?? new Map();
  return described.map((layer) => {
    const seen = vector.includes(layer) ? found.get(layer.source.sourceLayer ?? '') : undefined;
    if (!seen || Object.keys(seen).length === 0) return layer;
    return { ...layer, kinds: layer.kinds === anyKind ? seen : { ...layer.kinds, ...seen } };
  });
}
