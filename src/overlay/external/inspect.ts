import type { ReadAddress } from './address.ts';
import { ask, readBytes } from './ask.ts';
import { readDocument } from './document.ts';
import { ExternalFault } from './fault.ts';
import type { Offer, OfferedLayer } from './offer.ts';
import { describeLayers, type Looking, layersInTiles } from './sample.ts';
import { capabilitiesUrl } from './service-url.ts';
import { readTileJson } from './tilejson.ts';
import { isWms, readWms } from './wms.ts';
import { isWmts, readWmts } from './wmts.ts';

/** Asks a host what it has, once the reader has agreed to it. */

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

async function described(offer: Offer, host: string, looking: Looking, signal?: AbortSignal): Promise<Offer> {
  return { ...offer, layers: await describeLayers(offer.layers, host, looking, signal) };
}

/** Throws `ExternalFault`, or what the signal was aborted with. */
export async function inspect(address: ReadAddress, looking: Looking, signal?: AbortSignal): Promise<Offer> {
  const { form, url, host, subdomains } = address;
  if (form === 'pmtiles') {
    const { readArchive } = await import('./archive.ts');
    return described(await readArchive(url), host, looking, signal);
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
      return { form, title: plain.title, layers: await layersInTiles(plain, looking, signal), formats: [] };
    return { form, title: plain.title, layers: [plain], formats: [] };
  }
  return described(await describeService(address, signal), host, looking, signal);
}
