import { currentLanguage, languageStore } from '../i18n/language.ts';
import { drawingStore } from '../state/drawing.ts';
import {
  baseMapStore,
  type Comparison,
  catalogStore,
  compareStore,
  drawnBase,
  entriesOn,
  filtersStore,
  isStaged,
  matchingByTown,
  matchingNow,
  overlaysStore,
  ownDrawn,
  presentStore,
  type SettingsState,
  type Side,
  selectionStore,
  settingsStore,
  shownTheme,
  showsOwn,
  sketchesStore,
  standingsOn,
  timeStore,
  visibilityOf,
  visibilityStore,
} from '../state/index.ts';
import { type Picture, toPicture, type Values } from './picture.ts';
import { yearLookNow, yearLookOf } from './year-now.ts';

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

/** What a filter, a year and the choice of layers make of the map; of a comparison, on one side. */
function asked(side: Side | null): Pick<Values, 'visibility' | 'matching' | 'townCounts' | 'year'> {
  const visibility = visibilityStore.getState();
  if (!side || side.by === 'now')
    return { visibility, matching: matchingNow(), townCounts: matchingByTown(), year: yearLookNow() };
  const left = entriesOn(side);
  const matching = left && new Set(left.map(({ id }) => id));
  return {
    visibility: visibilityOf(side, visibility, compareStore.getState().frozen),
    matching,
    townCounts: matchingByTown(matching),
    year: yearLookOf(standingsOn(side)),
  };
}

/** One of the two sides of a comparison; without one, the map is the left side. */
export type End = 'left' | 'right';

/** What the map depends on, as the stores have it now. */
export function currentValues(end: End = 'left'): Values {
  const settings = settingsStore.getState();
  const { comparison, frozen } = compareStore.getState();
  const side = comparison?.[end] ?? null;
  const shown = asked(side);
  const own = overlaysStore
    .getState()
    .overlays.filter(({ id }) => ownDrawn(shown.visibility, id) && (!side || showsOwn(side, id, frozen)));
  return {
    ...shown,
    selection: selectionStore.getState().selection,
    ...(isStaged(presentStore.getState()) && { marked: selectionStore.getState().marked }),
    places: catalogStore.getState().places,
    theme: shownTheme(settings),
    language: currentLanguage(),
    typeScale: labelScale(settings),
    sketches: sketchesStore.getState().sketches,
    overlays: toOwnPictures?.(own) ?? [],
    base: toOwnPictures?.(drawnBase(baseMapStore.getState())) ?? [],
  };
}

/** The picture as the stores have it now. */
export const currentPicture = (end: End = 'left'): Picture => toPicture(currentValues(end));

/** The swipe moves without a new picture. */
const showsOther = (now: Comparison | null, before: Comparison | null, end: End): boolean =>
  now?.[end] !== before?.[end];

/** Calls `show` with the new picture at most once a frame while the stores change; returns what stops it. */
export function keepInStep(show: (picture: Picture) => void, end: End = 'left'): () => void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show(currentPicture(end));
    });
  };
  const readOwn = () => {
    if (toOwnPictures) return later();
    if (overlaysStore.getState().overlays.length || drawnBase(baseMapStore.getState()).length)
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
    baseMapStore.subscribe(readOwn),
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
    compareStore.subscribe((now, before) => showsOther(now.comparison, before.comparison, end) && later()),
    catalogStore.subscribe(
      (now, before) => (now.places !== before.places || now.entries !== before.entries) && later(),
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
