import { kml as kmlToGeoJson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { startFaults } from '../../../src/overlay/fault-list.ts';
import type { OwnFeature } from '../../../src/overlay/index.ts';
import { startCsv } from '../../../src/overlay/parse/csv.ts';
import {
  dbf,
  kml,
  placemark,
  prjs,
  ring,
  type Shape,
  sheetXml,
  shp,
  utf8,
  workbook,
  zip,
} from '../../fixtures/import/make.ts';
import { read } from './answer.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

/** On good files our readers say what well-known libraries say. They are read by ours because those end at the first fault, or read all at once. */

/** Comes without types. */
const { default: shapefileToGeoJson } = (await import('shpjs' as string)) as {
  default: (zip: Uint8Array) => Promise<FeatureCollection | FeatureCollection[]>;
};

const seed = { seed: 20261120, numRuns: 200 };
const featuresOf = async (name: string, bytes: string | Uint8Array): Promise<readonly OwnFeature[]> =>
  (await read(name, bytes)).tables.flatMap(({ features }) => features);

const lng = fc.integer({ min: 116_000_000, max: 117_000_000 }).map((n) => n / 1e6);
const lat = fc.integer({ min: 39_500_000, max: 40_500_000 }).map((n) => n / 1e6);
const position = fc.tuple(lng, lat).map(([x, y]) => [x, y]);
const line = fc.array(position, { minLength: 2, maxLength: 6 });

describe('second opinions', () => {
  it('cells: as papaparse has them, however the text is cut into pieces', () => {
    const cell = fc
      .array(fc.constantFrom('a', '甲', ',', '"', '\n', 'x', '1'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, size, windows) => {
        const text = Papa.unparse(rows, { quotes: true, newline: windows ? '\r\n' : '\n' });
        const found: string[][] = [];
        const parser = startCsv(',', startFaults('a'), (cells) => void found.push(cells));
        for (let i = 0; i < text.length; i += size) parser.push(text.slice(i, i + size));
        parser.end();
        expect(found).toEqual(Papa.parse<string[]>(text).data);
      }),
      seed,
    );
  });

  it('KML: as togeojson has it', async () => {
    const coordinates = (path: number[][]) => path.map(([x, y]) => `${x},${y}`).join(' ');
    const shape = fc.oneof(
      position.map((at) => `<Point><coordinates>${at.join(',')}</coordinates></Point>`),
      line.map((path) => `<LineString><coordinates>${coordinates(path)}</coordinates></LineString>`),
      position.map(
        ([x = 0, y = 0]) =>
          `<Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates(ring(x, y))}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 6 }), async (shapes) => {
        const text = kml(
          `<Document>${shapes.map((each, i) => placemark(`名${i}`, each)).join('')}</Document>`,
        );
        const theirs = kmlToGeoJson(new DOMParser().parseFromString(text, 'text/xml') as unknown as Document);
        const ours = await featuresOf('a.kml', text);
        expect(ours.map(({ geometry }) => geometry)).toEqual(theirs.features.map(({ geometry }) => geometry));
        expect(ours.map(({ properties }) => properties.name)).toEqual(
          theirs.features.map(({ properties }) => properties?.name),
        );
      }),
      { ...seed, numRuns: 60 },
    );
  });

  it('shapefiles: as shpjs has them', async () => {
    const clockwise = position.map(([x = 0, y = 0]) => ring(x, y).toReversed());
    const shapes: readonly fc.Arbitrary<Shape>[] = [
      position.map(([x = 0, y = 0]) => ({ type: 1, at: [x, y] })),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => ({ type: 3, parts })),
      clockwise.map((outer) => ({
        type: 5,
        parts: [outer, ring((outer[0]?.[0] ?? 0) + 0.002, (outer[0]?.[1] ?? 0) + 0.002, 0.003)],
      })),
      fc.array(position, { minLength: 2, maxLength: 5 }).map((points) => ({ type: 8, points })),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...shapes.map((shape) => fc.array(shape, { minLength: 1, maxLength: 5 }))),
        async (records) => {
          const files = {
            'a.shp': shp(records),
            'a.dbf': dbf(
              [
                { name: utf8('NAME'), length: 12 },
                { name: utf8('N'), type: 'N', length: 8 },
              ],
              records.map((_, i) => [utf8(`名${i}`), utf8(String(i).padStart(8))]),
            ),
            'a.prj': prjs.wgs84,
            'a.cpg': 'UTF-8',
          };
          const theirs = await shapefileToGeoJson(zip(files));
          const ours = await featuresOf('a.zip', zip(files));
          if (Array.isArray(theirs)) throw new Error('one layer');
          expect(ours.map(({ properties }) => properties)).toEqual(
            theirs.features.map(({ properties }) => properties),
          );
          for (const [i, { geometry }] of ours.entries())
            expect(flat(geometry)).toEqual(flat(theirs.features[i]?.geometry));
        },
      ),
      { ...seed, numRuns: 60 },
    );
  });

  it('workbooks: as read-excel-file has them', async () => {
    const cell = fc.oneof(fc.constantFrom('甲', 'a & <b>', '007', ' x'), fc.integer({ min: -1e6, max: 1e6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (values) => {
        const bytes = workbook({
          表: sheetXml([['lng', 'lat', '值'], ...values.map((value) => [116.6, 39.9, value])]),
        });
        const theirs = await readSheet(Buffer.from(bytes));
        const ours = await featuresOf('a.xlsx', bytes);
        const isNumbers = values.every((value) => typeof value === 'number');
        if (isNumbers || values.some((value) => typeof value === 'string' && !/^\d/.test(value)))
          expect(ours.map(({ properties }) => String(properties.值).trim())).toEqual(
            theirs.slice(1).map((row) => String(row[2]).trim()),
          );
      }),
      { ...seed, numRuns: 40 },
    );
  });
});

/** Which ring comes first is not said by shapefiles: positions in any order, without the rounding of a projection. */
const flat = (geometry: unknown): string[] =>
  (
    JSON.stringify((geometry as { coordinates?: unknown }).coordinates).match(/-?[\d.]+,-?[\d.]+(?=\])/g) ??
    []
  )
    .map((pair) =>
      pair
        .split(',')
        .map((number) => Number(number).toFixed(9))
        .join(','),
    )
    .toSorted();
