import type { Geometry, Point, Position } from 'geojson';
import polylabel from 'polylabel';
import { pathMeters } from '../../src/geo/length.ts';

/**
 * Where one label of a shape stands: for an area the point farthest from its edge, for a line the middle of its way. The
 * map cuts shapes into tiles and would otherwise label each piece. Null for points, which are labelled where they are.
 * `clear` are rings an area's label keeps away from: the lake in a park has a name of its own.
 */
export function labelPoint(geometry: Geometry, clear: readonly Position[][] = []): Point | null {
  switch (geometry.type) {
    case 'Polygon':
      return inside([[...geometry.coordinates, ...clear]]);
    case 'MultiPolygon':
      return inside(geometry.coordinates.map((rings) => [...rings, ...clear]));
    case 'LineString':
      return halfWay(geometry.coordinates);
    case 'MultiLineString':
      return halfWay(geometry.coordinates.toSorted((a, b) => b.length - a.length)[0] ?? []);
    default:
      return null;
  }
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;
const at = ([lng = 0, lat = 0]: Position): Point => ({
  type: 'Point',
  coordinates: [round(lng), round(lat)],
});

/** About 10 m at our latitude, in degrees. */
const precision = 1e-4;

function inside(polygons: readonly Position[][][]): Point | null {
  const best = polygons
    .map((rings) => polylabel(rings, precision))
    .toSorted((a, b) => b.distance - a.distance)[0];
  return best ? at([...best]) : null;
}

function halfWay(line: readonly Position[]): Point | null {
  const half = pathMeters(line) / 2;
  let gone = 0;
  for (const [i, next] of line.entries()) {
    const last = line[i - 1];
    if (!last) continue;
    const step = pathMeters([last, next]);
    if (gone + step >= half) {
      const share = step ? (half - gone) / step : 0;
      return at([0, 1].map((k) => (last[k] ?? 0) + ((next[k] ?? 0) - (last[k] ?? 0)) * share));
    }
    gone += step;
  }
  return line[0] ? at(line[0]) : null;
}
