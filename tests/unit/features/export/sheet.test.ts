import { describe, expect, it } from 'vitest';
import type { Font, Item } from '../../../../src/features/canvas-blocks.ts';
import { layoutSheet, margin } from '../../../../src/features/export/sheet.ts';
import { fits, possible } from '../../../../src/features/export/size.ts';
import { legendOf, type SheetFacts, sheetFacts } from '../../../../src/features/sheet-facts.ts';
import { languages } from '../../../../src/i18n/index.ts';
import type { DrawnFeature } from '../../../../src/layers/in-view.ts';
import { layers, themes } from '../../../../src/layers/index.ts';
import type { Values } from '../../../../src/map/picture.ts';
import type { PlanDocument } from '../../../../src/model/document.ts';
import { type Overlay, plainStyle } from '../../../../src/model/overlay.ts';
import { startValues } from '../../../fixtures/values.ts';

/** The sheet round a picture of the map, laid out: nothing is cut, nothing stands on anything else. */

const wide = (text: string) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.56), 0);
const measure = (text: string, { size }: Font) => wide(text) * size;

const everything: readonly DrawnFeature[] = layers.flatMap(({ id, legend }) =>
  legend.map(({ shape, paints, sample }) => ({ layer: id, shape, paints, properties: sample })),
);
const tiles: Overlay = {
  id: 'b',
  title: '影像',
  kind: 'raster',
  on: true,
  opacity: 1,
  bounds: null,
  count: 0,
  fields: [],
  kinds: {},
  style: plainStyle(0),
  filter: [],
  source: { type: 'tiles', url: 'https://x/{z}/{x}/{y}', attribution: '&copy; <a href="https://x">某图</a>' },
  datum: null,
  note: null,
  kept: true,
};
const documents = new Map(
  ['2021-09', '2026-01'].map((issued) => [issued, { id: issued, issued } as PlanDocument]),
);

const factsIn = (language: 'zh' | 'en', title = '', own: readonly Overlay[] = []): SheetFacts =>
  sheetFacts({
    values: { ...startValues, language },
    frame: { camera: { zoom: 12, lng: 116.7, lat: 39.9 }, width: 900, height: 600 },
    drawn: everything,
    overlays: own,
    title,
    asked: ['轨道', '2027 年'],
    side: null,
    documents,
    version: '2026-11-20',
    today: '2026-11-20',
  });

type Extent = { x: number; y: number; right: number; bottom: number; what: string };
function extent(item: Item): Extent {
  const { x, y } = item;
  if (item.kind === 'text') {
    const top = y - item.font.size * 0.8;
    const right = x + measure(item.text, item.font);
    return { x, y: top, right, bottom: y + item.font.size * 0.1, what: item.text };
  }
  const size = 'width' in item ? item : { width: item.size, height: item.size };
  return { x, y, right: x + size.width, bottom: y + size.height, what: item.kind };
}

const meet = (a: Extent, b: Extent) =>
  a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.y < b.bottom - 0.5 && b.y < a.bottom - 0.5;

describe('the sheet', () => {
  for (const language of languages)
    for (const map of [
      { width: 1000, height: 780 },
      { width: 390, height: 480 },
      { width: 240, height: 200 },
    ])
      it(`holds everything within its margins, apart from each other (${language}, ${map.width})`, () => {
        const title =
          language === 'zh' ? '运河商务区与周边轨道'.repeat(4) : 'The canal business district '.repeat(4);
        const sheet = layoutSheet(factsIn(language, title, [tiles]), map, measure);
        const extents = sheet.items.map(extent);
        for (const one of extents) {
          expect(one.x, one.what).toBeGreaterThanOrEqual(margin - 1);
          expect(one.right, one.what).toBeLessThanOrEqual(sheet.width - margin + 1);
          expect(one.bottom, one.what).toBeLessThanOrEqual(sheet.height - margin + 1);
        }
        extents.forEach((one, i) => {
          for (const other of extents.slice(i + 1))
            if (meet(one, other)) expect.fail(`${one.what} stands on ${other.what}`);
        });
        const picture = sheet.items.find((item) => item.kind === 'picture');
        expect(picture).toMatchObject(map);
        expect(Number.isInteger(picture?.x) && Number.isInteger(picture?.y)).toBe(true);
      });

  it('says what it is, when and from what it was made, and whose the other layers are', () => {
    const told = JSON.stringify(factsIn('zh', '', [tiles]));
    for (const words of [
      '北京城市副中心',
      '2026年11月20日',
      '数据 2026-11-20',
      '示意图',
      'CC BY 4.0',
      '2 份规划文件',
      '只看：轨道 · 2027 年',
      '影像',
      '© 某图',
    ])
      expect(told).toContain(words);
    expect(told).not.toContain('href');
  });

  it('has a scale bar that is right for the map’s middle', () => {
    const { scale } = factsIn('zh');
    // 14.7 m a pixel at zoom 12 and 39.9° north.
    expect(scale.label).toBe('1 公里');
    expect(scale.width).toBeCloseTo(1000 / 14.69, 0);
  });

  it.each(themes)('the legend has every layer that is drawn and none that is off (%s)', (theme) => {
    const of = (drawn: readonly DrawnFeature[]) =>
      legendOf({ values: { ...startValues, theme }, drawn, overlays: [] }, 'zh').map(({ title }) => title);
    const on = layers.filter(({ startsOn }) => startsOn).map(({ title }) => title.zh);
    expect(of(everything).toSorted()).toEqual(on.toSorted());
    expect(of(everything.filter(({ layer }) => layer === 'rivers'))).toEqual(['河湖']);
  });

  it('leaves out what a filter leaves only as a shadow', () => {
    const rail = layers.find(({ id }) => id === 'rail-lines')?.legend[0];
    if (!rail) throw new Error('rail has no legend');
    const drawn = (entry: string): DrawnFeature => ({
      layer: 'rail-lines',
      shape: 'line',
      paints: [],
      properties: { ...rail.sample, entry },
    });
    const titles = (entry: string) =>
      legendOf(
        { values: { ...startValues, matching: new Set(['a']) }, drawn: [drawn(entry)], overlays: [] },
        'zh',
      );
    expect(titles('a')).toHaveLength(1);
    expect(titles('b')).toEqual([]);
  });

  it('reads the legend in the year that is drawn', () => {
    const rail: DrawnFeature = {
      layer: 'rail-lines',
      shape: 'line',
      paints: [],
      properties: { class: 'metro', status: 'planned', line: 'm101', entry: 'a' },
    };
    const rows = (year: Values['year']) =>
      legendOf({ values: { ...startValues, year }, drawn: [rail], overlays: [] }, 'en').flatMap((group) =>
        group.rows.map(({ title }) => title),
      );
    const open = [
      'match',
      ['concat', ['get', 'entry'], '/', ['get', 'status']],
      ['a/planned'],
      'done',
      ['get', 'status'],
    ];
    const look = { status: open, marked: { due: {}, ahead: {} } } as unknown as NonNullable<Values['year']>;
    expect(rows(look)).not.toEqual(rows(null));
  });
});

describe('how large a picture may be', () => {
  it('is what the graphics card draws and a browser holds; once over is always tried', () => {
    expect(possible({ width: 1000, height: 800 }, 16_384)).toEqual([1, 2, 3, 4]);
    expect(possible({ width: 1000, height: 800 }, 4096)).toEqual([1, 2, 3]);
    expect(possible({ width: 3400, height: 2000 }, 16_384)).toEqual([1, 2]);
    expect(possible({ width: 5000, height: 3000 }, 4096)).toEqual([1]);
    expect(fits({ width: 5000, height: 3000 }, 1, 4096)).toBe(false);
  });
});
