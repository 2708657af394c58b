/**
 * What lies near a place, honestly: each entry by the nearest point of its nearest shape, as a range that is widened by
 * how well the shape, and the place itself, are known. Big lines and areas are found by their edge, not their centre.
 */
import type { Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, growBounds } from '../geo/bounds.ts';
import { type CompassPoint, compassPoint, nearestPoint } from '../geo/distance.ts';
import { toNearbyIndex } from '../geo/nearby.ts';
import { isInside } from '../geo/within.ts';
import type { DrawnShape } from './drawn.ts';

export type NearEntry = {
  /** Id of the entry. */
  readonly id: string;
  /** Metres to the nearest point of its shape as drawn; 0 inside an area. */
  readonly meters: number;
  /** Metres it may be away at the least and at the most. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Absent where the place lies in it, or it is not known well enough to tell. */
  readonly direction?: CompassPoint;
};

export type Nearby = {
  /** Nearest first. */
  readonly near: readonly NearEntry[];
  /** Wide areas the place lies in: a zone, a water net. */
  readonly around: readonly NearEntry[];
  /** Drawn beyond the radius, but known so roughly that they may lie within. */
  readonly maybe: readonly NearEntry[];
};

export type NearbyFinder = (at: Position, radiusM: number, placeAccuracyM?: number) => Nearby;

const toBox = ([west, south, east, north]: Bounds): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Drawn by guess inside a named town: where exactly, nobody knows, so no distance is told. */
export const isSomewhereInTown = ({ method }: Pick<DrawnShape, 'method'>): boolean =>
  method === 'approximate';

function measure(at: Position, shape: DrawnShape, placeAccuracyM: number): NearEntry | undefined {
  const found = nearestPoint(at, shape.geometry);
  if (!found || !shape.entry) return undefined;
  const doubt = shape.accuracyM + placeAccuracyM;
  return {
    id: shape.entry,
    meters: found.meters,
    atLeast: Math.max(0, found.meters - doubt),
    atMost: found.meters + doubt,
    ...(found.meters > doubt ? { direction: compassPoint(at, found.at) } : {}),
  };
}

const nearestFirst = (a: NearEntry, b: NearEntry) => a.meters - b.meters || a.id.localeCompare(b.id);

/** Prepares the question for many places: shapes that show an entry, boxed with their doubt. */
export function toNearbyFinder(shapes: readonly DrawnShape[]): NearbyFinder {
  const index = toNearbyIndex(
    shapes.filter((shape) => shape.entry && !isSomewhereInTown(shape)),
    ({ geometry, accuracyM }) => {
      const bounds = boundsOf(geometry);
      return bounds && toBox(growBounds(bounds, accuracyM));
    },
  );
  return (at, radiusM, placeAccuracyM = 0) => {
    const [lng = 0, lat = 0] = at;
    const best = new Map<string, { entry: NearEntry; wide: boolean }>();
    for (const shape of index.inBounds(growBounds([lng, lat, lng, lat], radiusM + placeAccuracyM))) {
      const entry = measure(at, shape, placeAccuracyM);
      const known = entry && best.get(entry.id);
      if (entry && (!known || entry.meters < known.entry.meters))
        best.set(entry.id, { entry, wide: shape.wide && entry.meters === 0 });
    }
    const all = [...best.values()];
    const pick = (test: (one: { entry: NearEntry; wide: boolean }) => boolean) =>
      all
        .filter(test)
        .map(({ entry }) => entry)
        .sort(nearestFirst);
    return {
      near: pick(({ entry, wide }) => entry.meters <= radiusM && !wide),
      around: pick(({ wide }) => wide),
      maybe: pick(({ entry }) => entry.meters > radiusM && entry.atLeast <= radiusM),
    };
  };
}

/** The towns or districts that a place lies in, innermost kind first; none far from all of them. */
export const areasAround = (at: Position, shapes: readonly DrawnShape[], layer: string): DrawnShape[] =>
  shapes.filter((shape) => shape.layer === layer && isInside(at, shape.geometry));
