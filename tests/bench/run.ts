/**
 * Side-by-side measurements, never assertions on time: what the atlas costs beyond its map, and what a query costs.
 *
 *   npm run bench                 the built app against a bare map of the same picture, on a desk
 *   npm run bench -- --phone      the same on a phone with a slow processor and a slow line
 *   npm run bench -- search       a query on all entries, and on five times as many
 *   npm run bench -- nearby       what lies near a place, and among ten times as many things
 *
 * --runs N changes the number of runs. Prints a table; all figures are kept in .cache/bench.json.
 */
import { parseArgs } from 'node:util';
import { benchNearby } from './nearby.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { phone: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
});

const runs = Number(values.runs);
const [what = 'pages'] = positionals;

if (what === 'search') benchSearch();
else if (what === 'nearby') benchNearby();
else if (what === 'pages' && Number.isInteger(runs) && runs > 0)
  await benchPages(values.phone ? 'phone' : 'desk', runs);
else {
  console.error('npm run bench -- [search | nearby] [--phone] [--runs N]');
  process.exitCode = 1;
}
