import { describe, expect, test } from 'vitest';
import { words as nearWords } from '../../src/features/nearby/words.ts';
import { ScreenReader } from './reader.ts';
import { openAtlas } from './run.ts';

describe('by keys alone', () => {
  test('the things on the map are walked, told and opened', async () => {
    const atlas = await openAtlas({ hash: 'panel=&map=13.00/39.9000/116.7000' });
    await atlas.waitForMap();
    await atlas.map.focus();
    await atlas.pressKey('Alt+ArrowRight');
    await expect.poll(async () => (await atlas.announced()).at(-1)).toMatch(/第 1 个，共 \d+ 个/);
    const [first = ''] = (await atlas.announced()).slice(-1);
    await atlas.pressKey('Alt+ArrowRight');
    await expect.poll(async () => (await atlas.announced()).at(-1)).toMatch(/第 2 个，共/);
    await atlas.pressKey('Alt+ArrowLeft');
    await expect.poll(async () => (await atlas.announced()).at(-1)).toBe(first);
    expect(await atlas.tip.isVisible()).toBe(true);
    await atlas.pressKey('Enter');
    expect(first.startsWith(await atlas.detailName())).toBe(true);
    await atlas.pressKey('Escape');
    await atlas.detail.waitFor({ state: 'detached' });
  });

  test('from the first Tab to what comes near a station, and to one of its stories', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    await atlas.pressKey('n');
    await atlas.panel.getByRole('combobox').focus();
    await atlas.page.keyboard.type('梨园');
    await atlas.page.getByRole('option').first().waitFor();
    await atlas.pressKey('ArrowDown', 'ArrowUp', 'Enter');
    await atlas.panel.locator('.near-results .row').first().waitFor();
    const reader = await ScreenReader.on(atlas.page);
    await reader.tabTo('radio', /1\.5 公里/);
    await atlas.pressKey('ArrowRight');
    await atlas.waitForHash(/near=39\.8\d\d,116\.6\d\d,3000/);
  });
});

test('heard, not seen: a reader finds what comes near a station and whether it is late', async () => {
  const atlas = await openAtlas({ without: 'webgl' });
  const reader = await ScreenReader.on(atlas.page);
  await reader.hears('tab', /附近/);
  await reader.tabTo('tab', /列表/);
  await reader.press('ArrowRight');
  await reader.hears('button', new RegExp(nearWords.locate.zh));
  await reader.tabTo('combobox', new RegExp(nearWords.field.zh));
  await reader.type('通州北关');
  await reader.hears('option', /通州北关/);
  await reader.press('Enter');
  await reader.hears('heading', /由近到远 \d+/);
  expect((await reader.here()).role).toBe('heading');
  // The first result: how far, in which direction, how far along, and if it is late.
  const row = await reader.tabTo('button', /(米|公里)/);
  expect(row.name).toMatch(/(米|公里|就在这里)/);
  await reader.press('Enter');
  const title = await reader.hears('heading', /./);
  expect(title.name).not.toBe('');
  await reader.hears('heading', /文件怎么说/);
  await reader.press('Escape');
  expect((await reader.here()).name).toBe(row.name);
});
