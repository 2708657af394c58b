import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Picture } from './picture.ts';

/** What the picture says of single features, beside how their layers are painted. */
export const featureStates = ['selected', 'due', 'ahead'] as const;
type FeatureState = (typeof featureStates)[number];
type ByFeature = Picture[FeatureState];
type Paints = readonly LayerSpecification[];

/** Takes a state from the features that no longer have it and gives it to those that now do. */
export function remark(
  map: MapLibre,
  paints: Paints,
  state: FeatureState,
  was: ByFeature,
  is: ByFeature,
): void {
  for (const source of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (!map.getSource(source)) continue;
    const [before, after] = [new Set(was[source]), new Set(is[source])];
    const of = { source, ...sourceLayer(map, paints, source) };
    for (const id of before) if (!after.has(id)) map.setFeatureState({ ...of, id }, { [state]: false });
    for (const id of after) if (!before.has(id)) map.setFeatureState({ ...of, id }, { [state]: true });
  }
}

/** In tiles a feature is told by their layer too. */
function sourceLayer(map: MapLibre, paints: Paints, source: string): { readonly sourceLayer?: string } {
  if (map.getSource(source)?.type !== 'vector') return {};
  const paint = paints.find((one) => 'source' in one && one.source === source);
  return paint && 'source-layer' in paint ? { sourceLayer: paint['source-layer'] as string } : {};
}
