import { describe, expect, it, vi } from 'vitest';
import { limits, readFile } from '../../../src/overlay/index.ts';
import { storedZip, utf8, zip } from '../../fixtures/import/make.ts';
import { answerOf, read } from './answer.ts';

/** Large files, made here because they are too large to keep. What they take is not asserted, only that others get a turn. */

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 120_000 });

const megabytes = (count: number, byte = 0x20) => new Uint8Array(count * 1_048_576).fill(byte);

/** How often others had their turn while something was read. */
async function turnsDuring(run: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const tick = () => {
    turns++;
    if (going) setImmediate(tick);
  };
  setImmediate(tick);
  await run();
  going = false;
  return turns;
}

const rows = (count: number) =>
  utf8(
    `id,lng,lat\n${Array.from({ length: count }, (_, i) => `${i},116.${600_000 + (i % 1000)},39.9`).join('\n')}`,
  );

describe('large files', () => {
  it('50 MB of blanks are blank', async () => {
    for (const name of ['a.geojson', 'a.csv', 'a.kml', 'a.zip', 'a'])
      expect(answerOf(await read(name, megabytes(50)))).toBe('- ; refused blank');
  });

  it('50 MB of blanks before, within and behind a feature are no trouble', async () => {
    const feature =
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[116.6,39.9]}}';
    const file = join2(
      megabytes(20),
      utf8('{"type":"FeatureCollection","features":['),
      megabytes(15),
      utf8(feature),
      megabytes(15),
      utf8(']}'),
    );
    expect(answerOf(await read('a.geojson', file))).toBe('Point 1');
  });

  it('megabytes of one character are refused, whichever kind they claim to be', async () => {
    for (const [name, byte] of [
      ['a.geojson', 0x5b],
      ['a.geojson', 0x22],
      ['a.csv', 0x22],
      ['a.csv', 0x2c],
      ['a.kml', 0x3c],
      ['a.txt', 0x0a],
    ] as const) {
      const { tables, faults } = await read(name, megabytes(4, byte));
      expect(tables).toEqual([]);
      expect(faults.some(({ grade }) => grade === 'refused')).toBe(true);
    }
  });

  it('a million rows are read, and others have their turn meanwhile', async () => {
    const bytes = rows(1_000_000);
    let answer = '';
    const turns = await turnsDuring(async () => {
      answer = answerOf(await read('rows.csv', bytes));
    });
    expect(answer).toBe('Point 1000000');
    expect(turns).toBeGreaterThan(20);
  });

  it('faults of a hundred thousand bad rows are a few, and a count', async () => {
    const bad = `lng,lat\n${'x,y\n'.repeat(100_000)}116.6,39.9\n`;
    const { tables, faults, moreFaults } = await read('bad.csv', bad);
    expect(tables[0]?.features).toHaveLength(1);
    expect(faults.length).toBeLessThanOrEqual(100);
    expect(faults.length + moreFaults).toBe(100_000);
  });

  it('what goes beyond four million positions is told, and what came before is kept', async () => {
    const line = `{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[${Array.from({ length: 1000 }, (_, i) => `[116.${100 + i},39.9]`).join(',')}]}}`;
    const file = utf8(
      `{"type":"FeatureCollection","features":[${Array.from({ length: 4100 }, () => line).join(',')}]}`,
    );
    const { tables, faults } = await read('lines.geojson', file);
    expect(tables[0]?.features).toHaveLength(limits.positions / 1000);
    expect(faults.map(({ key }) => key)).toEqual(['too-many-positions']);
  });

  it('a file beyond the limit is refused by its size', async () => {
    const bytes = { length: limits.bytes + 1 } as Uint8Array;
    expect(answerOf(await readFile({ name: 'a.geojson', bytes }, {}, () => {}))).toBe(
      '- ; refused too-large',
    );
  });

  it('a quotation that is never closed does not make the work grow with its square', async () => {
    const file = utf8(`lng,lat,t\n116.6,39.9,"x\n${'116.6,39.9,"y\n'.repeat(200_000)}`);
    const { tables } = await read('quotes.csv', file);
    expect(tables[0]?.features.length).toBeGreaterThan(199_000);
  });

  it('a hundred thousand broken features do not either', async () => {
    const broken =
      '{"type":"Feature","properties":{"a":"},"geometry":{"type":"Point","coordinates":[116.6,39.9]}},';
    const good = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[116.6,39.9]}}';
    const { tables, moreFaults } = await read(
      'broken.geojson',
      `{"type":"FeatureCollection","features":[${broken.repeat(100_000)}${good}]}`,
    );
    expect(tables[0]?.features).toHaveLength(1);
    expect(moreFaults).toBeGreaterThan(90_000);
  });

  it('one feature of a million corners is read, converted and described', async () => {
    const coordinates = Array.from({ length: 1_000_000 }, (_, i) => `[${12_985_000 + i / 100},4850000]`).join(
      ',',
    );
    const { tables, choices } = await read(
      'long.geojson',
      `{"type":"LineString","coordinates":[${coordinates}]}`,
    );
    expect(choices.projection.value).toBe('EPSG:3857');
    expect(tables[0]?.bounds?.[0]).toBeCloseTo(116.6466, 3);
  });
});

function join2(...pieces: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

describe('zips that are traps', () => {
  const zeros = megabytes(40, 0);

  it('a file that unpacks to a thousand times its size is stopped', async () => {
    expect(answerOf(await read('bomb.zip', zip({ 'a.geojson': zeros })))).toBe('- ; refused zip-bomb');
    expect(answerOf(await read('bomb.kmz', zip({ 'doc.kml': zeros })))).toBe('- ; refused zip-bomb');
  });

  it('so is one in a workbook', async () => {
    const bomb = zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': zeros,
    });
    expect(answerOf(await read('bomb.xlsx', bomb))).toBe('- ; refused zip-bomb');
  });

  it('what was read before a trap is kept', async () => {
    const one = '{"type":"Point","coordinates":[116.6,39.9]}';
    expect(answerOf(await read('half.zip', zip({ 'a.geojson': one, 'b.csv': zeros })))).toBe(
      'Point 1 ; refused zip-bomb',
    );
  });

  it('a zip of zips is not opened further', async () => {
    const inner = zip({ 'a.zip': zip({ 'b.zip': zeros }) });
    expect(answerOf(await read('nested.zip', inner))).toBe(
      '- ; refused nothing-found ; skipped nested-zip member 1',
    );
  });

  it('a zip of too many files is refused', async () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.zipEntries + 1 }, (_, i) => [`${i}.txt`, 'x']),
    );
    expect(answerOf(await read('many.zip', zip(files)))).toBe('- ; refused zip-too-many');
  });

  it('a directory that names the same bytes again and again is held to the limit on all of it', async () => {
    const same = storedZip(utf8('a.geojson'), megabytes(8, 0x20), { times: 70 });
    expect(answerOf(await read('same.zip', same))).toContain('refused zip-bomb');
    const small = storedZip(utf8('a.geojson'), utf8('{"type":"Point","coordinates":[116.6,39.9]}'), {
      times: 400,
    });
    const { tables, faults } = await read('same.zip', small);
    expect(tables).toHaveLength(limits.tables);
    expect(faults.map(({ key }) => key)).toEqual(['too-many-tables']);
  });
});

describe('cancelling', () => {
  const bytes = rows(100_000);

  it('before it began', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(readFile({ name: 'a.csv', bytes }, {}, () => {}, signal)).rejects.toThrow('cancelled');
  });

  it.each([0.01, 0.3, 0.75, 0.95])('when %s of it is done', async (share) => {
    const controller = new AbortController();
    const shares: number[] = [];
    const progress = ({ share: done }: { share: number }) => {
      shares.push(done);
      if (done >= share) controller.abort(new Error('cancelled'));
    };
    await expect(readFile({ name: 'a.csv', bytes }, {}, progress, controller.signal)).rejects.toThrow(
      'cancelled',
    );
    expect(shares.length).toBeGreaterThan(0);
  });

  it('in the middle of unpacking', async () => {
    const packed = zip({ 'a.csv': bytes });
    const controller = new AbortController();
    const progress = () => controller.abort(new Error('cancelled'));
    await expect(readFile({ name: 'a.zip', bytes: packed }, {}, progress, controller.signal)).rejects.toThrow(
      'cancelled',
    );
  });

  it('tells how far it is, never backwards, in both languages', async () => {
    const told: { share: number; step: { zh: string; en: string } }[] = [];
    await readFile({ name: 'a.csv', bytes }, {}, (done) => void told.push(done));
    expect(told.length).toBeGreaterThan(3);
    for (const { step } of told) expect(step.zh && step.en).toBeTruthy();
    expect(told.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(told.at(-1)?.share).toBe(1);
  });
});
