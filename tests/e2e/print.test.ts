import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words as appWords } from '../../src/app/words.ts';
import { type Format, pageSize, pagesFor } from '../../src/features/print/paper.ts';
import { paperWords, words } from '../../src/features/print/words.ts';
import { sheetWords } from '../../src/features/sheet-words.ts';
import { fill } from '../../src/i18n/index.ts';
import { layers } from '../../src/layers/index.ts';
import type { Story } from '../../src/model/story.ts';
import { catalog } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { host, openAtlas, soon } from './run.ts';

const mmPerPoint = 25.4 / 72;
const mmPerPixel = 25.4 / 96;

/** What the browser's print makes of the page: how many sheets, of which size in millimetres. */
async function printed(atlas: AtlasDriver): Promise<{ pages: number; sizes: [number, number][] }> {
  const bytes = await atlas.page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = bytes.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: Number(/\/Count (\d+)/.exec(text)?.[1]),
    sizes: boxes.map(([, width, height]) => [Number(width) * mmPerPoint, Number(height) * mmPerPoint]),
  };
}

async function expectPaper(atlas: AtlasDriver, format: Format, pages = 1): Promise<void> {
  const made = await printed(atlas);
  expect(made.pages).toBe(pages);
  const { width, height } = pageSize(format);
  for (const [wide, high] of made.sizes) {
    expect(Math.abs(wide - width)).toBeLessThan(1);
    expect(Math.abs(high - height)).toBeLessThan(1);
  }
}

const choose = (atlas: AtlasDriver, name: string) =>
  atlas.dialog.getByLabel(name, { exact: true }).check({ force: true });

const ready = ({ paper, orientation }: Format, language: 'zh' | 'en') =>
  fill(words.ready, { paper: words[paper][language], orientation: words[orientation][language] })[language];

const onPaper = (atlas: AtlasDriver) => atlas.page.locator('.print-root .paper');

describe('printing', () => {
  test('the map as a sheet: its paper, its words, its legend, and a scale that is right for it', async () => {
    const atlas = await openAtlas({ hash: 'map=12.00/39.9000/116.7000&layers=parks,off' });
    await atlas.waitForMap();
    await atlas.pressKey('r');
    const a4: Format = { paper: 'a4', orientation: 'landscape' };
    await atlas.dialog.getByText(ready(a4, 'zh')).waitFor();
    await atlas.dialog.getByLabel(words.title.zh).fill('我家附近');
    await expectPaper(atlas, a4);

    // As the printer gets it: words, not pictures of words, and nothing of the page around.
    await atlas.page.emulateMedia({ media: 'print' });
    const sheet = onPaper(atlas);
    expect(await atlas.page.locator('#root').isVisible()).toBe(false);
    expect(await atlas.dialog.isVisible()).toBe(false);
    const told = await seen(sheet);
    for (const text of ['我家附近', sheetWords.schematic.zh, catalog().version, paperWords.legend.zh])
      expect(told).toContain(text);
    expect(await sheet.locator('.paper-map img').count()).toBe(1);
    expect(await sheet.locator('.qr').isVisible()).toBe(true);

    // The legend: only what is drawn, each row one of its layer's.
    const groups = await sheet.locator('.paper-legend section').evaluateAll((all) =>
      all.map((group) => ({
        title: group.querySelector('h3')?.textContent ?? '',
        rows: [...group.querySelectorAll('li')].map((row) => row.textContent ?? ''),
      })),
    );
    const titleOf = (id: string) => layers.find((layer) => layer.id === id)?.title.zh ?? '';
    const named = groups.map(({ title }) => title);
    expect(named).toContain(titleOf('rail-lines'));
    expect(named).not.toContain(titleOf('parks'));
    for (const { title, rows } of groups) {
      const own = layers.find((layer) => layer.title.zh === title)?.legend.map((row) => row.title.zh);
      expect(rows.length).toBeGreaterThan(0);
      expect(own, title).toEqual(expect.arrayContaining(rows));
    }

    // Millimetres of the bar against what the sheet says its scale is.
    const scale = sheet.locator('.paper-scale');
    const bar = (await scale.locator('svg').boundingBox())?.width ?? 0;
    const metres = Number(await scale.getAttribute('data-meters'));
    const [, number = ''] = /1∶([\d,]+)/.exec(await seen(scale)) ?? [];
    const onGround = (bar * mmPerPixel * Number(number.replaceAll(',', ''))) / 1000;
    expect(onGround / metres).toBeCloseTo(1, 2);
    await atlas.page.emulateMedia({ media: null });

    // Other paper, without a legend.
    await choose(atlas, words.portrait.zh);
    await choose(atlas, words.a3.zh);
    await atlas.dialog.getByRole('button', { name: words.legend.zh }).click();
    const a3: Format = { paper: 'a3', orientation: 'portrait' };
    await atlas.dialog.getByText(ready(a3, 'zh')).waitFor();
    expect(await onPaper(atlas).locator('.paper-legend').count()).toBe(0);
    await expectPaper(atlas, a3);

    // A handout is many pictures; one may think better of it.
    await choose(atlas, words.story.zh);
    await atlas.dialog.getByText(/第 \d+ 幅/).waitFor();
    expect(await atlas.map.count()).toBeLessThanOrEqual(2);
    await atlas.dialog.getByRole('button', { name: words.cancel.zh }).click();
    await atlas.dialog.getByText(words.cancelled.zh).waitFor();
    await soon(() => atlas.map.count()).toBe(1);

    // Printed without the tool, the page has its words and no half map.
    await atlas.pressKey('Escape');
    await atlas.dialog.waitFor({ state: 'detached' });
    expect(await onPaper(atlas).count()).toBe(0);
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await atlas.map.isVisible()).toBe(false);
    expect(await seen(atlas.page.locator('.print-note'))).toContain(appWords.printMap.zh);
    await atlas.page.emulateMedia({ media: null });
  }, 120_000);

  test('without network or map: an entry on one page, and a handout of two slides to a page', async () => {
    const own = await host();
    const atlas = await openAtlas({
      address: own.address,
      keeps: true,
      without: 'webgl',
      language: 'en',
      hash: 'sel=rail-m101-1',
    });
    await atlas.wholeDetail();
    await atlas.page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
    await own.close();
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.pressKey('r');
    const upright: Format = { paper: 'a4', orientation: 'portrait' };
    await choose(atlas, words.entry.en);
    await atlas.dialog.getByText(ready(upright, 'en')).waitFor();
    await atlas.dialog.getByText(words.noMap.en).waitFor();
    await soon(() => onPaper(atlas).locator('.history > li').count()).toBeGreaterThan(1);
    await expectPaper(atlas, upright);
    await atlas.page.emulateMedia({ media: 'print' });
    const entry = await seen(onPaper(atlas));
    for (const { en } of [paperWords.where, paperWords.history, paperWords.sources])
      expect(entry).toContain(en);
    expect(await onPaper(atlas).locator('.qr').isVisible()).toBe(true);
    const over = await onPaper(atlas).evaluate((page) =>
      [page, ...page.querySelectorAll('.paper-entry')].some(
        (part) => part.scrollHeight > part.clientHeight + 1,
      ),
    );
    expect(over).toBe(false);
    await atlas.page.emulateMedia({ media: null });

    await choose(atlas, words.story.en);
    const id = await atlas.dialog.getByLabel(words.whichStory.en).inputValue();
    const file = join(import.meta.dirname, '..', '..', 'geodata', 'stories', `${id}.json`);
    const { slides, title } = JSON.parse(readFileSync(file, 'utf8')) as Story;
    await soon(() => onPaper(atlas).count()).toBe(pagesFor(slides.length));
    await expectPaper(atlas, upright, Math.ceil(slides.length / 2));
    await atlas.page.emulateMedia({ media: 'print' });
    const handout = (await onPaper(atlas).allInnerTexts()).join('\n');
    expect(handout).toContain(title.en);
    for (const slide of slides) expect(handout).toContain(slide.title.en);
    expect(await onPaper(atlas).locator('.paper-notes li').count()).toBeGreaterThanOrEqual(slides.length);
    await atlas.page.emulateMedia({ media: null });

    // The button hands it to the browser.
    await atlas.page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'true');
    });
    await atlas.dialog.getByRole('button', { name: words.print.en }).click();
    await atlas.page.locator('html[data-printed]').waitFor({ state: 'attached' });
  }, 90_000);
});
