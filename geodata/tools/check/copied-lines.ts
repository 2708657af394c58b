/**
 * No line of the reference was copied: nowhere do three vertices of ours in a row coincide (2 m, or after rounding to 4
 * decimals) with vertices of one of its lines, and nowhere do eight in a row lie on it (2 m) between its vertices, as a resampled or interpolated copy would.
 * Measured on lines drawn by eye, one vertex in six lies within 2 m of the reference by chance; three in a row are
 * then common, eight in a row are not (about 1 in 500,000).
 */
import type { Position } from 'geojson';
import { toCoordinateText } from '../../../src/geo/format.ts';
import { toNearbyIndex } from '../../../src/geo/nearby.ts';
import { edgesOf, pathsOf } from '../../../src/geo/parts.ts';
import { type Finding, ofShape } from './finding.ts';
import type { Records } from './records.ts';

const reachMeters = 2;
/** Rounding to 4 decimals moves a vertex by 7.1 m at most. */
const roundingMeters = 7.2;
const verticesInARow = 3;
const onLineInARow = 8;

type ReferencePath = { readonly name: string; readonly path: readonly Position[] };
type Part = { readonly line: ReferencePath; readonly at: Position[] };
/** The reference lines that a position coincides with. */
type Nearby = (position: Position) => readonly ReferencePath[];

const toIndex = (parts: readonly Part[]) =>
  toNearbyIndex(parts, ({ at }) => ({ type: 'LineString', coordinates: at }));

const isRounded = (position: Position, reference: Position): boolean =>
  position.every((degrees, i) => Math.abs(degrees - Number((reference[i] ?? 0).toFixed(4))) < 1e-9);

export function checkCopiedLines({ shapes, reference }: Records): Finding[] {
  if (!reference) return [];
  const lines = reference.flatMap(({ file, name, geometry }): ReferencePath[] =>
    pathsOf(geometry).map((path) => ({ name: `${file} ${name}`.trim(), path })),
  );
  const vertices = toIndex(lines.flatMap((line) => line.path.map((at) => ({ line, at: [at, at] }))));
  const edges = toIndex(lines.flatMap((line) => edgesOf(line.path).map((edge) => ({ line, at: [...edge] }))));
  const onVertex: Nearby = (position) =>
    vertices.nearest(position, { withinMeters: roundingMeters }).flatMap(({ item, meters }) => {
      const [at = []] = item.at;
      return meters <= reachMeters || isRounded(position, at) ? [item.line] : [];
    });
  const onEdge: Nearby = (position) =>
    edges.nearest(position, { withinMeters: reachMeters }).map(({ item }) => item.line);
  return shapes.flatMap((shape) =>
    pathsOf(shape.value.geometry).flatMap((path): Finding[] => {
      const vertex = findRow(path, onVertex, verticesInARow);
      if (vertex)
        return [ofShape('copied-lines', shape, `has vertices of ${vertex.name} up to ${vertex.place}`)];
      const onLine = findRow(path, onEdge, onLineInARow);
      return onLine ? [ofShape('copied-lines', shape, `runs on ${onLine.name} up to ${onLine.place}`)] : [];
    }),
  );
}

/** The first reference line that this many vertices in a row are near to, and the last of them. */
function findRow(path: readonly Position[], nearby: Nearby, inARow: number) {
  let rows = new Map<ReferencePath, number>();
  for (const position of path) {
    rows = new Map([...new Set(nearby(position))].map((line) => [line, (rows.get(line) ?? 0) + 1]));
    const copied = [...rows].find(([, count]) => count >= inARow)?.[0];
    if (copied) return { name: copied.name, place: toCoordinateText(position) };
  }
  return undefined;
}
