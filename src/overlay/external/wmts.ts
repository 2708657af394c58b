import type { Text } from '../../i18n/text.ts';
import { allOf, childOf, childrenOf, textOf, type XmlElement } from '../parse/xml-tree.ts';
import { ExternalFault } from './fault.ts';
import { anyKind, type Offer, type OfferedLayer, plainWords, toBounds } from './offer.ts';
import { legendOf, operationUrl, withParameters } from './service-url.ts';
import { type Grid, gridOf, type MatrixSet, noGrid } from './wmts-grid.ts';

/** WMTS 1.0.0. Of a layer's tile matrix sets one must be the grid of web maps: it then is tiles like any. */

const pictures = [/^image\/png/i, /^image\/webp/i, /^image\/jpe?g/i, /^image\/gif/i];
const vector = /mapbox-vector-tile|\bmvt\b|\bpbf\b/i;

function formatOf(formats: readonly string[]): { format: string; kind: 'raster' | 'vector' } | null {
  const picture = pictures.flatMap((kind) => formats.find((format) => kind.test(format)) ?? [])[0];
  if (picture) return { format: picture, kind: 'raster' };
  const tiles = formats.find((format) => vector.test(format));
  return tiles ? { format: tiles, kind: 'vector' } : null;
}

type Service = {
  readonly asked: string;
  readonly getTile: string | null;
  readonly sets: ReadonlyMap<string, MatrixSet>;
};

/** The address of a layer's tiles, with our places. */
function templateOf(
  layer: XmlElement,
  set: string,
  format: string,
  { asked, getTile }: Service,
): string | null {
  const styles = childrenOf(layer, 'Style');
  const style =
    textOf(styles.find(({ attributes }) => attributes.isDefault === 'true') ?? styles[0], 'Identifier') ?? '';
  const id = textOf(layer, 'Identifier') ?? '';
  const dimensions = childrenOf(layer, 'Dimension').map(
    (one) => [textOf(one, 'Identifier') ?? '', textOf(one, 'Default') ?? textOf(one, 'Value') ?? ''] as const,
  );
  const resource = childrenOf(layer, 'ResourceURL').find(
    ({ attributes }) => attributes.resourceType === 'tile' && attributes.format === format,
  )?.attributes.template;
  if (resource) {
    const values = new Map<string, string>([
      ['tilematrixset', set],
      ['style', style],
      ['layer', id],
      ['tilematrix', '{z}'],
      ['tilecol', '{x}'],
      ['tilerow', '{y}'],
      ...dimensions.map(([name, value]) => [name.toLowerCase(), value] as const),
    ]);
    const url = resource.replace(
      /\{(\w+)\}/g,
      (place, name: string) => values.get(name.toLowerCase()) ?? place,
    );
    return keepKeys(
      url.startsWith('http') ? url : new URL(url, asked).href.replace(/%7B(\w+)%7D/g, '{$1}'),
      asked,
    );
  }
  if (getTile === null) return null;
  return withParameters(getTile, {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: id,
    STYLE: style,
    TILEMATRIXSET: set,
    TILEMATRIX: '{z}',
    TILEROW: '{y}',
    TILECOL: '{x}',
    FORMAT: format,
    ...Object.fromEntries(dimensions),
  });
}

/** A key that opened the capabilities opens the tiles of the same host. */
function keepKeys(url: string, asked: string): string {
  const own = new URL(asked);
  if (!url.startsWith(`${own.origin}/`) || url.includes('?')) return url;
  const keys = [...own.searchParams].filter(([key]) =>
    /^(tk|key|token|access_token|apikey|api_key)$/i.test(key),
  );
  return keys.length ? withParameters(url, Object.fromEntries(keys)) : url;
}

/** The zooms a layer has tiles of, where it has fewer than its set. */
function limitsOf(link: XmlElement, grid: Grid): { minzoom: number; maxzoom: number } {
  const named = [...allOf(link, 'TileMatrixLimits')].flatMap((one) => textOf(one, 'TileMatrix') ?? []);
  const zooms = named.map((name) => grid.matrices.indexOf(name)).filter((zoom) => zoom >= 0);
  const least = zooms.length ? Math.min(...zooms) : grid.minzoom;
  const most = zooms.length ? Math.max(...zooms) : grid.matrices.length - 1;
  return { minzoom: least, maxzoom: most };
}

function toLayer(element: XmlElement, service: Service, attribution: string | undefined): OfferedLayer {
  const links = childrenOf(element, 'TileMatrixSetLink');
  const sets = links.flatMap((link) => {
    const set = service.sets.get(textOf(link, 'TileMatrixSet') ?? '');
    return set ? [{ link, set, grid: gridOf(set) }] : [];
  });
  const fitting = sets.find(({ grid }) => grid);
  const formats = childrenOf(element, 'Format').map(({ text }) => text.trim());
  const found = formatOf(formats);
  const url = fitting && found && templateOf(element, fitting.set.id, found.format, service);
  const box = childOf(element, 'WGS84BoundingBox');
  const [lower = '', upper = ''] = box ? [textOf(box, 'LowerCorner'), textOf(box, 'UpperCorner')] : [];
  const id = textOf(element, 'Identifier') ?? '';
  const legend = legendOf(service.asked, [...allOf(element, 'LegendURL')][0]?.attributes.href);
  const base = {
    id,
    title: textOf(element, 'Title') || id,
    kind: found?.kind ?? 'raster',
    bounds: box ? toBounds([...lower.split(/\s+/), ...upper.split(/\s+/)]) : null,
    kinds: found?.kind === 'vector' ? anyKind : {},
    fields: [],
  } as const;
  if (!fitting?.grid || !url)
    return {
      ...base,
      source: { type: 'tiles', url: '' },
      unfit: fitting?.grid ? noFormat(formats) : noGrid(sets.map(({ set }) => set)),
    };
  const { grid, link } = fitting;
  const plain = grid.matrices.every((name, zoom) => name === null || name === String(zoom));
  return {
    ...base,
    source: {
      type: 'tiles',
      url,
      tileSize: grid.tileSize,
      ...limitsOf(link, grid),
      ...(!plain && { matrices: grid.matrices }),
      ...(attribution && { attribution }),
      ...(legend && { legend }),
    },
  };
}

const noFormat = (formats: readonly string[]): Text => ({
  zh: `它的瓦片是 ${formats.join('、') || '没有写明的格式'}，这里画不了。`,
  en: `Its tiles are ${formats.join(', ') || 'of no named format'}, which cannot be drawn here.`,
});

export const isWmts = (root: XmlElement): boolean =>
  root.name === 'Capabilities' && childOf(root, 'Contents') !== undefined;

export function readWmts(root: XmlElement, asked: string): Offer {
  const { host } = new URL(asked);
  const contents = childOf(root, 'Contents');
  const sets = new Map(
    (contents ? childrenOf(contents, 'TileMatrixSet') : []).map((element) => {
      const id = textOf(element, 'Identifier') ?? '';
      return [id, { id, system: textOf(element, 'SupportedCRS') ?? '', element }] as const;
    }),
  );
  const operation = [...allOf(root, 'Operation')].find(({ attributes }) => attributes.name === 'GetTile');
  const gets = operation ? [...allOf(operation, 'Get')] : [];
  const kvp = gets.find((get) => [...allOf(get, 'Value')].every(({ text }) => /kvp/i.test(text)));
  const service: Service = { asked, sets, getTile: kvp ? operationUrl(asked, kvp.attributes.href) : null };
  const provider = plainWords(textOf(childOf(root, 'ServiceProvider'), 'ProviderName'));
  const layers = (contents ? childrenOf(contents, 'Layer') : []).map((one) =>
    toLayer(one, service, provider),
  );
  if (!layers.length) throw new ExternalFault('no-layers', { host });
  const title = textOf(childOf(root, 'ServiceIdentification'), 'Title') || host;
  return { form: 'wmts', title, layers, formats: [] };
}
