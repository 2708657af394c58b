/**
 * Which of many shapes lie near a position? An index of their boxes, built once: a packed R-tree (sort-tile-recursive,
 * Leutenegger 1997). Distances are geodesic metres to the shape itself, 0 inside a polygon.
 */
import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsMeet, boundsOf, joinBounds } from './bounds.ts';
import { distanceTo } from './distance.ts';
import { latOf, lngOf, metersPerDegree } from './earth.ts';
import { popHeap, pushHeap } from './heap.ts';

export type Near<T> = { readonly item: T; readonly meters: number };

export type NearbyIndex<T> = {
  /** The nearest items, nearest first; equally far ones in the order they were given. */
  nearest(
    position: Position,
    limits?: { readonly count?: number; readonly withinMeters?: number },
  ): Near<T>[];
  /** Items whose box meets this box, in the order they were given. */
  inBounds(bounds: Bounds): T[];
};

type Leaf<T> = {
  readonly bounds: Bounds;
  readonly item: T;
  readonly order: number;
  readonly geometry: Geometry;
};
type Branch<T> = { readonly bounds: Bounds; readonly children: readonly Node<T>[] };
type Node<T> = Leaf<T> | Branch<T>;

const perBranch = 8;

/** Items without a geometry, or with an empty one, are never near anything. */
export function toNearbyIndex<T>(
  items: readonly T[],
  geometryOf: (item: T) => Geometry | undefined,
): NearbyIndex<T> {
  const leaves = items.flatMap((item, order): Leaf<T>[] => {
    const geometry = geometryOf(item);
    const bounds = geometry && boundsOf(geometry);
    return geometry && bounds ? [{ bounds, item, order, geometry }] : [];
  });
  const root = toTree(leaves);
  return {
    nearest: (position, limits = {}) => (root ? findNearest(root, position, limits) : []),
    inBounds: (bounds) => {
      const found: Leaf<T>[] = [];
      const visit = (node: Node<T>) => {
        if (!boundsMeet(node.bounds, bounds)) return;
        if ('children' in node) node.children.forEach(visit);
        else found.push(node);
      };
      if (root) visit(root);
      return found.sort((a, b) => a.order - b.order).map((leaf) => leaf.item);
    },
  };
}

function toTree<T>(leaves: readonly Node<T>[]): Node<T> | undefined {
  let level = leaves;
  while (level.length > 1) {
    level = toTiles(level).map((children) => {
      const bounds = joinBounds(children.map((child) => child.bounds));
      return { bounds: bounds ?? [0, 0, 0, 0], children };
    });
  }
  return level[0];
}

/** Slices from west to east, each cut from south to north into groups of `perBranch`. */
function toTiles<T>(nodes: readonly Node<T>[]): (readonly Node<T>[])[] {
  const middle = ({ bounds }: Node<T>, axis: 0 | 1) => bounds[axis] + bounds[axis === 0 ? 2 : 3];
  const slices = Math.ceil(Math.sqrt(nodes.length / perBranch));
  const perSlice = slices * perBranch;
  return chunks(
    nodes.toSorted((a, b) => middle(a, 0) - middle(b, 0)),
    perSlice,
  ).flatMap((slice) =>
    chunks(
      slice.toSorted((a, b) => middle(a, 1) - middle(b, 1)),
      perBranch,
    ),
  );
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/**
 * Metres that a position and a box are apart at the very least. The way between them runs over latitudes between
 * theirs, and poleward by at most 0.0015° times the square of the degrees of longitude between them (up to 10°);
 * there the metres of a degree are fewest. Further apart only the latitudes count.
 */
function atLeastMeters(position: Position, [west, south, east, north]: Bounds): number {
  const [lng, lat] = [lngOf(position), latOf(position)];
  const eastward = Math.max(west - lng, 0, lng - east);
  const northward = Math.max(south - lat, 0, lat - north);
  const lowestPerLat = 110_574; // of all latitudes: at the equator
  if (eastward > 10) return northward * lowestPerLat;
  const poleward = Math.min(
    90,
    Math.max(Math.abs(lat), Math.abs(south), Math.abs(north)) + 0.0015 * eastward ** 2,
  );
  return Math.hypot(eastward * metersPerDegree(poleward).lng, northward * lowestPerLat);
}

/** Best first: the queue holds boxes by the least they can be away, and shapes by what they are away. */
function findNearest<T>(
  root: Node<T>,
  position: Position,
  {
    count = Number.POSITIVE_INFINITY,
    withinMeters = Number.POSITIVE_INFINITY,
  }: { count?: number; withinMeters?: number },
): Near<T>[] {
  type Waiting = { meters: number; node: Node<T>; measured: boolean };
  const queue: Waiting[] = [];
  const add = (waiting: Waiting) => {
    if (waiting.meters <= withinMeters) pushHeap(queue, waiting, comesBefore);
  };
  const found: Near<T>[] = [];
  add({ meters: atLeastMeters(position, root.bounds), node: root, measured: false });
  while (found.length < count) {
    const next = popHeap(queue, comesBefore);
    if (!next) break;
    const { node } = next;
    if ('children' in node) {
      for (const child of node.children)
        add({ meters: atLeastMeters(position, child.bounds), node: child, measured: false });
    } else if (next.measured) found.push({ item: node.item, meters: next.meters });
    else add({ meters: distanceTo(position, node.geometry), node, measured: true });
  }
  return found;
}

type Order = { readonly meters: number; readonly node: object; readonly measured: boolean };

/** Nearer first; at the same distance what is still to be opened first, then the order items were given in. */
function comesBefore(a: Order, b: Order): boolean {
  if (a.meters !== b.meters) return a.meters < b.meters;
  if (a.measured !== b.measured) return !a.measured;
  const orderOf = (node: object) => ('order' in node && typeof node.order === 'number' ? node.order : -1);
  return orderOf(a.node) < orderOf(b.node);
}
