import type { Position } from 'geojson';
import { latOf, lngOf, metersPerDegree } from '../../geo/earth.ts';
import { pathsOf, pointsOf } from '../../geo/parts.ts';
import type { DrawnShape } from '../../model/drawn.ts';
import { toWgs84 } from '../datum.ts';
import { type Datum, datums } from '../reading.ts';

/**
 * How well positions lie on what we know: roads, rail and stations. Each position counts by how near it is, 1 on the
 * line to 0 at `reach` metres. The same is asked of positions moved about: what they reach by chance is the noise the
 * fit must stand out from.
 */
const reach = 80;
const cell = 100;

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** Distances on a flat sheet round one latitude: 0.1 % off within the district, enough to tell 80 m from 500. */
export type KnownLines = { nearness(position: Position): number };

const isKnown = ({ layer, accuracyM, status }: DrawnShape): boolean =>
  /^(roads|rail-lines|rail-stations|hubs)$/.test(layer) &&
  accuracyM <= 100 &&
  (status === 'done' || status === 'partly-open');

export function indexKnownLines(shapes: readonly DrawnShape[]): KnownLines | null {
  const known = shapes.filter(isKnown);
  if (!known.length) return null;
  const scale = metersPerDegree(39.85);
  const cells = new Map<string, Edge[]>();
  const flat = (position: Position): readonly [number, number] => [
    (lngOf(position) - 116) * scale.lng,
    (latOf(position) - 39) * scale.lat,
  ];
  const keep = (edge: Edge) => {
    const [ax, ay, bx, by] = edge;
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / (cell / 2)));
    let last = '';
    for (let i = 0; i <= steps; i++) {
      const key = `${Math.floor((ax + ((bx - ax) * i) / steps) / cell)},${Math.floor((ay + ((by - ay) * i) / steps) / cell)}`;
      if (key === last) continue;
      last = key;
      const held = cells.get(key);
      if (held) held.push(edge);
      else cells.set(key, [edge]);
    }
  };
  for (const { geometry } of known) {
    for (const point of pointsOf(geometry)) keep([...flat(point), ...flat(point)]);
    for (const path of pathsOf(geometry))
      for (let i = 1; i < path.length; i++) keep([...flat(path[i - 1] ?? []), ...flat(path[i] ?? [])]);
  }
  return {
    nearness(position) {
      const [x, y] = flat(position);
      let least = reach;
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      for (let i = -1; i <= 1; i++)
        for (let j = -1; j <= 1; j++)
          for (const edge of cells.get(`${column + i},${row + j}`) ?? [])
            least = Math.min(least, distance(edge, x, y));
      return 1 - least / reach;
    },
  };
}

function distance([ax, ay, bx, by]: Edge, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

export type Fit = {
  /** 0 to 1: how near, on average, the positions lie to known lines. */
  readonly shares: Readonly<Record<Datum, number>>;
  /** What chance reaches, and how much that scatters. */
  readonly chance: number;
  readonly scatter: number;
  readonly positions: number;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** 24 places to move all positions to: 300 to 1,400 m away, as far as the datums lie apart. */
const decoys: readonly (readonly [east: number, north: number])[] = Array.from({ length: 24 }, (_, i) => {
  const angle = (2 * Math.PI * i) / 24 + 0.13;
  const far = 300 + ((i * 377) % 1100);
  return [far * Math.cos(angle), far * Math.sin(angle)];
});

/** Null when too few positions lie where we know the roads. */
export function fitDatums(sample: readonly Position[], lines: KnownLines | null): Fit | null {
  if (!lines) return null;
  const near = sample.filter(
    (position) =>
      lngOf(position) > 116.3 && lngOf(position) < 117.1 && latOf(position) > 39.55 && latOf(position) < 40.1,
  );
  if (near.length < 8) return null;
  const scoreAt = (move: (position: Position) => Position) =>
    mean(near.map((position) => lines.nearness(move(position))));
  const shares = Object.fromEntries(datums.map((datum) => [datum, scoreAt(toWgs84[datum])])) as Record<
    Datum,
    number
  >;
  const scale = metersPerDegree(39.85);
  const byChance = decoys.map(([east, north]) =>
    scoreAt((position) => [lngOf(position) + east / scale.lng, latOf(position) + north / scale.lat]),
  );
  const chance = mean(byChance);
  const scatter = Math.sqrt(mean(byChance.map((score) => (score - chance) ** 2)));
  return { shares, chance, scatter, positions: near.length };
}
