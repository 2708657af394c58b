import { part } from './pack.ts';
import type { Table } from './table.ts';

/** Where the name of a feature stands, on the square of the web's maps: at its point, half way along its line, in its area. */
export function namePlace(table: Table, n: number): readonly [x: number, y: number] {
  const { projected, firstPart, firstPosition, partKinds } = table;
  const first = firstPart[n] as number;
  const from = firstPosition[first] as number;
  const to = firstPosition[first + 1] as number;
  const at = (i: number) => [projected[2 * i] as number, projected[2 * i + 1] as number] as const;
  const kind = partKinds[first];
  if (kind === part.points) return at(from);
  if (kind === part.line) return at(Math.floor((from + to) / 2));
  // The middle of the first outer ring, by area.
  const [ox, oy] = at(from);
  let [sum, cx, cy] = [0, 0, 0];
  for (let i = from; i + 1 < to; i++) {
    const [ax, ay] = at(i);
    const [bx, by] = at(i + 1);
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    sum += cross;
    cx += (ax + bx - 2 * ox) * cross;
    cy += (ay + by - 2 * oy) * cross;
  }
  return sum === 0 ? [ox, oy] : [ox + cx / (3 * sum), oy + cy / (3 * sum)];
}
