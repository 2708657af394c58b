import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { words } from '../../src/app/words.ts';
import { palettes } from '../../src/layers/index.ts';
import { catalog } from './catalog.ts';
import { seen } from './driver.ts';
import { lookAt, only, quietPlaceOn } from './places.ts';
import { host, openAtlas, soon } from './run.ts';

const { light } = palettes;
const notFound = /404 \(Not Found\)/;
const m101 = quietPlaceOn('rail-lines', 'line-m101-1');

/** The largest script of the page is the one that draws the map. */
function mapScript(): RegExp {
  const assets = join(inject('folder'), 'assets');
  const [largest = ''] = readdirSync(assets)
    .filter((name) => name.endsWith('.js') && !name.includes('worker'))
    .sort((a, b) => statSync(join(assets, b)).size - statSync(join(assets, a)).size);
  return new RegExp(`assets/${largest}`);
}

describe('when something fails', () => {
  test('a layer does not come: it is named, the others are drawn, and it can be asked for again', async () => {
    const own = await host();
    own.fail(/layers\/rivers/);
    const atlas = await openAtlas({ address: own.address });
    atlas.expectComplaint(notFound);
    await atlas.waitForMap();
    const notice = atlas.notice(/河湖/);
    await notice.waitFor();
    const [green = 0, water = 0] = await atlas.shares(light.green, light.water);
    expect(green).toBeGreaterThan(0.005);
    expect(water).toBeLessThan(0.001);
    // The panel says so too, where the layer stands.
    await atlas.layer('河湖').unfold();
    expect(await seen(atlas.layer('河湖').item)).toMatch(/没有读到/);
    const asked = own.asked(/layers\/rivers/);
    own.heal();
    await notice.getByRole('button', { name: '重试' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(own.asked(/layers\/rivers/)).toBeGreaterThan(asked);
    await soon(async () => (await atlas.shares(light.water))[0]).toBeGreaterThan(0.002);
  });

  test('the catalogue does not come: the list says so, the map stands, and retry brings it', async () => {
    const own = await host();
    own.fail(/data\/catalog/);
    const atlas = await openAtlas({ address: own.address, hash: 'panel=list&sel=rail-m101-1' });
    atlas.expectComplaint(notFound);
    await atlas.waitForMap();
    const alert = atlas.panel.getByRole('alert');
    await alert.waitFor();
    expect(await seen(alert)).toMatch(/catalog/);
    // The detail does not wait for ever for what will not come.
    expect(await seen(atlas.detail)).not.toMatch(/正在读取/);
    own.heal();
    await alert.getByRole('button', { name: '重试' }).click();
    await atlas.panel.locator('.row-title').first().waitFor();
    expect(await atlas.panel.locator('.row-title').count()).toBe(catalog().entries.length);
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toMatch(/M101/);
  });

  test('without the catalogue search says what is wrong', async () => {
    const own = await host();
    own.fail(/data\/catalog/);
    const atlas = await openAtlas({ address: own.address });
    atlas.expectComplaint(notFound);
    await atlas.waitForMap();
    await atlas.searchField.fill('M101');
    await soon(() => atlas.page.locator('.search-results').textContent()).toMatch(/没有读到|不能用/);
    await soon(() => atlas.page.locator('.notices').textContent()).toContain(words.catalogFailed.zh);
  });

  test('the details do not come: the panel says so and retry brings them', async () => {
    const own = await host();
    own.fail(/data\/details\/rail/);
    const atlas = await openAtlas({ address: own.address, hash: 'sel=rail-m101-1' });
    atlas.expectComplaint(notFound);
    const alert = atlas.detail.getByRole('alert');
    await alert.waitFor();
    expect(await seen(alert)).toMatch(/details\/rail/);
    expect(await atlas.detailName()).toMatch(/M101/);
    own.heal();
    await alert.getByRole('button', { name: '重试' }).click();
    await atlas.wholeDetail();
  });

  test('the words of search do not come: names are still found', async () => {
    const own = await host();
    own.fail(/data\/search/);
    const atlas = await openAtlas({ address: own.address });
    atlas.expectComplaint(notFound);
    await atlas.search('M101');
    expect((await atlas.results())[0]).toMatch(/M101/);
  });

  test('a panel’s script does not come: the panel says so, the rest stands', async () => {
    const own = await host();
    own.fail(/assets\/Browse/);
    const atlas = await openAtlas({ address: own.address });
    atlas.expectComplaint(/404|Browse|dynamically imported/);
    await atlas.waitForMap();
    await atlas.openTab('列表');
    await atlas.panel.getByRole('alert').waitFor();
    await atlas.openTab('图层');
    expect(await atlas.layer('河湖').isOn()).toBe(true);
    expect(await atlas.button('放大').isVisible()).toBe(true);
  });

  test('the map’s script does not come: says so, and the list is there', async () => {
    const own = await host();
    own.fail(mapScript());
    const atlas = await openAtlas({ address: own.address });
    atlas.expectComplaint(/404|dynamically imported/);
    const alert = atlas.page.locator('.map-trouble');
    await alert.waitFor();
    expect(await seen(alert)).toMatch(/地图没有画成/);
    expect(await alert.getByRole('button', { name: words.reload.zh }).isVisible()).toBe(true);
    await atlas.panel.locator('.row-title').first().waitFor();
    expect(await atlas.panel.locator('.row-title').count()).toBe(catalog().entries.length);
  });

  test('no workers: says so, and the list is there', async () => {
    const atlas = await openAtlas({ without: 'worker' });
    const alert = atlas.page.locator('.map-trouble');
    await alert.waitFor();
    expect(await seen(alert)).toContain(words.noWorker.zh);
    await atlas.panel.locator('.row-title').first().waitFor();
  });

  test('the graphics card lets go: the map comes back by itself, with what was selected', async () => {
    const atlas = await openAtlas({
      hash: `${lookAt(m101)}&sel=rail-m101-1&${only('rail-lines', 'parks')}`,
    });
    await atlas.waitForMap();
    const picture = () => atlas.shares(light.accent, light.green);
    await soon(async () => (await picture())[0]).toBeGreaterThan(0.001);
    const [accent = 0, green = 0] = await picture();
    const lose = () =>
      atlas.map.evaluate((canvas) => {
        const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
        const extension = gl?.getExtension('WEBGL_lose_context');
        Object.assign(window, { giveBack: () => extension?.restoreContext() });
        extension?.loseContext();
      });
    await lose();
    const alert = atlas.page.locator('.map-trouble');
    await alert.waitFor();
    expect(await seen(alert)).toContain(words.lost.zh);
    // The reader need not wait for it: what is switched meanwhile is drawn when the map is back.
    await atlas.group('公园绿地').toggle();
    await atlas.page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await alert.waitFor({ state: 'detached' });
    await soon(async () => (await picture())[0]).toBeGreaterThan(accent * 0.8);
    await soon(async () => (await picture())[1]).toBeLessThan(green / 10);
    // And it still answers.
    await atlas.closeDetail();
    await soon(async () => (await picture())[0]).toBeLessThan(accent / 4);
    await atlas.clickMapAt(...m101);
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toMatch(/M101/);
  });
});
