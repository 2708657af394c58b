import type { MultiLineString, Position } from 'geojson';
import { latOf, lngOf, metersPerDegree } from '../../src/geo/earth.ts';
import { linesOf } from '../../src/geo/parts.ts';
import type { Text } from '../../src/i18n/text.ts';
import type { Shape } from '../../src/model/feature.ts';

/**
 * One name for one street. A street may be drawn several times, as itself, as part of a road of the main grid and as
 * works upon it; each stretch is named by the one a resident would say. The others give up their name there.
 */

/** What is left for a road to be named along; null: nothing. A road not in the map is named along all of it. */
export type RoadNames = ReadonlyMap<string, { readonly name: Text; readonly way: MultiLineString } | null>;

/** Metres: lines this near are one street; along for less than `crossing` they only cross; shorter rests carry no name. */
const [beside, crossing, shortest, step] = [60, 250, 300, 50];

type Road = {
  readonly shape: Shape;
  readonly name: Text;
  readonly weight: number;
  /** Flat metres, from a corner common to all roads. */
  readonly lines: readonly (readonly Position[])[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
};

const unbuilt = new Set(['studied', 'planned', 'preparing', 'building']);

/** The roads of the main grid are named after their parts, joined by hyphens. */
const partsOf = ({ zh, en }: Text): Text[] => {
  const english = en.split(' – ');
  return zh.split('-').map((part, i) => ({ zh: part, en: english[i] ?? en }));
};
const isChain = (name: Text): boolean => partsOf(name).length > 1;

/** Who gives up its name to whom: the lighter keeps it. Expressways run beside streets and are not the same road. */
function weightOf({ class: kind, status }: Shape['properties'], name: Text): number {
  const own = { street: 0, artery: 1, trunk: 2 }[kind] ?? 0;
  return (isChain(name) ? 3 : own) + (unbuilt.has(status ?? '') ? 10 : 0);
}
const isFast = ({ shape }: Road): boolean => ['expressway', 'tunnel'].includes(shape.properties.class);

const scale = metersPerDegree(39.85);
const toFlat = (at: Position): Position => [lngOf(at) * scale.lng, latOf(at) * scale.lat];
const round = (value: number) => Math.round(value * 1e5) / 1e5;
const toRound = ([x = 0, y = 0]: Position): Position => [round(x / scale.lng), round(y / scale.lat)];

function toRoad(shape: Shape): Road | null {
  const { name } = shape.properties;
  if (!name) return null;
  const lines = linesOf(shape.geometry).map((line) => line.map(toFlat));
  const [xs, ys] = [0, 1].map((k) => lines.flat().map((at) => at[k] ?? 0)) as [number[], number[]];
  return {
    shape,
    name,
    weight: weightOf(shape.properties, name),
    lines,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

const isInBox = ([x = 0, y = 0]: Position, [west, south, east, north]: Road['box']): boolean =>
  x > west - beside && x < east + beside && y > south - beside && y < north + beside;

function metresToEdge([x = 0, y = 0]: Position, a: Position, b: Position): number {
  const [ax, ay, dx, dy] = [lngOf(a), latOf(a), lngOf(b) - lngOf(a), latOf(b) - latOf(a)];
  const squared = dx * dx + dy * dy;
  const share = squared && Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

const isBeside = (at: Position, { lines, box }: Road): boolean =>
  isInBox(at, box) &&
  lines.some((line) => line.some((b, i) => i > 0 && metresToEdge(at, line[i - 1] ?? b, b) < beside));

/** A line with places at most `step` metres apart; its own corners stay. */
const fine = (line: readonly Position[]): Position[] =>
  line.flatMap((b, i) => {
    const a = line[i - 1];
    if (!a) return [b];
    const [dx, dy] = [lngOf(b) - lngOf(a), latOf(b) - latOf(a)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(dx, dy) / step));
    return Array.from({ length: pieces }, (_, k) => {
      const share = (k + 1) / pieces;
      return [lngOf(a) + dx * share, latOf(a) + dy * share];
    });
  });

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, b, i) => {
    const a = line[i - 1];
    return a ? sum + Math.hypot(lngOf(b) - lngOf(a), latOf(b) - latOf(a)) : 0;
  }, 0);

type Run = { readonly taken: boolean; readonly line: Position[] };

/** The line cut where it becomes another's, or its own again. */
function runsOf(line: readonly Position[], isTaken: (at: Position) => boolean): Run[] {
  const runs: Run[] = [];
  for (const at of fine(line)) {
    const taken = isTaken(at);
    const last = runs.at(-1);
    if (last?.taken === taken) last.line.push(at);
    else runs.push({ taken, line: last ? [last.line.at(-1) ?? at, at] : [at] });
  }
  return runs;
}

/** What of a line no other names: crossings do not count, and short rests are not worth a name. */
function restsOf(line: readonly Position[], isTaken: (at: Position) => boolean): Position[][] {
  const rests: Position[][] = [];
  let open = false;
  for (const { taken, line: run } of runsOf(line, isTaken)) {
    const crosses = taken && lengthOf(run) < crossing;
    const last = rests.at(-1);
    if (taken && !crosses) open = false;
    else if (open && last) last.push(...run.slice(1));
    else if (!taken) {
      rests.push([...run]);
      open = true;
    }
  }
  return rests.filter((rest) => lengthOf(rest) >= shortest);
}

/** Without the places that were put in on straight stretches. */
function straight(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  line.forEach((at, i) => {
    const [last, next] = [kept.at(-1), line[i + 1]];
    if (!last || !next || metresToEdge(at, last, next) >= 0.5) kept.push(at);
  });
  return kept;
}

/** 玉带河东街 and 玉带河西街 are 玉带河大街. */
const stem = (zh: string): string => zh.replace(/[东西南北中]*(大街|街|大道|路)$/, '');

/** The name for the rest of a chain: its one part that no street bears, nor any beside it in a longer form. */
function restName(name: Text, all: ReadonlySet<string>, besides: readonly string[]): Text | null {
  if (!isChain(name)) return name;
  const stems = new Set(besides.map(stem));
  const left = partsOf(name).filter(({ zh }) => !all.has(zh) && !stems.has(stem(zh)));
  return left.length === 1 ? (left[0] ?? null) : null;
}

export function roadNames(shapes: readonly Shape[]): RoadNames {
  const roads = shapes.flatMap((shape) => toRoad(shape) ?? []);
  const streetNames = new Set(roads.filter(({ name }) => !isChain(name)).map(({ name }) => name.zh));
  return new Map(
    roads.flatMap((road) => {
      const lighter = roads.filter((other) => other.weight < road.weight && isFast(other) === isFast(road));
      const isTaken = (at: Position) => lighter.some((other) => isBeside(at, other));
      const rests = road.lines.flatMap((line) => restsOf(line, isTaken));
      const whole = road.lines.reduce((sum, line) => sum + lengthOf(line), 0);
      const left = rests.reduce((sum, line) => sum + lengthOf(line), 0);
      if (left > whole - crossing) return [];
      const places = road.lines.flatMap(fine);
      const besides = lighter.filter(
        (other) => places.filter((at) => isBeside(at, other)).length * step >= crossing,
      );
      const name =
        left > 0
          ? restName(
              road.name,
              streetNames,
              besides.map((other) => other.name.zh),
            )
          : null;
      const way: MultiLineString = {
        type: 'MultiLineString',
        coordinates: rests.map((rest) => straight(rest).map(toRound)),
      };
      return [[road.shape.id, name && { name, way }] as const];
    }),
  );
}
