import type { Map as MapLibre } from 'maplibre-gl';
import type { Bounds } from '../geo/bounds.ts';
import type { DrawnFeature } from '../layers/in-view.ts';
import { dataUrl } from '../state/index.ts';
import type { Camera } from '../state/view.ts';
import { MapController } from './controller.ts';
import { drawnIn } from './drawn-in.ts';
import { toPicture, type Values } from './picture.ts';

/** A picture of the map to be made: what it shows, of which part, how large. */
export type SnapshotWish = Values & {
  /** A box that is shown whole, or where the reader's map stands. */
  readonly where: Camera | { readonly bounds: Bounds };
  /** In CSS pixels; the picture has `pixelRatio` times as many each way. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
};

export type Snapshot = {
  readonly canvas: HTMLCanvasElement;
  /** Where it stands: a box that is shown whole leaves that to be seen. */
  readonly camera: Camera;
  /** What can be seen in it, for its legend. */
  readonly drawn: readonly DrawnFeature[];
};

/** Kept free around the bounds, in CSS pixels. */
const margin = 20;

const none = (): void => undefined;

/** A room beside the page, out of sight and reach, of the picture's size. */
function hiddenRoom({ width, height }: SnapshotWish): HTMLDivElement {
  const room = document.createElement('div');
  room.inert = true;
  room.setAttribute('aria-hidden', 'true');
  Object.assign(room.style, {
    position: 'fixed',
    top: '0',
    left: '-10000px',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(room);
  return room;
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement | null {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const pen = copy.getContext('2d');
  pen?.drawImage(canvas, 0, 0);
  return pen && copy;
}

/** Between the posts of the fence, in CSS pixels: narrower than any name is high. */
const postEvery = 8;

/**
 * A fence of unseen marks along the picture's edge, placed before all names: a name that would be cut by the edge finds no
 * room and is left out.
 */
function fence(map: MapLibre, { width, height }: SnapshotWish): void {
  const along = (length: number) =>
    Array.from({ length: Math.ceil(length / postEvery) + 1 }, (_, i) => Math.min(length, i * postEvery));
  const posts = [
    ...along(width).flatMap((x) => [map.unproject([x, 0]), map.unproject([x, height])]),
    ...along(height).flatMap((y) => [map.unproject([0, y]), map.unproject([width, y])]),
  ];
  const side = 4;
  map.addImage('fence', { width: side, height: side, data: new Uint8Array(side * side * 4) });
  map.addSource('fence', {
    type: 'geojson',
    data: { type: 'MultiPoint', coordinates: posts.map(({ lng, lat }) => [lng, lat]) },
  });
  map.addLayer({
    id: 'fence',
    type: 'symbol',
    source: 'fence',
    layout: { 'icon-image': 'fence', 'icon-allow-overlap': true, 'icon-padding': 4 },
  });
}

/**
 * Draws the map once more beside the page, in the wished size, theme and language, and leaves the reader's map alone.
 * Comes when everything is drawn; null when it cannot be drawn or is no longer wanted.
 */
export function takeSnapshot(wish: SnapshotWish, wanted: AbortSignal): Promise<Snapshot | null> {
  const room = hiddenRoom(wish);
  let controller: MapController | null = null;
  const taken = new Promise<Snapshot | null>((resolve) => {
    const give = (snapshot: Snapshot | null = null) => resolve(snapshot);
    wanted.addEventListener('abort', () => give());
    if (wanted.aborted) return give();
    const padding = { top: margin, right: margin, bottom: margin, left: margin };
    const { where, width, height, pixelRatio } = wish;
    controller = new MapController(
      room,
      'bounds' in where ? { ...where, padding } : where,
      toPicture(wish),
      dataUrl,
      {
        settled: none,
        sourceFailed: none, // the picture is made without that layer, as the map is
        sourceCame: none,
        restored: none,
        rested: none,
        lost: give,
        failed: () => give(),
        drawn: () => {
          const map = controller?.map;
          // What the map has drawn can be copied only before the browser takes it to the screen: in the same frame.
          map?.once('render', () => {
            const canvas = copyOf(map.getCanvas());
            const { lng, lat } = map.getCenter();
            give(canvas && { canvas, camera: { zoom: map.getZoom(), lng, lat }, drawn: drawnIn(map) });
          });
          map?.triggerRepaint();
        },
      },
      // Larger than the reader's own map may get: whoever asks knows the limit. A room's size is rounded, so a pixel more.
      {
        pixelRatio,
        maxCanvasSize: [Math.ceil((width + 1) * pixelRatio), Math.ceil((height + 1) * pixelRatio)],
      },
    );
    const { map } = controller;
    map.once('style.load', () => fence(map, wish));
  });
  return taken
    .catch(() => null)
    .finally(() => {
      controller?.remove();
      room.remove();
    });
}
