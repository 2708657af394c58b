/** What was checked, in numbers. */
import { positionsOf } from '../../../src/geo/parts.ts';
import { sectors } from '../../../src/model/vocabulary.ts';
import type { Workshop } from '../workshop.ts';
import { skippedChecks } from './check-all.ts';
import { groupBy } from './group.ts';
import { layerOf, readRecords } from './records.ts';

export function toSummary(workshop: Workshop): string {
  const { records } = readRecords(workshop);
  const { documents, entries, shapes, stories, exceptions } = records;
  const statements = entries.reduce((sum, { value }) => sum + value.statements.length, 0);
  const slides = stories.reduce((sum, { value }) => sum + value.slides.length, 0);
  const bySector = groupBy(entries, ({ value }) => value.sector);
  const byLayer = groupBy(shapes, ({ file }) => layerOf(file));
  const skipped = skippedChecks(workshop);
  return [
    `${documents.length} documents, ${entries.length} entries with ${statements} statements, ${exceptions.length} exceptions`,
    `entries: ${sectors.map((sector) => `${sector} ${bySector.get(sector)?.length ?? 0}`).join(', ')}`,
    `shapes: ${workshop.layers
      .map(({ name }) => {
        const own = byLayer.get(layerOf(name)) ?? [];
        const vertices = own.reduce((sum, { value }) => sum + positionsOf(value.geometry).length, 0);
        return `${layerOf(name)} ${own.length} (${vertices} vertices)`;
      })
      .join(', ')}`,
    `stories: ${stories.length} with ${slides} slides`,
    ...(skipped.length > 0
      ? [`not run, for want of the documents or the reference: ${skipped.join(', ')}`]
      : []),
  ].join('\n');
}
