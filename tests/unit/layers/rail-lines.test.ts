import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { expect, it } from 'vitest';
import { nearestPoint } from '../../../src/geo/distance.ts';
import { evaluate } from '../../../src/layers/evaluate.ts';
import { layerById, palettes } from '../../../src/layers/index.ts';

const { features } = JSON.parse(
  readFileSync('geodata/layers/rail-lines.geojson', 'utf8'),
) as FeatureCollection<LineString, { class: string; line: string }>;
type Line = (typeof features)[number];
const lineOf = (id: string): Line => {
  const found = features.find((f) => f.id === id);
  if (!found) throw new Error(`No line ${id}`);
  return found;
};

/** Pixels to the right of the way the line is drawn. */
function offsetOf({ properties }: Feature<LineString, Line['properties']>): number {
  const layer = layerById.get('rail-lines');
  const paint = layer?.paints.find(
    ({ id }) => id === (properties.class === 'metro' ? 'built' : 'railway-bed'),
  );
  const drawn = paint?.draw({ theme: 'light', colors: palettes.light, language: 'zh', typeScale: 1 });
  if (drawn?.type !== 'line') throw new Error('No such line paint');
  const scene = { sample: properties, zoom: 13, geometry: 'LineString' } as const;
  return Number(evaluate(drawn.paint?.['line-offset'], scene));
}

/** Whether the two are drawn the same way where they run together: by where each vertex meets the other line. */
function sameWay(a: Line, b: Line): boolean {
  const along = (at: Position) =>
    b.geometry.coordinates.findIndex((_, i, all) => {
      const piece = all.slice(i, i + 2);
      return (
        piece.length > 1 && (nearestPoint(at, { type: 'LineString', coordinates: piece })?.meters ?? 99) < 40
      );
    });
  const met = a.geometry.coordinates.map(along).filter((place) => place >= 0);
  return (met.at(-1) ?? 0) > (met[0] ?? 0);
}

it.each([
  ['line-1-batong', 'line-7'],
  ['line-1-batong', 'line-22'],
  ['line-m101-1', 'line-m102'],
  ['line-jingha', 'line-jingtang'],
  ['line-jingha', 'line-suburban-subcenter'],
  ['line-jingha-west', 'line-suburban-subcenter'],
])('%s and %s are both seen where they share a course', (first, second) => {
  const [a, b] = [lineOf(first), lineOf(second)];
  expect(a.geometry.coordinates.some((at) => (nearestPoint(at, b.geometry)?.meters ?? 99) < 40)).toBe(true);
  const turned = sameWay(a, b) ? 1 : -1;
  expect(offsetOf(a) * offsetOf(b) * turned).toBeLessThan(0);
});
