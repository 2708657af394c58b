import { describe, expect, test } from 'vitest';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

describe('the address', () => {
  test('is empty for the usual view', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    expect(atlas.hash()).toBe('');
  });

  test('holds the whole view: reload and it is the same', async () => {
    const atlas = await openAtlas({ hash: 'map=11.00/39.9000/116.7000' });
    await atlas.waitForMap();
    await atlas.layer('河湖').toggle();
    await atlas.group('道路').toggle();
    await atlas.openTab('列表');
    await atlas.button('放大').click();
    await atlas.waitForHash(/map=12\.00/);
    await atlas.panel
      .getByRole('button', { name: /M101 线一期/ })
      .first()
      .click();
    await atlas.wholeDetail();
    await atlas.waitForHash(/sel=rail-m101-1/);
    // The map flies to it and comes to rest.
    await soon(() => atlas.camera()?.zoom).not.toBe(12);
    const before = atlas.hash();
    for (const part of [/^v=1/, /map=/, /rivers,off/, /g\.road,off/, /panel=list/])
      expect(before).toMatch(part);
    await atlas.page.reload();
    await atlas.waitForMap();
    await atlas.wholeDetail();
    expect(atlas.hash()).toBe(before);
    expect(await atlas.detailName()).toMatch(/M101/);
    expect(await atlas.page.getByRole('tab', { name: '列表' }).getAttribute('aria-selected')).toBe('true');
    await atlas.openTab('图层');
    expect(await atlas.layer('河湖').isOn()).toBe(false);
    expect(await atlas.group('道路').isOn()).toBe(false);
  });

  test('opens the same view for another reader', async () => {
    const hash = 'v=1&map=13.20/39.9010/116.7370&layers=parks,off&sel=rail-22&panel=&lang=en&theme=dark';
    const atlas = await openAtlas({ hash });
    await atlas.waitForMap();
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toMatch(/22/);
    expect(await atlas.page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await atlas.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await atlas.panel.count()).toBe(0);
    expect(Object.fromEntries(new URLSearchParams(atlas.hash()))).toEqual(
      Object.fromEntries(new URLSearchParams(hash)),
    );
  });

  test('back and forward step over selections, not over moves of the map', async () => {
    const atlas = await openAtlas({ hash: 'panel=list&map=11.00/39.9000/116.7000' });
    await atlas.waitForMap();
    const open = async (name: RegExp) => {
      await atlas.panel.getByRole('button', { name }).first().click();
      await soon(async () => (await atlas.detail.count()) > 0 && (await atlas.detailName())).toMatch(name);
    };
    await open(/M101 线一期/);
    await atlas.waitForHash(/sel=rail-m101-1/);
    await atlas.button('放大').click();
    await atlas.button('缩小').click();
    await open(/M102/);
    await atlas.waitForHash(/sel=rail-m102/);
    await atlas.page.goBack();
    await soon(() => atlas.detailName()).toMatch(/M101/);
    await atlas.page.goBack();
    await atlas.detail.waitFor({ state: 'detached' });
    await atlas.page.goForward();
    await soon(() => atlas.detailName()).toMatch(/M101/);
    await atlas.page.goForward();
    await soon(() => atlas.detailName()).toMatch(/M102/);
  });

  test('what it names and nobody knows is told, the rest is shown', async () => {
    const atlas = await openAtlas({
      hash: 'map=12.00/39.9000/116.7000&sel=rail-of-tomorrow&layers=moonbase,off;parks,off&theme=plaid&panel=nowhere',
    });
    await atlas.waitForMap();
    const notice = atlas.notice(/读不懂/);
    await notice.waitFor();
    for (const part of ['moonbase', 'plaid', 'nowhere', 'rail-of-tomorrow'])
      await soon(() => seen(atlas.page.locator('.notices'))).toContain(part);
    // The reader still has a page: map, panel, and a detail that says there is no such entry.
    expect(await seen(atlas.detail)).toMatch(/没有编号为“rail-of-tomorrow”的条目/);
    expect(await atlas.button('放大').isVisible()).toBe(true);
    await atlas.closeDetail();
    await notice.getByRole('button', { name: '知道了' }).first().click();
    await notice.waitFor({ state: 'detached' });
  });

  test('nonsense opens the usual view', async () => {
    for (const hash of ['%E0%A4%A&&===&v=7', 'map=1e9/999/999&sel=%00']) {
      const atlas = await openAtlas({ hash });
      await atlas.waitForMap();
      expect(await atlas.button('放大').isVisible(), hash).toBe(true);
    }
  });

  test('keeps what later versions wrote', async () => {
    const atlas = await openAtlas({ hash: 'v=1&year=2027&near=39.901,116.737,1500' });
    await atlas.waitForMap();
    await atlas.layer('河湖').toggle();
    await atlas.waitForHash(/rivers,off/);
    expect(atlas.hash()).toContain('year=2027');
    expect(atlas.hash()).toContain('near=39.901,116.737,1500');
  });

  test('says when it was made with other data', async () => {
    const atlas = await openAtlas({ hash: 'data=2020-01-01' });
    await atlas.notice(/2020-01-01/).waitFor();
  });
});
