import { zoomBy } from '../map/index.ts';
import {
  clearSelection,
  openDialog,
  openTab,
  panelsStore,
  selectionStore,
  settingsStore,
  tellKeys,
} from '../state/index.ts';
import { features } from './features.ts';

const typing = 'input, textarea, select, [contenteditable]';

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#search-input')?.focus();
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
  else openTab(panelsStore.getState().tab === feature.id ? null : feature.id);
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
    { keys: 'Space', does: { zh: '开关选中的图层', en: 'Switch the layer on or off' } },
    { keys: 'Esc', does: { zh: '关闭详情、对话框', en: 'Close details or dialog' } },
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') || target?.closest(typing)) return;
    const { shortcuts } = settingsStore.getState();
    const taken = plainKey(event.key) || (shortcuts && single(event.key, placeOf(target)));
    if (taken) event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
