/** Web Mercator on a square of side 1: x east from the antimeridian, y south from 85.05° N. */

export const projectLng = (lng: number): number => lng / 360 + 0.5;

export function projectLat(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
  return y < 0 ? 0 : y > 1 ? 1 : y;
}

/** Pairs of lng, lat as pairs of x, y. */
export function project(positions: Float64Array): Float64Array {
  const projected = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    projected[i] = projectLng(positions[i] as number);
    projected[i + 1] = projectLat(positions[i + 1] as number);
  }
  return projected;
}
