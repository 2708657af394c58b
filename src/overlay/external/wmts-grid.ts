import type { Text } from '../../i18n/text.ts';
import { childrenOf, textOf, type XmlElement } from '../parse/xml-tree.ts';

/** Whether a tile matrix set is the grid of web maps, and what its zooms are called. */

/** The scale of zoom 0 with tiles of 256 pixels of 0.28 mm. */
const scaleOfZoom0 = 559_082_264.0287178;
const corner = 20_037_508.34;

export type MatrixSet = { readonly id: string; readonly system: string; readonly element: XmlElement };
export type Grid = {
  readonly matrices: readonly (string | null)[];
  readonly tileSize: number;
  readonly minzoom: number;
};

const number = (element: XmlElement, name: string): number => Number(textOf(element, name) ?? Number.NaN);

const isMercator = (system: string): boolean => /(3857|900913|102100|102113|3785)$/.test(system.trim());

/** The zoom of a matrix that lies on the web grid; null of any other. */
function zoomOf(matrix: XmlElement, tileSize: number): number | null {
  const [x = 0, y = 0] = (textOf(matrix, 'TopLeftCorner') ?? '').split(/\s+/).map(Number);
  if (Math.abs(x + corner) > 1 || Math.abs(y - corner) > 1) return null;
  const zoom = Math.log2((scaleOfZoom0 * 256) / tileSize / number(matrix, 'ScaleDenominator'));
  return Math.abs(zoom - Math.round(zoom)) < 0.002 && zoom > -0.01 ? Math.round(zoom) : null;
}

/** The set as a list of names by zoom; null where it is another grid. */
export function gridOf({ element, system }: MatrixSet): Grid | null {
  if (!isMercator(system)) return null;
  const all = childrenOf(element, 'TileMatrix');
  const tileSize = all[0] ? number(all[0], 'TileWidth') : 0;
  const names: (string | null)[] = [];
  for (const matrix of all) {
    if (number(matrix, 'TileWidth') !== tileSize || number(matrix, 'TileHeight') !== tileSize) return null;
    const zoom = zoomOf(matrix, tileSize);
    const id = textOf(matrix, 'Identifier');
    // One matrix between the zooms makes it another grid; one off the map at either end does no harm.
    if (zoom === null || id === undefined) return null;
    names[zoom] = id;
  }
  const matrices = Array.from(names, (name) => name ?? null);
  const minzoom = matrices.findIndex((name) => name !== null);
  return minzoom < 0 ? null : { matrices, tileSize, minzoom };
}

export const noGrid = (sets: readonly MatrixSet[]): Text => {
  const named = sets.map(({ id, system }) => `${id} (${system.split(/[:/]/).at(-1)})`).slice(0, 3);
  return {
    zh: `它的切片网格 ${named.join('、') || '没有写明'} 和网络地图（GoogleMapsCompatible，EPSG:3857）对不上。请提供方加发 3857 的切片，或用同一服务的 WMS。`,
    en: `Its tile matrix set ${named.join(', ') || '(none named)'} does not fit the grid of web maps (GoogleMapsCompatible, EPSG:3857). Ask for tiles in 3857, or use the WMS of the same service.`,
  };
};
