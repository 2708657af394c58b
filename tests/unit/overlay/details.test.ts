import { describe, expect, it, vi } from 'vitest';
import { formats } from '../../../src/overlay/index.ts';
import { parseAngle, parsePair } from '../../../src/overlay/parse/angles.ts';
import { guessSeparator } from '../../../src/overlay/parse/csv.ts';
import { encodingOfCpg } from '../../../src/overlay/parse/dbf.ts';
import { mendJson } from '../../../src/overlay/parse/mend-json.ts';
import { dateOfSerial } from '../../../src/overlay/parse/sheet.ts';
import { parseWkt } from '../../../src/overlay/parse/wkt.ts';
import { crossesItself, startBudget } from '../../../src/overlay/place/rings.ts';
import {
  collection,
  dbf,
  feature,
  gbk,
  kml,
  kmlPoint,
  point,
  prjs,
  sheetXml,
  shp,
  utf8,
  workbook,
} from '../../fixtures/import/make.ts';
import { read } from './answer.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

const propertiesOf = async (name: string, content: string | Uint8Array) =>
  (await read(name, content)).tables.flatMap(({ features }) => features.map(({ properties }) => properties));

describe('a coordinate as people write it', () => {
  it.each([
    ['116.65', 116.65],
    ['-33.9', -33.9],
    ['1.1665e2', 116.65],
    ['116,65', 116.65],
    ['449,123.5', 449_123.5],
    ['1,449,123', 1_449_123],
    ['116°39′00″', 116.65],
    ['116°39\'36"E', 116.66],
    ["39°54'N", 39.9],
    ['39°54′00″S', -39.9],
    ['东经116度39分', 116.65],
    ['W 0:07:12', -0.12],
    ['116 39 0', 116.65],
    ['１１６．６５', 116.65],
    ['116.65°', 116.65],
    ['E116.65', 116.65],
    ['470000m', 470_000],
  ])('%s is %s', (text, value) => {
    expect(parseAngle(text)).toBeCloseTo(value, 9);
  });

  it.each([
    '',
    ' ',
    'x',
    '不详',
    'NaN',
    'Infinity',
    '1e999',
    '116°75′',
    '116°39′99″',
    '--5',
    '1.2.3',
    '0x10',
    '=1+1',
    '9'.repeat(80),
  ])('%s is none', (text) => {
    expect(parseAngle(text)).toBeNull();
  });

  it.each([
    ['116.65,39.9', [116.65, 39.9]],
    ['(116.65, 39.9)', [116.65, 39.9]],
    ['116.65 39.9', [116.65, 39.9]],
    ['116.65;39.9', [116.65, 39.9]],
    ['116.65，39.9', [116.65, 39.9]],
    ['116°39′E 39°54′N', [116.65, 39.9]],
    ['39.9,116.65,0', [39.9, 116.65]],
  ])('%s is a pair', (text, pair) => {
    const found = parsePair(text);
    expect(found?.[0]).toBeCloseTo(pair[0] ?? 0, 9);
    expect(found?.[1]).toBeCloseTo(pair[1] ?? 0, 9);
  });

  it.each(['116.65', 'a,b', '', '1,2,3,4', '116.65,'])('%s is no pair', (text) => {
    expect(parsePair(text)).toBeNull();
  });
});

describe('what is nearly JSON', () => {
  it.each([
    ['{"a":NaN,"b":-Infinity}', { a: null, b: null }],
    ["{'a':'it\\'s \"b\"'}", { a: 'it\'s "b"' }],
    ['{a:1,b_2:[.5,+1,2.,],}', { a: 1, b_2: [0.5, 1, 2] }],
    ['{"a":None,"b":True,"c":undefined}', { a: null, b: true, c: null }],
    ['{"a":1 "b":2}', { a: 1, b: 2 }],
    ['{"名":1}', { 名: 1 }],
    ['{名:"值"}', { 名: '值' }],
    ['{"a":"x\ny"}', { a: 'x\ny' }],
    ['[1,,2]', [1, 2]],
    ['/* a */[1 // b\n]', [1]],
  ])('%s is mended', (text, value) => {
    expect(mendJson(text)).toEqual(value);
  });

  it.each(['{', '{"a":}', 'hello world', '{"a":1}}', '<a>', '{"a":"', '@'])('%s is not', (text) => {
    const value = mendJson(text);
    expect(value === null || typeof value !== 'object').toBe(true);
  });
});

describe('well-known text', () => {
  it.each([
    ['POINT(1 2)', { type: 'Point', coordinates: [1, 2] }],
    ['point z (1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
    ['POINT M (1 2 3)', { type: 'Point', coordinates: [1, 2] }],
    [
      'LINESTRING (1 2, 3 4)',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['POLYGON EMPTY', { type: 'Polygon', coordinates: [] }],
    [
      '  MULTIPOINT ( (1 2) , (3 4) ) ;',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'MULTILINESTRING((1 2,3 4),(5 6,7 8))',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
    ],
  ])('%s', (text, geometry) => {
    expect(parseWkt(text)?.geometry).toEqual(geometry);
  });

  it.each([
    '',
    'POINT',
    'POINT(',
    'POINT(1)',
    'POINT(1 2',
    'POINT(1 2))',
    'POINT(1 2) x',
    'POINT(a b)',
    'CIRCLE(1 2)',
    'POINT(1 2 3 4 5)',
  ])('%s is none', (text) => {
    expect(parseWkt(text)).toBeNull();
  });
});

describe('attributes', () => {
  it('are words and numbers as they stand: never run, never read as markup', async () => {
    const words = [
      '=HYPERLINK("http://evil.example","x")',
      "+1+cmd|' /C calc'!A0",
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '{{7*7}}',
      '\u202egnp.exe',
    ];
    const table = `t,lng,lat\n${words.map((word) => `"${word.replaceAll('"', '""')}",116.6,39.9`).join('\n')}`;
    expect((await propertiesOf('a.csv', table)).map(({ t }) => t)).toEqual(words);
    const features = collection(...words.map((t) => feature(point(116.6, 39.9), { t })));
    expect((await propertiesOf('a.geojson', features)).map(({ t }) => t)).toEqual(words);
    const sheet = sheetXml([['t', 'lng', 'lat'], ...words.map((word) => [word, 116.6, 39.9])]);
    expect((await propertiesOf('a.xlsx', workbook({ a: sheet }))).map(({ t }) => t)).toEqual(words);
  });

  it('cannot reach the prototype of anything', async () => {
    for (const [name, content] of [
      [
        'a.geojson',
        '{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"geometry":{"type":"Point","coordinates":[116.6,39.9]}}',
      ],
      ['a.csv', '__proto__,constructor,lng,lat\npolluted,x,116.6,39.9\n'],
      [
        'a.kml',
        kml(
          `<Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData>${kmlPoint()}</Placemark>`,
        ),
      ],
    ] as const) {
      const [properties = {}] = await propertiesOf(name, content);
      expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
      expect(Object.keys(properties)).toContain('__proto__');
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
  });

  it('of nested kinds are kept as their JSON', async () => {
    expect(
      await propertiesOf(
        'a.geojson',
        collection(feature(point(116.6, 39.9), { a: [1, { b: 2 }], c: { d: null } })),
      ),
    ).toEqual([{ a: '[1,{"b":2}]', c: '{"d":null}' }]);
  });

  it('in columns of numbers become numbers; codes stay text', async () => {
    const table =
      'lng,lat,编号,电话,投资,比例,长号\n116.6,39.9,007,01012345678,12.5,-1e3,123456789012345678\n116.61,39.9,8,01087654321,,0,123456789012345679\n';
    const { tables } = await read('a.csv', table);
    expect(tables[0]?.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['lng', 'number'],
      ['lat', 'number'],
      ['编号', 'text'],
      ['电话', 'text'],
      ['投资', 'number'],
      ['比例', 'number'],
      ['长号', 'text'],
    ]);
    expect(tables[0]?.features[0]?.properties).toEqual({
      lng: 116.6,
      lat: 39.9,
      编号: '007',
      电话: '01012345678',
      投资: 12.5,
      比例: -1000,
      长号: '123456789012345678',
    });
    expect(tables[0]?.fields.find(({ name }) => name === '投资')?.range).toEqual([12.5, 12.5]);
  });

  it('are told with their values, most frequent first, when there are few', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `116.6,39.9,${i % 3 ? '在建' : '规划'},名${i},2026-0${(i % 9) + 1}-01`,
    );
    const { tables } = await read('a.csv', `lng,lat,状态,名称,日期\n${rows.join('\n')}`);
    const field = (name: string) => tables[0]?.fields.find((each) => each.name === name);
    expect(field('状态')?.values).toEqual([
      ['在建', 20],
      ['规划', 10],
    ]);
    expect(field('名称')?.values).toHaveLength(12);
    expect(field('日期')?.kind).toBe('date');
  });

  it('of a shapefile have their kinds', async () => {
    const columns = [
      { name: utf8('N'), type: 'N', length: 8 },
      { name: utf8('L'), type: 'L', length: 1 },
      { name: utf8('D'), type: 'D', length: 8 },
      { name: utf8('C'), length: 10 },
    ];
    const table = dbf(
      columns,
      [
        [utf8('  -12.50'), utf8('T'), utf8('20261120'), gbk('通州')],
        [utf8('********'), utf8('?'), utf8('00000000'), utf8('')],
      ],
      { language: 0x4d },
    );
    const shapes = shp([
      { type: 1, at: [116.6, 39.9] },
      { type: 1, at: [116.61, 39.9] },
    ]);
    const { tables } = await read(
      'a.shp',
      shapes,
      {},
      {
        beside: [
          { name: 'a.dbf', bytes: table },
          { name: 'A.PRJ', bytes: utf8(prjs.wgs84) },
        ],
      },
    );
    expect(tables[0]?.features.map(({ properties }) => properties)).toEqual([
      { N: -12.5, L: true, D: '2026-11-20', C: '通州' },
      { N: null, L: null, D: null, C: null },
    ]);
  });
});

describe('encodings', () => {
  it('are offered with what the words would be in each', async () => {
    const { choices } = await read('a.csv', gbk('名称,经度,纬度\n通州区大运河,116.6,39.9\n'));
    expect(choices.encoding).toMatchObject({ value: 'gb18030' });
    expect(choices.encodings[0]).toEqual({
      encoding: 'gb18030',
      preview: expect.stringContaining('名称,经度'),
    });
    expect(choices.encodings.map(({ encoding }) => encoding)).toContain('utf-8');
    expect(choices.encodings.find(({ encoding }) => encoding === 'utf-8')?.preview).toContain('�');
  });

  it('are not offered when there is nothing to choose', async () => {
    expect((await read('a.csv', 'lng,lat\n116.6,39.9\n')).choices.encodings).toEqual([]);
  });

  it.each([
    ['UTF-8', 'UTF-8'],
    ['65001', 'utf-8'],
    ['GBK', 'GBK'],
    ['936', 'gb18030'],
    ['ANSI 936', 'gb18030'],
    ['cp936', 'gb18030'],
    ['OEM 932', 'shift_jis'],
    ['1252', 'windows-1252'],
    ['88591', 'windows-1252'],
    ['', undefined],
    ['\ufeffUTF-8\r\n', 'UTF-8'],
  ])('a .cpg of %s means %s', (text, encoding) => {
    expect(encodingOfCpg(text)).toBe(encoding);
  });
});

describe('choices', () => {
  it('name the columns that were taken, and all there are', async () => {
    const { choices } = await read('a.csv', '名称,经度,纬度\n甲,116.6,39.9\n');
    expect(choices.columns).toMatchObject({ value: { lng: '经度', lat: '纬度' }, sure: true });
    expect(choices.headings).toEqual(['名称', '经度', '纬度']);
    const none = await read('b.csv', '名称,甲列,乙列\n甲,1,2\n');
    expect(none.choices.headings).toEqual(['名称', '甲列', '乙列']);
    expect(none.choices.columns).toBeUndefined();
  });

  it('give a sample in degrees, longitude first, in the file’s own datum', async () => {
    const { sample } = await read('高德.csv', 'y,x\n39.9,116.65\n39.91,116.66\n');
    expect(sample).toEqual([
      [116.65, 39.9],
      [116.66, 39.91],
    ]);
  });
});

describe('dates of a workbook', () => {
  it.each([
    [1, false, '1900-01-01'],
    [60, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46_346, false, '2026-11-20'],
    [46_346.5, false, '2026-11-20 12:00:00'],
    [0.25, false, '06:00:00'],
    [0, true, '00:00:00'],
    [-1, false, null],
    [1e12, false, null],
  ])('%s (1904: %s) is %s', (serial, since1904, date) => {
    expect(dateOfSerial(serial, since1904)).toBe(date);
  });
});

describe('separators', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['a;b\n1,5;2,5\n', ';'],
    ['"a,b";c\n"d,e";f\n', ';'],
    ['a', ','],
  ])('of %j: %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});

describe('rings', () => {
  it('that cross are found, those that touch are not', () => {
    const bowTie = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const pinched = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0],
    ];
    expect([bowTie, square, pinched].map((ring) => crossesItself(ring, startBudget()))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('formats', () => {
  it('are named in both languages, each by its own id', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { title, endings } of formats) {
      expect(title.zh && title.en).toBeTruthy();
      expect(endings.every((ending) => ending === ending.toLowerCase() && !ending.startsWith('.'))).toBe(
        true,
      );
    }
  });
});
