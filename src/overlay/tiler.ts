import { fromVectorTileJs } from '@maplibre/vt-pbf';
import { classOf } from '../model/overlay.ts';
import { clipLine, clipRing, extent, margin, type Path, simplify, toSteps } from './clip.ts';
import { byValue } from './column.ts';
import { maskOf } from './mask.ts';
import { namePlace } from './name-place.ts';
import { part } from './pack.ts';
import { namesLayer, type Recipe, tileKeys, tileLayer, tileMaxZoom } from './recipe.ts';
import { meeting, type Table } from './table.ts';
import { cellOf, Thinner } from './thin.ts';

/** Tiles of a table, cut when they are asked for: nothing is prepared but the index of boxes. */

type TileFeature = {
  readonly n: number;
  readonly type: 1 | 2 | 3;
  readonly paths: Path[];
  /** An area drawn as its box: too small to have a shape. */
  readonly dot?: true;
};

/** Steps below which a path bends too little to be seen: three eighths of a pixel. */
const tolerance = 3;
/** Steps of a pixel: a shape smaller than that is drawn as one, or dense small ones would be seen as nothing. */
const pixel = extent / 512;
/** An area smaller than this has no shape to be seen: its box is drawn. */
const dotSize = 3 * pixel;

type Frame = {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly isLast: boolean;
  readonly points: Thinner;
  readonly dots: Thinner;
};

function pathOf({ projected, firstPosition }: Table, p: number, { scale, x, y }: Frame): Path {
  const path: Path = [];
  const end = firstPosition[p + 1] as number;
  for (let i = firstPosition[p] as number; i < end; i++)
    path.push(
      ((projected[2 * i] as number) * scale - x) * extent,
      ((projected[2 * i + 1] as number) * scale - y) * extent,
    );
  return path;
}

type Box = readonly [west: number, north: number, east: number, south: number];

/** The path's box on whole steps, at least a pixel wide and high, if it is no larger than `most`. */
function asDot(path: Path, most: number): Box | null {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < path.length; i += 2) {
    const [x, y] = [path[i] as number, path[i + 1] as number];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
    if (east - west >= most || south - north >= most) return null;
  }
  const [x, y] = [Math.round(west), Math.round(north)];
  return [x, y, Math.max(x + pixel, Math.round(east)), Math.max(y + pixel, Math.round(south))];
}

const isInFrame = (x: number, y: number): boolean =>
  x >= -margin && y >= -margin && x <= extent + margin && y <= extent + margin;

function drawPoints(path: Path, frame: Frame, out: Path): void {
  for (let i = 0; i < path.length; i += 2) {
    const [x, y] = [Math.round(path[i] as number), Math.round(path[i + 1] as number)];
    if (isInFrame(x, y) && frame.points.take(x, y)) out.push(x, y);
  }
}

function drawLine(path: Path, frame: Frame, out: Path[]): void {
  const dot = frame.isLast ? null : asDot(path, pixel);
  if (dot) {
    const [x, y, east] = dot;
    if (isInFrame(x, y) && frame.dots.take(x, y)) out.push([x, y, east, y]);
    return;
  }
  for (const piece of clipLine(simplify(path, frame.isLast ? 0 : tolerance))) {
    const steps = toSteps(piece);
    if (steps.length >= 4) out.push(steps);
  }
}

/** What became of a ring: its shape, its box, or nothing. Holes are drawn only in shapes. */
function drawRing(path: Path, frame: Frame, kind: number | undefined, out: Path[]): 'shape' | 'dot' | 'none' {
  const dot = frame.isLast ? null : asDot(path, dotSize);
  if (dot) {
    const [x, y, east, south] = dot;
    if (kind !== part.outer || !isInFrame(x, y) || !frame.dots.take(x, y)) return 'none';
    out.push([x, y, east, y, east, south, x, south, x, y]);
    return 'dot';
  }
  const steps = toSteps(clipRing(simplify(path, frame.isLast ? 0 : tolerance)));
  if (steps.length < 8) return 'none';
  out.push(turned(steps, kind === part.outer));
  return 'shape';
}

/** Tiles tell outer rings from holes by the way they turn: outer ones clockwise on the screen. */
function turned(ring: Path, outer: boolean): Path {
  let area = 0;
  for (let i = 0; i + 3 < ring.length; i += 2)
    area += (ring[i] as number) * (ring[i + 3] as number) - (ring[i + 2] as number) * (ring[i + 1] as number);
  if (area === 0 || area > 0 === outer) return ring;
  const back: Path = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) back.push(ring[i] as number, ring[i + 1] as number);
  return back;
}

/** What of a feature falls on the tile; a collection may give points, lines and areas. */
function cut(table: Table, n: number, frame: Frame, out: TileFeature[]): void {
  const points: Path = [];
  const lines: Path[] = [];
  const rings: Path[] = [];
  let outer: ReturnType<typeof drawRing> = 'none';
  let shapes = 0;
  for (let p = table.firstPart[n] as number; p < (table.firstPart[n + 1] as number); p++) {
    const kind = table.partKinds[p];
    if (kind === part.hole && outer !== 'shape') continue;
    const path = pathOf(table, p, frame);
    if (kind === part.points) drawPoints(path, frame, points);
    else if (kind === part.line) drawLine(path, frame, lines);
    else {
      const drawn = drawRing(path, frame, kind, rings);
      if (drawn === 'shape') shapes++;
      if (kind === part.outer) outer = drawn;
    }
  }
  // Reversed, as all are turned round in the end: areas lie lowest.
  if (points.length) out.push({ n, type: 1, paths: [points] });
  if (lines.length) out.push({ n, type: 2, paths: lines });
  if (rings.length) out.push({ n, type: 3, paths: rings, ...(shapes ? null : ({ dot: true } as const)) });
}

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

/** The features on a tile, in the order they are drawn. */
export function cutTile(table: Table, { z, x, y }: TileAddress, recipe: Recipe): TileFeature[] {
  const scale = 2 ** z;
  const edge = margin / extent;
  const isLast = z >= tileMaxZoom;
  const frame: Frame = {
    scale,
    x,
    y,
    isLast,
    points: new Thinner(cellOf(isLast), margin),
    dots: new Thinner(pixel, margin),
  };
  const found = meeting(
    table,
    (x - edge) / scale,
    (y - edge) / scale,
    (x + 1 + edge) / scale,
    (y + 1 + edge) / scale,
  );
  const mask = maskOf(table, recipe.filter);
  const out: TileFeature[] = [];
  // From the top down, so that of what lies on one spot the topmost stays.
  for (let i = (found?.length ?? table.count) - 1; i >= 0; i--) {
    const n = found ? (found[i] as number) : i;
    if (!mask || mask[n]) cut(table, n, frame, out);
  }
  return out.reverse();
}

/** The words beside a feature are cut to what can be read on a map. */
const labelOf = (value: unknown): string => {
  const words = value === null ? '' : String(value);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
};

type Layer = Parameters<typeof fromVectorTileJs>[0]['layers'][string];
type Properties = ReturnType<Layer['feature']>['properties'];
type Points = ReturnType<ReturnType<Layer['feature']>['loadGeometry']>;

/** Made one by one while the tile is written. */
const toLayer = (
  name: string,
  features: readonly TileFeature[],
  propertiesOf: (feature: TileFeature) => Properties,
): Layer => ({
  version: 2,
  name,
  extent,
  length: features.length,
  feature(i) {
    const feature = features[i] as TileFeature;
    const { n, type, paths } = feature;
    const toPoints = (path: Path) => {
      const points: { x: number; y: number }[] = [];
      for (let k = 0; k < path.length; k += 2)
        points.push({ x: path[k] as number, y: path[k + 1] as number });
      return points;
    };
    return {
      type,
      id: n,
      extent,
      properties: propertiesOf(feature),
      // The writer asks of a point no more than its x and y.
      loadGeometry: () => paths.map(toPoints) as unknown as Points,
    };
  },
});

/** A vector tile, or null where nothing falls on it. */
export function toTile(table: Table, at: TileAddress, recipe: Recipe): Uint8Array | null {
  const features = cutTile(table, at, recipe);
  if (!features.length) return null;
  const { classes, label } = recipe;
  const column = (name: string) => table.columns[table.fields.findIndex((field) => field.name === name)];
  const classAt =
    classes.by === 'one' ? null : byValue(column(classes.field), (value) => classOf(classes, value));
  const labelAt = label === null ? null : byValue(column(label), labelOf);
  const plain = toLayer(tileLayer, features, ({ n, dot }) => ({
    ...(dot && { [tileKeys.dot]: true }),
    ...(classAt && { [tileKeys.class]: classAt(n) }),
    ...(labelAt && { [tileKeys.label]: labelAt(n) }),
  }));
  if (!labelAt) return fromVectorTileJs({ layers: { [tileLayer]: plain } });
  const names = toLayer(namesLayer, namePoints(table, at, features), ({ n }) => ({
    [tileKeys.label]: labelAt(n),
  }));
  return fromVectorTileJs({ layers: { [tileLayer]: plain, [namesLayer]: names } });
}

/** Where the names of a tile's features stand, those whose place is on this tile. */
function namePoints(table: Table, { z, x, y }: TileAddress, features: readonly TileFeature[]): TileFeature[] {
  const points: TileFeature[] = [];
  let last = -1;
  for (const { n } of features) {
    if (n === last) continue; // a collection, drawn as points, lines and areas
    last = n;
    const [px, py] = namePlace(table, n);
    const at = [Math.round((px * 2 ** z - x) * extent), Math.round((py * 2 ** z - y) * extent)] as const;
    if (at[0] >= 0 && at[1] >= 0 && at[0] < extent && at[1] < extent)
      points.push({ n, type: 1, paths: [[...at]] });
  }
  return points;
}
