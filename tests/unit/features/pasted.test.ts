import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../../src/features/import/pasted.ts';
import { readFile } from '../../../src/overlay/read-file.ts';

const named = async (text: string, anything = false) => {
  const file = pastedFile(text, '粘贴', anything);
  return file && [file.name, await file.text()];
};

/** Kinds of what the reader makes of it. */
const read = async (text: string) => {
  const file = pastedFile(text, '粘贴');
  if (!file) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { tables, faults } = await readFile({ name: file.name, bytes }, {}, () => undefined);
  return { kinds: tables[0]?.kinds, faults: faults.map(({ key }) => key) };
};

describe('words from the clipboard', () => {
  it.each([
    ['GeoJSON', '  {"type":"Point","coordinates":[116.65,39.9]}', { Point: 1 }],
    [
      'GeoJSON in lines',
      '{"type":"Point","coordinates":[116.65,39.9]}\n{"type":"Point","coordinates":[116.66,39.9]}',
      { Point: 2 },
    ],
    [
      'KML',
      '<?xml version="1.0"?>\n<kml><Placemark><Point><coordinates>116.65,39.9</coordinates></Point></Placemark></kml>',
      { Point: 1 },
    ],
    ['WKT', 'POINT (116.65 39.9)', { Point: 1 }],
    [
      'several WKT, one over two lines',
      'POINT (116.65 39.9);\nLINESTRING (116.6 39.9,\n  116.7 39.9)\nGEOMETRYCOLLECTION(POINT(116.6 39.9))',
      { Point: 1, LineString: 1, GeometryCollection: 1 },
    ],
    ['WKT with its system', 'SRID=4326;POINT(116.65 39.9)', { Point: 1 }],
    ['rows of a spreadsheet', '名称\t经度\t纬度\n甲\t116.65\t39.9\n乙\t116.66\t39.91', { Point: 2 }],
    ['CSV', 'name,lng,lat\r\na,116.65,39.9', { Point: 1 }],
    ['cells with WKT', 'name\tgeom\na\tPOINT(116.6 39.9)', { Point: 1 }],
  ])('are read when they are %s', async (_, text, kinds) => {
    const found = await read(text);
    expect(found?.kinds).toEqual(kinds);
    expect(found?.faults).toEqual([]);
  });

  it('keep the blank cells they begin with', async () => {
    expect((await named('\t经度\t纬度\n\t116.65\t39.9\n'))?.[1]).toBe('\t经度\t纬度\n\t116.65\t39.9');
  });

  it.each([
    ['nothing', '  \n'],
    ['a word', '通州'],
    ['a position', '116.65, 39.90'],
    ['a sentence', '2026 年，通州区将建成 3 座公园，\n其中 2 座在运河边。'],
    ['an address', 'https://example.org/a,b'],
    ['a list of names', '甲, 乙\n丙, 丁'],
  ])('are left alone when they are %s', async (_, text) => {
    expect(await named(text)).toBeNull();
  });

  it('are given to the reader all the same when they were put down on purpose', async () => {
    expect(await named('通州', true)).toEqual(['粘贴.txt', '通州']);
    expect(await named('  ', true)).toBeNull();
  });
});
