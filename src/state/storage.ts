import type { AskState } from './ask.ts';
import type { BaseMapState } from './base-map.ts';
import type { CatalogState } from './catalog.ts';
import type { CompareState } from './compare.ts';
import type { DeviceState } from './device.ts';
import type { DrawingState } from './drawing.ts';
import type { FiltersState } from './filters.ts';
import type { FollowState } from './follow.ts';
import type { ImportsState } from './imports.ts';
import type { LayerSetsState } from './layer-sets.ts';
import type { NearState } from './near.ts';
import type { NewsState } from './news.ts';
import type { NoticesState } from './notices.ts';
import type { OverlaysState } from './overlays.ts';
import type { OwnStoriesState } from './own-stories.ts';
import type { PanelsState } from './panels.ts';
import type { PresentState } from './present.ts';
import type { RecentState } from './recent.ts';
import type { SelectionState } from './selection.ts';
import type { SettingsState } from './settings.ts';
import type { ShapesState } from './shapes.ts';
import type { SketchesState } from './sketches.ts';
import type { TimeState } from './time.ts';
import type { ToolState } from './tool.ts';
import type { ViewState } from './view.ts';
import type { VisibilityState } from './visibility.ts';

/** Where a piece of state is kept when the page is closed: in the address, on the device, or nowhere. */
export type Place = 'url' | 'browser' | 'nowhere';

type Stores = {
  baseMap: BaseMapState;
  ask: AskState;
  catalog: CatalogState;
  compare: CompareState;
  device: DeviceState;
  drawing: DrawingState;
  filters: FiltersState;
  follow: FollowState;
  imports: ImportsState;
  layerSets: LayerSetsState;
  near: NearState;
  news: NewsState;
  notices: NoticesState;
  overlays: OverlaysState;
  panels: PanelsState;
  ownStories: OwnStoriesState;
  present: PresentState;
  recent: RecentState;
  selection: SelectionState;
  settings: SettingsState;
  shapes: ShapesState;
  sketches: SketchesState;
  time: TimeState;
  tool: ToolState;
  view: ViewState;
  visibility: VisibilityState;
};

type PlaceOf = { readonly [S in keyof Stores]: { readonly [K in keyof Stores[S]]: Place } };

/** Every key of every store. A forgotten one does not compile. */
export const storage = {
  baseMap: { phase: 'nowhere', opacity: 'nowhere', parts: 'nowhere', problem: 'nowhere' },
  ask: {
    target: 'nowhere',
    bufferM: 'nowhere',
    phase: 'nowhere',
    meeting: 'nowhere',
    answered: 'nowhere',
    own: 'nowhere',
    problem: 'nowhere',
  },
  catalog: {
    phase: 'nowhere',
    problem: 'nowhere',
    entries: 'nowhere',
    byId: 'nowhere',
    places: 'nowhere',
    documents: 'nowhere',
    towns: 'nowhere',
    version: 'url',
    details: 'nowhere',
  },
  compare: { comparison: 'url', frozen: 'url', problem: 'nowhere' },
  device: { storageProblem: 'nowhere' },
  drawing: { figures: 'browser', past: 'nowhere', future: 'nowhere', penOut: 'nowhere' },
  filters: { filter: 'url', organisations: 'nowhere' },
  follow: { entries: 'browser', places: 'browser' },
  imports: { files: 'nowhere', current: 'nowhere' },
  near: { place: 'url', radiusM: 'url' },
  news: { entries: 'nowhere', places: 'nowhere' },
  notices: { notices: 'nowhere' },
  // With their features, in the device's own database: see overlay/keep.ts.
  overlays: { overlays: 'browser', coming: 'nowhere', failed: 'nowhere' },
  panels: { tab: 'url', page: 'url', dialog: 'nowhere', sheet: 'nowhere' },
  ownStories: { stories: 'browser', past: 'nowhere', future: 'nowhere' },
  present: {
    story: 'url',
    at: 'url',
    exploring: 'nowhere',
    black: 'nowhere',
    theme: 'nowhere',
    large: 'nowhere',
  },
  recent: { recent: 'browser' },
  selection: { selection: 'url', from: 'nowhere', chooser: 'nowhere', marked: 'nowhere' },
  settings: {
    theme: 'browser',
    deviceDark: 'nowhere',
    staged: 'nowhere',
    typeScale: 'browser',
    shortcuts: 'browser',
  },
  shapes: { phase: 'nowhere', shapes: 'nowhere', absent: 'nowhere' },
  sketches: { sketches: 'nowhere' },
  time: { year: 'url', states: 'url', asOf: 'url', compared: 'url', said: 'nowhere', failed: 'nowhere' },
  tool: { tool: 'nowhere', onClick: 'nowhere' },
  view: { camera: 'url', covered: 'nowhere', phase: 'nowhere', problem: 'nowhere', missing: 'nowhere' },
  visibility: { groups: 'url', layers: 'url', order: 'url', solo: 'url' },
  layerSets: { sets: 'browser' },
} as const satisfies PlaceOf;

/** The keys of a state that are kept in one place. */
export function keysKept<S extends keyof Stores>(store: S, place: Place): (keyof Stores[S])[] {
  const places: Readonly<Record<string, Place>> = storage[store];
  return Object.keys(places).filter((key) => places[key] === place) as (keyof Stores[S])[];
}
