import type { Geometry } from 'geojson';
import type { Overlay, OverlayField, TilesSource } from '../../model/overlay.ts';
import { ExternalFault } from './fault.ts';
import { anyKind, type Offer, type OfferedLayer, plainWords, toBounds } from './offer.ts';
import { readTemplate } from './template.ts';

/** TileJSON 1 to 3, and the same words in the metadata of a PMTiles archive. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const zoom = (value: unknown): number | undefined => {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 && number <= 30 ? number : undefined;
};

const fieldKinds: Readonly<Record<string, OverlayField['kind']>> = { number: 'number', boolean: 'boolean' };

const geometries = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
] as const;
const isGeometry = (value: unknown): value is Geometry['type'] => geometries.some((type) => type === value);

/** What tippecanoe counted: how many shapes of which kind a layer holds. */
function kindsByLayer(about: Readonly<Record<string, unknown>>): ReadonlyMap<string, Overlay['kinds']> {
  const statistics = isRecord(about.tilestats) ? list(about.tilestats.layers) : [];
  return new Map(
    statistics.flatMap((one) =>
      isRecord(one) && isGeometry(one.geometry)
        ? [[words(one.layer), { [one.geometry]: Number(one.count) || 1 }] as const]
        : [],
    ),
  );
}

/** The layers of vector tiles; where none is named, the tiles themselves, to be looked into. */
export function vectorLayers(
  about: Readonly<Record<string, unknown>>,
  source: TilesSource,
  bounds: OfferedLayer['bounds'],
): OfferedLayer[] {
  const kinds = kindsByLayer(about);
  const named = list(about.vector_layers).flatMap((one): OfferedLayer[] => {
    if (!isRecord(one) || !words(one.id)) return [];
    const id = words(one.id);
    const fields = isRecord(one.fields) ? Object.entries(one.fields) : [];
    return [
      {
        id,
        title: words(one.description) || id,
        kind: 'vector',
        source: { ...source, sourceLayer: id },
        bounds,
        kinds: kinds.get(id) ?? anyKind,
        fields: fields.map(([name, kind]) => ({
          name,
          kind: fieldKinds[words(kind).toLowerCase()] ?? 'text',
        })),
      },
    ];
  });
  if (named.length) return named;
  const title = plainWords(about.name) ?? '';
  return [{ id: 'tiles', title, kind: 'vector', source, bounds, kinds: anyKind, fields: [] }];
}

/** The addresses of its sources, if it is a style. */
function sourcesOfStyle(value: Readonly<Record<string, unknown>>): string[] | null {
  if (!isRecord(value.sources) || !Array.isArray(value.layers)) return null;
  return Object.values(value.sources).flatMap((source) =>
    isRecord(source) ? [words(source.url) || words(list(source.tiles)[0])].filter(Boolean) : [],
  );
}

const isVectorTile = (url: string): boolean => /\.(pbf|mvt)(\?|$)|mapbox-vector-tile/i.test(url);

export function readTileJson(value: unknown, asked: string): Offer {
  const { host } = new URL(asked);
  if (!isRecord(value)) throw new ExternalFault('not-understood', { host });
  const style = sourcesOfStyle(value);
  if (style) throw new ExternalFault('style-document', { host, urls: style.join(' ') || '—' }, style[0]);
  const [first] = list(value.tiles);
  if (!words(first)) {
    const named = value.tilejson !== undefined || value.vector_layers !== undefined;
    throw new ExternalFault(named ? 'tilejson-no-tiles' : 'not-understood', { host });
  }
  // Several addresses are the same tiles from several hosts: one is enough, and fewer learn of it.
  const url = words(first).replace(/^\/\//, 'https://');
  const absolute = /^https?:/i.test(url) ? url : new URL(url, asked).href;
  const template = readTemplate(absolute, host);
  const attribution = plainWords(value.attribution);
  const bounds = toBounds(list(value.bounds));
  const [minzoom, maxzoom] = [zoom(value.minzoom), zoom(value.maxzoom)];
  const source: TilesSource = {
    type: 'tiles',
    ...template,
    ...(value.scheme === 'tms' && { url: template.url.replace('{y}', '{-y}') }),
    ...(minzoom !== undefined && { minzoom }),
    ...(maxzoom !== undefined && { maxzoom }),
    ...(attribution && { attribution }),
  };
  const title = words(value.name) || host;
  const isVector =
    list(value.vector_layers).length > 0 ||
    isVectorTile(source.url) ||
    /^(pbf|mvt)$/i.test(words(value.format));
  if (isVector) return { form: 'tilejson', title, layers: vectorLayers(value, source, bounds), formats: [] };
  const raster: OfferedLayer = {
    ...{ id: 'raster', title, kind: 'raster', bounds, kinds: {}, fields: [] },
    source: { ...source, tileSize: Number(value.tileSize) === 512 ? 512 : 256 },
  };
  return { form: 'tilejson', title, layers: [raster], formats: [] };
}
