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

function letter(key: string, onMap: boolean): boolean {
  if (key === '/') focusSearch();
  else if (onMap && '+=-'.includes(key))
    return false; // the map zooms by itself while it has the focus
  else if (key === '+' || key === '=') zoomBy(1);
  else if (key === '-') zoomBy(-1);
  else {
    const feature = features.find((f) => f.shortcut === key);
    if (!feature) return false;
    if (feature.slot === 'tool') openDialog(feature.id);
    else openTab(panelsStore.getState().tab === feature.id ? null : feature.id);
  }
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
    const onMap = target?.closest('.maplibregl-canvas') != null;
    const taken = plainKey(event.key) || (settingsStore.getState().shortcuts && letter(event.key, onMap));
    if (taken) event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
