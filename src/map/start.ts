import { ScaleControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { growBounds } from '../geo/bounds.ts';
import { currentLanguage } from '../i18n/language.ts';
import { isOverlaySource } from '../model/overlay.ts';
import {
  catalogStore,
  dataUrl,
  homeBounds,
  isStaged,
  layerCame,
  layerMissing,
  mapDrawn,
  presentStore,
  selectionStore,
  setMapProblem,
  settleCamera,
  toolStore,
  viewStore,
} from '../state/index.ts';
import { answerOn } from './answer.ts';
import { fitTo, flyTo, frameOf, inSight, longestSide, middleOf, moveTo, padding, zoomBy } from './camera.ts';
import { keepComparing } from './comparing.ts';
import { MapController } from './controller.ts';
import { ownFailed } from './overlay-protocol.ts';
import './pmtiles-protocol.ts';
import { listenToPointer } from './pointer.ts';
import { setRunningMap } from './running.ts';
import { coveredNow } from './split-now.ts';
import type { Stepper } from './stepping.ts';
import { currentPicture, currentValues, keepInStep } from './sync.ts';

/** Starts the map in an element; returns what stops it. Throws where WebGL cannot be had. */
export function startMap(container: HTMLElement, tip: HTMLElement): () => void {
  /** The next time the map comes to rest it stands at home. */
  let homing = false;
  /** The reader's own layers that have been drawn. */
  let stood: ReadonlySet<string> = new Set();
  const controller = new MapController(
    container,
    viewStore.getState().camera ?? {
      bounds: homeBounds,
      padding: padding(container, coveredNow(container)),
    },
    currentPicture(),
    dataUrl,
    {
      settled: (camera) => {
        settleCamera(homing ? null : camera);
        homing = false;
      },
      drawn: () => {
        performance.mark('map-drawn');
        mapDrawn();
        comparing.start();
      },
      lost: () => setMapProblem({ kind: 'lost' }),
      restored: () => setMapProblem(null),
      sourceFailed: (source) => (isOverlaySource(source) ? ownFailed(source) : layerMissing(source)),
      sourceCame: layerCame,
      rested: () => {
        for (const source of controller.own)
          if (!stood.has(source)) performance.mark('overlay-drawn', { detail: source });
        stood = new Set(controller.own);
      },
      failed: (reason) => setMapProblem({ kind: 'failed', reason }),
    },
  );
  const { map } = controller;
  const comparing = keepComparing(controller, container);
  const covered = () => coveredNow(container);

  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');

  /** Shows as much around a place as it is uncertain, so that what is roughly known does not look pinned down. */
  function fitSelection(): void {
    const { selection } = selectionStore.getState();
    const { places } = catalogStore.getState();
    const place = selection.kind === 'entry' ? places.get(selection.id) : undefined;
    const bounds =
      selection.kind === 'shape' ? selection.bounds : place && growBounds(place.bounds, place.accuracyM);
    if (bounds) fitTo(map, bounds, covered());
  }

  /** An address that names a thing but no place is shown where the thing is, once that is known. */
  function showAddressed(): void {
    if (isStaged(presentStore.getState())) return; // a slide says itself what is to be seen
    const { selection, from } = selectionStore.getState();
    if (from === 'address' && selection.kind !== 'none' && !viewStore.getState().camera) fitSelection();
  }

  const stops = [
    catalogStore.subscribe((now, before) => now.places !== before.places && showAddressed()),
    keepInStep((picture) => controller.show(picture)),
    listenToPointer(map, currentLanguage, tip, () => toolStore.getState().onClick, answerOn(map, covered)),
    selectionStore.subscribe((now, before) => {
      if (now.selection === before.selection) return;
      if (now.from === 'panel') requestAnimationFrame(() => requestAnimationFrame(fitSelection));
      else if (now.selection.kind === 'shape') showAddressed();
    }),
  ];
  const point: Parameters<typeof import('./stepping.ts').toStepper>[2] = (thing) => {
    tip.hidden = !thing;
    if (!thing) return;
    const { x, y } = map.project([thing.at[0] ?? 0, thing.at[1] ?? 0]);
    tip.textContent = thing.option.name[currentLanguage()];
    tip.dataset.stepped = '';
    tip.style.transform = `translate(${Math.round(x + 14)}px, ${Math.round(y + 14)}px)`;
  };
  /** Read with the first step. */
  let stepper: Stepper | null = null;
  stops.push(() => stepper?.stop());
  showAddressed();
  setRunningMap({
    step: async (by) => {
      const { toStepper } = await import('./stepping.ts');
      stepper ??= toStepper(map, covered, point);
      return stepper.step(by);
    },
    stepped: () => stepper?.current() ?? null,
    fitSelection,
    zoomBy: (levels) => zoomBy(map, levels),
    moveTo: (camera) => moveTo(map, camera),
    flyTo: (bounds) => flyTo(map, bounds, covered()),
    fitBounds: (bounds) => fitTo(map, bounds, covered()),
    goHome: () => {
      homing = true;
      fitTo(map, homeBounds, covered());
    },
    retry: (layer) => controller.retry(layer),
    boundsInSight: () => inSight(map, covered()),
    openPen: (wish) =>
      import('./pen.ts').then(({ openPen }) =>
        openPen(map, { ...wish, middle: () => middleOf(map, covered()) }),
      ),
    takeSnapshot: async (wish, wanted) => (await import('./snapshot.ts')).takeSnapshot(wish, wanted),
    values: currentValues,
    frame: () => frameOf(map, covered()),
    longestSide: () => longestSide(map),
    swipeTo: comparing.swipeTo,
    focus: () => map.getCanvas().focus(),
  });
  return () => {
    setRunningMap(null);
    for (const stop of stops) stop();
    comparing.stop();
    controller.remove();
  };
}
