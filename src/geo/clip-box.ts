/**
 * The part of an area that lies in a box, for looking at what happens there: a ring that leaves the box runs along its
 * edge until it comes back (Sutherland and Hodgman 1974), so pieces may stay joined by stretches of no width along it.
 */
import type { MultiPolygon, Position } from 'geojson';
import type { Bounds } from './bounds.ts';
import { latOf, lngOf } from './earth.ts';

type Side = {
  readonly holds: (position: Position) => boolean;
  readonly cut: (a: Position, b: Position) => Position;
};

const between = (a: Position, b: Position, share: number): Position => [
  lngOf(a) + share * (lngOf(b) - lngOf(a)),
  latOf(a) + share * (latOf(b) - latOf(a)),
];

const sidesOf = ([west, south, east, north]: Bounds): readonly Side[] => {
  const atLng = (lng: number) => (a: Position, b: Position) => {
    const [, lat = 0] = between(a, b, (lng - lngOf(a)) / (lngOf(b) - lngOf(a)));
    return [lng, lat];
  };
  const atLat = (lat: number) => (a: Position, b: Position) => {
    const [lng = 0] = between(a, b, (lat - latOf(a)) / (latOf(b) - latOf(a)));
    return [lng, lat];
  };
  return [
    { holds: (p) => lngOf(p) >= west, cut: atLng(west) },
    { holds: (p) => lngOf(p) <= east, cut: atLng(east) },
    { holds: (p) => latOf(p) >= south, cut: atLat(south) },
    { holds: (p) => latOf(p) <= north, cut: atLat(north) },
  ];
};

/** An open ring cut along one side. */
function cutRing(ring: readonly Position[], { holds, cut }: Side): Position[] {
  const kept: Position[] = [];
  let before = ring.at(-1);
  for (const position of ring) {
    if (before && holds(before) !== holds(position)) kept.push(cut(before, position));
    if (holds(position)) kept.push(position);
    before = position;
  }
  return kept;
}

function clipRing(ring: readonly Position[], sides: readonly Side[]): Position[] {
  let open = ring.slice(0, -1);
  for (const side of sides) if (open.length > 0) open = cutRing(open, side);
  const [first] = open;
  return first && open.length > 2 ? [...open, first] : [];
}

/** What of the polygons lies in the box; an empty multipolygon where nothing does. */
export function clipToBox(
  polygons: readonly (readonly (readonly Position[])[])[],
  box: Bounds,
): MultiPolygon {
  const sides = sidesOf(box);
  const coordinates = polygons.flatMap((rings) => {
    const [outer = [], ...holes] = rings.map((ring) => clipRing(ring, sides));
    return outer.length > 0 ? [[outer, ...holes.filter((hole) => hole.length > 0)]] : [];
  });
  return { type: 'MultiPolygon', coordinates };
}
