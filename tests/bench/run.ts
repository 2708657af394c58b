/**
 * Side-by-side measurements, never assertions on time: what the atlas costs beyond its map, and what a query costs.
 *
 *   npm run bench                 the built app against a bare map of the same picture, on a desk
 *   npm run bench -- --phone      the same on a phone with a slow processor and a slow line
 *   npm run bench -- search       a query on all entries, and on five times as many
 *   npm run bench -- list         until the list can be used, on that phone, against the bare map's first picture
 *   npm run bench -- nearby       what lies near a place, and among ten times as many things
 *   npm run bench -- slides       flights from slide to slide, from the key to the first picture that moved, and memory after 200 of them
 *   npm run bench -- growing      a reader's own large file, from the drop to the picture; `growing polygons` for one of them
 *
 * --runs N changes the number of runs. Prints a table; all figures are kept in .cache/bench.json.
 */
import { parseArgs } from 'node:util';
import { benchGrowing } from './growing.ts';
import { benchList } from './list.ts';
import { benchNearby } from './nearby.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';
import { benchSlides } from './slides.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { phone: { type: 'boolean', default: false }, runs: { type: 'string' } },
});

const [what = 'pages', only] = positionals;
const runs = Number(values.runs ?? (what === 'growing' ? 3 : 7));

if (what === 'search') benchSearch();
else if (what === 'nearby') benchNearby();
else if (what === 'list') await benchList(runs);
else if (what === 'slides') await benchSlides(Number(values.runs ?? 3));
else if (what === 'growing') await benchGrowing(runs, only);
else if (what === 'pages' && Number.isInteger(runs) && runs > 0)
  await benchPages(values.phone ? 'phone' : 'desk', runs);
else {
  console.error('npm run bench -- [search | list | nearby | slides | growing] [--phone] [--runs N]');
  process.exitCode = 1;
}
