/**
 * What meets a shape or what lies around it: which entries, how much of each lies inside, what is nearest outside. Pure;
 * it runs in a worker (`state/question-worker`).
 */
import type { Geometry, GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { areaSquareMeters } from '../geo/area.ts';
import { apartMeters, shortestWay } from '../geo/between.ts';
import { bufferAround } from '../geo/buffer.ts';
import { type CompassPoint, compassPoint } from '../geo/distance.ts';
import { lengthMeters } from '../geo/length.ts';
import { geometriesMeet } from '../geo/meet.ts';
import { type Overlap, overlapWith } from '../geo/overlap.ts';
import { pointsOf, polygonsOf } from '../geo/parts.ts';
import type { DrawnShape } from './drawn.ts';

export type Question = {
  readonly target: Geometry;
  /** Metres around the target that count as inside; 0 for the target alone. */
  readonly bufferM: number;
  /** The entry that is asked about: it is no answer to itself. */
  readonly except?: string;
  /** Ids of the entries a filter leaves; null without one. */
  readonly among: ReadonlySet<string> | null;
};

/** An entry that meets what was asked, with how much of it lies inside and how much there is of it. */
export type Met = {
  readonly id: string;
  readonly meters: number;
  readonly ofMeters: number;
  readonly squareMeters: number;
  readonly ofSquareMeters: number;
  readonly points: number;
  readonly ofPoints: number;
  /** The part of it that lies inside, 0 to 1: by area where it has one, else by length, else by points. */
  readonly share: number;
  /** Metres within which it is known. */
  readonly accuracyM: number;
  /** What can be seen of it inside; all of it where nothing but a touch was asked for. */
  readonly traces: readonly Geometry[];
  /** Drawn by guess inside its town: nobody knows whether it truly lies inside. */
  readonly rough: boolean;
};

/** An entry outside, by the shortest way from the target. */
export type Missed = { readonly id: string; readonly meters: number; readonly direction: CompassPoint };

export type Meeting = {
  /** What counted as inside; null for a point or a line without a buffer. */
  readonly area: Polygon | MultiPolygon | null;
  readonly squareMeters: number;
  readonly met: readonly Met[];
  /** Nearest first. */
  readonly nearest: readonly Missed[];
};

const mostNearest = 10;

/** The area that counts as inside. */
function areaOf({ target, bufferM }: Question): Polygon | MultiPolygon | null {
  if (bufferM > 0) return bufferAround(target, bufferM) ?? null;
  const polygons = polygonsOf(target);
  if (polygons.length === 0) return null;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) };
}

function shareOf(met: Omit<Met, 'share'>): number {
  const { meters, ofMeters, squareMeters, ofSquareMeters, points, ofPoints } = met;
  if (ofSquareMeters > 0) return Math.min(1, squareMeters / ofSquareMeters);
  if (ofMeters > 0) return Math.min(1, meters / ofMeters);
  return ofPoints > 0 ? points / ofPoints : 0;
}

type Asked = { readonly question: Question; readonly area: Polygon | MultiPolygon | null };

function overlapOf({ geometry }: DrawnShape, { question, area }: Asked): Overlap {
  if (area) return overlapWith(geometry, area);
  const meets = geometriesMeet(geometry, question.target);
  // A point that lies on what was asked lies in it as far as a point can.
  const points = meets ? pointsOf(geometry).length : 0;
  return { meets, meters: 0, squareMeters: 0, points, traces: meets ? [geometry] : [] };
}

function metBy(id: string, shapes: readonly DrawnShape[], asked: Asked): Met | undefined {
  const overlaps = shapes.map((shape) => overlapOf(shape, asked));
  if (!overlaps.some(({ meets }) => meets)) return undefined;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const meeting = shapes.filter((_, i) => overlaps[i]?.meets);
  const met = {
    id,
    meters: sum(overlaps.map(({ meters }) => meters)),
    ofMeters: sum(shapes.map(({ geometry }) => lengthMeters(geometry))),
    squareMeters: sum(overlaps.map(({ squareMeters }) => squareMeters)),
    ofSquareMeters: sum(shapes.map(({ geometry }) => areaSquareMeters(geometry))),
    points: sum(overlaps.map(({ points }) => points)),
    ofPoints: sum(shapes.map(({ geometry }) => pointsOf(geometry).length)),
    accuracyM: Math.max(...meeting.map(({ accuracyM }) => accuracyM)),
    traces: overlaps.flatMap(({ traces }) => traces),
    rough: meeting.every(({ method }) => method === 'approximate'),
  };
  return { ...met, share: shareOf(met) };
}

/** What is drawn by guess has no distance. Boxes first: most need no measuring. */
function nearestTo(
  target: Geometry,
  outside: readonly (readonly [id: string, shapes: readonly DrawnShape[]])[],
): Missed[] {
  const waiting = outside
    .map(([id, shapes]) => {
      const geometry: GeometryCollection = {
        type: 'GeometryCollection',
        geometries: shapes.filter(({ method }) => method !== 'approximate').map((shape) => shape.geometry),
      };
      return { id, geometry, atLeast: apartMeters(target, geometry) };
    })
    .filter(({ atLeast }) => Number.isFinite(atLeast))
    .sort((a, b) => a.atLeast - b.atLeast);
  let found: Missed[] = [];
  for (const { id, geometry, atLeast } of waiting) {
    const last = found[mostNearest - 1];
    if (last && last.meters < atLeast) break;
    const way = shortestWay(target, geometry);
    if (!way) continue;
    const missed = { id, meters: way.meters, direction: compassPoint(way.from, way.to) };
    found = [...found, missed].sort((a, b) => a.meters - b.meters).slice(0, mostNearest);
  }
  return found;
}

export function meetingOf(shapes: readonly DrawnShape[], question: Question): Meeting {
  const area = areaOf(question);
  const { target, except, among } = question;
  const byEntry = new Map<string, DrawnShape[]>();
  for (const shape of shapes) {
    const { entry } = shape;
    if (!entry || entry === except || (among && !among.has(entry))) continue;
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), shape]);
  }
  const met = [...byEntry].flatMap(([id, own]) => metBy(id, own, { question, area }) ?? []);
  const inside = new Set(met.map(({ id }) => id));
  const outside = [...byEntry].filter(([id]) => !inside.has(id));
  return {
    area,
    squareMeters: area ? areaSquareMeters(area) : 0,
    met,
    nearest: nearestTo(target, outside),
  };
}
