import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { startAddress } from './app/address.ts';
import { startDevice } from './app/device.ts';
import { listenToKeys } from './app/shortcuts.ts';
import { languageStore } from './i18n/index.ts';
import { embedding } from './state/embed.ts';
import { drawReach, loadAllNames, loadCatalog, loadPlaces, startNews, viewStore } from './state/index.ts';

/** The atlas itself. */
function startAtlas(): void {
  // The map's code is the largest part of the page: it is asked for before anything else is done. Should it not come, the
  // map view, which asks again, says so.
  import('./map/start.ts').catch(() => undefined);
  startDevice(!embedding);
  void loadCatalog();
  startAddress();
  drawReach();
  listenToKeys();
  void loadPlaces();
  languageStore.subscribe(() => void loadAllNames());

  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );

  // What is new, keeping the atlas on the device and the reader's own files must not compete with the first picture; without
  // a map there is none.
  const stop = viewStore.subscribe(({ phase, problem }) => {
    if (phase !== 'drawn' && !problem) return;
    stop();
    if (embedding) return;
    startNews();
    if (import.meta.env.PROD) void import('./app/offline.ts').then(({ startOffline }) => startOffline());
    void import('./features/import/drop.ts').then(({ startOwnFiles }) => startOwnFiles());
  });
}

const presenter = new URLSearchParams(location.search).get('presenter');
if (presenter) void import('./app/presenter.tsx').then(({ startPresenter }) => startPresenter(presenter));
else startAtlas();
