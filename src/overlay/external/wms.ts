import type { Bounds } from '../../geo/bounds.ts';
import type { Text } from '../../i18n/text.ts';
import { allOf, childOf, childrenOf, textOf, type XmlElement } from '../parse/xml-tree.ts';
import { ExternalFault } from './fault.ts';
import { type Offer, type OfferedLayer, plainWords, toBounds } from './offer.ts';
import { legendOf, operationUrl, withParameters } from './service-url.ts';

/** WMS 1.1.1 and 1.3.0. Pictures of a tile's box are asked for, so any WMS is drawn as tiles. */

const mercator = ['EPSG:3857', 'EPSG:900913', 'EPSG:102100', 'EPSG:102113', 'EPSG:3785'];
/** Within one tile a picture in degrees differs from Mercator by less than a third of a pixel at the zooms of this map. */
const inDegrees = ['CRS:84', 'EPSG:4326', 'EPSG:4490'];

/** Pixels each way of one picture: larger ones ask the service less often. */
const side = 512;

type Version = '1.1.1' | '1.3.0';

const href = (element: XmlElement | undefined): string | undefined => element?.attributes.href;
const under = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => at && childOf(at, name), element);

function boundsIn(layer: XmlElement): Bounds | null {
  const old = childOf(layer, 'LatLonBoundingBox')?.attributes;
  if (old) return toBounds([old.minx, old.miny, old.maxx, old.maxy]);
  const box = childOf(layer, 'EX_GeographicBoundingBox');
  const edges = ['westBoundLongitude', 'southBoundLatitude', 'eastBoundLongitude', 'northBoundLatitude'];
  return box ? toBounds(edges.map((name) => textOf(box, name))) : null;
}

/**
 * The parameters that say which part is wanted. In 1.3.0 the axes are in the order of the reference system: north comes first
 * in EPSG:4326 and 4490, east in CRS:84 and in Mercator. In 1.1.1 east always comes first.
 */
export function boxParameters(version: Version, crs: string): Readonly<Record<string, string>> {
  const key = version === '1.3.0' ? 'CRS' : 'SRS';
  if (mercator.includes(crs)) return { [key]: crs, BBOX: '{bbox-epsg-3857}' };
  const northFirst = version === '1.3.0' && crs !== 'CRS:84';
  return {
    [key]: crs,
    BBOX: northFirst ? '{south},{west},{north},{east}' : '{west},{south},{east},{north}',
  };
}

function bestFormat(formats: readonly string[]): string | undefined {
  const wanted = [/^image\/png$/i, /^image\/png/i, /^image\/webp/i, /^image\/gif/i, /^image\/jpe?g/i];
  return wanted.flatMap((kind) => formats.find((format) => kind.test(format)) ?? [])[0];
}

const noSystem = (offered: readonly string[]): Text => ({
  zh: `它只有 ${offered.slice(0, 4).join('、') || '未写明的'} 坐标系，这里要 EPSG:3857、4326 或 4490。`,
  en: `It comes only in ${offered.slice(0, 4).join(', ') || 'no named reference system'}; this map needs EPSG:3857, 4326 or 4490.`,
});

type Inherited = {
  readonly systems: readonly string[];
  readonly bounds: Bounds | null;
  readonly attribution?: string | undefined;
};

type Service = {
  readonly version: Version;
  readonly address: string;
  readonly format: string;
};

function toLayer(
  element: XmlElement,
  { systems, bounds, attribution }: Inherited,
  service: Service,
): OfferedLayer {
  const name = textOf(element, 'Name') ?? '';
  const crs = [...mercator, ...inDegrees].find((one) => systems.includes(one));
  const style = childOf(element, 'Style');
  const { version, address, format } = service;
  const legend = legendOf(address, href(under(style, 'LegendURL', 'OnlineResource')));
  const url = withParameters(address, {
    SERVICE: 'WMS',
    VERSION: version,
    REQUEST: 'GetMap',
    LAYERS: name,
    STYLES: '',
    ...boxParameters(version, crs ?? 'EPSG:3857'),
    WIDTH: String(side),
    HEIGHT: String(side),
    FORMAT: format,
    TRANSPARENT: 'TRUE',
  });
  return {
    id: name,
    title: textOf(element, 'Title') || name,
    kind: 'raster',
    bounds,
    kinds: {},
    fields: [],
    source: {
      type: 'tiles',
      url,
      tileSize: side,
      ...(attribution && { attribution }),
      ...(legend && { legend }),
    },
    ...(!crs && { unfit: noSystem(systems) }),
  };
}

function* layersIn(element: XmlElement, above: Inherited, service: Service): Generator<OfferedLayer> {
  for (const layer of childrenOf(element, 'Layer')) {
    const own = [...childrenOf(layer, 'CRS'), ...childrenOf(layer, 'SRS')].flatMap(({ text }) =>
      text.trim().toUpperCase().split(/\s+/),
    );
    const inherited: Inherited = {
      systems: [...new Set([...above.systems, ...own])],
      bounds: boundsIn(layer) ?? above.bounds,
      attribution: plainWords(textOf(childOf(layer, 'Attribution'), 'Title')) ?? above.attribution,
    };
    if (textOf(layer, 'Name')) yield toLayer(layer, inherited, service);
    yield* layersIn(layer, inherited, service);
  }
}

export const isWms = ({ name }: XmlElement): boolean => /^(WMS_Capabilities|WMT_MS_Capabilities)$/.test(name);

export function readWms(root: XmlElement, asked: string): Offer {
  const { host } = new URL(asked);
  const version: Version = (root.attributes.version ?? '').startsWith('1.3') ? '1.3.0' : '1.1.1';
  const capability = childOf(root, 'Capability');
  const getMap = under(capability, 'Request', 'GetMap');
  const formats = getMap ? childrenOf(getMap, 'Format').map(({ text }) => text.trim()) : [];
  const pictures = formats.filter((format) => /^image\/(png|jpe?g|gif|webp)/i.test(format));
  const format = bestFormat(formats);
  if (formats.length && !format)
    throw new ExternalFault('tile-kind', { host, kind: formats.slice(0, 3).join(', ') });
  const resource = getMap && [...allOf(getMap, 'Get')].map((get) => href(childOf(get, 'OnlineResource')))[0];
  const service: Service = { version, address: operationUrl(asked, resource), format: format ?? 'image/png' };
  const none: Inherited = { systems: [], bounds: null };
  const layers = capability ? [...layersIn(capability, none, service)] : [];
  if (!layers.length) throw new ExternalFault('no-layers', { host });
  return { form: 'wms', title: textOf(childOf(root, 'Service'), 'Title') || host, layers, formats: pictures };
}

/** The same pictures in another format, with or without paper under them. */
export const inFormat = (url: string, format: string, transparent: boolean): string =>
  withParameters(url, { FORMAT: format, TRANSPARENT: transparent ? 'TRUE' : 'FALSE' });
