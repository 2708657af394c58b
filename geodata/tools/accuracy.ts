/**
 * How far what we drew lies from something measured:
 *
 *   npm run data:accuracy -- rivers --against FILE [--ours NAME] [--theirs NAME] [--worst 10]
 *
 * FILE is GeoJSON or a CSV with lon and lat columns. For each feature of ours whose Chinese name is also found in
 * FILE (or that --ours and --theirs pair by hand), prints the distance in metres from points of the reference
 * (lines: every 50 m) to our line or point, and from our vertices to the reference: median, nine in ten, worst.
 */
import { parseArgs } from 'node:util';
import type { Feature, Position } from 'geojson';
import { featureName, readFeatures } from './features.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    ours: { type: 'string' },
    theirs: { type: 'string' },
    worst: { type: 'string', default: '10' },
  },
});

type Line = readonly (readonly [number, number])[];
const metresPerLat = 111_133;
const toPlane = ([lng = 0, lat = 0]: Position): [number, number] => [
  (lng - 116.7) * 111_320 * Math.cos((39.85 * Math.PI) / 180),
  (lat - 39.85) * metresPerLat,
];

function linesOf(feature: Feature): Line[] {
  const g = feature.geometry;
  switch (g.type) {
    case 'Point':
      return [[toPlane(g.coordinates)]];
    case 'MultiPoint':
      return g.coordinates.map((p) => [toPlane(p)]);
    case 'LineString':
      return [g.coordinates.map(toPlane)];
    case 'MultiLineString':
    case 'Polygon':
      return g.coordinates.map((line) => line.map(toPlane));
    case 'MultiPolygon':
      return g.coordinates.flat().map((line) => line.map(toPlane));
    default:
      return [];
  }
}

function toSegment(p: readonly [number, number], a: readonly [number, number], b: readonly [number, number]) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 ? Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2)) : 0;
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

const distance = (p: readonly [number, number], lines: readonly Line[]) =>
  Math.min(...lines.map((line) => Math.min(...line.map((q, i) => toSegment(p, q, line[i + 1] ?? q)))));

function spaced(line: Line, every = 50): (readonly [number, number])[] {
  return line.flatMap((p, i) => {
    const q = line[i + 1];
    if (!q) return [p];
    const n = Math.max(1, Math.round(Math.hypot(q[0] - p[0], q[1] - p[1]) / every));
    return Array.from(
      { length: n },
      (_, k) => [p[0] + ((q[0] - p[0]) * k) / n, p[1] + ((q[1] - p[1]) * k) / n] as const,
    );
  });
}

const share = (sorted: readonly number[], q: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN);

function summary(distances: number[]): string {
  const sorted = distances.toSorted((a, b) => a - b);
  return `median ${share(sorted, 0.5)} m, nine in ten ${share(sorted, 0.9)} m, worst ${share(sorted, 1)} m (${sorted.length})`;
}

const [layer] = positionals;
if (!layer || !values.against) throw new Error('Usage: data:accuracy -- LAYER --against FILE');
const ours = readFeatures(layer).filter((f) => !values.ours || featureName(f) === values.ours);
const theirs = readFeatures(values.against);
const all: { name: string; metres: number }[] = [];
for (const name of new Set(ours.map(featureName))) {
  const wanted = values.theirs ?? name;
  const matches = theirs.filter((f) => featureName(f) === wanted);
  if (!matches.length) continue;
  const mine = ours.filter((f) => featureName(f) === name).flatMap(linesOf);
  const reference = matches.flatMap(linesOf);
  const toOurs = reference.flatMap((line) => spaced(line)).map((p) => distance(p, mine));
  console.log(`${name}: reference to ours: ${summary(toOurs)}`);
  if (reference.some((line) => line.length > 1))
    console.log(`  our vertices to reference: ${summary(mine.flat().map((p) => distance(p, reference)))}`);
  all.push(...toOurs.map((metres) => ({ name, metres })));
}
if (!all.length) console.log('No name in common.');
else {
  console.log(`\n${layer}: ${summary(all.map((d) => d.metres))}`);
  const worst = new Map<string, number>();
  for (const d of all) worst.set(d.name, Math.max(worst.get(d.name) ?? 0, d.metres));
  for (const [name, metres] of [...worst].toSorted((a, b) => b[1] - a[1]).slice(0, Number(values.worst)))
    console.log(`  ${name}: ${Math.round(metres)} m`);
}
