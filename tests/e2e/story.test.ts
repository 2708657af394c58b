import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import rail from '../../geodata/stories/rail.json' with { type: 'json' };
import { palettes } from '../../src/layers/index.ts';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const slides = rail.slides.map(({ title }) => title);
const card = '.slide-card';

describe('a briefing', () => {
  test('is given by keys, left to look around, and found again where it was', async () => {
    const atlas = await openAtlas({ hash: 'map=13.00/39.9000/116.7000&layers=roads,off' });
    await atlas.waitForMap();
    await atlas.pressKey('p');
    await atlas.button('开始讲解“轨道上的副中心”').click();
    const title = () => seen(atlas.page.locator(`${card} h2`));
    await soon(title).toBe(slides[0]?.zh);
    expect(atlas.hash()).toMatch(/story=rail\//);
    // Each is told to those who do not see it.
    await soon(async () => (await atlas.announced()).join()).toContain(slides[0]?.zh ?? '');
    await atlas.pressKey('ArrowRight', 'PageDown', ' ');
    await soon(title).toBe(slides[3]?.zh);
    await atlas.pressKey('ArrowLeft', 'PageUp');
    await soon(title).toBe(slides[1]?.zh);
    await atlas.pressKey('End');
    await soon(title).toBe(slides.at(-1)?.zh);
    await atlas.pressKey('1', '0', 'Enter');
    await soon(title).toBe(slides[9]?.zh);
    await atlas.pressKey('Home');
    await soon(title).toBe(slides[0]?.zh);
    // Black, and back by the key that turns slides, on the same slide.
    await atlas.pressKey('b');
    await atlas.page.locator('.stage-black').waitFor();
    await atlas.pressKey('ArrowRight');
    await atlas.page.locator('.stage-black').waitFor({ state: 'detached' });
    expect(await title()).toBe(slides[0]?.zh);
    // Colours for this hall hold on the next slide.
    await atlas.pressKey('t', 't', 'ArrowRight');
    const theme = () => atlas.page.evaluate(() => document.documentElement.dataset.theme);
    await soon(theme).toBe('projector');
    await soon(async () => (await atlas.shares(palettes.projector.paper))[0]).toBeGreaterThan(0.2);
    const size = () =>
      atlas.page.locator(`${card} h2`).evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    const before = await size();
    await atlas.pressKey('l');
    await soon(size).toBeGreaterThan(before * 1.15);
    // Taking hold of the map leads off the stage; the way back leads to the slide.
    await atlas.page.mouse.move(900, 400);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(840, 430, { steps: 4 });
    await atlas.page.mouse.up();
    await atlas.page.getByRole('tree').waitFor();
    await atlas.button('回到第 2 页').click();
    await soon(title).toBe(slides[1]?.zh);
    await soon(() => atlas.hash()).toBe(`v=1&story=rail/${rail.slides[1]?.id}`);
    // By its titles.
    await atlas.button('所有页').click();
    await atlas.dialog.getByRole('button', { name: slides[4]?.zh ?? '' }).click();
    await soon(title).toBe(slides[4]?.zh);
    await atlas.pressKey('Escape');
    await atlas.page.locator(card).waitFor({ state: 'detached' });
    await soon(theme).toBe('light');
    await atlas.waitForHash(/layers=roads,off/);
    await soon(() => atlas.camera()).toMatchObject({ zoom: 13, lat: 39.9, lng: 116.7 });
  }, 120_000);

  for (const [width, height] of [
    [1024, 768],
    [390, 844],
    [320, 568],
  ] as const)
    test(`fits a page of ${width} × ${height}, opened at its slide, in English`, async () => {
      const atlas = await openAtlas({
        hash: `story=rail/${rail.slides[2]?.id}`,
        language: 'en',
        screen: { width, height },
        size: width < 720 ? 'phone' : 'desk',
      });
      const article = atlas.page.locator(card);
      await article.waitFor();
      expect(await seen(article.locator('h2'))).toBe(slides[2]?.en);
      const box = await article.boundingBox();
      expect(
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
      ).toBe(true);
      // Half of the page at least is map.
      expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThan(width * height * 0.55);
      expect(await article.locator('ol li').count()).toBeGreaterThan(0);
      expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });

  test('an address that names no slide or no briefing says so', async () => {
    const atlas = await openAtlas({ hash: 'story=nowhere/x' });
    atlas.expectComplaint(/404/);
    await atlas.notice('story=nowhere/x').waitFor();
    expect(await atlas.page.locator(card).count()).toBe(0);
  });
});

test('the presenter’s window follows and leads, and each finds the other after a reload', async () => {
  const atlas = await openAtlas({ hash: `story=rail/${rail.slides[0]?.id}` });
  const title = () => seen(atlas.page.locator(`${card} h2`));
  await soon(title).toBe(slides[0]?.zh);
  const coming = atlas.page.waitForEvent('popup');
  await atlas.button('讲者窗口').click();
  const desk = await coming;
  const now = () => desk.locator('.presenter-now h2').innerText();
  await soon(now).toBe(slides[0]?.zh);
  expect(await desk.locator('.presenter-notes').innerText()).toBe(rail.slides[0]?.notes.zh);
  expect(await desk.locator('.presenter-next').innerText()).toContain(slides[1]?.zh);
  expect(await desk.locator('canvas').count(), 'no map in this window').toBe(0);
  await desk.locator('.presenter-next img').waitFor();
  await soon(() => atlas.page.locator('canvas').count()).toBe(1);
  await desk.keyboard.press('PageDown');
  await soon(title).toBe(slides[1]?.zh);
  await soon(now).toBe(slides[1]?.zh);
  await desk.getByRole('combobox').selectOption('5');
  await soon(title).toBe(slides[5]?.zh);
  await desk.reload();
  await soon(now).toBe(slides[5]?.zh);
  await atlas.page.reload();
  await soon(title).toBe(slides[5]?.zh);
  await desk.getByRole('button', { name: '下一页' }).click();
  await soon(title).toBe(slides[6]?.zh);
  await desk.keyboard.press('b');
  await atlas.page.locator('.stage-black').waitFor();
  await desk.keyboard.press('b');
  await atlas.page.locator('.stage-black').waitFor({ state: 'detached' });
  await atlas.pressKey('Escape');
  await desk.getByRole('alert').waitFor();
});

test('a briefing of one’s own: made from the view, written, moved, undone, kept, taken out and in, given', async () => {
  const atlas = await openAtlas({ hash: 'map=12.00/39.9000/116.7000' });
  await atlas.waitForMap();
  await atlas.openTool('讲解');
  await atlas.button('新建讲解').click();
  const page = atlas.page;
  await page.getByLabel('标题', { exact: true }).fill('夜谈');
  await atlas.button('把现在的画面加为一页').click();
  await page.getByLabel('这一页的标题').fill('第一眼');
  await page.getByLabel('写在这一页上的话').fill('<b>水</b>边');
  await atlas.button('把现在的画面加为一页').click();
  await page.getByLabel('这一页的标题').fill('第二眼');
  const rows = () => page.locator('.story-slide-row').allInnerTexts();
  await soon(async () => (await rows()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    '1 第一眼',
    '2 第二眼',
  ]);
  await atlas.button('“第一眼”下移').click();
  await soon(async () => (await rows())[0]).toContain('第二眼');
  await atlas.button('撤销').click();
  await soon(async () => (await rows())[0]).toContain('第一眼');
  const download = page.waitForEvent('download');
  await atlas.button('存为文件').click();
  const file = await buffer(await (await download).createReadStream());
  expect(JSON.parse(file.toString())).toMatchObject({ story: { title: { zh: '夜谈' } } });
  await page.reload();
  await atlas.waitForMap();
  await atlas.openTool('讲解');
  await atlas.button('编辑“夜谈”').click();
  await soon(async () => (await rows()).length).toBe(2);
  await atlas.button('所有讲解').click();
  const picker = page.locator('input[type="file"][accept*="json"]');
  await picker.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kind":'),
  });
  expect(await seen(page.locator('.own-stories [role="alert"]'))).toContain('broken.json');
  await picker.setInputFiles({ name: 'talk.json', mimeType: 'application/json', buffer: file });
  await soon(() => page.locator('.own-story').count()).toBe(2);
  await atlas.button('编辑“夜谈”').first().click();
  await atlas.button('开始').click();
  await soon(() => seen(page.locator(`${card} h2`))).toBe('第一眼');
  expect(await seen(page.locator('.slide-line').first()), 'plain words, never markup').toBe('<b>水</b>边');
  await atlas.pressKey('Escape');
});
