import type { Geometry, LineString, Point, Polygon, Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { type GeoJSONStoreFeatures, TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { circleAround } from '../geo/circle.ts';
import { roundGeometry } from '../geo/format.ts';
import type { Theme } from '../layers/index.ts';
import { circleOf } from '../model/measures.ts';
import type { Figure, FigureKind, Figures } from '../state/drawing.ts';
import { toCross } from './pen-cross.ts';
import { listenToPenKeys } from './pen-keys.ts';
import { toPenLabel } from './pen-label.ts';
import { kindOf, modeNames, type PenMode, penKeys, penModes } from './pen-modes.ts';
import { toSnapper } from './pen-snap.ts';

export type { PenMode };

/** What the pen tells the tool that took it. */
export type PenEvents = {
  readonly drawn: (id: string, kind: FigureKind, geometry: Figure['geometry']) => void;
  readonly changed: (id: string, geometry: Figure['geometry']) => void;
  readonly picked: (id: string | null) => void;
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

type Stored = GeoJSONStoreFeatures;

const isFigure = ({ properties }: Stored): boolean =>
  kindOf(properties.mode) !== undefined &&
  !['midPoint', 'selectionPoint', 'closingPoint', 'snappingPoint', 'edited', 'coordinatePoint'].some(
    (guide) => properties[guide] === true,
  );
const isHalfDone = ({ properties }: Stored): boolean => properties.currentlyDrawing === true;

/** How many corners are set; one more goes with the pointer. */
function cornersOf({ geometry, properties }: Stored): number {
  if (geometry.type === 'LineString') return geometry.coordinates.length - 1;
  const set = properties.committedCoordinateCount;
  return typeof set === 'number' ? set : 1;
}

/** A circle is made anew from its middle and radius, on the ellipsoid: terra-draw has them on a sphere. */
function asDrawn(kind: FigureKind, geometry: Stored['geometry']): Figure['geometry'] {
  if (kind !== 'circle' || geometry.type !== 'Polygon') return roundGeometry(geometry) as Figure['geometry'];
  const { at, radiusM } = circleOf(geometry);
  return roundGeometry(circleAround(at, radiusM)) as Polygon;
}

const sameGeometry = (a: Geometry, b: Geometry): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The second click of a double click ends a shape: the map must not zoom by it. */
const afterClicks = 400;

/** Double clicks are the pen's own affair, see `take`. */
class PenAdapter extends TerraDrawMapLibreGLAdapter<MapLibre> {
  override setDoubleClickToZoom(): void {}
}

/** Takes the pen over the running map: terra-draw draws, our keys and our cross-hair lead it. Only one pen at a time. */
export async function openPen(map: MapLibre, { theme, events, middle }: PenWish): Promise<Pen> {
  const snapper = await toSnapper(map);
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
  /** What is done by `show` is no news. */
  let showing = false;

  const press = (key: string) => canvas.dispatchEvent(new KeyboardEvent('keyup', { key }));
  const halfDone = () => draw.getSnapshot().find((feature) => isFigure(feature) && isHalfDone(feature));
  const tellProgress = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const now = halfDone();
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
    if (!showing) events.picked(picked);
  });
  draw.on('deselect', () => {
    picked = null;
    if (!showing) events.picked(null);
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
    show(figures) {
      showing = true;
      const known = new Map(
        draw
          .getSnapshot()
          .filter((f) => isFigure(f) && !isHalfDone(f))
          .map((f) => [String(f.id), f]),
      );
      const again = picked;
      const gone = [...known.keys()].filter((id) => !figures[id]);
      if (again && gone.includes(again)) draw.deselectFeature(again);
      if (gone.length > 0) draw.removeFeatures(gone);
      for (const [id, { kind, geometry }] of Object.entries(figures)) {
        const old = known.get(id);
        if (!old)
          draw.addFeatures([
            {
              type: 'Feature',
              id,
              geometry: geometry as Point | LineString | Polygon,
              properties: { mode: modeNames[kind] },
            },
          ]);
        else if (!sameGeometry(asDrawn(kind, old.geometry), geometry)) {
          // The handles of what is picked are made when it is picked; a circle has none.
          const held = id === again && kind !== 'circle';
          if (held) draw.deselectFeature(id);
          draw.updateFeatureGeometry(id, geometry);
          if (held) draw.selectFeature(id);
        }
      }
      showing = false;
    },
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
    isDrawing: () => halfDone() !== undefined,
    finish: pen.finish,
    cancel: pen.cancel,
    undo: () => pen.undo() || events.undo(),
    redo: () => pen.redo() || events.redo(),
    leave: () => {
      if (picked) pen.pick(null);
      else events.left();
    },
    remove: () => picked && events.deleted(picked),
  });
  return pen;
}
