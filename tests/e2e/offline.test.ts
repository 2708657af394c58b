import { expect, test } from 'vitest';
import { palettes } from '../../src/layers/index.ts';
import { catalog } from './catalog.ts';
import { seen } from './driver.ts';
import { host, openAtlas, soon } from './run.ts';

test('after one visit the atlas works without a network', async () => {
  const own = await host('/some/where/');
  const atlas = await openAtlas({ address: own.address, keeps: true });
  await atlas.waitForMap();
  await atlas.page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
  // The reader is told, once.
  expect(await seen(atlas.notice(/没有网络也能打开/))).toMatch(/./);
  // What is stored, and how large it is.
  await atlas.openTool('设置');
  await atlas.dialog.getByText(/已经备好：.*讲解 4 份，共 [\d.]+ MB/).waitFor();
  await atlas.button('再核对一遍').click();
  await atlas.dialog.getByText(/已经备好/).waitFor();
  await atlas.pressKey('Escape');
  // Nobody answers any more.
  await own.close();
  await atlas.page.reload();
  await atlas.waitForMap();
  await soon(async () => (await atlas.shares(palettes.light.water))[0]).toBeGreaterThan(0.002);
  expect(await seen(atlas.page.locator('.footer'))).toContain(catalog().version);
  await atlas.search('平谷线');
  await atlas.page.getByRole('option').first().click();
  const detail = await atlas.wholeDetail();
  expect(await seen(detail)).toMatch(/22 ?号线/);
  await atlas.openTab('文件');
  await atlas.panel.locator('.sources-row').first().waitFor();
  expect(await atlas.panel.locator('.sources-row').count()).toBe(catalog().documents.length);
  await atlas.openTool('讲解');
  await atlas
    .button(/^开始讲解/)
    .first()
    .click();
  await atlas.page.locator('.slide-card').waitFor();
  await atlas.pressKey('Escape');
  await atlas.openTool('设置');
  await atlas.dialog.getByLabel('English').check({ force: true });
  await soon(() => atlas.page.evaluate(() => document.documentElement.lang)).toBe('en');
});
