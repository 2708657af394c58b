import { currentLanguage, languageStore } from '../i18n/language.ts';
import {
  catalogStore,
  filtersStore,
  isStaged,
  matchingByTown,
  matchingNow,
  overlaysStore,
  ownDrawn,
  presentStore,
  type SettingsState,
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
/** On a stage they are read from the back row: 12 px times this is 24 px on a page of 1080 lines. */
const mostOnStage = 2;

/** How much larger than drawn for a reader at a desk the names on the map are. */
function labelScale(settings: SettingsState): number {
  const own = Math.min(mostOnMap, settings.typeScale);
  const state = presentStore.getState();
  if (!isStaged(state)) return own;
  const wanted = state.large || shownTheme(settings) === 'projector' ? mostOnStage : mostOnMap;
  return Math.max(own, Math.min(mostOnStage, wanted * Math.min(1, innerHeight / 1080)));
}

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
    ...(isStaged(presentStore.getState()) && { marked: selectionStore.getState().marked }),
    places: catalogStore.getState().places,
    theme: shownTheme(settings),
    language: currentLanguage(),
    typeScale: labelScale(settings),
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
  readOwn();
  const stops = [
    overlaysStore.subscribe((now, before) => now.overlays !== before.overlays && readOwn()),
    languageStore.subscribe(later),
    visibilityStore.subscribe(later),
    settingsStore.subscribe(later),
    presentStore.subscribe(later),
    sketchesStore.subscribe(later),
    filtersStore.subscribe(later),
    timeStore.subscribe(later),
    selectionStore.subscribe(
      (now, before) => (now.selection !== before.selection || now.marked !== before.marked) && later(),
    ),
    catalogStore.subscribe(
      (now, before) => (now.places !== before.places || now.entries !== before.entries) && later(),
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
