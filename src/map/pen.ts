import type { Geometry, Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Theme } from '../layers/index.ts';
import type { Figure, FigureKind, Figures } from '../state/drawing.ts';
import { toCross } from './pen-cross.ts';
import { asDrawn, cornersOf, halfDoneOf, showFigures } from './pen-figures.ts';
import { listenToPenKeys } from './pen-keys.ts';
import { toPenLabel } from './pen-label.ts';
import { kindOf, modeNames, type PenMode, penKeys, penModes } from './pen-modes.ts';
import { toSnapper } from './pen-snap.ts';

export type { PenMode };

/** What the pen tells the tool that took it. */
export type PenEvents = {
  readonly drawn: (id: string, kind: FigureKind, geometry: Figure['geometry']) => void;
  readonly changed: (id: string, geometry: Figure['geometry']) => void;
  readonly deleted: (id: string) => void;
  /** What is being drawn, at most once a frame, with the corners that are set; null when nothing is. */
  readonly progress: (geometry: Geometry | null, corners: number) => void;
  /** Nothing is in hand and the reader wants to leave. */
  readonly left: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

export type Pen = {
  readonly take: (mode: PenMode | null) => void;
  /** Draws exactly these, beside what is half done. */
  readonly show: (figures: Figures) => void;
  readonly pick: (id: string | null) => void;
  /** Takes back or sets again a corner of what is half done; false where there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly snap: (on: boolean) => void;
  readonly close: () => void;
};

export type PenWish = {
  readonly theme: Theme;
  readonly events: PenEvents;
  /** The middle of what panels leave free, in CSS pixels of the map. */
  readonly middle: () => { x: number; y: number };
};

/** The second click of a double click ends a shape: the map must not zoom by it. */
const afterClicks = 400;

/** Double clicks are the pen's own affair, see `take`. */
class PenAdapter extends TerraDrawMapLibreGLAdapter<MapLibre> {
  override setDoubleClickToZoom(): void {}
}

/** Takes the pen over the running map: terra-draw draws, our keys and our cross-hair lead it. Only one pen at a time. */
export async function openPen(map: MapLibre, { theme, events, middle }: PenWish): Promise<Pen> {
  const snapper = await toSnapper(map);
  // A reader may be quicker than the map.
  if (!map.getLayer('paper')) await map.once('style.load');
  let snapping = true;
  const toCustom = ({ lng, lat }: { lng: number; lat: number }): Position | undefined =>
    snapping ? snapper([lng, lat]) : undefined;
  const draw = new TerraDraw({
    adapter: new PenAdapter({ map, prefixId: 'pen' }),
    modes: penModes(theme, toCustom),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  draw.start();
  const canvas = map.getCanvas();
  const cross = toCross(map, middle);
  const label = toPenLabel(map);
  let mode: PenMode | null = null;
  let picked: string | null = null;
  let frame = 0;
  let zooming: ReturnType<typeof setTimeout> | undefined;

  const press = (key: string) => canvas.dispatchEvent(new KeyboardEvent('keyup', { key }));
  const tellProgress = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const now = halfDoneOf(draw);
      label.tell(now?.geometry ?? null);
      events.progress(now?.geometry ?? null, now ? cornersOf(now) : 0);
    });
  };

  draw.on('change', tellProgress);
  draw.on('finish', (id, { action }) => {
    const feature = draw.getSnapshotFeature(id);
    const kind = kindOf(feature?.properties.mode);
    if (!feature || !kind) return;
    const geometry = asDrawn(kind, feature.geometry);
    // Its points terra-draw does not snap by itself.
    if (geometry.type === 'Point' && snapping)
      geometry.coordinates = snapper(geometry.coordinates) ?? geometry.coordinates;
    if (action === 'draw') events.drawn(String(id), kind, geometry);
    else events.changed(String(id), geometry);
    tellProgress();
  });
  draw.on('select', (id) => {
    picked = String(id);
  });
  draw.on('deselect', () => {
    picked = null;
  });

  const pen: Pen = {
    take(next) {
      mode = next;
      cross.hide();
      clearTimeout(zooming);
      if (next) map.doubleClickZoom.disable();
      else zooming = setTimeout(() => map.doubleClickZoom.enable(), afterClicks);
      draw.setMode(next ? modeNames[next] : 'static');
      if (next) canvas.focus({ preventScroll: true });
      tellProgress();
    },
    show: (figures) => showFigures(draw, figures, picked),
    pick(id) {
      if (id === picked) return;
      if (id && draw.hasFeature(id)) {
        mode = 'edit';
        draw.selectFeature(id);
      } else if (picked) draw.deselectFeature(picked);
    },
    undo: () => mode !== null && draw.canUndo() && draw.undo(),
    redo: () => mode !== null && draw.canRedo() && draw.redo(),
    finish: () => void press(penKeys.finish),
    cancel: () => {
      press(penKeys.cancel);
      tellProgress();
    },
    snap: (on) => {
      snapping = on;
    },
    close() {
      cancelAnimationFrame(frame);
      clearTimeout(zooming);
      map.doubleClickZoom.enable();
      stopKeys();
      cross.remove();
      label.remove();
      draw.stop();
      canvas.style.removeProperty('cursor');
    },
  };

  const stopKeys = listenToPenKeys(map, cross, {
    mode: () => mode,
    isDrawing: () => halfDoneOf(draw) !== undefined,
    finish: pen.finish,
    cancel: pen.cancel,
    undo: () => pen.undo() || events.undo(),
    redo: () => pen.redo() || events.redo(),
    leave: () => {
      if (picked) pen.pick(null);
      else events.left();
    },
    remove: () => picked && events.deleted(picked),
    isPicked: () => picked !== null,
  });
  return pen;
}
