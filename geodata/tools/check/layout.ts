/** Are the files written as `npm run data:format` writes them: sorted, 6 decimals, one feature a line? */
import { roundGeometry } from '../../../src/geo/format.ts';
import { toRightHand } from '../../../src/geo/simple.ts';
import type { WorkshopFile } from '../workshop.ts';
import { type Filed, type Finding, ofShape } from './finding.ts';
import type { Records } from './records.ts';
import { byId, toWritten } from './written.ts';

export function checkLayout({ entries, shapes, files }: Records): Finding[] {
  const decimals = shapes
    .filter(({ value }) => JSON.stringify(roundGeometry(value.geometry)) !== JSON.stringify(value.geometry))
    .map((shape) => ofShape('layout', shape, 'has coordinates of more than 6 decimals'));
  const written = files.filter(({ name }) => /^(entries|layers|stories)\//.test(name));
  const order = written.flatMap((file) =>
    findUnsorted([...entries, ...shapes].filter((record) => record.file === file.name)),
  );
  // Rings against the right hand are the geometry check's to name.
  const turned = shapes.filter(
    ({ value }) => JSON.stringify(toRightHand(value.geometry)) !== JSON.stringify(value.geometry),
  );
  const named = new Set([...decimals, ...order, ...turned].map(({ file }) => file));
  return [...decimals, ...order, ...written.filter(({ name }) => !named.has(name)).flatMap(findUnwritten)];
}

function findUnsorted(records: readonly Filed<{ readonly id: string }>[]): Finding[] {
  return records.flatMap(({ file, value }, index) => {
    const before = records[index - 1]?.value;
    if (!before || byId(before, value) <= 0) return [];
    return [{ check: 'layout', file, id: value.id, reason: `stands after ${before.id}: not sorted by id` }];
  });
}

function findUnwritten({ name, text }: WorkshopFile): Finding[] {
  let written: string;
  try {
    written = toWritten(name, text);
  } catch {
    return []; // not JSON: the form check says so
  }
  const lines = text.split('\n');
  const line = written.split('\n').findIndex((other, index) => other !== lines[index]);
  if (text === written) return [];
  return [{ check: 'layout', file: name, reason: `line ${line + 1} is not as data:format writes it` }];
}
