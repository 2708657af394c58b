import { useEffect } from 'react';
import { fill, useSay } from '../i18n/index.ts';
import { layers, sourceOf } from '../layers/index.ts';
import { retryLayer } from '../map/index.ts';
import {
  dismiss,
  hasMap,
  loadCatalog,
  notify,
  openTab,
  panelsStore,
  setSheet,
  useCatalog,
  useView,
  viewStore,
} from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import { words } from './words.ts';

/** A catalogue that did not come is told wherever the reader is, with a way to ask again. */
export function CatalogTrouble() {
  const phase = useCatalog((state) => state.phase);
  useEffect(() => {
    if (phase !== 'failed') return dismiss('catalog');
    notify({
      id: 'catalog',
      text: words.catalogFailed,
      action: { label: words.retry, run: () => void loadCatalog() },
    });
  }, [phase]);
  return null;
}

/** Says plainly why there is no map, or not all of it, and what still works. */
export function MapTrouble() {
  const say = useSay();
  const problem = useView((state) => state.problem);
  const missing = useView((state) => state.missing);
  const map = useView(hasMap);
  useEffect(() => {
    if (map) return;
    // A list, a document or a place that the address names is read as well without a map; layers are not.
    if (['layers', null].includes(panelsStore.getState().tab)) openTab('list');
    setSheet('full');
  }, [map]);
  useEffect(() => {
    if (!missing.length) return dismiss('layers');
    const titles = (language: 'zh' | 'en') =>
      layers
        .filter((layer) => missing.includes(sourceOf(layer)))
        .map(({ title }) => title[language])
        .join(language === 'zh' ? '、' : ', ');
    notify({
      id: 'layers',
      text: fill(words.layersMissing, { layers: { zh: titles('zh'), en: titles('en') } }),
      action: { label: words.retry, run: () => viewStore.getState().missing.forEach(retryLayer) },
    });
  }, [missing]);
  if (!problem) return null;
  const told =
    problem.kind === 'no-webgl'
      ? words.noWebgl
      : problem.kind === 'no-worker'
        ? words.noWorker
        : problem.kind === 'lost'
          ? words.lost
          : fill(words.mapFailed, { reason: problem.reason });
  return (
    <div className="map-trouble" role="alert">
      <p>{say(told)}</p>
      {problem.kind === 'failed' && <Button onClick={() => location.reload()}>{say(words.reload)}</Button>}
    </div>
  );
}
