/**
 * Do the towns tile the district, and are district and core as large as the documents say?
 *
 * Every edge of a town must be an edge of a neighbour, run the other way, or of the district's outline. The edges
 * left over, taken together with the outline's, always close into loops; the area of a loop is the gap (or the overlap)
 * there. So one finding names each place where the towns do not meet, and by how much.
 */
import type { Geometry, Position } from 'geojson';
import { areaSquareMeters, ringArea } from '../../../src/geo/area.ts';
import { toCoordinateText } from '../../../src/geo/format.ts';
import { edgesOf, polygonsOf } from '../../../src/geo/parts.ts';
import type { Shape } from '../../../src/model/feature.ts';
import { type Filed, type Finding, ofShape } from './finding.ts';
import { layerOf, type Records } from './records.ts';

const district = 'district-tongzhou';

/** km² as the documents give them, within 1 %. */
const stated = [
  { layer: 'districts', name: 'the district', id: district, km2: 906 },
  { layer: 'core-155', name: 'the core', id: undefined, km2: 155 },
] as const;

export const checkTiling = (records: Records): Finding[] => [...checkSizes(records), ...checkTiles(records)];

function checkSizes({ shapes }: Records): Finding[] {
  return stated.flatMap(({ layer, name, id, km2 }): Finding[] => {
    const own = shapes.filter(
      ({ file, value }) => layerOf(file) === layer && (id === undefined || value.id === id),
    );
    const [first] = own;
    if (!first)
      return [{ check: 'tiling', file: `layers/${layer}.geojson`, reason: `does not show ${name}` }];
    const drawn = own.reduce((sum, { value }) => sum + areaSquareMeters(value.geometry), 0) / 1e6;
    if (Math.abs(drawn / km2 - 1) <= 0.01) return [];
    return [ofShape('tiling', first, `${name} is drawn with ${drawn.toFixed(1)} km², stated ${km2} km²`)];
  });
}

type Edge = { readonly from: Position; readonly to: Position; readonly owner: string };

const key = (position: Position) => position.map((degrees) => degrees.toFixed(6)).join(' ');

const edgesOfAll = (geometry: Geometry, owner: string): Edge[] =>
  polygonsOf(geometry)
    .flat()
    .flatMap(edgesOf)
    .map(([from, to]) => ({ from, to, owner }));

function checkTiles({ shapes }: Records): Finding[] {
  const towns = shapes.filter(({ file }) => layerOf(file) === 'towns');
  const outline = shapes.find(({ value }) => value.id === district);
  const [first] = towns;
  if (!first) return [{ check: 'tiling', file: 'layers/towns.geojson', reason: 'has no towns' }];
  if (!outline) return [];
  const tiles = towns.flatMap(({ value }) => edgesOfAll(value.geometry, value.id));
  // The outline runs the other way, so that a town's outer edge meets it as it meets a neighbour's.
  const around = edgesOfAll(outline.value.geometry, district).map(({ from, to, owner }) => ({
    from: to,
    to: from,
    owner,
  }));
  return toLoops(findUnmet([...tiles, ...around])).map((loop) => toFinding(loop, towns, first));
}

/** Edges that no other edge runs along the other way. */
function findUnmet(edges: readonly Edge[]): Edge[] {
  const waiting = new Map<string, Edge[]>();
  for (const edge of edges) {
    const met = waiting.get(`${key(edge.to)} ${key(edge.from)}`);
    if (met && met.length > 0) {
      met.pop();
      continue;
    }
    const name = `${key(edge.from)} ${key(edge.to)}`;
    waiting.set(name, [...(waiting.get(name) ?? []), edge]);
  }
  return [...waiting.values()].flat();
}

/** Groups of edges that hang together by their vertices. */
function toLoops(edges: readonly Edge[]): Edge[][] {
  const left = new Set(edges);
  const byVertex = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const vertex of [key(edge.from), key(edge.to)])
      byVertex.set(vertex, [...(byVertex.get(vertex) ?? []), edge]);
  }
  const loops: Edge[][] = [];
  for (const start of edges) {
    if (!left.delete(start)) continue;
    const loop = [start];
    for (const edge of loop) {
      for (const vertex of [key(edge.from), key(edge.to)]) {
        for (const next of byVertex.get(vertex) ?? []) if (left.delete(next)) loop.push(next);
      }
    }
    loops.push(loop);
  }
  return loops;
}

function toFinding(loop: readonly Edge[], towns: readonly Filed<Shape>[], first: Filed<Shape>): Finding {
  const owners = [...new Set(loop.map(({ owner }) => owner))].sort();
  const origin = loop[0]?.from ?? [];
  // The sum over directed edges of the triangles they make with one point is the area they enclose.
  const km2 = loop.reduce((sum, { from, to }) => sum + ringArea([origin, from, to, origin]), 0) / 1e6;
  const size =
    Math.abs(km2) < 1e-6 ? 'no area' : `${Math.abs(km2).toFixed(4)} km² of ${km2 < 0 ? 'gap' : 'overlap'}`;
  const place = towns.find(({ value }) => owners.includes(value.id)) ?? first;
  const reason = `${owners.join(', ')} do not meet at ${toCoordinateText(origin)}: ${loop.length} edges, ${size}`;
  return ofShape('tiling', place, reason);
}
