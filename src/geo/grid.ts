/**
 * Which side of a line, and do two edges meet: decided on whole numbers, so that a shared vertex is shared and a
 * touch is a touch. Positions are taken to the nearest 1e-7 degree (about 1 cm); products stay exact for shapes up
 * to 9 degrees across.
 */
import type { Position } from 'geojson';
import { latOf, lngOf } from './earth.ts';

const cell = (degrees: number): number => Math.round(degrees * 1e7);

export const samePosition = (a: Position, b: Position): boolean =>
  cell(lngOf(a)) === cell(lngOf(b)) && cell(latOf(a)) === cell(latOf(b));

/** Above 0 when c lies to the left of a-b, below 0 to the right, 0 on its line. */
export function side(a: Position, b: Position, c: Position): number {
  const [ax, ay] = [cell(lngOf(a)), cell(latOf(a))];
  return Math.sign(
    (cell(lngOf(b)) - ax) * (cell(latOf(c)) - ay) - (cell(latOf(b)) - ay) * (cell(lngOf(c)) - ax),
  );
}

const between = (v: number, a: number, b: number) =>
  cell(v) >= Math.min(cell(a), cell(b)) && cell(v) <= Math.max(cell(a), cell(b));

/** Does c lie on the edge a-b, ends included? */
export const isOnEdge = (a: Position, b: Position, c: Position): boolean =>
  side(a, b, c) === 0 && between(lngOf(c), lngOf(a), lngOf(b)) && between(latOf(c), latOf(a), latOf(b));

/** Do the edges a-b and c-d share any point, ends included? */
export function edgesMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
  return isOnEdge(a, b, c) || isOnEdge(a, b, d) || isOnEdge(c, d, a) || isOnEdge(c, d, b);
}
