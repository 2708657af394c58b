import { describe, expect, test } from 'vitest';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

describe('search finds', () => {
  test('Chinese by any part, pinyin in full and by initials, English, aliases, towns', async () => {
    const atlas = await openAtlas();
    const finds = async (words: string, name: RegExp, among = 8) => {
      await atlas.search(words);
      expect((await atlas.results()).slice(0, among).join('\n'), words).toMatch(name);
    };
    await finds('101', /M101/);
    await finds('平谷', /22 ?号线/);
    await finds('平谷线', /22 ?号线/, 1);
    await finds('温潮', /温潮减河/, 1);
    await finds('减河', /温潮减河/);
    await finds('beiyunhe', /北运河/);
    await finds('byh', /北运河/);
    await finds('chaobaihe', /潮白河/);
    await finds('wcjh', /温潮减河/, 3);
    await finds('Chaobai River', /潮白河/);
    await finds('张家湾', /./);
    await finds('  M101　', /M101/);
  });

  test('the thing itself first, before what only speaks of it', async () => {
    const atlas = await openAtlas();
    for (const name of ['北运河', '潮白河', '温榆河']) {
      await atlas.search(name);
      expect((await atlas.results())[0]).toBe(name);
    }
    await atlas.search('beiyunhe');
    expect((await atlas.results())[0]).toBe('北运河');
  });

  test('the same in English', async () => {
    const atlas = await openAtlas({ language: 'en' });
    await atlas.search('M101');
    expect((await atlas.results())[0]).toMatch(/M101/);
    expect((await atlas.results()).join()).not.toMatch(/[一-鿿]/);
    await atlas.search('潮白河');
    expect((await atlas.results()).join()).toMatch(/Chaobai/);
  });

  test('grouped by sector, each group named', async () => {
    const atlas = await openAtlas();
    await atlas.search('张家湾');
    const groups = atlas.page.locator('.search-results [role="group"]');
    expect(await groups.count()).toBeGreaterThan(0);
    for (const name of await groups.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
      expect(name).toMatch(/./);
  });

  test('nothing, and says what to try', async () => {
    const atlas = await openAtlas();
    await atlas.search('没有这样的东西呀');
    expect(await atlas.results()).toEqual([]);
    const words = await seen(atlas.page.locator('.search-empty'));
    expect(words).toMatch(/没有这样的东西呀/);
    expect(words).toMatch(/试试/);
    await soon(async () => (await atlas.announced()).join('\n')).toMatch(/没有找到/);
    await atlas.button('清除').click();
    expect(await atlas.searchField.inputValue()).toBe('');
    expect(await atlas.searchField.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('and tells how many to those who cannot see the list', async () => {
    const atlas = await openAtlas();
    await atlas.search('北运河');
    await soon(async () => (await atlas.announced()).join('\n')).toMatch(/找到 \d+ 条/);
  });
});

describe('search by keyboard alone', () => {
  test('from / to the open detail', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    await atlas.pressKey('/');
    expect(await atlas.searchField.evaluate((field) => field === document.activeElement)).toBe(true);
    await atlas.page.keyboard.insertText('m101');
    await atlas.page.getByRole('listbox').waitFor();
    await atlas.pressKey('ArrowDown');
    const active = atlas.page.locator('[role="option"][aria-selected="true"]');
    expect(await active.count()).toBe(1);
    expect(await atlas.searchField.getAttribute('aria-activedescendant')).toBe(
      await active.getAttribute('id'),
    );
    const name = await seen(active.locator('.row-title'));
    await atlas.pressKey('Enter');
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toBe(name);
    expect(await atlas.page.getByRole('listbox').count()).toBe(0);
    // The map goes there.
    await atlas.waitForHash(/map=/);
  });

  test('Up from the field goes to the last, and Down from there to the first', async () => {
    const atlas = await openAtlas();
    await atlas.search('河');
    const options = atlas.page.getByRole('option');
    await atlas.searchField.focus();
    await atlas.pressKey('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    expect(await options.last().isVisible()).toBe(true);
    await atlas.pressKey('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
  });

  test('Esc closes the list, and again empties the field', async () => {
    const atlas = await openAtlas();
    await atlas.search('河');
    await atlas.pressKey('Escape');
    expect(await atlas.page.getByRole('listbox').count()).toBe(0);
    expect(await atlas.searchField.inputValue()).toBe('河');
    await atlas.pressKey('Escape');
    expect(await atlas.searchField.inputValue()).toBe('');
  });

  test('letters typed into the field are no shortcuts', async () => {
    const atlas = await openAtlas();
    await atlas.searchField.click();
    await atlas.page.keyboard.type('dil?,');
    expect(await atlas.searchField.inputValue()).toBe('dil?,');
    expect(await atlas.dialog.count()).toBe(0);
    expect(await atlas.page.getByRole('tab', { name: '图层' }).getAttribute('aria-selected')).toBe('true');
  });

  test('on a phone a result opens in the sheet', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.waitForMap();
    await atlas.search('M101');
    await atlas.page.getByRole('option').first().tap();
    await atlas.wholeDetail();
    await atlas.sheet().waitFor('half');
    expect(await atlas.sheet().whole.locator('article.detail').count()).toBe(1);
  });
});
