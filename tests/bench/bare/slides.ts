import { slides } from 'virtual:bare-slides';
import type { Map as MapLibre } from 'maplibre-gl';
import { flyTo } from '../../../src/map/camera.ts';
import type { Covered } from '../../../src/state/view.ts';

/** The flights of a briefing by maplibre alone: the slide's style, then the same way to the same box. */
export function listen(map: MapLibre): void {
  let at = 0;
  document.addEventListener('keydown', ({ key }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const slide = slides[at + (by ?? 0)];
    if (!by || !slide) return;
    at += by;
    map.setStyle(slide.style);
    // As far as the app's card covers the map; the bench says how far.
    const covered = JSON.parse(document.body.dataset.covered ?? '{}') as Covered;
    requestAnimationFrame(() => requestAnimationFrame(() => flyTo(map, slide.bounds, covered)));
  });
  document.body.dataset.slides = String(slides.length);
}
