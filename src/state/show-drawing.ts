import type { Feature, Geometry, Position } from 'geojson';
import { latOf, lngOf } from '../geo/earth.ts';
import { pointInRing } from '../geo/within.ts';
import type { Text } from '../i18n/text.ts';
import type { SketchProperties, TraceClass } from '../layers/sketches.ts';
import { measuredLabel } from '../model/measures.ts';
import { drawingStore, type Figure } from './drawing.ts';
import { setSketch } from './sketches.ts';

/** Shows what is drawn: its shapes while the pen is put away, and what they measure at all times. */

function labelPlace({ geometry }: Figure): Position | undefined {
  if (geometry.type === 'Polygon') return pointInRing(geometry.coordinates[0] ?? []);
  if (geometry.type === 'Point') return geometry.coordinates;
  const path = geometry.coordinates;
  const [a, b] = [path[Math.floor((path.length - 1) / 2)], path[Math.ceil((path.length - 1) / 2)]];
  if (!a || !b) return undefined;
  // Half way along an edge, or the vertex in the middle.
  return [(lngOf(a) + lngOf(b)) / 2, (latOf(a) + latOf(b)) / 2];
}

const classOf = ({ geometry }: Figure): TraceClass =>
  geometry.type === 'Point' ? 'corner' : geometry.type === 'LineString' ? 'line' : 'area';

function toSketch(figure: Figure, penOut: boolean): Feature<Geometry, SketchProperties>[] {
  const at = labelPlace(figure);
  const text: Text = {
    zh: measuredLabel(figure.geometry, 'zh'),
    en: measuredLabel(figure.geometry, 'en'),
  };
  const drawn = {
    type: 'Feature' as const,
    geometry: figure.geometry,
    properties: { class: classOf(figure) },
  };
  const label = {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: at ?? [] },
    properties: { class: 'label' as const, ...text },
  };
  return [...(penOut ? [] : [drawn]), ...(at && text.zh ? [label] : [])];
}

let showing = false;

/** From now on the map follows the drawing. */
export function showDrawing(): void {
  if (showing) return;
  showing = true;
  const show = () => {
    const { figures, penOut } = drawingStore.getState();
    setSketch(
      'drawing',
      Object.values(figures).flatMap((figure) => toSketch(figure, penOut)),
    );
  };
  show();
  drawingStore.subscribe((now, before) => {
    if (now.figures !== before.figures || now.penOut !== before.penOut) show();
  });
}
