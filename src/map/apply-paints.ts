import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { differences, same } from './differences.ts';

type Paints = readonly LayerSpecification[];

/** Makes the map's layers those of the next picture, bottom to top. */
export function applyPaints(map: MapLibre, last: Paints, next: Paints): void {
  const wanted = new Map(next.map((paint) => [paint.id, paint]));
  const before = new Map(last.map((paint) => [paint.id, paint]));
  for (const id of before.keys()) if (!wanted.has(id)) map.removeLayer(id);
  const stays = next.filter(({ id }) => before.has(id));
  const stood = last.filter(({ id }) => wanted.has(id));
  const reordered = stays.some(({ id }, at) => stood[at]?.id !== id);
  let above: string | undefined;
  for (const paint of next.toReversed()) {
    const old = before.get(paint.id);
    if (old) change(map, old, paint);
    else map.addLayer(paint, above);
    if (old && reordered) map.moveLayer(paint.id, above);
    above = paint.id;
  }
}

function change(map: MapLibre, old: LayerSpecification, paint: LayerSpecification): void {
  if (old === paint) return;
  for (const [key, value] of differences(old.paint, paint.paint))
    map.setPaintProperty(paint.id, key as 'fill-color', value as string);
  for (const [key, value] of differences(old.layout, paint.layout))
    map.setLayoutProperty(paint.id, key as 'visibility', value as 'visible');
  if ('filter' in paint && 'filter' in old && !same(old.filter, paint.filter))
    map.setFilter(paint.id, paint.filter);
}
