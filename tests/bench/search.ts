import { resolve } from 'node:path';
import { buildData } from '../../geodata/tools/build.ts';
import { readWorkshop } from '../../geodata/tools/read-workshop.ts';
import { buildIndex } from '../../src/features/search/search-index.ts';
import type { EntryBrief } from '../../src/model/brief.ts';
import {
  type CatalogFile,
  type NamesFile,
  type SearchFile,
  type SearchWords,
  toBriefs,
} from '../../src/model/catalog.ts';
import { keep, median, quantile } from './report.ts';

/** What one query costs when the atlas holds a thousand entries: the real ones, and crosses of their names. */

const wanted = 1000;
const aimMs = 10;

type Record = { readonly entry: EntryBrief; readonly words: SearchWords };

/** The first half of one list with the second half of the other. */
const cross = <T>(one: readonly T[], other: readonly T[]): T[] => [
  ...one.slice(0, Math.ceil(one.length / 2)),
  ...other.slice(Math.ceil(other.length / 2)),
];
const crossText = (one: string, other: string, by: string): string =>
  cross(one.split(by), other.split(by)).join(by);

function crossed(a: Record, b: Record, id: string): Record {
  const [one = '', other = ''] = [a.words.pinyin[0], b.words.pinyin[0]];
  return {
    entry: {
      ...a.entry,
      id,
      name: {
        zh: crossText(a.entry.name.zh, b.entry.name.zh, ''),
        en: crossText(a.entry.name.en, b.entry.name.en, ' '),
      },
      towns: b.entry.towns,
    },
    words: { aliases: a.words.aliases, pinyin: [crossText(one, other, ' ')], units: b.words.units },
  };
}

/** As many records as wanted: the real ones first, then crosses of each with another a step further every round. */
function multiply(real: readonly Record[]): Record[] {
  return Array.from({ length: wanted }, (_, i) => {
    const round = Math.floor(i / real.length);
    const [a, b] = [real[i % real.length], real[(i + round * 37) % real.length]];
    if (!a || !b) throw new Error('the catalog is empty');
    return round === 0 ? a : crossed(a, b, `${a.entry.id}~${round}`);
  });
}

/** What readers type for an entry, key by key: part of the name, pinyin, initials, English, English with a slip. */
function queriesFor({ entry, words }: Record): string[] {
  const typed = (text: string): string[] => [...text].map((_, i, all) => all.slice(0, i + 1).join(''));
  const syllables = (words.pinyin[0] ?? '').split(' ');
  const [first = ''] = entry.name.en.split(' ');
  return [
    ...typed(entry.name.zh.slice(0, 6)),
    entry.name.zh.slice(-3),
    ...typed(syllables.slice(0, 3).join('')),
    ...typed(
      syllables
        .map((syllable) => syllable[0] ?? '')
        .join('')
        .slice(0, 5),
    ),
    ...typed(entry.name.en.slice(0, 16)),
    `${first.slice(0, 2)}${first.slice(3)}`,
    `${entry.name.zh.slice(0, 2)} ${words.units[0] ?? ''}`,
  ];
}

export function benchSearch(): void {
  const { files } = buildData(readWorkshop(resolve(import.meta.dirname, '../../geodata')));
  const read = <T>(name: string): T => JSON.parse(files.get(name) ?? '{}') as T;
  const catalog = read<CatalogFile>('catalog');
  const names = { zh: read<NamesFile>('names/zh'), en: read<NamesFile>('names/en') };
  const words = read<SearchFile>('search');
  const real = toBriefs(catalog, names).map((entry) => ({
    entry,
    words: words[entry.id] ?? { aliases: [], pinyin: [], units: [] },
  }));
  const records = multiply(real);

  const began = performance.now();
  const search = buildIndex(
    records.map(({ entry }) => entry),
    Object.fromEntries(records.map(({ entry, words: own }) => [entry.id, own])),
    Object.fromEntries(catalog.towns),
  );
  const building = performance.now() - began;

  const queries = records.filter((_, i) => i % 10 === 0).flatMap(queriesFor);
  for (const query of queries.slice(0, 300)) search(query);
  const times = queries.map((query) => {
    const start = performance.now();
    const found = search(query).length;
    return { query, found, ms: performance.now() - start };
  });
  const ms = times.map((time) => time.ms);
  const slowest = times.reduce((a, b) => (b.ms > a.ms ? b : a));
  const result = {
    when: new Date().toISOString(),
    entries: records.length,
    real: real.length,
    queries: queries.length,
    building,
    median: median(ms),
    p95: quantile(ms, 0.95),
    slowest,
  };
  keep('search', result);
  const figure = (value: number) => `${value.toFixed(2)} ms`;
  console.log(
    [
      `${records.length} entries (${real.length} real ones and crosses of their names), ${queries.length} queries\n`,
      '| search | time | aim |',
      '| --- | ---: | ---: |',
      `| a query, median | ${figure(result.median)} | ≤ ${aimMs} ms |`,
      `| a query, 19 of 20 | ${figure(result.p95)} | |`,
      `| slowest: “${slowest.query}”, ${slowest.found} found | ${figure(slowest.ms)} | |`,
      `| building the index, once | ${figure(building)} | |`,
    ].join('\n'),
  );
}
