import type { FeatureCollection } from 'geojson';
import {
  type GeoJSONSource,
  Map as MapLibre,
  type MapOptions,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../geo/bounds.ts';
import { isOverlaySource } from '../model/overlay.ts';
import type { Camera, Covered } from '../state/view.ts';
import { applyPaints } from './apply-paints.ts';
import { featureStates, remark } from './feature-states.ts';
import { firstStyle } from './first-style.ts';
import { gestures } from './gestures.ts';
import { drawMark } from './marks.ts';
import type { Picture, TileSource } from './picture.ts';

setWorkerUrl(workerUrl);

type Listeners = {
  settled(camera: Camera): void;
  drawn(): void;
  lost(): void;
  restored(): void;
  sourceFailed(source: string): void;
  sourceCame(source: string): void;
  failed(reason: string): void;
  /** All that was asked for stands on the map. */
  rested(): void;
};

/** Marks the moves in which a map follows another. */
const led = { led: true };
const isLed = (event: object): boolean => 'led' in event;

/**
 * The only class that holds the map. It is told whole pictures and applies what differs from the last one; after a lost
 * WebGL context it applies all of it again.
 */
export class MapController {
  readonly map: MapLibre;
  #shown: Picture | null = null;
  #wanted: Picture | null = null;
  readonly #urlOf: (file: string) => string;
  readonly #listeners: Listeners;
  #ready = false;
  #drawn = false;

  constructor(
    container: HTMLElement,
    start: Camera | { readonly bounds: Bounds; readonly padding: Covered },
    first: Picture,
    urlOf: (file: string) => string,
    listeners: Listeners,
    canvas: Pick<MapOptions, 'pixelRatio' | 'maxCanvasSize'> = {},
  ) {
    this.#urlOf = urlOf;
    this.#listeners = listeners;
    const { style, shown } = firstStyle(first, urlOf);
    this.map = new MapLibre({
      container,
      style,
      // Tests hold every paint to the style specification; checking them again costs each reader time.
      validateStyle: import.meta.env.DEV,
      ...('zoom' in start
        ? { center: [start.lng, start.lat], zoom: start.zoom }
        : { bounds: [...start.bounds], fitBoundsOptions: { padding: start.padding } }),
      minZoom: 7.5,
      maxZoom: 18,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: false,
      ...gestures(),
      // No motion where none is wanted.
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      renderWorldCopies: false,
      refreshExpiredTiles: false,
      ...canvas,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.#shown = shown;
    this.#wanted = first;
    this.#listen();
  }

  #listen(): void {
    const { map } = this;
    map.once('style.load', () => {
      this.#ready = true;
      this.#apply();
    });
    map.setMissingStyleImageResolver((id) => {
      const mark = drawMark(id);
      if (mark && !map.hasImage(id)) map.addImage(id, mark.data, { pixelRatio: mark.pixelRatio });
    });
    map.on('moveend', (event) => {
      if (!isLed(event)) this.#listeners.settled(this.camera());
    });
    map.on('idle', () => {
      this.#listeners.rested();
      if (this.#drawn) return;
      this.#drawn = true;
      this.#listeners.drawn();
    });
    map.on('webglcontextlost', () => {
      this.#ready = false; // what changes meanwhile waits: maplibre will set the style it has saved by now
      this.#listeners.lost();
    });
    map.on('webglcontextrestored', () => {
      // maplibre sets its saved style anew; the sources are there again once the map has drawn.
      map.once('idle', () => {
        this.#ready = true;
        this.#markAgain();
        this.#apply();
      });
      this.#listeners.restored();
    });
    map.on('sourcedata', (event) => {
      if (event.isSourceLoaded && event.sourceId) this.#listeners.sourceCame(event.sourceId);
    });
    map.on('error', (event) => {
      const source: unknown = 'sourceId' in event ? event.sourceId : undefined;
      if (typeof source === 'string') this.#listeners.sourceFailed(source);
      else this.#listeners.failed(event.error?.message ?? 'unknown');
    });
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { zoom: this.map.getZoom(), lng, lat };
  }

  /** Tells every step of the map's own moves, not of those in which it follows another; returns what stops it. */
  onMove(tell: (camera: Camera) => void): () => void {
    const subscription = this.map.on('move', (event) => {
      if (!isLed(event)) tell(this.camera());
    });
    return () => subscription.unsubscribe();
  }

  /** Goes where another map stands and draws at once: a frame later would be seen. */
  follow({ zoom, lng, lat }: Camera): void {
    this.map.jumpTo({ zoom, center: [lng, lat] }, led);
    this.map.redraw();
  }

  show(picture: Picture): void {
    this.#wanted = picture;
    if (this.#ready) this.#apply();
  }

  /** Fetches a layer's data again after it did not come. */
  retry(source: string): void {
    const file = this.#shown?.sources[source];
    if (typeof file === 'string') this.map.getSource<GeoJSONSource>(source)?.setData(this.#urlOf(file));
    else this.#retryTiles(source);
  }

  /** Tiles of a layer, whatever they are called after it. An archive that could not be opened is opened anew. */
  #retryTiles(source: string): void {
    for (const [id, tiles] of Object.entries(this.#shown?.tiles ?? {})) {
      if (id !== source && !id.startsWith(`${source}/`)) continue;
      if (tiles.type === 'vector' && tiles.url) this.map.getSource<VectorTileSource>(id)?.setUrl(tiles.url);
      else if (this.map.getSource(id)) this.map.refreshTiles(id);
    }
  }

  /** After a lost context the style comes back by itself, feature states do not. */
  #markAgain(): void {
    if (!this.#shown || !this.#wanted) return;
    const { paints } = this.#wanted;
    for (const state of featureStates) remark(this.map, paints, state, {}, this.#shown[state]);
    this.map.triggerRepaint();
  }

  #apply(): void {
    const next = this.#wanted;
    const last = this.#shown;
    if (!next) return;
    const { map } = this;
    if (last?.background !== next.background)
      map.setPaintProperty('paper', 'background-color', next.background);
    // Nothing is marked yet in a source that comes only now.
    const fresh = new Set(
      [...Object.keys(next.sources), ...Object.keys(next.tiles)].filter((id) => !map.getSource(id)),
    );
    for (const [id, data] of Object.entries(next.sources)) this.#giveSource(id, data, last?.sources[id]);
    for (const [id, tiles] of Object.entries(next.tiles)) this.#giveTiles(id, tiles);
    // A layer whose data cannot be had is left out; the others are drawn.
    const drawable = { ...next, paints: next.paints.filter((p) => 'source' in p && map.getSource(p.source)) };
    applyPaints(map, last?.paints ?? [], drawable.paints);
    for (const id of Object.keys(last?.tiles ?? {}))
      if (!next.tiles[id] && map.getSource(id)) map.removeSource(id);
    for (const state of featureStates) {
      const was = Object.entries(last?.[state] ?? {}).filter(([source]) => !fresh.has(source));
      remark(map, next.paints, state, Object.fromEntries(was), next[state]);
    }
    this.#shown = drawable;
  }

  #giveSource(
    id: string,
    data: string | FeatureCollection,
    last: string | FeatureCollection | undefined,
  ): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source && typeof data === 'string') return; // files do not change while the page is open
    if (source && typeof data !== 'string') {
      if (data !== last) source.setData(data);
      return;
    }
    try {
      const from = typeof data === 'string' ? this.#urlOf(data) : data;
      this.map.addSource(id, { type: 'geojson', data: from, promoteId: 'id' });
    } catch {
      this.#listeners.sourceFailed(id);
    }
  }

  /** Tiles of a source. What has gone is taken off: it may weigh more than the whole atlas. */
  #giveTiles(id: string, tiles: TileSource): void {
    if (this.map.getSource(id)) return; // other tiles have another id
    try {
      this.map.addSource(id, tiles);
    } catch {
      this.#listeners.sourceFailed(id);
    }
  }

  /** Ids of the reader's own layers on the map. */
  get own(): readonly string[] {
    return Object.keys(this.#shown?.tiles ?? {}).filter(
      (id) => isOverlaySource(id) && this.map.getSource(id),
    );
  }

  remove(): void {
    this.map.remove();
  }
}
