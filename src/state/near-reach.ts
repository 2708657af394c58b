import { circleAround } from '../geo/circle.ts';
import { nearStore } from './near.ts';
import { type Sketch, setSketch } from './sketches.ts';

/** The place a reader asks about stands on the map with its reach round it, as long as it is asked about. */
function reach(): Sketch {
  const { place, radiusM } = nearStore.getState();
  if (!place) return [];
  return [
    {
      type: 'Feature',
      id: 'near-reach',
      geometry: circleAround(place.at, radiusM),
      properties: { class: 'reach' },
    },
    {
      type: 'Feature',
      id: 'near-place',
      geometry: { type: 'Point', coordinates: place.at },
      properties: { class: 'place' },
    },
  ];
}

/** Keeps the sketch in step with the question. */
export function drawReach(): void {
  nearStore.subscribe(() => setSketch('near', reach()));
  setSketch('near', reach());
}
