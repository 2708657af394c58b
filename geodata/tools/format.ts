/**
 * Writes layers, entries and briefings in their one form (see check/written.ts):
 *
 *   npm run data:format [-- --check] [NAME…]
 *
 * NAMEs are files as seen from geodata/ (`layers/rivers.geojson`); without any, all of them. --check writes nothing,
 * names the files that are not in form, and ends with 1 when there are any.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toWritten } from './check/written.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});

const root = 'geodata';
const all = ['entries', 'layers', 'stories'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(geo)?json$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`),
);

let changed = 0;
for (const name of positionals.length > 0 ? positionals : all) {
  const text = readFileSync(join(root, name), 'utf8');
  const written = toWritten(name, text);
  if (written === text) continue;
  changed++;
  console.log(values.check ? `${name} is not in form` : `${name} written`);
  if (!values.check) writeFileSync(join(root, name), written);
}
if (changed === 0) console.log('all in form');
process.exitCode = values.check && changed > 0 ? 1 : 0;
