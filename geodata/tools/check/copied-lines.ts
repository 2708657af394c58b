/** No line of the reference was copied: nowhere do three vertices of ours in a row lie within 2 m of one of its lines. */
import { toCoordinateText } from '../../../src/geo/format.ts';
import { toNearbyIndex } from '../../../src/geo/nearby.ts';
import { edgesOf, pathsOf } from '../../../src/geo/parts.ts';
import { type Finding, ofShape } from './finding.ts';
import type { Records } from './records.ts';
import type { ReferencePath } from './workshop.ts';

const reachMeters = 2;
const inARow = 3;

export function checkCopiedLines({ shapes, reference }: Records): Finding[] {
  if (!reference) return [];
  const edges = reference.flatMap((line) => edgesOf(line.path).map((edge) => ({ line, edge: [...edge] })));
  const index = toNearbyIndex(edges, ({ edge }) => ({ type: 'LineString', coordinates: edge }));
  return shapes.flatMap((shape) =>
    pathsOf(shape.value.geometry).flatMap((path): Finding[] => {
      let rows = new Map<ReferencePath, number>();
      for (const position of path) {
        const near = new Set(
          index.nearest(position, { withinMeters: reachMeters }).map(({ item }) => item.line),
        );
        rows = new Map([...near].map((line) => [line, (rows.get(line) ?? 0) + 1]));
        const copied = [...rows].find(([, count]) => count >= inARow)?.[0];
        if (!copied) continue;
        const reason = `follows ${copied.name} vertex for vertex to ${toCoordinateText(position)}`;
        return [ofShape('copied-lines', shape, reason)];
      }
      return [];
    }),
  );
}
