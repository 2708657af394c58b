import type { Geometry, Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { currentLanguage } from '../i18n/language.ts';
import { measuredLabel } from '../model/measures.ts';
import './pen.css';

/** The corner that moves with the pointer. */
function lastCorner(geometry: Geometry): Position | undefined {
  if (geometry.type === 'LineString') return geometry.coordinates.at(-1);
  // A ring ends where it began.
  return geometry.type === 'Polygon' ? geometry.coordinates[0]?.at(-2) : undefined;
}

/** What a half done shape measures, beside the corner that is being set. */
export function toPenLabel(map: MapLibre) {
  const sign = document.createElement('div');
  sign.className = 'pen-label';
  // The panel tells the same, and reads it out.
  sign.setAttribute('aria-hidden', 'true');
  sign.hidden = true;
  map.getContainer().append(sign);
  let at: Position | undefined;
  const place = () => {
    if (!at) return;
    const { x, y } = map.project([at[0] ?? 0, at[1] ?? 0]);
    sign.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const moved = map.on('move', place);
  return {
    tell(geometry: Geometry | null): void {
      at = geometry ? lastCorner(geometry) : undefined;
      const words = geometry ? measuredLabel(geometry, currentLanguage()) : '';
      sign.textContent = words;
      sign.hidden = !at || !words;
      place();
    },
    remove(): void {
      moved.unsubscribe();
      sign.remove();
    },
  };
}
