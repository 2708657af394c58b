import type { Position } from 'geojson';
import { latOf, lngOf } from '../../geo/earth.ts';
import { side } from '../../geo/grid.ts';

/** Comparisons of two edges that a file may cost; beyond, rings are not looked at any more. About half a second. */
export type Budget = { left: number };

export const startBudget = (): Budget => ({ left: 20_000_000 });

/** Larger rings are not looked at: sorting their edges would keep others waiting. */
const mostCorners = 20_000;

/**
 * Does a closed ring cross itself? Touching in a point is allowed. Edges are sorted from west to east, so that each is
 * compared only with those that begin before it ends. Exact on a grid of 1e-7 degree.
 */
export function crossesItself(ring: readonly Position[], budget: Budget): boolean {
  const count = ring.length - 1;
  if (count < 4 || count > mostCorners || budget.left <= 0) return false;
  const west = new Float64Array(count);
  const east = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [lngOf(ring[i] ?? []), lngOf(ring[i + 1] ?? [])];
    west[i] = Math.min(a, b);
    east[i] = Math.max(a, b);
  }
  const order = Array.from({ length: count }, (_, i) => i).sort((i, j) => (west[i] ?? 0) - (west[j] ?? 0));
  for (let i = 0; i < count; i++) {
    const one = order[i] ?? 0;
    for (let j = i + 1; j < count && (west[order[j] ?? 0] ?? 0) <= (east[one] ?? 0); j++) {
      if (--budget.left <= 0) return false;
      if (edgesCross(ring, one, order[j] ?? 0)) return true;
    }
  }
  return false;
}

function edgesCross(ring: readonly Position[], i: number, j: number): boolean {
  const [a, b, c, d] = [ring[i] ?? [], ring[i + 1] ?? [], ring[j] ?? [], ring[j + 1] ?? []];
  if (Math.max(latOf(a), latOf(b)) < Math.min(latOf(c), latOf(d))) return false;
  if (Math.max(latOf(c), latOf(d)) < Math.min(latOf(a), latOf(b))) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
