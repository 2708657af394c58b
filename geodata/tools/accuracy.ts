/**
 * How far what we drew lies from something measured, by layer: median, nine in ten, worst ten by name.
 *
 *   npm run data:accuracy                          against every file of REFERENCE_DIR (default ../shared/reference)
 *   npm run data:accuracy -- --against FILE        against named points or lines of a GeoJSON or a CSV with name, lon, lat
 *   npm run data:accuracy -- rivers --against FILE --worst 20
 *
 * Metres from each reference position (lines: every 50 m) to the shape of ours of that name; a point such as 甲路乙路交口
 * is measured to both roads. Positions beyond the end of what we drew are left out for lines, not for points.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Met, measureTheirs, quantile } from './accuracy/measure.ts';
import { readReferences } from './accuracy/references.ts';
import { groupBy } from './check/group.ts';
import { layerOf, readRecords } from './check/records.ts';
import { readWorkshop } from './read-workshop.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', multiple: true, default: [] },
    worst: { type: 'string', default: '10' },
  },
});

const workshop = readWorkshop();
const reference = values.against.length
  ? values.against.flatMap((file) => readReferences(resolve(file)))
  : (workshop.reference ?? []);
const layers = groupBy(readRecords(workshop).records.shapes, ({ file }) => layerOf(file));

const summary = (met: readonly Met[]): string => {
  const meters = met.map((one) => one.meters);
  const [median, most, worst] = [0.5, 0.9, 1].map((share) => Math.round(quantile(meters, share)));
  return `median ${median} m, nine in ten ${most} m, worst ${worst} m (${met.length} positions)`;
};

let found = false;
for (const [layer, shapes] of layers) {
  if (positionals.length && !positionals.includes(layer)) continue;
  const met = measureTheirs(shapes, reference);
  if (!met.length) continue;
  found = true;
  console.log(`${layer}: ${summary(met)}`);
  const worst = [...groupBy(met, ({ name }) => name)]
    .map(([name, all]) => ({ name, all, meters: Math.max(...all.map((one) => one.meters)) }))
    .sort((a, b) => b.meters - a.meters)
    .slice(0, Number(values.worst));
  for (const { name, all } of worst) console.log(`  ${name}: ${summary(all)}`);
}
if (!found) console.log('No name in common.');
