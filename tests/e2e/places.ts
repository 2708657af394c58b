import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { layers } from '../../src/layers/index.ts';

/** Where on the real map a test may click: worked out from the layers, so that the tests stand when a line is redrawn. */

type Place = readonly [lng: number, lat: number];

const folder = join(import.meta.dirname, '..', '..', 'geodata', 'layers');
const read = (layer: string): Feature[] =>
  (JSON.parse(readFileSync(join(folder, `${layer}.geojson`), 'utf8')) as FeatureCollection).features;

const idOf = ({ id, properties }: Feature): string => String(properties?.id ?? id);

/** The lines a shape is drawn with: a polygon's rings, a point as a line of no length. */
function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates, geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((at) => [at, at]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}

const flat = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [
  lng * 111_320 * Math.cos((39.9 * Math.PI) / 180),
  lat * 110_990,
];

type Segment = readonly [Position, Position];
const segmentsOf = (geometry: Geometry): Segment[] =>
  linesOf(geometry).flatMap((line) => line.slice(1).map((at, i): Segment => [line[i] ?? at, at]));

function metresTo(place: Place, [from, to]: Segment): number {
  const [[px, py], [ax, ay], [bx, by]] = [flat(place), flat(from), flat(to)];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

function shape(layer: string, id: string): Feature {
  const found = read(layer).find((feature) => idOf(feature) === id);
  if (!found) throw new Error(`${layer} has no shape ${id}`);
  return found;
}

const between = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, t: number): Place => [
  ax + (bx - ax) * t,
  ay + (by - ay) * t,
];

/** The place on a line that is farthest from every other shape of its layer. */
export function quietPlaceOn(layer: string, id: string): Place {
  const own = shape(layer, id);
  const others = read(layer)
    .filter((other) => idOf(other) !== id)
    .flatMap(({ geometry }) => segmentsOf(geometry));
  return segmentsOf(own.geometry)
    .flatMap(([a, b]) => [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => between(a, b, t)))
    .map((place) => ({ place, room: Math.min(...others.map((segment) => metresTo(place, segment))) }))
    .reduce((a, b) => (b.room > a.room ? b : a)).place;
}

/** Where two lines cross. */
export function crossing(one: readonly [string, string], other: readonly [string, string]): Place {
  for (const [a, b] of segmentsOf(shape(...one).geometry))
    for (const [c, d] of segmentsOf(shape(...other).geometry)) {
      const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [flat(a), flat(b), flat(c), flat(d)];
      const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
      if (!turn) continue;
      const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
      const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1) return between(a, b, t);
    }
  throw new Error(`${one[1]} and ${other[1]} do not cross`);
}

/** The part of an address that shows these layers and no others. */
export const only = (...ids: readonly string[]): string =>
  `layers=${layers
    .filter(({ id, startsOn }) => startsOn !== ids.includes(id))
    .map(({ id, startsOn }) => `${id},${startsOn ? 'off' : 'on'}`)
    .join(';')}`;

/** An address that looks at a place from near by. */
export const lookAt = ([lng, lat]: Place, zoom = 14): string =>
  `map=${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;
