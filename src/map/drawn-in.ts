import type { MapGeoJSONFeature, Map as MapLibre } from 'maplibre-gl';
import type { DrawnFeature } from '../layers/in-view.ts';
import { isOverlaySource, overlayOf, overlaySource } from '../model/overlay.ts';

function shapeOf({ geometry: { type } }: MapGeoJSONFeature): DrawnFeature['shape'] {
  if (type.endsWith('Polygon')) return 'area';
  return type.endsWith('LineString') ? 'line' : 'point';
}

const layerOf = ({ source, layer }: MapGeoJSONFeature): string =>
  isOverlaySource(source) ? overlaySource(overlayOf(source)) : (layer.id.split('/')[0] ?? '');

/** Everything that can be seen, each thing once: a feature is drawn by several paints and in several tiles. */
export function drawnIn(map: MapLibre): readonly DrawnFeature[] {
  const seen = new Map<string, DrawnFeature>();
  for (const feature of map.queryRenderedFeatures()) {
    const [layer, shape] = [layerOf(feature), shapeOf(feature)];
    const key = `${layer}/${shape}/${feature.id ?? JSON.stringify(feature.properties)}`;
    const paint = feature.layer.id.split('/').at(-1) ?? '';
    const paints = [...(seen.get(key)?.paints ?? []), paint];
    seen.set(key, { layer, shape, paints, properties: feature.properties });
  }
  return [...seen.values()];
}
