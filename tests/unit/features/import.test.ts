import { describe, expect, it } from 'vitest';
import { closeBounds, ghostSketch } from '../../../src/features/import/ghosts.ts';
import { datumMatters, isPlain } from '../../../src/features/import/plain.ts';
import { groupFaults, placeOf, toReportCsv, toReportText } from '../../../src/features/import/report.ts';
import { together } from '../../../src/features/import/together.ts';
import { distanceMeters as distance } from '../../../src/geo/distance.ts';
import { ghostPaints } from '../../../src/layers/ghosts.ts';
import { palettes } from '../../../src/layers/index.ts';
import { fromWgs84 } from '../../../src/overlay/datum.ts';
import type { ReadingSummary } from '../../../src/overlay/messages.ts';
import type { FileFault } from '../../../src/overlay/reading.ts';
import { noteOf } from '../../../src/state/overlay-note.ts';

const sure = { sure: true, reason: { zh: '', en: '' } };
const doubt = { sure: false, reason: { zh: '', en: '' } };
const here = [116.65, 39.9];
const paris = [2.35, 48.85];

const fault = (grade: FileFault['grade'], key: FileFault['key'], number?: number): FileFault => ({
  key,
  file: 'a.csv',
  grade,
  cause: { zh: `坏${number ?? ''}`, en: `bad ${number ?? ''}` },
  remedy: { zh: '改。', en: 'Mend it.' },
  ...(number ? { at: { kind: 'row' as const, number } } : {}),
});

const table = { name: 'a', count: 1, fields: [], bounds: null, kinds: { Point: 1 }, head: [[]] };
const reading: ReadingSummary = {
  file: 'a.csv',
  format: 'csv',
  bytes: 10,
  tables: [table],
  faults: [],
  moreFaults: 0,
  choices: {
    encoding: { value: 'utf-8', ...sure },
    encodings: [],
    datum: { value: 'wgs84', ...sure },
    swapped: { value: false, ...sure },
    projection: { value: 'degrees', ...sure },
  },
  sample: [here],
};
const withChoice = (choices: Partial<ReadingSummary['choices']>, more: Partial<ReadingSummary> = {}) => ({
  ...reading,
  ...more,
  choices: { ...reading.choices, ...choices },
});

describe('a file is added without a question', () => {
  it('when everything is sure, or what is not makes no difference', () => {
    expect(isPlain(reading)).toBe(true);
    expect(isPlain({ ...reading, faults: [fault('mended', 'heights')] })).toBe(true);
    expect(isPlain(withChoice({ datum: { value: 'wgs84', ...doubt } }, { sample: [paris] }))).toBe(true);
    expect(datumMatters([paris])).toBe(false);
    expect(datumMatters([paris, here])).toBe(true);
  });

  it.each<[string, ReadingSummary]>([
    ['the datum', withChoice({ datum: { value: 'wgs84', ...doubt } })],
    ['the encoding', withChoice({ encoding: { value: 'gb18030', ...doubt } })],
    ['the order of axes', withChoice({ swapped: { value: false, ...doubt } })],
    ['the projection', withChoice({ projection: { value: 'EPSG:4548', ...doubt } })],
    ['the columns', withChoice({ columns: { value: { wkt: 'a' }, ...doubt } })],
    ['which of its tables', { ...reading, tables: [table, table] }],
    ['rows left out', { ...reading, faults: [fault('skipped', 'bad-position', 2)] }],
    ['nothing to draw', { ...reading, tables: [], faults: [fault('refused', 'empty')] }],
  ])('not when there is a doubt about %s', (_, doubtful) => {
    expect(isPlain(doubtful)).toBe(false);
  });
});

describe('ghosts', () => {
  const place = [116.65, 39.9];
  const inGcj = fromWgs84.gcj02(place);

  it('show the same position in each datum, the chosen one strong and on top', () => {
    const sketch = ghostSketch([inGcj], 'gcj02', true);
    expect(sketch.map(({ properties }) => properties.class)).toEqual([
      'ghost-wgs84',
      'ghost-bd09',
      'ghost-gcj02',
    ]);
    const at = sketch.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : []));
    expect(distance(at[2] ?? [], place)).toBeLessThan(0.01);
    expect(distance(at[0] ?? [], place)).toBeGreaterThan(400);
    expect(sketch.map(({ properties }) => 'chosen' in properties && properties.chosen)).toEqual([
      false,
      false,
      true,
    ]);
    expect(sketch.every(({ properties }) => 'zh' in properties && properties.zh)).toBe(true);
  });

  it('are one where the datum is settled; CGCS2000 lies on WGS-84', () => {
    const sketch = ghostSketch([place], 'cgcs2000', false);
    expect(sketch.map(({ properties }) => properties.class)).toEqual(['ghost-wgs84']);
    expect(sketch[0]?.properties).not.toHaveProperty('zh');
  });

  it('are looked at so closely that half a kilometre is seen, whatever else is in the sample', () => {
    const far = [place, [116.66, 39.9], [116.95, 39.7], [0, 0]];
    const [west, south, east, north] = closeBounds(far) ?? [0, 0, 0, 0];
    expect(distance([west, south], [east, north])).toBeLessThan(6000);
    expect(closeBounds([])).toBeUndefined();
  });

  it('differ in colour in every theme', () => {
    for (const theme of ['light', 'dark', 'projector'] as const) {
      const paints = ghostPaints({ theme, colors: palettes[theme], language: 'zh', typeScale: 1 }, 's');
      const colors = paints.flatMap((paint) =>
        paint.type === 'circle' ? [paint.paint?.['circle-color']] : [],
      );
      expect(new Set(colors).size).toBe(3);
    }
  });
});

describe('what is wrong with a file', () => {
  const faults = [
    fault('skipped', 'bad-position', 3),
    fault('skipped', 'row-without-position', 4),
    fault('skipped', 'bad-position', 7),
  ];

  it('is grouped by kind and told by place', () => {
    expect(groupFaults(faults).map((group) => group.faults.map(({ at }) => at?.number))).toEqual([
      [3, 7],
      [4],
    ]);
    expect(placeOf(faults[0] as FileFault, 'zh')).toBe('第 3 行');
    expect(
      placeOf({ ...fault('skipped', 'sheet-broken'), at: { kind: 'sheet', number: 2, name: '附表' } }, 'en'),
    ).toBe('sheet 2 (附表)');
    expect(placeOf(fault('refused', 'empty'), 'zh')).toBe('');
  });

  it('is a text, and a table without formulas', () => {
    expect(toReportText(faults.slice(0, 1), 2, 'zh')).toBe(
      'a.csv · 第 3 行 · 已跳过 · 坏3 · 改。\n另有 2 处没有列出。\n',
    );
    const hostile = { ...fault('skipped', 'bad-position', 2), file: '=cmd|x.csv' };
    const [, line] = toReportCsv([hostile], 0, 'en').split('\r\n');
    expect(line).toBe("'=cmd|x.csv,row 2,Left out,bad 2,Mend it.");
  });

  it('stands in the layer’s note, after what the reader chose', () => {
    expect(noteOf(reading)).toBeNull();
    expect(noteOf({ ...reading, faults }, {})?.zh).toBe('坏3改。另有 2 处。');
    const chosen = withChoice({ datum: { value: 'gcj02', ...sure } }, { faults: faults.slice(0, 1) });
    expect(noteOf(chosen, { datum: 'gcj02', swapped: true })).toEqual({
      zh: '由您选定：坐标按火星坐标（GCJ-02），先纬度、后经度。坏3改。',
      en: 'You chose: coordinates as GCJ-02, latitude first. bad 3 Mend it.',
    });
  });
});

it('keeps the parts of a loose shapefile together', () => {
  const files = ['A.shp', 'a.DBF', 'a.prj', 'b.csv', 'c.dbf'].map((name) => new File([], name));
  expect(together(files).map(({ file, beside }) => [file.name, ...beside.map(({ name }) => name)])).toEqual([
    ['A.shp', 'a.DBF', 'a.prj'],
    ['b.csv'],
    ['c.dbf'],
  ]);
});
