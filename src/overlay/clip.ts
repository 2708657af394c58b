/** Cutting paths to a tile, on flat arrays x, y, x, y, … in steps of the tile. */

/** Steps across a tile. */
export const extent = 4096;
/** Steps beyond its edge that still belong to it, so that strokes do not end there. */
export const margin = 64;

export type Path = number[];

/** Where the edge a-b crosses a line of the frame; `along` is 0 for x, 1 for y. */
function crossing(
  path: Path,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  along: 0 | 1,
  edge: number,
): void {
  if (along === 0) path.push(edge, ay + ((by - ay) * (edge - ax)) / (bx - ax));
  else path.push(ax + ((bx - ax) * (edge - ay)) / (by - ay), edge);
}

/** A ring cut by one line of the frame (Sutherland and Hodgman 1974); `sign` 1 keeps what is above it. */
function cutRing(ring: Path, along: 0 | 1, edge: number, sign: 1 | -1): Path {
  const kept: Path = [];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [ax, ay, bx, by] = [ring[i], ring[i + 1], ring[i + 2], ring[i + 3]] as [
      number,
      number,
      number,
      number,
    ];
    const aIn = sign * ((along ? ay : ax) - edge) >= 0;
    const bIn = sign * ((along ? by : bx) - edge) >= 0;
    if (aIn) kept.push(ax, ay);
    if (aIn !== bIn) crossing(kept, ax, ay, bx, by, along, edge);
  }
  if (kept.length) kept.push(kept[0] as number, kept[1] as number);
  return kept;
}

const low = -margin;
const high = extent + margin;

/** A closed ring, cut to the tile and its margin; empty when it is outside. */
export function clipRing(ring: Path): Path {
  let cut = cutRing(ring, 0, low, 1);
  if (cut.length) cut = cutRing(cut, 0, high, -1);
  if (cut.length) cut = cutRing(cut, 1, low, 1);
  if (cut.length) cut = cutRing(cut, 1, high, -1);
  return cut;
}

/** The pieces of a line within the tile and its margin (Liang and Barsky 1984, edge by edge). */
export function clipLine(line: Path): Path[] {
  const pieces: Path[] = [];
  let piece: Path = [];
  const end = () => {
    if (piece.length > 2) pieces.push(piece);
    piece = [];
  };
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i], line[i + 1], line[i + 2], line[i + 3]] as [
      number,
      number,
      number,
      number,
    ];
    const [dx, dy] = [bx - ax, by - ay];
    let [from, to] = [0, 1];
    for (const [step, room] of [
      [-dx, ax - low],
      [dx, high - ax],
      [-dy, ay - low],
      [dy, high - ay],
    ] as const) {
      if (step === 0 && room < 0) to = -1;
      else if (step < 0) from = Math.max(from, room / step);
      else if (step > 0) to = Math.min(to, room / step);
    }
    if (from > to) {
      end();
      continue;
    }
    if (from > 0 || !piece.length) {
      end();
      piece.push(ax + from * dx, ay + from * dy);
    }
    piece.push(ax + to * dx, ay + to * dy);
    if (to < 1) end();
  }
  end();
  return pieces;
}

/**
 * The path without what is too small to be seen: positions within `tolerance` of the straight line between neighbours
 * that stay (Douglas and Peucker 1973). Done before the path is cut, so that it is the same in every tile it crosses.
 */
export function simplify(path: Path, tolerance: number): Path {
  const last = path.length / 2 - 1;
  if (last < 2 || tolerance === 0) return path;
  const keep = new Uint8Array(last + 1);
  keep[0] = keep[last] = 1;
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [ax, ay] = [path[2 * from] as number, path[2 * from + 1] as number];
    const [dx, dy] = [(path[2 * to] as number) - ax, (path[2 * to + 1] as number) - ay];
    const length2 = dx * dx + dy * dy;
    let furthest = 0;
    let most = tolerance * tolerance;
    for (let i = from + 1; i < to; i++) {
      const px = (path[2 * i] as number) - ax;
      const py = (path[2 * i + 1] as number) - ay;
      const share = length2 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0;
      const away = (px - share * dx) ** 2 + (py - share * dy) ** 2;
      if (away > most) {
        furthest = i;
        most = away;
      }
    }
    if (!furthest) continue;
    keep[furthest] = 1;
    spans.push([from, furthest], [furthest, to]);
  }
  const kept: Path = [];
  for (let i = 0; i <= last; i++) if (keep[i]) kept.push(path[2 * i] as number, path[2 * i + 1] as number);
  return kept;
}

/** The path on whole steps, without repeats. */
export function toSteps(path: Path): Path {
  const steps: Path = [];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const x = Math.round(path[i] as number);
    const y = Math.round(path[i + 1] as number);
    const at = steps.length;
    if (at && x === steps[at - 2] && y === steps[at - 1]) continue;
    steps.push(x, y);
  }
  return steps;
}
