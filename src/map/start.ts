import { currentLanguage } from '../i18n/language.ts';
import {
  type Camera,
  catalogStore,
  choose,
  clearSelection,
  dataUrl,
  layerCame,
  layerMissing,
  mapDrawn,
  select,
  selectionStore,
  setMapProblem,
  settleCamera,
  viewStore,
} from '../state/index.ts';
import { fitTo, reveal, zoomBy } from './camera.ts';
import { MapController } from './controller.ts';
import { listenToPointer } from './pointer.ts';
import { setRunningMap } from './running.ts';
import { currentPicture, keepInStep } from './sync.ts';

/** The whole of Tongzhou: shown when the address names no place. */
export const homeCamera: Camera = { zoom: 10.6, lng: 116.735, lat: 39.8 };

/** Starts the map in an element; returns what stops it. Throws where WebGL cannot be had. */
export function startMap(container: HTMLElement, tip: HTMLElement): () => void {
  const controller = new MapController(
    container,
    viewStore.getState().camera ?? homeCamera,
    currentPicture(),
    dataUrl,
    {
      settled: settleCamera,
      drawn: () => {
        performance.mark('map-drawn');
        mapDrawn();
      },
      lost: () => setMapProblem({ kind: 'lost' }),
      restored: () => setMapProblem(null),
      sourceFailed: layerMissing,
      sourceCame: layerCame,
      failed: (reason) => setMapProblem({ kind: 'failed', reason }),
    },
  );
  const { map } = controller;

  function fitSelection(): void {
    const { selection } = selectionStore.getState();
    const on = selection.kind === 'entry' ? catalogStore.getState().byId.get(selection.id)?.on : undefined;
    if (on) fitTo(map, on.bounds, viewStore.getState().covered);
  }

  const stops = [
    keepInStep((picture) => controller.show(picture)),
    listenToPointer(map, currentLanguage, tip, (options, at) => {
      const [only] = options;
      if (!only) clearSelection();
      else if (options.length === 1) {
        select(only.selection, 'map');
        requestAnimationFrame(() => reveal(map, at, viewStore.getState().covered));
      } else choose({ at: [at.x, at.y], options });
    }),
    selectionStore.subscribe((now, before) => {
      if (now.selection !== before.selection && now.from === 'panel')
        requestAnimationFrame(() => requestAnimationFrame(fitSelection));
    }),
  ];
  setRunningMap({
    fitSelection,
    zoomBy: (levels) => zoomBy(map, levels),
    retry: (layer) => controller.retry(layer),
  });
  return () => {
    setRunningMap(null);
    for (const stop of stops) stop();
    controller.remove();
  };
}
