/**
 * How far what we drew lies from measured positions of the same name, in metres on the ellipsoid. Two questions:
 * where a reference line or outline reaches, how far are our vertices from it (what `accuracyM` promises), and how far
 * is each reference position from what we drew (what a reader meets). A reference line is asked every 50 m.
 */
import type { Geometry, Position } from 'geojson';
import { distanceMeters, nearestPoint } from '../../../src/geo/distance.ts';
import { edgesOf, linesOf, pathsOf, pointsOf, positionsOf } from '../../../src/geo/parts.ts';
import type { Shape } from '../../../src/model/feature.ts';
import type { Filed } from '../check/finding.ts';
import { groupBy } from '../check/group.ts';
import { layerOf } from '../check/records.ts';
import type { ReferenceShape } from '../workshop.ts';
import { mentionsIn, namesIn, spellingsOf } from './names.ts';

/** How far one of our vertices lies from the reference, and how far the reference itself may be off. */
export type Miss = { readonly meters: number; readonly referenceMeters: number };
export type Measured = { readonly shape: Filed<Shape>; readonly misses: readonly Miss[] };

export type Met = { readonly name: string; readonly meters: number };

const stepMeters = 50;
/** Nearer than this to an end of a line, the line may not reach as far as what is measured. */
const endMeters = 1;

/** Our shapes by each name and spelling a reference may use for them. */
function toNames(shapes: readonly Filed<Shape>[]): Named {
  const named = shapes.flatMap((shape) => {
    const { name, line } = shape.value.properties;
    const names = [...(name ? namesIn(name.zh) : []), ...(line && /^[GS]\d+$/.test(line) ? [line] : [])];
    return names.flatMap(spellingsOf).map((spelling) => ({ spelling, shape }));
  });
  return new Map(
    [...groupBy(named, ({ spelling }) => spelling)].map(([name, all]) => [
      name,
      all.map(({ shape }) => shape),
    ]),
  );
}

const endsOf = (geometry: Geometry): Position[] =>
  linesOf(geometry)
    .filter((line) => line.length > 1)
    .flatMap((line) => [line[0] ?? [], line.at(-1) ?? []]);
const isNearEnd = (at: Position, ends: readonly Position[]) =>
  ends.some((end) => distanceMeters(at, end) < endMeters);

const isLine = (name: string) => name.endsWith('号线');

type Named = ReadonlyMap<string, readonly Filed<Shape>[]>;

/**
 * Our names that a reference gives. A point may stand on several roads at once and mentions them (`宋梁路与103国道交口`);
 * everything else is of the same name, or one of a line's parts (`22号线 通州段`).
 */
function namesOf(reference: ReferenceShape, named: Named): string[] {
  const { name, geometry } = reference;
  const names = [...named.keys()];
  if (geometry.type !== 'Point')
    return namesIn(name).flatMap((part) =>
      names.filter((own) => part === own || (isLine(own) && part.startsWith(own))),
    );
  if (named.has(name)) return [name];
  const isRoad = (key: string) => (named.get(key) ?? []).some(({ file }) => layerOf(file) === 'roads');
  return mentionsIn(name, names.filter(isRoad));
}

const joined = (shapes: readonly Filed<Shape>[]): Geometry => ({
  type: 'GeometryCollection',
  geometries: shapes.map(({ value }) => value.geometry),
});

/** Outlines are measured as lines: inside an area nothing is said of its edge. */
const toEdges = (geometry: Geometry): Geometry => {
  const paths = pathsOf(geometry);
  return paths.length > 0
    ? { type: 'MultiLineString', coordinates: paths.map((path) => [...path]) }
    : geometry;
};

/**
 * The reference position that a vertex of ours answers to. None where the reference ends first, or where another part of
 * ours lies much nearer to it: the reference does not reach that vertex.
 */
function missOf(vertex: Position, ours: Geometry, { geometry, accuracyM }: ReferenceShape): Miss[] {
  const near = nearestPoint(vertex, geometry);
  if (!near || isNearEnd(near.at, endsOf(geometry))) return [];
  const back = nearestPoint(near.at, ours);
  const isAnswer = near.meters <= accuracyM || (back && back.meters > near.meters / 2);
  return isAnswer ? [{ meters: near.meters, referenceMeters: accuracyM }] : [];
}

/** What `accuracyM` promises, shape by shape: only where a reference line, outline or point of the same name reaches. */
export function measureOurs(
  shapes: readonly Filed<Shape>[],
  references: readonly ReferenceShape[],
): Measured[] {
  // A chain of streets is not measured by one of them.
  const named = toNames(shapes.filter(({ value }) => !value.properties.name?.zh.includes('-')));
  const matches = references
    .filter(({ geometry }) => geometry.type !== 'MultiPoint')
    .flatMap((reference) => {
      const edges = { ...reference, geometry: toEdges(reference.geometry) };
      return namesOf(reference, named).flatMap((name) =>
        (named.get(name) ?? []).map((shape, _, all) => ({ shape, edges, namesakes: toEdges(joined(all)) })),
      );
    });
  return [...groupBy(matches, ({ shape }) => shape)].map(([shape, all]) => {
    const misses = positionsOf(shape.value.geometry).flatMap((vertex) =>
      all
        .flatMap(({ edges, namesakes }) => missOf(vertex, namesakes, edges))
        .sort((a, b) => a.meters - b.meters)
        .slice(0, 1),
    );
    return { shape, misses };
  });
}

/** What a reader meets: every reference position of a name of ours, and the metres to the nearest shape of that name. */
export function measureTheirs(shapes: readonly Filed<Shape>[], references: readonly ReferenceShape[]): Met[] {
  const byName = toNames(shapes);
  return references.flatMap((reference) =>
    namesOf(reference, byName).flatMap((name) => {
      const isPoint = pointsOf(reference.geometry).length > 0;
      const geometries = (byName.get(name) ?? [])
        .map(({ value }) => (isPoint ? value.geometry : toEdges(value.geometry)))
        .filter((geometry) => isPoint || pathsOf(geometry).length > 0);
      const ends = geometries.flatMap(endsOf);
      return positionsEvery(reference, stepMeters).flatMap((position): Met[] => {
        const near = geometries
          .map((geometry) => nearestPoint(position, geometry))
          .filter((found) => found !== undefined)
          .sort((a, b) => a.meters - b.meters)[0];
        if (!near || (!isPoint && isNearEnd(near.at, ends))) return [];
        return [{ name: isPoint ? `${name} (${reference.name})` : name, meters: near.meters }];
      });
    }),
  );
}

function positionsEvery({ geometry }: ReferenceShape, meters: number): Position[] {
  const along = pathsOf(geometry).flatMap((path) =>
    edgesOf(path).flatMap(([a, b]) => {
      const count = Math.max(1, Math.round(distanceMeters(a, b) / meters));
      return Array.from({ length: count }, (_, i) =>
        a.map((value, axis) => value + (((b[axis] ?? value) - value) * i) / count),
      );
    }),
  );
  return [...pointsOf(geometry), ...along];
}

/** The value below which this share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
