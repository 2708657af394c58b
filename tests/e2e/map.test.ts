import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/layers/index.ts';
import { seen } from './driver.ts';
import { crossing, lookAt, only, quietPlaceOn } from './places.ts';
import { openAtlas, soon } from './run.ts';

const { light, dark, projector } = palettes;
const m101 = quietPlaceOn('rail-lines', 'line-m101-1');
const lines = only('rail-lines');
const bridge = crossing(['rail-lines', 'line-m101-1'], ['rivers', 'river-beiyunhe']);

describe('the map', () => {
  test('draws land, water and green, and no panel is in its way', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const [paper = 0, water = 0, green = 0] = await atlas.shares(light.paper, light.water, light.green);
    expect(paper).toBeGreaterThan(0.1);
    expect(water).toBeGreaterThan(0.002);
    expect(green).toBeGreaterThan(0.005);
  });

  test('is drawn on a phone, in English, in the dark', async () => {
    const atlas = await openAtlas({ size: 'phone', language: 'en', theme: 'dark' });
    await atlas.waitForMap();
    const [paper = 0, water = 0] = await atlas.shares(dark.paper, dark.water);
    expect(paper).toBeGreaterThan(0.1);
    expect(water).toBeGreaterThan(0.001);
  });

  test('has a projector theme', async () => {
    const atlas = await openAtlas({ theme: 'projector' });
    await atlas.waitForMap();
    const [water = 0] = await atlas.shares(projector.water);
    expect(water).toBeGreaterThan(0.002);
  });

  test('shows and hides a layer', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const water = async () => (await atlas.shares(light.water))[0] ?? 0;
    const before = await water();
    await atlas.layer('河湖').toggle();
    await soon(water).toBeLessThan(before / 10);
    await atlas.layer('河湖').toggle();
    await soon(water).toBeGreaterThan(before * 0.9);
  });

  test('a click on a line opens what it stands for', async () => {
    const atlas = await openAtlas({ hash: `${lookAt(m101)}&${lines}` });
    await atlas.waitForMap();
    await atlas.clickMapAt(...m101);
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toMatch(/M101/);
    await atlas.waitForHash(/sel=rail-m101-1/);
  });

  test('a click beside everything closes the detail', async () => {
    const atlas = await openAtlas({ hash: `${lookAt(m101)}&sel=rail-m101-1&${only()}` });
    await atlas.waitForMap();
    await atlas.wholeDetail();
    await atlas.clickMapAt(...m101);
    await atlas.detail.waitFor({ state: 'detached' });
    await soon(() => atlas.hash()).not.toMatch(/sel=/);
  });

  test('several things under a click: the reader chooses, by keyboard alone', async () => {
    const atlas = await openAtlas({ hash: `${lookAt(bridge)}&${only('rail-lines', 'rivers')}` });
    await atlas.waitForMap();
    await atlas.clickMapAt(...bridge);
    await atlas.chooser.waitFor();
    const names = await atlas.chooser.locator('.row-title').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    expect(names.join()).toMatch(/M101/);
    expect(names.join()).toMatch(/北运河/);
    expect(new Set(names).size, 'no name is offered twice').toBe(names.length);
    const wanted = names.findIndex((name) => /北运河/.test(name));
    for (let i = 0; i < wanted; i++) await atlas.pressKey('Tab');
    await atlas.pressKey('Enter');
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toBe(names[wanted]);
    expect(await atlas.chooser.count()).toBe(0);
  });

  test('the chooser closes by Esc and by a click elsewhere', async () => {
    const atlas = await openAtlas({ hash: `${lookAt(bridge)}&${only('rail-lines', 'rivers')}` });
    await atlas.waitForMap();
    await atlas.clickMapAt(...bridge);
    await atlas.chooser.waitFor();
    await atlas.pressKey('Escape');
    await atlas.chooser.waitFor({ state: 'detached' });
    expect(await atlas.map.evaluate((canvas) => canvas === document.activeElement)).toBe(true);
    await atlas.clickMapAt(...bridge);
    await atlas.chooser.waitFor();
    await atlas.searchField.click();
    await atlas.chooser.waitFor({ state: 'detached' });
    expect(await atlas.detail.count()).toBe(0);
  });

  test('the name of what is under the pointer stands beside it, in the reader’s language', async () => {
    for (const [language, name] of [
      ['zh', /M101/],
      ['en', /M101/],
    ] as const) {
      const atlas = await openAtlas({ hash: `${lookAt(m101)}&${lines}`, language });
      await atlas.waitForMap();
      await atlas.pointAt(...m101);
      await atlas.tip.waitFor();
      expect(await seen(atlas.tip)).toMatch(name);
      expect(/[一-鿿]/.test(await seen(atlas.tip))).toBe(language === 'zh');
      await atlas.page.mouse.move(200, 80);
      await atlas.tip.waitFor({ state: 'hidden' });
    }
  });

  test('what is selected is drawn in the colour of attention', async () => {
    const atlas = await openAtlas({ hash: `${lookAt(m101)}&${lines}` });
    await atlas.waitForMap();
    const accent = async () => (await atlas.shares(light.accent))[0] ?? 0;
    expect(await accent()).toBeLessThan(0.0005);
    await atlas.clickMapAt(...m101);
    await soon(accent).toBeGreaterThan(0.001);
    await atlas.closeDetail();
    await soon(accent).toBeLessThan(0.0005);
  });

  test('zooms by button and by key, and finds home again', async () => {
    const atlas = await openAtlas({ hash: 'map=12.00/39.9000/116.7000' });
    await atlas.waitForMap();
    await atlas.button('放大').click();
    await atlas.waitForHash(/map=13\.00/);
    await atlas.map.focus();
    await atlas.pressKey('-');
    await atlas.waitForHash(/map=12\.00/);
    await atlas.button('看全区').click();
    await soon(() => atlas.hash()).not.toMatch(/map=/);
  });

  test('says that it is schematic, and which data it shows', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.waitForMap();
    const footer = atlas.page.locator('.footer');
    expect(await seen(footer)).toMatch(/示意图/);
    expect(await seen(footer)).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(await footer.isVisible()).toBe(true);
  });
});
