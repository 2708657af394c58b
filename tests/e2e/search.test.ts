import { describe, expect, test } from 'vitest';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

describe('search finds', () => {
  test('Chinese by any part, pinyin in full and by initials, English, aliases, towns', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
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
    const atlas = await openAtlas({ without: 'webgl' });
    for (const name of ['北运河', '潮白河', '温榆河']) {
      await atlas.search(name);
      expect((await atlas.results())[0]).toBe(name);
    }
    await atlas.search('beiyunhe');
    expect((await atlas.results())[0]).toBe('北运河');
  });

  test('the same in English', async () => {
    const atlas = await openAtlas({ without: 'webgl', language: 'en' });
    await atlas.search('M101');
    expect((await atlas.results())[0]).toMatch(/M101/);
    expect((await atlas.results()).join()).not.toMatch(/[一-鿿]/);
    await atlas.search('潮白河');
    expect((await atlas.results()).join()).toMatch(/Chaobai/);
  });

  test('grouped by sector, each group named', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('张家湾');
    const groups = atlas.page.locator('.search-results [role="group"]');
    expect(await groups.count()).toBeGreaterThan(0);
    for (const name of await groups.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
      expect(name).toMatch(/./);
  });

  test('nothing, and says what to try', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
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
    const atlas = await openAtlas({ without: 'webgl' });
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
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('河');
    const options = atlas.page.getByRole('option');
    await atlas.searchField.focus();
    await atlas.pressKey('ArrowUp');
    await soon(() => options.last().getAttribute('aria-selected')).toBe('true');
    expect(await options.last().isVisible()).toBe(true);
    await atlas.pressKey('ArrowDown');
    await soon(() => options.first().getAttribute('aria-selected')).toBe('true');
  });

  test('Esc closes the list, and again empties the field', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
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

describe('search understands what people type', () => {
  test('slips, numerals, other scripts, pinyin with tones, short names', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    const firstOf = async (words: string) => {
      await atlas.search(words);
      return (await atlas.results())[0];
    };
    expect(await firstOf('潮百河')).toBe('潮白河');
    expect(await firstOf('八里里桥')).toBe('八里桥');
    expect(await firstOf('zhangjawan')).toBe('张家湾');
    expect(await firstOf('一号线')).toMatch(/1 号线/);
    expect(await firstOf('Ｍ１０１')).toMatch(/M101/);
    expect(await firstOf('大運河博物館')).toBe('北京大运河博物馆');
    expect(await firstOf('bā lǐ qiáo')).toBe('八里桥');
    expect(await firstOf('tz北关')).toBe('通州北关');
    expect(await firstOf('首儿所')).toMatch(/首都儿科研究所/);
  });

  test('a guess stands under its own heading, below what is so named', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('潮百河');
    const groups = atlas.page.locator('.search-results [role="group"]');
    expect(await groups.last().getAttribute('aria-label')).toBe('您要找的可能是');
    await atlas.search('潮白河');
    expect(await atlas.page.getByRole('group', { name: '您要找的可能是' }).count()).toBe(0);
  });

  test('says by which other name an entry was found', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('网安园');
    expect(await seen(atlas.page.getByRole('option').first())).toMatch(/又称 .*网安园/);
  });
});

describe('search finds more than entries', () => {
  test('a street without an entry: the map goes there, and the address names it', async () => {
    const atlas = await openAtlas({ hash: 'v=1&map=10.00/39.8000/116.9000' });
    await atlas.waitForMap();
    await atlas.search('怡乐北街');
    const option = atlas.page.getByRole('option', { name: '怡乐北街' }).first();
    expect(await seen(option)).toMatch(/道路/);
    await option.click();
    expect(await atlas.detailName()).toBe('怡乐北街');
    await atlas.waitForHash(/sel=roads\/road-yile-north/);
    await soon(() => atlas.camera()?.zoom).toBeGreaterThan(12);
    expect(Math.abs((atlas.camera()?.lng ?? 0) - 116.66)).toBeLessThan(0.05);
  });

  test('an address that names only a shape shows its name and place', async () => {
    const atlas = await openAtlas({ hash: 'v=1&sel=rail-stations/station-baliqiao' });
    await atlas.waitForMap();
    await soon(() => atlas.detailName()).toBe('八里桥');
    await atlas.waitForHash(/map=1[34]/);
  });

  test('a place of a layer that is off is shown all the same', async () => {
    const atlas = await openAtlas({ hash: 'v=1&layers=g.rail,off' });
    await atlas.waitForMap();
    await atlas.search('八里桥');
    await atlas.openResult('八里桥');
    await soon(() => atlas.hash()).not.toMatch(/g\.rail,off/);
  });

  test('a document opens its page', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('十五五规划');
    expect(
      await atlas.page.locator('.search-results [role="group"]').first().getAttribute('aria-label'),
    ).toBe('文件');
    await atlas.pressKey('Enter');
    await atlas.waitForHash(/panel=documents\/plan-2026/);
    await soon(() => atlas.focused()).toMatch(/第十五个五年规划纲要/);
  });

  test('an organisation leads to all its entries, and typing on leads away', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.search('住建委');
    await atlas.pressKey('Enter');
    expect(await atlas.searchField.inputValue()).toBe('区住房城乡建设委');
    const note = await seen(atlas.page.getByRole('option').first());
    const count = Number(/负责 (\d+) 个条目/.exec(note)?.[1]);
    expect(count).toBeGreaterThan(50);
    expect(await atlas.page.getByRole('option').count()).toBe(count + 1);
    expect(await atlas.searchField.evaluate((field) => field === document.activeElement)).toBe(true);
    await atlas.search('八里桥');
    expect((await atlas.results())[0]).toBe('八里桥');
  });

  test('the same in English, no Chinese among it', async () => {
    const atlas = await openAtlas({ without: 'webgl', language: 'en' });
    for (const words of ['Tongchao Avenue', 'District Water Bureau', '15th Five-Year Plan', 'Baliqiao']) {
      await atlas.search(words);
      expect((await atlas.results()).length, words).toBeGreaterThan(0);
      expect(await seen(atlas.page.locator('.search-results')), words).not.toMatch(/[一-鿿]/);
    }
  });

  test('on a phone a document takes the place of what was selected', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.waitForMap();
    await atlas.search('M101');
    await atlas.page.getByRole('option').first().tap();
    await atlas.wholeDetail();
    await atlas.search('2024 政府工作报告');
    await atlas.page.getByRole('option').first().tap();
    const page = atlas.page.locator('.sources-page');
    await page.waitFor();
    expect(await atlas.detail.count()).toBe(0);
    // And again, when it is the page already but lies under something else.
    await atlas.search('M101');
    await atlas.page.getByRole('option').first().tap();
    await atlas.wholeDetail();
    await atlas.search('2024 政府工作报告');
    await atlas.page.getByRole('option').first().tap();
    await page.waitFor();
    expect(await atlas.detail.count()).toBe(0);
  });
});

describe('what was looked for before', () => {
  const list = (atlas: Awaited<ReturnType<typeof openAtlas>>) =>
    atlas.page.getByRole('listbox', { name: '最近找过' });
  const pickAll = async (atlas: Awaited<ReturnType<typeof openAtlas>>) => {
    for (const words of ['潮白河', '八里桥', '通朝大街']) {
      await atlas.search(words);
      await atlas.searchField.press('Enter');
      await soon(() => atlas.detailName()).toBe(words);
    }
  };
  const turnTo = async (atlas: Awaited<ReturnType<typeof openAtlas>>) => {
    await atlas.searchField.fill('');
    await atlas.searchField.focus();
    await list(atlas).waitFor();
  };

  test('is offered in the empty field, newest first, and is still there after a reload', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.searchField.click();
    expect(await list(atlas).count()).toBe(0);
    await pickAll(atlas);
    await turnTo(atlas);
    expect(await atlas.results()).toEqual(['通朝大街', '八里桥', '潮白河']);
    await atlas.page.reload();
    await atlas.searchField.click();
    await list(atlas).waitFor();
    expect(await atlas.results()).toEqual(['通朝大街', '八里桥', '潮白河']);
    await soon(async () => (await atlas.announced()).join('\n')).toMatch(/最近找过 3 条/);
    await atlas.pressKey('ArrowDown', 'ArrowDown', 'Enter');
    expect(await atlas.detailName()).toBe('八里桥');
    await turnTo(atlas);
    expect(await atlas.results()).toEqual(['八里桥', '通朝大街', '潮白河']);
  });

  test('Enter alone opens none of them', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await pickAll(atlas);
    await atlas.closeDetail();
    await turnTo(atlas);
    await atlas.pressKey('Enter');
    expect(await atlas.detail.count()).toBe(0);
  });

  test('is taken away by Delete, by its button, and all at once', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await pickAll(atlas);
    await turnTo(atlas);
    await atlas.pressKey('ArrowDown', 'Delete');
    expect(await atlas.results()).toEqual(['八里桥', '潮白河']);
    await soon(async () => (await atlas.announced()).join('\n')).toMatch(/已移除 通朝大街/);
    // By Tab: first the button for all, then one for each.
    await atlas.pressKey('Tab');
    expect(await atlas.focused()).toBe('全部清除');
    await atlas.pressKey('Tab');
    expect(await atlas.focused()).toBe('移除 八里桥');
    await atlas.pressKey('Enter');
    expect(await atlas.results()).toEqual(['潮白河']);
    expect(await atlas.focused()).toBe('移除 潮白河');
    await atlas.button('全部清除').click();
    expect(await list(atlas).count()).toBe(0);
    expect(await atlas.searchField.evaluate((field) => field === document.activeElement)).toBe(true);
    await atlas.page.reload();
    await atlas.searchField.click();
    await atlas.search('八里桥');
    await atlas.searchField.fill('');
    expect(await list(atlas).count()).toBe(0);
  });

  test('closes by Esc', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await pickAll(atlas);
    await turnTo(atlas);
    await atlas.pressKey('Escape');
    expect(await list(atlas).count()).toBe(0);
  });
});
