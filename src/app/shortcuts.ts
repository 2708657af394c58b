import { currentLanguage, fill, formatDistance, type Text } from '../i18n/index.ts';
import { type Step, stepMap, steppedTo, zoomBy } from '../map/index.ts';
import { compassNames } from '../model/nearness.ts';
import { statusName } from '../model/vocabulary.ts';
import {
  catalogStore,
  clearSelection,
  openDialog,
  openTab,
  panelsStore,
  select,
  selectionStore,
  settingsStore,
  tellKeys,
} from '../state/index.ts';
import { announce } from '../ui/announcer.ts';
import { features } from './features.ts';

const typing = 'input, textarea, select, [contenteditable]';

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#search-input')?.focus();
}

const words = {
  step: {
    zh: '{name}，{about}{where}。第 {number} 个，共 {count} 个。回车看详情。',
    en: '{name}, {about}{where}. {number} of {count}. Enter for details.',
  },
  middle: { zh: '，在地图正中', en: ', in the middle of the map' },
  from: { zh: '，在地图中心{direction} {distance}', en: ', {distance} {direction} of the middle' },
  nothing: {
    zh: '地图上现在没有可以看的东西。移动或放大地图再试。',
    en: 'Nothing to look at in view. Move or zoom the map and try again.',
  },
  place: { zh: '地图上的地名', en: 'a place on the map' },
} satisfies Record<string, Text>;

/** A thing on the map in words: what it is, how far along, and where it lies in the picture. */
function told({ option, number, count, meters, direction }: Step): string {
  const language = currentLanguage();
  const { selection, name } = option;
  const entry = selection.kind === 'entry' ? catalogStore.getState().byId.get(selection.id) : undefined;
  const where = direction
    ? fill(words.from, {
        direction: compassNames[direction][language],
        distance: formatDistance(meters, language),
      })
    : words.middle;
  return fill(words.step, {
    // A shape may be called otherwise than what it shows.
    name: (entry?.name ?? name)[language],
    about: (entry ? statusName(entry.kind, entry.status) : words.place)[language],
    where: where[language],
    number,
    count,
  })[language];
}

/** Alt and an arrow walk the things in view; Enter opens the one that was reached. */
function walkMap(event: KeyboardEvent): boolean {
  if (event.key === 'Enter' && !event.altKey) {
    const option = steppedTo();
    if (option) select(option.selection, 'panel');
    return option !== null;
  }
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!event.altKey || (by !== 1 && by !== -1)) return false;
  const walked = stepMap(by).catch(() => null); // its code may not come; then there is nothing to walk
  void walked.then((step) => announce(step ? told(step) : words.nothing[currentLanguage()]));
  return true;
}

/** Keys that are no letters; they work even when single letters are switched off. */
function plainKey(key: string): boolean {
  if (key !== 'Escape' || selectionStore.getState().selection.kind === 'none') return false;
  clearSelection();
  return true;
}

/** Where a key was pressed: single letters belong to the page and the map, signs to every place but a field. */
type Place = 'page' | 'map' | 'elsewhere';

function placeOf(target: Element | null): Place {
  if (target?.closest('.map-view')) return 'map';
  return !target || target === document.body || target === document.documentElement ? 'page' : 'elsewhere';
}

function single(key: string, place: Place): boolean {
  if (key === '/') {
    focusSearch();
    return true;
  }
  if ('+=-'.includes(key)) {
    if (place !== 'page') return false; // the map zooms by itself while it has the focus
    zoomBy(key === '-' ? -1 : 1);
    return true;
  }
  const feature = features.find((f) => f.shortcut === key);
  if (!feature || (place === 'elsewhere' && /\w/.test(key))) return false;
  if (feature.slot === 'tool') openDialog(feature.id);
  else if (feature.slot === 'tab') openTab(panelsStore.getState().tab === feature.id ? null : feature.id);
  return true;
}

/** Single keys, while nothing is being typed and no dialog is open; returns what stops it. */
export function listenToKeys(): () => void {
  tellKeys([
    { keys: '/', does: { zh: '搜索', en: 'Search' } },
    ...features.flatMap(({ shortcut, title }) => (shortcut ? [{ keys: shortcut, does: title }] : [])),
    { keys: '+  −', does: { zh: '放大、缩小', en: 'Zoom in, out' } },
    {
      keys: '← ↑ → ↓',
      does: { zh: '移动地图；在图层、列表中移动', en: 'Move the map; walk layers and lists' },
    },
    {
      keys: 'Alt + ← →',
      does: {
        zh: '在地图上逐个看：先看最近中心的，回车打开',
        en: 'Walk what is on the map, nearest to its middle first; Enter opens',
      },
    },
    { keys: 'Space', does: { zh: '开关选中的图层', en: 'Switch the layer on or off' } },
    { keys: 'Esc', does: { zh: '关闭详情、对话框', en: 'Close details or dialog' } },
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (placeOf(target) === 'map' && walkMap(event)) {
      event.preventDefault();
      return;
    }
    if (event.altKey) return;
    if (document.querySelector('dialog:modal') || target?.closest(typing)) return;
    const { shortcuts } = settingsStore.getState();
    const taken = plainKey(event.key) || (shortcuts && single(event.key, placeOf(target)));
    if (taken) event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
