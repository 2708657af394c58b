import type { Geometry, Position } from 'geojson';
import type { OwnFeature } from '../reading.ts';

/** The lists of positions a geometry is made of, without copying them. */
export function* eachPosition(geometry: Geometry): Generator<readonly Position[]> {
  switch (geometry.type) {
    case 'Point':
      yield [geometry.coordinates];
      return;
    case 'MultiPoint':
    case 'LineString':
      yield geometry.coordinates;
      return;
    case 'MultiLineString':
    case 'Polygon':
      yield* geometry.coordinates;
      return;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) yield* rings;
      return;
    case 'GeometryCollection':
      for (const member of geometry.geometries) yield* eachPosition(member);
  }
}

/** About `count` positions, spread evenly over the features and within each. */
export function sampleOf(features: readonly OwnFeature[], count: number): Position[] {
  const stride = Math.max(1, Math.floor(features.length / count));
  const each = Math.max(1, Math.ceil((count * stride) / Math.max(1, features.length)));
  const sample: Position[] = [];
  for (let i = 0; i < features.length && sample.length < 2 * count; i += stride) {
    const geometry = features[i]?.geometry;
    if (!geometry) continue;
    const paths = [...eachPosition(geometry)];
    const total = paths.reduce((sum, { length }) => sum + length, 0);
    const step = Math.max(1, Math.floor(total / each));
    let at = 0;
    for (const path of paths) {
      for (; at < path.length; at += step) {
        const [x = 0, y = 0] = path[at] ?? [];
        sample.push([x, y]);
      }
      at -= path.length;
    }
  }
  return sample;
}
