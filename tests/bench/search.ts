import type { EntryBrief } from '../../src/model/brief.ts';
import type { EntryWords } from '../../src/model/search-file.ts';
import { soundsFrom } from '../../src/model/sounds.ts';
import { type AtlasIndex, buildAtlasIndex } from '../../src/state/atlas-index.ts';
import { realSearchData } from '../search-atlas.ts';
import { keep, median, quantile } from './report.ts';

/** What one query costs: on the real atlas, and on one five times as large, made of crosses of its names. */

const times = 5;
const aimMs = 5;

type Record = { readonly entry: EntryBrief; readonly words: EntryWords };

/** The first half of one list with the second half of the other. */
const cross = <T>(one: readonly T[], other: readonly T[]): T[] => [
  ...one.slice(0, Math.ceil(one.length / 2)),
  ...other.slice(Math.ceil(other.length / 2)),
];
const crossText = (one: string, other: string, by: string): string =>
  cross(one.split(by), other.split(by)).join(by);

function crossed(a: Record, b: Record, id: string): Record {
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
    words: { ...b.words, also: cross(a.words.also ?? [], b.words.also ?? []) },
  };
}

/** The real records, then crosses of each with another a step further every round. */
function multiply(real: readonly Record[]): Record[] {
  return Array.from({ length: real.length * times }, (_, i) => {
    const round = Math.floor(i / real.length);
    const [a, b] = [real[i % real.length], real[(i + round * 37) % real.length]];
    if (!a || !b) throw new Error('the catalog is empty');
    return round === 0 ? a : crossed(a, b, `${a.entry.id}~${round}`);
  });
}

const typed = (text: string): string[] => [...text].map((_, i, all) => all.slice(0, i + 1).join(''));

/** What readers type, key by key: part of the name, pinyin, initials, English; and with one slip in each. */
function queriesFor({ entry }: Record, syllables: readonly string[]): string[] {
  const [first = ''] = entry.name.en.split(' ');
  const pinyin = syllables.slice(0, 3).join('');
  const { zh, en } = entry.name;
  return [
    ...typed(zh.slice(0, 6)),
    zh.slice(-3),
    ...typed(pinyin),
    ...typed(
      syllables
        .map((syllable) => syllable[0] ?? '')
        .join('')
        .slice(0, 5),
    ),
    ...typed(en.slice(0, 16)),
    `${first.slice(0, 2)}${first.slice(3)}`,
    `${zh.slice(0, 2)}之${zh.slice(3, 5)}`,
    `${pinyin.slice(0, 3)}${pinyin.slice(4)}`,
    `${zh.slice(0, 2)} ${zh.slice(-2)}`,
  ];
}

function measure(index: AtlasIndex, queries: readonly string[]) {
  for (const query of queries.slice(0, 300)) index.find(query);
  const all = queries.map((query) => {
    const start = performance.now();
    const found = index.find(query).length;
    return { query, found, ms: performance.now() - start };
  });
  const ms = all.map((one) => one.ms);
  const slowest = all.reduce((a, b) => (b.ms > a.ms ? b : a));
  return { queries: queries.length, median: median(ms), p95: quantile(ms, 0.95), slowest };
}

export function benchSearch(): void {
  const { words, entries, documents, towns } = realSearchData();
  const real = entries.map((entry) => ({ entry, words: words.entries[entry.id] ?? {} }));
  const soundsOf = soundsFrom(words.sounds);
  const queries = real
    .filter((_, i) => i % 10 === 0)
    .flatMap((record) => queriesFor(record, soundsOf(record.entry.name.zh.replace(/[^\p{L}\p{N}]/gu, ''))));

  const began = performance.now();
  const index = buildAtlasIndex({ entries, documents, towns }, words);
  const building = performance.now() - began;
  const now = measure(index, queries);

  const many = multiply(real);
  const larger = buildAtlasIndex(
    { entries: many.map(({ entry }) => entry), documents, towns },
    { ...words, entries: Object.fromEntries(many.map(({ entry, words: own }) => [entry.id, own])) },
  );
  const then = measure(larger, queries);

  keep('search', { when: new Date().toISOString(), entries: real.length, building, ...now, larger: then });
  const figure = (value: number) => `${value.toFixed(2)} ms`;
  console.log(
    [
      `${real.length} entries and ${words.places.length} other places, ${queries.length} queries\n`,
      `| search | time | ${times} × the entries | aim |`,
      '| --- | ---: | ---: | ---: |',
      `| a query, median | ${figure(now.median)} | ${figure(then.median)} | < ${aimMs} ms |`,
      `| a query, 19 of 20 | ${figure(now.p95)} | ${figure(then.p95)} | |`,
      `| slowest: “${now.slowest.query}”, ${now.slowest.found} found | ${figure(now.slowest.ms)} | ${figure(then.slowest.ms)} | |`,
      `| building the index, once | ${figure(building)} | | |`,
    ].join('\n'),
  );
}
