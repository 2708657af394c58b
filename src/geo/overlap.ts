/**
 * How much of one shape lies inside an area: metres of its lines, square metres of its polygons. Lengths and areas are
 * those of `length.ts` and `area.ts`, on the ellipsoid; polygons are cut in longitude and latitude, where RFC 7946 has
 * their edges straight (turf's intersect, exact to the rounding of its numbers). Not for shapes across the antimeridian.
 */
import { intersect } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { areaSquareMeters } from './area.ts';
import { type Bounds, boundsMeet, boundsOf, growBounds } from './bounds.ts';
import { clipToBox } from './clip-box.ts';
import { pathMeters } from './length.ts';
import { edgesOf, linesOf, pathsOf, pointsOf, polygonsOf } from './parts.ts';
import { cutEdge, isInside } from './within.ts';

export type Overlap = {
  /** They share at least a point. */
  readonly meets: boolean;
  /** Metres of the shape's lines inside the area. */
  readonly meters: number;
  /** Square metres of the shape's polygons inside the area. */
  readonly squareMeters: number;
  /** Points of the shape inside the area. */
  readonly points: number;
  /** Its points, and the stretches of its lines and edges, that lie inside: what can be seen of it there. */
  readonly traces: readonly Geometry[];
};

const nothing: Overlap = { meets: false, meters: 0, squareMeters: 0, points: 0, traces: [] };

const toFeature = (geometry: Geometry): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'MultiPolygon',
    coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => [...ring])),
  },
});

/** What two areas have in common; undefined where they do not overlap. */
export function commonArea(one: Geometry, other: Geometry): Polygon | MultiPolygon | undefined {
  const [a, b] = [toFeature(one), toFeature(other)];
  if (a.geometry.coordinates.length === 0 || b.geometry.coordinates.length === 0) return undefined;
  return intersect({ type: 'FeatureCollection', features: [a, b] })?.geometry;
}

/** The stretches of lines or rings that run inside an area; along its edge counts as inside. */
function stretchesInside(paths: readonly (readonly Position[])[], area: Geometry): Position[][] {
  const stretches: Position[][] = [];
  for (const path of paths) {
    let current: Position[] | undefined;
    for (const [a, b] of edgesOf(path))
      for (const { from, to, inside } of cutEdge(a, b, area)) {
        if (!inside) current = undefined;
        else if (current) current.push(to);
        else {
          current = [from, to];
          stretches.push(current);
        }
      }
  }
  return stretches;
}

const hasPointInside = (geometry: Geometry, area: Geometry): boolean =>
  pathsOf(geometry).some((path) => path.some((position: Position) => isInside(position, area)));

/** Do the paths of a geometry and the area share a point, or does one hold the other? */
function pathsMeet(geometry: Geometry, area: Geometry): boolean {
  if (hasPointInside(geometry, area) || hasPointInside(area, geometry)) return true;
  return pathsOf(geometry).some((path) =>
    edgesOf(path).some(([a, b]) => cutEdge(a, b, area).some(({ inside }) => inside)),
  );
}

/** Beyond the box of a shape, so that what the cut leaves along the edge of the box is nowhere near it. */
const marginMeters = 10;

/** One area is compared with many shapes, and has many corners. */
const boxes = new WeakMap<Geometry, Bounds | undefined>();

function boxOf(geometry: Geometry): Bounds | undefined {
  if (!boxes.has(geometry)) boxes.set(geometry, boundsOf(geometry));
  return boxes.get(geometry);
}

/** How much of a shape lies inside an area. Of each only what is around the other is looked at. */
export function overlapWith(shape: Geometry, area: Geometry): Overlap {
  const [one, other] = [boxOf(shape), boxOf(area)];
  if (!one || !other || !boundsMeet(one, other)) return nothing;
  const around = clipToBox(polygonsOf(area), growBounds(one, marginMeters));
  if (around.coordinates.length === 0) return nothing;
  const points = pointsOf(shape).filter((point) => isInside(point, around));
  const common = commonArea(clipToBox(polygonsOf(shape), growBounds(other, marginMeters)), around);
  const stretches = stretchesInside(linesOf(shape), around);
  const squareMeters = common ? areaSquareMeters(common) : 0;
  const meters = stretches.reduce((sum, stretch) => sum + pathMeters(stretch), 0);
  const meets = points.length > 0 || squareMeters > 0 || meters > 0 || pathsMeet(shape, around);
  const edges = stretchesInside(polygonsOf(shape).flat(), around);
  const traces: Geometry[] = [
    ...points.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
    ...[...stretches, ...edges].map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  ];
  return { meets, meters, squareMeters, points: points.length, traces };
}
