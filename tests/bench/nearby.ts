import type { Geometry, Position } from 'geojson';
import { buildData } from '../../geodata/tools/build.ts';
import { readWorkshop } from '../../geodata/tools/read-workshop.ts';
import { type DrawnShape, toDrawnShapes } from '../../src/model/drawn.ts';
import { toNearbyFinder } from '../../src/model/nearby.ts';
import { keep, median, quantile } from './report.ts';

/** What "near me" costs, asked from all over the district: with the real shapes, and with ten times as many. */

const questions = 200;
const radii = [500, 1500, 5000] as const;
const copies = 10;
/** Degrees that each copy is moved by: about 400 m, so that copies lie as densely as towns do. */
const apart = 0.0045;

/** Places spread evenly over the district's box, the same every time. */
const places: readonly Position[] = Array.from({ length: questions }, (_, i) => [
  116.52 + 0.4 * ((i * 0.618034) % 1),
  39.62 + 0.4 * ((i * 0.414214) % 1),
]);

function moved(geometry: Geometry, by: number): Geometry {
  const move = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return typeof value[0] === 'number' ? value.map((degrees) => degrees + by) : value.map(move);
  };
  return { ...geometry, coordinates: move((geometry as { coordinates: unknown }).coordinates) } as Geometry;
}

const multiply = (shapes: readonly DrawnShape[]): DrawnShape[] =>
  Array.from({ length: copies }, (_, copy) =>
    shapes.map((shape) => ({
      ...shape,
      id: `${shape.id}~${copy}`,
      ...(shape.entry ? { entry: `${shape.entry}~${copy}` } : {}),
      geometry: moved(shape.geometry, copy * apart),
    })),
  ).flat();

export function benchNearby(): void {
  const { files } = buildData(readWorkshop());
  const shapes = [...files].flatMap(([name, text]) =>
    name.startsWith('layers/') ? toDrawnShapes(name.slice('layers/'.length), JSON.parse(text)) : [],
  );
  const rows = [
    { what: 'all entries', all: shapes, aimMs: 8 },
    { what: `${copies} × as many`, all: multiply(shapes), aimMs: 50 },
  ].map(({ what, all, aimMs }) => {
    const began = performance.now();
    const find = toNearbyFinder(all);
    const prepared = performance.now() - began;
    for (const at of places.slice(0, 20)) find(at, 1500);
    const times = places.flatMap((at) =>
      radii.map((radius) => {
        const start = performance.now();
        find(at, radius);
        return performance.now() - start;
      }),
    );
    const row = {
      what,
      shapes: all.length,
      prepared,
      median: median(times),
      worst: quantile(times, 1),
      ninetyFive: quantile(times, 0.95),
      aimMs,
    };
    console.log(
      `${what} (${all.length} shapes): median ${row.median.toFixed(2)} ms, 95 % ${row.ninetyFive.toFixed(2)} ms, worst ${row.worst.toFixed(2)} ms (aim ${aimMs}); prepared in ${prepared.toFixed(0)} ms`,
    );
    return row;
  });
  keep('nearby', { when: new Date().toISOString(), questions: questions * radii.length, rows });
}
