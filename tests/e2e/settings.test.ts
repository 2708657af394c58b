import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const page = (atlas: AtlasDriver) =>
  atlas.page.evaluate(() => ({
    language: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    paper: getComputedStyle(document.body).backgroundColor,
    text: Number.parseFloat(getComputedStyle(document.body).fontSize),
    title: document.title,
  }));

describe('settings', () => {
  test('the page follows the reader’s browser and device', async () => {
    const chinese = await openAtlas({ without: 'webgl' });
    expect(await page(chinese)).toMatchObject({ language: 'zh-CN', theme: 'light' });
    const english = await openAtlas({ without: 'webgl', language: 'en', theme: 'dark' });
    expect(await page(english)).toMatchObject({ language: 'en', theme: 'dark' });
    await english.page.emulateMedia({ colorScheme: 'light' });
    await soon(async () => (await page(english)).theme).toBe('light');
  });

  test('language, theme and size of type change at once and are kept', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const before = await page(atlas);
    await atlas.openTool('设置');
    await atlas.dialog.getByLabel('English').check({ force: true });
    await soon(async () => (await page(atlas)).language).toBe('en');
    expect((await page(atlas)).title).toMatch(/^Subcenter Atlas/);
    await atlas.dialog.getByLabel('Projector').check({ force: true });
    expect(await page(atlas)).toMatchObject({ theme: 'projector', paper: 'rgb(255, 255, 255)' });
    await atlas.dialog.getByLabel('Larger').check({ force: true });
    expect((await page(atlas)).text).toBe(before.text * 1.5);
    await atlas.pressKey('Escape');
    await atlas.dialog.waitFor({ state: 'detached' });
    // Language and theme changed by the reader are part of the view now; the device keeps them without the address.
    await atlas.waitForHash(/lang=en/);
    await atlas.waitForHash(/theme=projector/);
    await atlas.page.goto(atlas.page.url().replace(/#.*/, '?again'));
    await atlas.waitForMap();
    const after = await page(atlas);
    expect(after).toMatchObject({ language: 'en', theme: 'projector', text: before.text * 1.5 });
  });

  test('large type breaks nothing: no panel is wider than its place', async () => {
    for (const size of ['desk', 'phone'] as const) {
      const atlas = await openAtlas({ without: 'webgl', size, hash: 'sel=rail-m101-1' });
      await atlas.wholeDetail();
      await atlas.openTool('设置');
      await atlas.dialog.getByLabel('特大').check({ force: true });
      await atlas.pressKey('Escape');
      const wide = await atlas.page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.detail, .tab-panel, .tabs, .phone-top')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className || element.tagName),
      );
      expect(wide, size).toEqual([]);
    }
  });

  test('a device that forbids storage still opens the atlas', async () => {
    const atlas = await openAtlas();
    await atlas.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await atlas.page.reload();
    await atlas.waitForMap();
    await atlas.openTool('设置');
    await atlas.dialog.getByLabel('深色').check({ force: true });
    expect((await page(atlas)).theme).toBe('dark');
  });
});
