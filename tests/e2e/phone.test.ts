import { describe, expect, test } from 'vitest';
import { seen, sizes } from './driver.ts';
import { crossing, lookAt, only, quietPlaceOn } from './places.ts';
import { openAtlas, soon } from './run.ts';

const m101 = quietPlaceOn('rail-lines', 'line-m101-1');
const bridge = crossing(['rail-lines', 'line-m101-1'], ['rivers', 'river-beiyunhe']);

describe('on a phone', () => {
  test('the sheet has three stops, reached by finger', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.waitForMap();
    const sheet = atlas.sheet();
    expect(await sheet.stop()).toBe('low');
    for (const stop of ['half', 'full', 'half', 'low', 'full', 'low'] as const) {
      await sheet.pullTo(stop);
      await sheet.waitFor(stop);
      // It stands where its stop says, and not where the finger left it.
      const height = sizes.phone.height;
      const expected = { low: 112, half: height * 0.52, full: height - 72 }[stop];
      await soon(async () => Math.round((await sheet.whole.boundingBox())?.height ?? 0)).toBe(
        Math.round(expected),
      );
    }
  });

  test('by tap and by keys', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.page.getByRole('tree').waitFor();
    const sheet = atlas.sheet();
    await sheet.handle.tap();
    await sheet.waitFor('half');
    await sheet.handle.tap();
    await sheet.waitFor('full');
    await sheet.handle.tap();
    await sheet.waitFor('low');
    // What came to lie under the finger was not pressed.
    expect(atlas.hash()).toBe('');
    await sheet.handle.focus();
    for (const [key, stop] of [
      ['ArrowUp', 'half'],
      ['ArrowUp', 'full'],
      ['ArrowDown', 'half'],
      ['Home', 'full'],
      ['End', 'low'],
      ['Enter', 'half'],
      [' ', 'full'],
      ['Enter', 'low'],
    ] as const) {
      await atlas.pressKey(key);
      expect(await sheet.stop(), key).toBe(stop);
    }
    expect(await sheet.handle.getAttribute('aria-label')).toMatch(/面板/);
  });

  test('a tap on the map opens the detail in the sheet, with its close always in view', async () => {
    const atlas = await openAtlas({ size: 'phone', hash: `${lookAt(m101)}&${only('rail-lines')}` });
    await atlas.waitForMap();
    const { x, y } = atlas.whereIs(...m101);
    await atlas.page.touchscreen.tap(x, y);
    await atlas.wholeDetail();
    const sheet = atlas.sheet();
    await sheet.waitFor('half');
    expect(await seen(sheet.whole)).toMatch(/M101/);
    const close = atlas.detail.getByRole('button', { name: '关闭详情' });
    const inView = async () => {
      const box = await close.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= sizes.phone.height;
    };
    expect(await inView()).toBe(true);
    // Also far down in its story, and at the lowest stop.
    await atlas.detail.evaluate((detail) => detail.scrollTo({ top: detail.scrollHeight }));
    expect(await inView(), 'after scrolling down').toBe(true);
    await sheet.pullTo('full');
    await sheet.waitFor('full');
    expect(await inView()).toBe(true);
    await sheet.pullTo('low');
    await sheet.waitFor('low');
    await soon(inView).toBe(true);
    expect(await sheet.handle.isVisible()).toBe(true);
    await close.tap();
    await atlas.detail.waitFor({ state: 'detached' });
    await atlas.panel.waitFor();
  });

  test('a tap where things lie over each other asks which, within the page', async () => {
    const atlas = await openAtlas({
      size: 'phone',
      hash: `${lookAt(bridge)}&${only('rail-lines', 'rivers')}`,
    });
    await atlas.waitForMap();
    const { x, y } = atlas.whereIs(...bridge);
    await atlas.page.touchscreen.tap(x, y);
    await atlas.chooser.waitFor();
    const box = await atlas.chooser.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(sizes.phone.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sizes.phone.height);
    await atlas.chooser.getByRole('button').first().tap();
    await atlas.wholeDetail();
  });

  test('what is selected is not hidden by the sheet', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.waitForMap();
    await atlas.search('M101');
    await atlas.page.getByRole('option').first().tap();
    await atlas.wholeDetail();
    await soon(() => atlas.camera()).not.toBeNull();
    const top = (await atlas.sheet().whole.boundingBox())?.y ?? 0;
    await soon(() => atlas.whereIs(...m101).y).toBeLessThan(top);
  });

  test('everything to press is at least 44 pixels, with a finger in mind', async () => {
    for (const hash of ['', 'panel=list', 'panel=documents', 'sel=rail-m101-1']) {
      const atlas = await openAtlas({ size: 'phone', hash });
      if (hash.startsWith('sel')) await atlas.wholeDetail();
      else await atlas.panel.waitFor();
      await atlas.sheet().handle.focus();
      await atlas.pressKey('Home');
      await atlas.sheet().waitFor('full');
      const small = await atlas.page.evaluate(() =>
        [...document.querySelectorAll('button, summary, select, input, [role="treeitem"] > .tree-row')]
          .filter((element) => element.checkVisibility() && !element.closest('p, .footer'))
          .flatMap((element) => {
            // A control may be larger than it looks: what counts is where it answers.
            const box = element.getBoundingClientRect();
            const after = getComputedStyle(element, '::after');
            const extra = after.content === 'none' ? 0 : Math.max(0, -Number.parseFloat(after.top) || 0);
            const [width, height] = [box.width, box.height + extra];
            const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 20);
            return box.width && (width < 43.5 || height < 43.5)
              ? [
                  `${element.tagName} ${element.className} ${name}: ${Math.round(width)}×${Math.round(height)}`,
                ]
              : [];
          }),
      );
      expect([...new Set(small)], hash).toEqual([]);
      await atlas.leave();
    }
  });

  test('turned on its side it keeps the same parts', async () => {
    const atlas = await openAtlas({ size: 'phone', hash: 'sel=rail-m101-1' });
    await atlas.waitForMap();
    await atlas.page.setViewportSize({ width: 844, height: 390 });
    await atlas.wholeDetail();
    expect(await atlas.sheet().handle.isVisible()).toBe(true);
    expect(await atlas.searchField.isVisible()).toBe(true);
  });
});
