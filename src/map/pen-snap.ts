import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { type Bounds, growBounds } from '../geo/bounds.ts';
import { distanceMeters } from '../geo/distance.ts';
import { type NearbyIndex, toNearbyIndex } from '../geo/nearby.ts';
import { snapTo } from '../geo/snap.ts';
import { layers, sourceOf } from '../layers/index.ts';
import type { DrawnShape } from '../model/drawn.ts';
import { isDrawn, loadShapes, visibilityStore } from '../state/index.ts';

/** CSS pixels within which a corner goes to what lies beside it. */
const reach = 12;

/** Corners go to vertices and edges of the shapes that are drawn, as they are, not as tiles have rounded them. */
export async function toSnapper(map: MapLibre): Promise<(at: Position) => Position | undefined> {
  const shapes = await loadShapes();
  const index: NearbyIndex<DrawnShape> = toNearbyIndex(shapes, ({ geometry }) => geometry);
  return ([lng = 0, lat = 0]) => {
    const visibility = visibilityStore.getState();
    const drawn = new Set(layers.filter((layer) => isDrawn(visibility, layer)).map(sourceOf));
    const { x, y } = map.project([lng, lat]);
    const aside = map.unproject([x + reach, y]);
    const meters = distanceMeters([lng, lat], [aside.lng, aside.lat]);
    const box: Bounds = growBounds([lng, lat, lng, lat], meters);
    const near = index.inBounds(box).filter(({ layer }) => drawn.has(layer));
    return snapTo(
      [lng, lat],
      near.map(({ geometry }) => geometry),
      meters,
    );
  };
}
