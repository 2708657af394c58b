import { bounds, own, style } from 'virtual:bare-picture';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { padding } from '../../../src/map/camera.ts';
import { drawMark } from '../../../src/map/marks.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import './bare.css';

/** The app's first picture by maplibre alone: what the atlas would cost if it were nothing but its map. */

setWorkerUrl(workerUrl);

const container = document.getElementById('map');
if (!container) throw new Error('no place for the map');

/** What the app's panels cover when it starts, so that both maps stand at the same place. */
const covered =
  innerWidth < 720
    ? { top: 72, right: 0, bottom: 112, left: 0 }
    : { top: 0, right: 60, bottom: 24, left: 376 };

const map = new MapLibre({
  container,
  style,
  bounds: [...bounds],
  fitBoundsOptions: { padding: padding(container, covered) },
  // From here on the options of src/map/controller.ts.
  minZoom: 7.5,
  maxZoom: 18,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  attributionControl: false,
  fadeDuration: 120,
  renderWorldCopies: false,
  refreshExpiredTiles: false,
});
map.setMissingStyleImageResolver((id) => {
  const mark = drawMark(id);
  if (mark && !map.hasImage(id)) map.addImage(id, mark.data, { pixelRatio: mark.pixelRatio });
});
map.once('idle', () => performance.mark('map-drawn'));

// A file let go over the page is drawn as maplibre itself would: its address as the data of a source.
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  map.addSource('dropped', { type: 'geojson', data: URL.createObjectURL(file) });
  const firstName = style.layers.find(({ type }) => type === 'symbol')?.id;
  for (const paint of own) map.addLayer(paint, firstName);
  map.once('idle', () => performance.mark('overlay-drawn'));
});

// Slides are flown through only when they are asked for: the first picture does not pay for them.
if (location.hash === '#slides') void import('./slides.ts').then(({ listen }) => listen(map));
