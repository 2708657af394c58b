import { currentLanguage, languageStore } from '../i18n/language.ts';
import { drawingStore } from '../state/drawing.ts';
import {
  catalogStore,
  filtersStore,
  matchingByTown,
  matchingNow,
  overlaysStore,
  ownDrawn,
  selectionStore,
  settingsStore,
  shownTheme,
  sketchesStore,
  timeStore,
  visibilityStore,
} from '../state/index.ts';
import { type Picture, toPicture } from './picture.ts';
import { yearLookNow } from './year-now.ts';

/** Labels larger than this would hide the map they name. */
const mostOnMap = 1.5;
/** How overlays are drawn is read once there are any. */
let toOwnPictures: typeof import('./overlay-picture.ts').toOwnPictures | null = null;

/** The picture as the stores have it now. */
export function currentPicture(): Picture {
  const settings = settingsStore.getState();
  const visibility = visibilityStore.getState();
  const own = overlaysStore.getState().overlays.filter(({ id }) => ownDrawn(visibility, id));
  return toPicture({
    visibility,
    selection: selectionStore.getState().selection,
    places: catalogStore.getState().places,
    theme: shownTheme(settings),
    language: currentLanguage(),
    typeScale: Math.min(mostOnMap, settings.typeScale),
    sketches: sketchesStore.getState().sketches,
    matching: matchingNow(),
    townCounts: matchingByTown(),
    year: yearLookNow(),
    overlays: toOwnPictures?.(own) ?? [],
  });
}

/** Calls `show` with the new picture at most once a frame while the stores change; returns what stops it. */
export function keepInStep(show: (picture: Picture) => void): () => void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show(currentPicture());
    });
  };
  const readOwn = () => {
    if (toOwnPictures) return later();
    if (overlaysStore.getState().overlays.length)
      void import('./overlay-picture.ts').then((module) => {
        ({ toOwnPictures } = module);
        later();
      });
  };
  /** How what a reader drew is shown is read once there is something. */
  const showDrawn = () => {
    if (Object.keys(drawingStore.getState().figures).length === 0) return;
    stopWaiting();
    void import('../state/show-drawing.ts').then(({ showDrawing }) => showDrawing());
  };
  readOwn();
  const stopWaiting = drawingStore.subscribe(showDrawn);
  showDrawn();
  const stops = [
    stopWaiting,
    overlaysStore.subscribe((now, before) => now.overlays !== before.overlays && readOwn()),
    languageStore.subscribe(later),
    visibilityStore.subscribe(later),
    settingsStore.subscribe(later),
    sketchesStore.subscribe(later),
    filtersStore.subscribe(later),
    timeStore.subscribe(later),
    selectionStore.subscribe((now, before) => now.selection !== before.selection && later()),
    catalogStore.subscribe(
      (now, before) => (now.places !== before.places || now.entries !== before.entries) && later(),
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
