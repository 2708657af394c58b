import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureNames, words } from '../../src/features/ask/words.ts';
import { words as detailWords } from '../../src/features/detail/words.ts';
import { takeWords } from '../../src/features/take-words.ts';
import { fill } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/text.ts';
import type { FigureKind } from '../../src/state/drawing.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

/** Measure and ask, as a planner with a pointer, with keys alone, and on a phone. */

const tool = { zh: '量算与查询', en: 'Measure and ask' } as const;
const overCanal = 'map=13.00/39.9000/116.7000';

class AskPanel {
  readonly #atlas: AtlasDriver;
  readonly #language: Language;
  constructor(atlas: AtlasDriver, language: Language = 'zh') {
    this.#atlas = atlas;
    this.#language = language;
  }
  get whole() {
    return this.#atlas.page.locator('.ask');
  }
  button(name: { readonly zh: string; readonly en: string }) {
    return this.whole.getByRole('button', { name: name[this.#language], exact: true });
  }
  way(kind: FigureKind) {
    return this.button(figureNames[kind]);
  }
  /** Takes up a way to draw and waits until the map has the keys. */
  async take(kind: FigureKind, press: 'click' | 'Enter' = 'click'): Promise<void> {
    if (press === 'click') await this.way(kind).click();
    else await this.way(kind).press('Enter');
    await this.hasKeys();
  }
  async hasKeys(): Promise<void> {
    await this.whole.locator('.ask-hand').waitFor();
    await soon(() => this.#atlas.map.evaluate((canvas) => canvas === document.activeElement)).toBe(true);
  }
  figures(): Promise<string[]> {
    return this.whole.locator('.ask-figure .row-title').allInnerTexts();
  }
  measured(): Promise<string[]> {
    return this.whole.locator('.ask-figure .row-note').allInnerTexts();
  }
  get heading() {
    return this.whole.locator('.ask-answer h3').first();
  }
  /** The number of entries, once the answer tells the question. */
  async answer(question: RegExp): Promise<number> {
    await soon(() => seen(this.heading).catch(() => '')).toMatch(question);
    return Number(/(\d+) (?:个条目|entries)$/.exec(await seen(this.heading))?.[1]);
  }
  get rows() {
    return this.whole.locator('.ask-table').first().locator('tbody tr');
  }
  async shares(): Promise<number[]> {
    const cells = await this.rows.locator('td:last-child').allInnerTexts();
    return cells.map((cell) => (cell === '–' ? 0 : cell === '<0.1%' ? 0.05 : Number.parseFloat(cell)));
  }
  async save(name: { readonly zh: string; readonly en: string }): Promise<string> {
    const [file] = await Promise.all([this.#atlas.page.waitForEvent('download'), this.button(name).click()]);
    const path = join(mkdtempSync(join(tmpdir(), 'atlas-ask-')), file.suggestedFilename());
    await file.saveAs(path);
    return readFileSync(path, 'utf8');
  }
}

/** A file of the reader's own: one point in what is drawn, one far from it. */
const own = {
  name: '走访点.geojson',
  text: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      [116.735, 39.897],
      [116.745, 39.88],
    ].map((coordinates, i) => ({
      type: 'Feature',
      properties: { name: `走访点${i + 1}` },
      geometry: { type: 'Point', coordinates },
    })),
  }),
};

const descending = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a);

describe('measure and ask', () => {
  test('an area is drawn with the mouse, measured, asked about with a buffer, taken home, and is there after a reload', async () => {
    const atlas = await openAtlas({ hash: overCanal, screen: { width: 1280, height: 720 } });
    await atlas.waitForMap();
    await atlas.dropFiles(own);
    await atlas.own('走访点').waitFor();
    await atlas.page.waitForFunction(() => location.hash.includes('map=13'));
    await atlas.map.focus();
    await atlas.pressKey('m');
    const panel = new AskPanel(atlas);
    const { mouse } = atlas.page;
    await panel.take('polygon');
    for (const [x, y] of [
      [850, 300],
      [1100, 320],
      [1080, 560],
    ] as const) {
      await mouse.move(x, y, { steps: 2 });
      await mouse.click(x, y);
    }
    // The measure is told while the shape is still open.
    await soon(() => seen(panel.whole.locator('.ask-live'))).toMatch(/(公顷|平方公里).*亩.*周长/);
    await mouse.dblclick(900, 600);
    const alone = await panel.answer(/^与“多边形 1”相交/);
    expect(alone).toBeGreaterThan(3);
    expect(await panel.figures()).toEqual(['多边形 1']);
    expect(await atlas.detail.count()).toBe(0);
    // Its area, from the address alone: 13 levels, 39.9° north.
    const [measured = ''] = await panel.measured();
    const metersPerPixel = (40_075_017 * Math.cos((39.9 * Math.PI) / 180)) / (512 * 2 ** 13);
    const corners = [
      [850, 300],
      [1100, 320],
      [1080, 560],
      [900, 600],
    ] as const;
    const pixels = corners.reduce((sum, [x, y], i) => {
      const [u, v] = corners[(i + 1) % corners.length] ?? [0, 0];
      return sum + (x * v - u * y) / 2;
    }, 0);
    const roughly = (Math.abs(pixels) * metersPerPixel ** 2) / 1e6;
    // Corners may have gone 12 pixels aside, to a line of the map.
    expect(Math.abs(Number.parseFloat(measured) / roughly - 1)).toBeLessThan(0.1);

    await panel.whole.getByLabel(words.bufferMeters.zh).fill('500');
    const wider = await panel.answer(/^与“多边形 1”周边 500 米相交/);
    expect(wider).toBeGreaterThan(alone);
    expect(await panel.shares()).toEqual(descending(await panel.shares()));
    await panel.whole.getByRole('columnheader', { name: words.share.zh }).getByRole('button').click();
    expect(await panel.shares()).toEqual(descending(await panel.shares()).toReversed());
    await panel.whole.getByText(words.totals.zh).click();
    const counts = await panel.whole
      .locator('.ask-totals')
      .first()
      .locator('td:nth-child(2)')
      .allInnerTexts();
    expect(counts.map(Number).reduce((sum, n) => sum + n, 0)).toBe(wider);
    await panel.whole.getByText(words.nearest.zh).click();
    expect(await panel.whole.locator('.ask-more .entry-lead').first().innerText()).toMatch(
      /^(东|南|西|北|东北|东南|西北|西南) [\d.]+ (米|公里)/,
    );

    await panel.whole.getByText(words.own.zh).waitFor();
    expect(await panel.whole.locator('.ask-own .row-title').count()).toBe(1);

    const csv = await panel.save(takeWords.csv);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(wider + 1);
    expect(csv).toContain('与“多边形 1”周边 500 米相交');
    const collection = JSON.parse(await panel.save(takeWords.geojson)) as {
      question: string;
      features: { id: string; properties: { citations?: string; sharePercent?: number } }[];
    };
    expect(collection.question).toBe('与“多边形 1”周边 500 米相交');
    expect(collection.features).toHaveLength(wider + 1);
    for (const { properties } of collection.features.slice(1)) {
      expect(properties.citations).not.toBe('');
      expect(properties.sharePercent).toBeGreaterThanOrEqual(0);
    }

    // A row opens its entry; the answer stays.
    await panel.rows.first().getByRole('button').click();
    await atlas.wholeDetail();
    expect(await panel.rows.count()).toBeGreaterThan(0);

    await atlas.page.reload();
    await atlas.panel.waitFor();
    await atlas.openTool(tool.zh);
    await panel.whole.waitFor();
    expect(await panel.figures()).toEqual(['多边形 1']);
    expect((await panel.measured())[0]).toBe(measured);
  });

  test('a line is drawn by keys alone, taken back and brought back, and Esc gives the focus back', async () => {
    // Every step draws the map anew: a small one is drawn sooner.
    const atlas = await openAtlas({
      hash: `${overCanal}&panel=`,
      language: 'en',
      screen: { width: 900, height: 500 },
    });
    await atlas.waitForMap();
    await atlas.openTool(tool.en);
    const panel = new AskPanel(atlas, 'en');
    await panel.take('line', 'Enter');
    await atlas.pressKey('Enter', 'ArrowRight', 'ArrowRight', 'Enter');
    await soon(() => seen(panel.whole.locator('.ask-live'))).toMatch(/km|\d m/);
    await atlas.pressKey('ArrowDown', 'ArrowDown', 'Enter');
    // The last corner is taken back and set again.
    await soon(async () => (await atlas.announced()).some((told) => told.startsWith('3 corners'))).toBe(true);
    const long = await seen(panel.whole.locator('.ask-live'));
    await atlas.pressKey('Backspace');
    await atlas.pressKey('Enter');
    await soon(() => seen(panel.whole.locator('.ask-live'))).toBe(long);
    // Enter once more in the same place ends it.
    await atlas.pressKey('Enter');
    await soon(() => panel.figures()).toEqual(['Line 1']);
    // Its corners went to what lies beside them.
    const whole = (await panel.measured())[0] ?? '';
    expect(Math.abs(Number.parseFloat(whole) - Number.parseFloat(long))).toBeLessThan(0.05);
    await panel.answer(/^Within 500 m of “Line 1”/);
    expect(await atlas.focused()).toBe('Line');
    // The last corner still lies under the cross-hair: it is picked, taken up, moved, put down.
    await panel.button(words.edit).press('Enter');
    await panel.hasKeys();
    await atlas.pressKey('Enter', 'Enter', 'ArrowDown', 'Enter');
    await soon(async () => (await panel.measured())[0]).not.toBe(whole);
    await atlas.pressKey('Escape', 'Escape');
    await soon(() => atlas.focused()).toBe('Edit');
    await panel.button(words.undo).click();
    expect((await panel.measured())[0]).toBe(whole);
    await panel.button(words.redo).click();
    expect((await panel.measured())[0]).not.toBe(whole);
    await panel.button(words.undo).click();

    await panel.button(words.undo).click();
    expect(await panel.figures()).toEqual([]);
    await panel.button(words.redo).click();
    expect(await panel.figures()).toEqual(['Line 1']);
    await panel.take('circle', 'Enter');
    await atlas.pressKey('Enter', 'ArrowRight', 'Escape');
    await soon(() => panel.whole.locator('.ask-live').innerText()).toBe('–');
    await atlas.pressKey('Enter', 'ArrowRight', 'ArrowRight', 'Enter');
    await soon(() => panel.figures()).toEqual(['Line 1', 'Circle 1']);
    expect((await panel.measured())[1]).toMatch(/ha|km².*radius/);
    // Its radius may be typed; what makes no circle is not taken.
    const radius = panel.whole.getByLabel(fill(words.radiusOf, { name: 'Circle 1' }).en);
    await radius.fill('800');
    await radius.press('Enter');
    await soon(async () => (await panel.measured())[1]).toMatch(/radius 800 m/);
    await radius.fill('-3');
    await radius.press('Enter');
    expect(await radius.inputValue()).toBe('800');
    await panel.take('polygon', 'Enter');
    await atlas.pressKey('Escape');
    expect(await atlas.focused()).toBe('Polygon');
    await panel.whole.getByRole('button', { name: 'Delete Line 1' }).click();
    expect(await panel.figures()).toEqual(['Circle 1']);
  });

  test('a phone draws with a finger above the panel', async () => {
    const atlas = await openAtlas({ size: 'phone', hash: overCanal });
    await atlas.waitForMap();
    await atlas.openTool(tool.zh);
    const panel = new AskPanel(atlas);
    await panel.way('rectangle').tap();
    await panel.whole.locator('.ask-hand').waitFor();
    const box = await panel.whole.locator('xpath=ancestor::dialog').boundingBox();
    // What is left of the map is enough to draw on.
    expect(box?.y).toBeGreaterThan(500);
    await atlas.page.touchscreen.tap(90, 200);
    await atlas.page.touchscreen.tap(300, 420);
    await soon(() => panel.figures()).toEqual(['矩形 1']);
    expect(await panel.answer(/^与“矩形 1”相交/)).toBeGreaterThan(3);
    await panel.rows.first().getByRole('button').tap();
    await atlas.wholeDetail();
  });

  test('without a map an entry is asked about from its page, a town from the list', async () => {
    const atlas = await openAtlas({ hash: 'sel=rail-m101-1', without: 'webgl', language: 'en' });
    await atlas.wholeDetail();
    await atlas.button(detailWords.around.en).click();
    const panel = new AskPanel(atlas, 'en');
    expect(await panel.answer(/^Within 500 m of “.*M101/)).toBeGreaterThan(10);
    expect(await seen(panel.whole)).toContain(words.noMap.en);
    await panel.whole.getByLabel(words.about.en).selectOption('town-taihu');
    await panel.whole.getByLabel(words.bufferMeters.en).fill('0');
    expect(await panel.answer(/^Meeting “Taihu/)).toBeGreaterThan(10);
    expect(Math.max(...(await panel.shares()))).toBe(100);
  });
});
