import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { positionsOf } from '../../../src/geo/parts.ts';
import type { Reading } from '../../../src/overlay/index.ts';
import {
  collection,
  dbf,
  feature,
  gbk,
  kml,
  kmlPoint,
  placemark,
  point,
  prjs,
  ring,
  sheetXml,
  shp,
  utf8,
  workbook,
  zip,
} from '../../fixtures/import/make.ts';
import { read } from './answer.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

/** Good files of every kind, with bytes flipped, cut out, doubled and put in: there is always an answer, and a sound one. */

const shapes = [
  feature(point(116.65, 39.9, 4), { 名称: '运河', n: 1 }, { id: 1 }),
  feature({ type: 'Polygon', coordinates: [ring(), ring(116.602, 39.802, 0.002)] }, { 名称: '区' }),
  feature({
    type: 'MultiLineString',
    coordinates: [
      [
        [116.6, 39.8],
        [116.7, 39.9],
      ],
      [
        [116.6, 39.9],
        [116.7, 39.8],
      ],
    ],
  }),
];
const csv = '名称,经度,纬度,"注"\n"甲,""乙""",116.65,39.90,1\n丙,116.66,39.91,\n';
const places = kml(
  `<Document><name>图</name><Folder><name>甲</name>${placemark('a', kmlPoint())}</Folder>${placemark('b', '<LineString><coordinates>116.6,39.8 116.7,39.9</coordinates></LineString>')}</Document>`,
);
const track =
  '<gpx><wpt lat="39.9" lon="116.65"><name>a</name></wpt><trk><trkseg><trkpt lat="39.9" lon="116.6"/><trkpt lat="39.8" lon="116.6"/></trkseg></trk></gpx>';
const shapefile = {
  'a.shp': shp([
    { type: 5, parts: [ring().toReversed()] },
    { type: 5, parts: [ring(116.7).toReversed()] },
  ]),
  'a.dbf': dbf([{ name: utf8('N'), length: 8 }], [[utf8('a')], [utf8('b')]]),
  'a.prj': prjs.cgcs2000,
  'a.cpg': 'UTF-8',
};

const files: readonly (readonly [string, Uint8Array])[] = [
  ['a.geojson', utf8(collection(...shapes))],
  ['gbk.geojson', gbk(collection(...shapes))],
  ['a.ndjson', utf8(shapes.map((each) => JSON.stringify(each)).join('\n'))],
  ['a.csv', utf8(csv)],
  ['gbk.csv', gbk(csv)],
  [
    'wkt.tsv',
    utf8('name\twkt\na\tPOINT(116.6 39.9)\nb\tPOLYGON((116.6 39.8,116.61 39.8,116.61 39.81,116.6 39.8))\n'),
  ],
  ['a.kml', utf8(places)],
  ['a.kmz', zip({ 'doc.kml': places })],
  ['a.gpx', utf8(track)],
  ['a.shp.zip', zip(shapefile)],
  ['a.shp', shapefile['a.shp']],
  [
    'a.xlsx',
    workbook({
      表: sheetXml([
        ['名称', '经度', '纬度'],
        ['甲', 116.65, 39.9],
        ['乙', 116.66, 39.91],
      ]),
    }),
  ],
];

type Change =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const hostile = [
  '"',
  '<![CDATA[',
  ']]>',
  '&x;',
  '{',
  '}',
  '[',
  ']',
  '\0',
  '\ufeff',
  '-',
  '1e999',
  'NaN',
  ',',
  '\n',
  '<kml>',
  '<!DOCTYPE a [',
  'PK\x03\x04',
  'null',
];
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    bytes: fc.constantFrom(...hostile).map((text) => [...utf8(text)]),
  }),
  fc.record({ kind: fc.constant('double' as const), at, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('end' as const), at }),
);

function apply(bytes: Uint8Array, change: Change): Uint8Array {
  const all = [...bytes];
  const from = Math.floor(change.at * bytes.length);
  if (change.kind === 'flip') all[from] = (all[from] ?? 0) ^ (1 << change.bit);
  if (change.kind === 'set') all[from] = change.byte;
  if (change.kind === 'cut') all.splice(from, change.length);
  if (change.kind === 'insert') all.splice(from, 0, ...change.bytes);
  if (change.kind === 'double') all.splice(from, 0, ...all.slice(from, from + change.length));
  if (change.kind === 'end') all.length = from;
  return Uint8Array.from(all);
}

/** What holds of every reading, whatever the file. */
function expectSound({ tables, faults, choices, sample }: Reading): void {
  for (const { features, bounds, kinds } of tables) {
    expect(features.length).toBeGreaterThan(0);
    expect(bounds?.every(Number.isFinite)).toBe(true);
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(features.length);
    for (const { geometry, properties } of features) {
      for (const position of positionsOf(geometry)) {
        expect(position).toHaveLength(2);
        expect(Math.abs(position[0] ?? Number.NaN)).toBeLessThanOrEqual(180);
        expect(Math.abs(position[1] ?? Number.NaN)).toBeLessThanOrEqual(90);
      }
      for (const value of Object.values(properties))
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
    }
  }
  for (const { key, cause, remedy } of faults) {
    expect(key).not.toBe('unexpected');
    for (const text of [cause.zh, cause.en, remedy.zh, remedy.en]) expect(text.trim()).not.toBe('');
    for (const text of [remedy.zh, remedy.en]) expect(text).not.toMatch(/\{\w+\}/);
  }
  if (!tables.length) expect(faults.some(({ grade }) => grade === 'refused')).toBe(true);
  for (const guess of [choices.encoding, choices.datum, choices.swapped, choices.projection]) {
    expect(guess.reason.zh).not.toBe('');
    expect(guess.reason.en).not.toBe('');
  }
  expect(sample.flat().every(Number.isFinite)).toBe(true);
}

describe('spoilt files', () => {
  it.each(files)('%s, changed in any way, gets a sound answer', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        expectSound(await read(name, changes.reduce(apply, bytes)));
      }),
      { seed: 20261120, numRuns: 150 },
    );
  });

  it('and so does anything under any name', async () => {
    const names = fc.constantFrom(
      'a.geojson',
      'a.ndjson',
      'a.csv',
      'a.kml',
      'a.gpx',
      'a.zip',
      'a.kmz',
      'a.xlsx',
      'a.shp',
      'a',
      'a.txt',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.constantFrom(...hostile, 'a', '116.6', '39.9', '"type":', '"Point"'), { maxLength: 40 })
        .map((parts) => utf8(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, content) => expectSound(await read(name, content))),
      { seed: 20261120, numRuns: 600 },
    );
  });

  it('a good file under another’s name is still read', async () => {
    const answers = await Promise.all(
      files.flatMap(([, bytes]) =>
        ['a.geojson', 'a.kml', 'a.gpx', 'a.zip', 'a.xlsx', 'a'].map((name) => read(name, bytes)),
      ),
    );
    for (const answer of answers) expectSound(answer);
    expect(answers.filter(({ tables }) => tables.length > 0).length).toBeGreaterThan(answers.length * 0.8);
  });
});
