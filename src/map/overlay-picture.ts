import type { LayerSpecification } from 'maplibre-gl';
import { toOverlayLayer } from '../layers/overlay-layer.ts';
import { type Overlay, overlaySource } from '../model/overlay.ts';
import './external-protocol.ts';
import { namesLayer, tileLayer, tileMaxZoom } from '../overlay/recipe.ts';
import type { OwnPicture, TileSource } from './picture.ts';

/** A short name of all that an overlay's tiles depend on: other tiles have another address. */
function revision({ style: { classes, label }, filter }: Overlay): string {
  const text = JSON.stringify([classes, label, filter]);
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
}

function sourceOf(overlay: Overlay): TileSource {
  const { source, bounds, kind } = overlay;
  if (source.type === 'file')
    return {
      type: 'vector',
      tiles: [`overlay://${overlay.id}/${revision(overlay)}/{z}/{x}/{y}`],
      maxzoom: tileMaxZoom,
      ...(bounds && { bounds: [...bounds] }),
    };
  const { tileSize, minzoom, maxzoom } = source;
  return {
    type: kind === 'raster' ? 'raster' : 'vector',
    tiles: [`external://${overlay.id}/{z}/{x}/{y}`],
    ...(kind === 'raster' && tileSize !== undefined && { tileSize }),
    ...(minzoom !== undefined && { minzoom }),
    ...(maxzoom !== undefined && { maxzoom }),
    ...(bounds && { bounds: [...bounds] }),
  } as TileSource;
}

function toOwnPicture(overlay: Overlay): OwnPicture {
  // Other tiles are another source: maplibre may let a reload for new paints overtake one for new tiles.
  const id = `${overlaySource(overlay.id)}/${revision(overlay)}`;
  const { opacity, source: from } = overlay;
  const source = sourceOf(overlay);
  if (overlay.kind === 'raster')
    return { id, source, opacity, paints: () => [{ id: `${id}/raster`, type: 'raster', source: id }] };
  const layer = toOverlayLayer(overlay);
  const sourceLayer = from.type === 'tiles' ? (from.sourceLayer ?? '') : tileLayer;
  return {
    id,
    source,
    opacity,
    paints: (look) =>
      layer.paints.map(
        (paint) =>
          ({
            id: `${id}/${paint.id}`,
            source: id,
            'source-layer': paint.id === 'label' && from.type === 'file' ? namesLayer : sourceLayer,
            ...(paint.minzoom === undefined ? {} : { minzoom: paint.minzoom }),
            ...(paint.filter === undefined ? {} : { filter: paint.filter }),
            ...paint.draw(look),
          }) as LayerSpecification,
      ),
  };
}

/** The same overlay gives the same picture, so that only what changed is compared. */
const made = new WeakMap<Overlay, OwnPicture>();

const pictureOf = (overlay: Overlay): OwnPicture => {
  const picture = made.get(overlay) ?? toOwnPicture(overlay);
  made.set(overlay, picture);
  return picture;
};

/**
 * Pictures at the bottom of the reader's order lie under the atlas's lines and points. One that the reader lifts above a layer
 * of shapes is drawn above that.
 */
export function toOwnPictures(overlays: readonly Overlay[]): OwnPicture[] {
  const firstShapes = overlays.findIndex(({ kind }) => kind !== 'raster');
  const bottom = new Set(overlays.slice(0, firstShapes < 0 ? overlays.length : firstShapes));
  return overlays
    .filter(({ on, kinds, kind }) => on && (kind !== 'features' || Object.keys(kinds).length > 0))
    .map((overlay) => (bottom.has(overlay) ? { ...pictureOf(overlay), under: true } : pictureOf(overlay)));
}
