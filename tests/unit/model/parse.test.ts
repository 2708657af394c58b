import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fault,
  parseDocument,
  parseDocuments,
  parseEntries,
  parseEntry,
  parseShape,
  parseShapes,
} from '../../../src/model/parse.ts';

const says = { zh: '一', en: 'one' };
const entry = {
  id: 'rail-m101-1',
  kind: 'project',
  sector: 'rail',
  name: { zh: 'M101线一期', en: 'Line M101, phase 1' },
  aliases: ['轨道交通101线'],
  summary: says,
  where: { towns: ['lucheng'], precision: 'exact' },
  statements: [
    {
      document: 'plan-2026',
      section: '表6-1 第1行',
      status: 'building',
      target: '2026-12',
      figures: { lengthKm: 18.1, stations: 14 },
      says,
    },
  ],
  related: [],
};
const planDocument = {
  id: 'plan-2026',
  title: says,
  shortTitle: says,
  issuer: says,
  issued: '2026-01',
  years: [2026, 2030],
  region: 'tongzhou',
  file: '001.txt',
  sha256: 'a'.repeat(64),
};
const shape = {
  type: 'Feature',
  id: 'line-m101',
  properties: { class: 'metro', accuracyM: 40, method: 'traced', entry: 'rail-m101-1', rank: 1 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [116.6, 39.9],
      [116.7, 39.9],
    ],
  },
};

const brief = (faults: readonly Fault[]) => faults.map(({ path, reason }) => `${path}: ${reason}`);
const faultsOf = (change: object) => brief(parseEntry({ ...entry, ...change }, 'rail.json').faults);
const faultsOfStatement = (change: object) =>
  faultsOf({ statements: [{ ...entry.statements[0], ...change }] });
const faultsOfShape = (change: object) => brief(parseShape({ ...shape, ...change }, 'rail.geojson').faults);
const faultsOfGeometry = (type: string, coordinates: unknown) =>
  faultsOfShape({ geometry: { type, coordinates } });

describe('an entry', () => {
  it('comes through as it is', () => {
    expect(parseEntry(entry, 'rail.json')).toEqual({ value: entry, faults: [] });
  });

  it('is refused with every fault, each with file, id and place', () => {
    const broken = {
      ...entry,
      kind: 'thing',
      name: { zh: '名', en: '' },
      colour: 'red',
      size: 3,
      statements: [{ ...entry.statements[0], says: { zh: '一' }, target: 'soon' }],
    };
    expect(parseEntry(broken, 'rail.json').faults).toEqual([
      {
        file: 'rail.json',
        id: 'rail-m101-1',
        path: 'kind',
        reason: 'must be one of: project, place, measure',
      },
      { file: 'rail.json', id: 'rail-m101-1', path: 'name.en', reason: 'must not be empty' },
      {
        file: 'rail.json',
        id: 'rail-m101-1',
        path: 'statements[0].target',
        reason: 'must be a date: 2030, 2024-12 or 2024-12-31',
      },
      { file: 'rail.json', id: 'rail-m101-1', path: 'statements[0].says.en', reason: 'is missing' },
      { file: 'rail.json', id: 'rail-m101-1', path: 'colour', reason: 'is not a known key' },
      { file: 'rail.json', id: 'rail-m101-1', path: 'size', reason: 'is not a known key' },
    ]);
  });

  it('has an id in kebab-case that begins with its sector', () => {
    expect(faultsOf({ id: 'rail-M101' })).toEqual(['id: must be kebab-case: rail-m101-1']);
    expect(faultsOf({ id: 'road-m101' })).toEqual(['id: must begin with the sector']);
    expect(faultsOf({ id: 'railway', kind: 'thing' })).toContain('id: must begin with the sector');
    expect(faultsOf({ id: 'railway' })).toEqual(['id: must begin with the sector']);
  });

  it('says why it is on no map, and which town it is in', () => {
    const district = { towns: [], precision: 'district' };
    expect(faultsOf({ where: district })).toEqual(['where.reason: is missing: say why it is on no map']);
    expect(faultsOf({ where: { ...district, reason: says } })).toEqual([]);
    expect(faultsOf({ where: { towns: [], precision: 'town' } })).toEqual([
      'where.towns: must name the town',
    ]);
    expect(faultsOf({ where: { towns: ['a', 'a'], precision: 'town' } })).toEqual([
      'where.towns: must not name the same thing twice',
    ]);
  });

  it('has figures of the glossary only, above nought save for changes', () => {
    expect(faultsOfStatement({ figures: { lengthMiles: 3 } })).toEqual([
      'statements[0].figures.lengthMiles: is not a known figure (src/model/figures.ts)',
    ]);
    expect(faultsOfStatement({ figures: { lengthKm: -1 } })).toEqual([
      'statements[0].figures.lengthKm: must be above 0',
    ]);
    expect(faultsOfStatement({ figures: { lengthKm: '18' } })).toEqual([
      'statements[0].figures.lengthKm: must be a number',
    ]);
    expect(faultsOfStatement({ figures: { changePercent: -20, sharePercent: 0 } })).toEqual([]);
  });

  it('has dates of the calendar', () => {
    expect(['2030', '2024-12', '2024-02-29'].flatMap((target) => faultsOfStatement({ target }))).toEqual([]);
    expect(faultsOfStatement({ target: '2023-02-29' })).toEqual([
      'statements[0].target: is no day of the calendar',
    ]);
    expect(faultsOfStatement({ target: '2024-13' })).toHaveLength(1);
    expect(faultsOfStatement({ target: 2030 })).toEqual(['statements[0].target: must be text']);
  });

  it('has at least one statement', () => {
    expect(faultsOf({ statements: [] })).toEqual(['statements: must hold at least one statement']);
  });

  it('is left out of a list alone', () => {
    const { values, faults } = parseEntries(
      [entry, { ...entry, kind: 'thing' }, { kind: 'thing' }, 7],
      'rail.json',
    );
    expect(values).toEqual([entry]);
    expect(faults.find(({ id }) => id === 'rail-m101-1')?.path).toBe('kind');
    expect(faults.filter(({ id }) => id === undefined).map(({ path }) => path)).toContain('[2].kind');
    expect(faults.at(-1)).toEqual({ file: 'rail.json', path: '[3]', reason: 'must be an object' });
    expect(parseEntries({}, 'rail.json').faults).toHaveLength(1);
  });
});

describe('a document', () => {
  const faultsOfDocument = (change: object) =>
    brief(parseDocument({ ...planDocument, ...change }, 'd').faults);

  it('comes through as it is', () => {
    expect(parseDocuments([planDocument], 'documents.json')).toEqual({ values: [planDocument], faults: [] });
  });

  it('has a checksum, years in order, and no path', () => {
    expect(faultsOfDocument({ sha256: 'abc' })).toEqual(['sha256: must be 64 hexadecimal digits']);
    expect(faultsOfDocument({ years: [2030, 2026] })).toEqual(['years: must not end before it begins']);
    expect(faultsOfDocument({ years: [2026] })).toHaveLength(1);
    expect(faultsOfDocument({ file: '../001.txt' })).toEqual(['file: must be a bare file name']);
    expect(faultsOfDocument({ region: 'paris' })).toEqual(['region: must be one of: tongzhou, haidian']);
  });
});

describe('a shape', () => {
  it('comes through as it is', () => {
    expect(parseShape(shape, 'rail.geojson')).toEqual({ value: shape, faults: [] });
    expect(parseShapes({ type: 'FeatureCollection', features: [shape] }, 'f')).toEqual({
      values: [shape],
      faults: [],
    });
  });

  it('has positions of two numbers within the globe', () => {
    expect(faultsOfGeometry('Point', [116.7])).toEqual([
      'geometry.coordinates: must be a position: [lng, lat]',
    ]);
    expect(faultsOfGeometry('Point', [116.7, 39.9, 20])).toHaveLength(1);
    expect(faultsOfGeometry('Point', [39.9, 116.7])).toEqual([
      'geometry.coordinates: must be longitude, then latitude, in degrees',
    ]);
    expect(faultsOfGeometry('Point', [Number.NaN, 39.9])[0]).toMatch(/^geometry\.coordinates\[0]: must be a/);
  });

  it('has lines of two positions and closed rings of four', () => {
    expect(faultsOfGeometry('LineString', [[116.7, 39.9]])).toEqual([
      'geometry.coordinates: must hold two positions or more',
    ]);
    const open = [
      [116.6, 39.9],
      [116.7, 39.9],
      [116.7, 39.8],
      [116.6, 39.8],
    ];
    expect(faultsOfGeometry('Polygon', [open])).toEqual([
      'geometry.coordinates[0]: must end where it begins',
    ]);
    expect(faultsOfGeometry('MultiPolygon', [[[...open, open[0]]]])).toEqual([]);
    expect(faultsOfGeometry('Circle', open)).toEqual([
      'geometry.type: must be a point, line or polygon, or several of one of them',
    ]);
  });

  it('has the properties the atlas knows', () => {
    const change = (properties: object) =>
      faultsOfShape({ properties: { ...shape.properties, ...properties } });
    expect(change({ colour: 'red' })).toEqual(['properties.colour: is not a known key']);
    expect(change({ accuracyM: 0 })).toEqual(['properties.accuracyM: must be above 0']);
    expect(change({ method: 'copied' })).toHaveLength(1);
    expect(change({ rank: 4 })).toEqual(['properties.rank: must be 1, 2 or 3']);
    expect(change({ lines: [] })).toEqual(['properties.lines: must not be empty']);
    expect(faultsOfShape({ bbox: [0, 0, 1, 1] })).toEqual(['bbox: is not a known key']);
  });

  it('stands in a plain collection', () => {
    expect(brief(parseShapes({ type: 'FeatureCollection', features: [shape], crs: {} }, 'f').faults)).toEqual(
      ['crs: is not a known key'],
    );
    expect(brief(parseShapes([shape], 'f').faults)).toHaveLength(1);
    expect(brief(parseShapes({ type: 'FeatureCollection' }, 'f').faults).length).toBeGreaterThan(0);
  });
});

describe('the parser', () => {
  it('never throws, whatever it is given, and gives a value or a fault', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (anything) => {
        for (const parse of [parseEntry, parseDocument, parseShape]) {
          const parsed = parse(anything, 'f');
          expect(parsed.value === undefined).toBe(parsed.faults.length > 0);
        }
        for (const parse of [parseEntries, parseDocuments, parseShapes]) parse(anything, 'f');
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });

  it('never throws on records with one value replaced by anything', () => {
    const keys = fc.constantFrom(...Object.keys(entry), ...Object.keys(shape));
    fc.assert(
      fc.property(keys, fc.anything(), (key, anything) => {
        parseEntry({ ...entry, [key]: anything }, 'f');
        parseShape({ ...shape, [key]: anything }, 'f');
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });
});
