import { languageStore, setLanguage } from '../i18n/index.ts';
import { layerById } from '../layers/index.ts';
import { goHome, moveTo } from '../map/index.ts';
import { embedding } from '../state/embed.ts';
import {
  type Comparison,
  catalogStore,
  compareStore,
  filtersStore,
  findShape,
  isStaged,
  loadOrganisations,
  loadSides,
  loadTimeline,
  nearStore,
  pageAddressStore,
  panelsStore,
  presentStore,
  type Selection,
  select,
  selectionStore,
  setTheme,
  settingsStore,
  timeStore,
  viewStore,
  visibilityStore,
} from '../state/index.ts';
import { checkIds, forgetFaults, report } from './address-faults.ts';
import { featureById } from './features.ts';
import { applyStory, currentStory } from './story-address.ts';
import { type AddressView, emptyView, fromAddress, toAddress } from './url.ts';

/** Keeps the address and the stores in step. A changed selection is a step in the history, a moved map is not. */

/** What came with the address and is none of the stores': kept for writing it again. */
let carried: Pick<AddressView, 'data' | 'rest'> = { data: null, rest: {} };
/** Language and theme are in the address once it named them or the reader changed them here. */
let told = { language: false, theme: false };

function toSelection(selected: string | null): Selection {
  if (!selected) return { kind: 'none' };
  const [layer = '', id] = selected.split('/');
  return id && layerById.has(layer)
    ? { kind: 'shape', layer, id, name: { zh: id, en: id } }
    : { kind: 'entry', id: selected };
}

const fromSelection = (selection: Selection): string | null => {
  // A reader's own files are not in the address: nobody else has them.
  if (selection.kind === 'none' || selection.kind === 'own') return null;
  return selection.kind === 'entry' ? selection.id : `${selection.layer}/${selection.id}`;
};

function currentView(): AddressView {
  // A slide is the whole view; what the reader had is theirs again after it.
  if (isStaged(presentStore.getState()))
    return {
      ...emptyView(),
      story: currentStory(),
      language: told.language ? languageStore.getState().language : null,
      ...carried,
    };
  const { camera } = viewStore.getState();
  const { tab, page } = panelsStore.getState();
  const { theme } = settingsStore.getState();
  const { place, radiusM } = nearStore.getState();
  const { year, states, asOf, compared } = timeStore.getState();
  const { comparison, frozen } = compareStore.getState();
  return {
    camera,
    visibility: visibilityStore.getState(),
    selected: fromSelection(selectionStore.getState().selection),
    filter: filtersStore.getState().filter,
    year,
    states,
    asOf,
    compared,
    comparison,
    frozen: comparison && needsFrozen(comparison) ? (frozen?.visibility ?? null) : null,
    near: place && { at: place.at, radiusM },
    story: currentStory(),
    language: told.language ? languageStore.getState().language : null,
    theme: told.theme && theme !== 'auto' ? theme : null,
    tab: tab === 'layers' ? null : [tab ?? '', page].filter((part) => part !== null).join('/'),
    ...carried,
  };
}

/** Only who looks at the layers as they were needs to know them. */
const needsFrozen = ({ left, right }: Comparison): boolean => left.by === 'then' || right.by === 'then';

/** An address holds only a shape's id; its name and place come with the words of the search. */
async function nameShape(selection: Selection): Promise<void> {
  if (selection.kind !== 'shape') return;
  const found = await findShape(selection.layer, selection.id).catch(() => null);
  if (found && selectionStore.getState().selection === selection)
    select({ ...selection, ...found }, 'address');
}

function apply(view: AddressView, moving: boolean): void {
  forgetFaults();
  carried = { data: view.data, rest: view.rest };
  told = { language: view.language !== null, theme: view.theme !== null };
  if (view.language) setLanguage(view.language);
  if (view.theme) setTheme(view.theme);
  visibilityStore.setState(view.visibility);
  if (fromSelection(selectionStore.getState().selection) !== view.selected) {
    const selection = toSelection(view.selected);
    select(selection, 'address');
    void nameShape(selection);
  }
  applyNear(view.near);
  filtersStore.setState({ filter: view.filter });
  const { year, states, asOf, compared } = view;
  timeStore.setState({ year, states, asOf, compared });
  if (view.year !== null || view.compared) void loadTimeline();
  const { comparison, frozen } = view;
  compareStore.setState({
    comparison,
    frozen: frozen && { visibility: frozen, own: null },
    problem: null,
  });
  if (comparison) loadSides(comparison);
  if (view.filter.organisations.length > 0) void loadOrganisations();
  const [tab = '', page = null] = (view.tab ?? 'layers').split('/');
  panelsStore.setState({ tab: featureById.has(tab) ? tab : null, page });
  if (tab && !featureById.has(tab)) report([{ key: 'panel', value: tab }]);
  applyStory(view.story, report);
  if (!moving) viewStore.setState({ camera: view.camera });
  else if (view.camera) moveTo(view.camera);
  else goHome();
}

/** A place the page already knows more closely is kept: the address tells it to 100 m only. */
function applyNear(near: AddressView['near']): void {
  const { place } = nearStore.getState();
  if (!near) nearStore.setState({ place: null });
  else if (place && toNearKey(place.at) === toNearKey(near.at)) nearStore.setState({ radiusM: near.radiusM });
  else
    nearStore.setState({
      place: { at: near.at, name: null, from: 'address', accuracyM: 70 },
      radiusM: near.radiusM,
    });
}

const toNearKey = (at: readonly number[]): string => at.map((degrees) => degrees.toFixed(3)).join();

/** Reads the address into the stores, and from then on writes the stores into the address. */
export function startAddress(): void {
  const first = fromAddress(location.hash);
  apply(first.view, false);
  report(first.faults);
  const stop = catalogStore.subscribe(({ phase }) => {
    if (phase !== 'ready') return;
    stop();
    checkIds(first.view);
  });

  let waiting = false;
  let stepped = false;
  const write = () => {
    const address = toAddress(currentView());
    if (address === location.hash.replace(/^#/, '')) return;
    const url = address ? `#${address}` : `${location.pathname}${location.search}`;
    // Inside another page the steps would be that page's.
    if (stepped && !embedding) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    stepped = false;
  };
  // Not with the next frame: a page behind the presenter's window has none, and would forget its slide when it is reloaded.
  const later = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      write();
      pageAddressStore.setState({ href: location.href });
    });
  };
  pageAddressStore.setState({ href: location.href });
  selectionStore.subscribe((state, before) => {
    if (state.selection === before.selection) return;
    if (state.from !== 'address') stepped = true;
    later();
  });
  presentStore.subscribe((state, before) => {
    // A briefing that begins is a step; its slides are passed through.
    if (state.story && !before.story) stepped = true;
    later();
  });
  visibilityStore.subscribe(later);
  nearStore.subscribe(later);
  timeStore.subscribe((state, before) => {
    // Two documents compared are a step; a year is passed through.
    if (state.compared !== before.compared) stepped = true;
    later();
  });
  compareStore.subscribe(({ comparison: now }, { comparison: before }) => {
    if (now === before) return;
    // What stands left or right is a step; where the swipe stands is not.
    if (now?.left !== before?.left || now?.right !== before?.right) stepped = true;
    later();
  });
  filtersStore.subscribe((state, before) => {
    if (state.filter === before.filter) return;
    stepped = true;
    later();
  });
  viewStore.subscribe((state, before) => state.camera !== before.camera && later());
  panelsStore.subscribe((state, before) => {
    if (state.tab === before.tab && state.page === before.page) return;
    // Another page is a step back; another tab is not.
    if (state.tab === before.tab) stepped = true;
    later();
  });
  languageStore.subscribe(() => {
    told.language = true;
    later();
  });
  settingsStore.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    told.theme = true;
    later();
  });
  addEventListener('popstate', () => {
    const { view, faults } = fromAddress(location.hash);
    apply(view, true);
    stepped = false; // what the address says is no step of its own
    report(faults);
    checkIds(view);
  });
}
