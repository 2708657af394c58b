import { describe, expect, test } from 'vitest';
import { groups, groupTitles, layers, palettes } from '../../src/layers/index.ts';
import { openAtlas, soon } from './run.ts';

const shown = groups.filter((group) => layers.some((layer) => layer.group === group));

/** The panel lists from the top of the drawing down. */
const titlesOf = (group: string): string[] =>
  layers
    .filter((layer) => layer.group === group)
    .map(({ title }) => title.zh)
    .toReversed();

describe('the layer panel', () => {
  test('holds every layer under its group, each with the legend it is painted with', async () => {
    const atlas = await openAtlas();
    await atlas.page.getByRole('tree').waitFor();
    const names = await atlas.page.locator('[role="treeitem"][aria-level="1"]').allTextContents();
    expect(names.length, 'a group without layers is not offered').toBe(shown.length);
    for (const group of shown) {
      const row = atlas.group(groupTitles[group].zh);
      await row.item.waitFor();
      if ((await row.item.getAttribute('aria-expanded')) === 'false') await row.unfold();
      const [first = ''] = titlesOf(group);
      await atlas.layer(first).item.waitFor();
      expect(await row.item.locator('[role="treeitem"] .tree-layer').allInnerTexts()).toEqual(
        titlesOf(group),
      );
    }
    for (const layer of layers) {
      const row = atlas.layer(layer.title.zh);
      await row.unfold();
      const rows = row.item.locator('.legend-row');
      expect(await rows.allInnerTexts()).toEqual(layer.legend.map(({ title }) => title.zh));
      // Each swatch shows something.
      expect(await rows.locator('.swatch :is(path, rect, circle)').count()).toBeGreaterThanOrEqual(
        layer.legend.length,
      );
      await row.unfold();
    }
  });

  test('is a tree: arrows, Home, End and Space', async () => {
    const atlas = await openAtlas();
    await atlas.page.getByRole('tree').waitFor();
    const group = (at: number) => atlas.group(groupTitles[shown.at(at) ?? 'rail'].zh);
    const [first, rail, afterRail, last] = [
      group(0),
      atlas.group(groupTitles.rail.zh),
      group(shown.indexOf('rail') + 1),
      group(-1),
    ];
    const [upper = '', lower = ''] = titlesOf('rail');
    // One stop for Tab.
    expect(await atlas.page.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
    await rail.item.focus();
    if ((await rail.item.getAttribute('aria-expanded')) === 'false') await atlas.pressKey('ArrowRight');
    await atlas.pressKey('ArrowDown');
    expect(await atlas.layer(upper).hasFocus()).toBe(true);
    await atlas.pressKey('ArrowDown');
    expect(await atlas.layer(lower).hasFocus()).toBe(true);
    await atlas.pressKey('ArrowUp', 'ArrowLeft');
    expect(await rail.hasFocus(), 'left goes to the parent').toBe(true);
    await atlas.pressKey('ArrowLeft');
    expect(await rail.item.getAttribute('aria-expanded')).toBe('false');
    await atlas.pressKey('ArrowDown');
    expect(await afterRail.hasFocus(), 'a folded group is stepped over').toBe(true);
    await atlas.pressKey('ArrowUp', 'ArrowRight');
    expect(await rail.item.getAttribute('aria-expanded')).toBe('true');
    await atlas.pressKey('ArrowRight');
    expect(await atlas.layer(upper).hasFocus(), 'right goes to the first child').toBe(true);
    await atlas.pressKey('End');
    expect(await last.hasFocus()).toBe(true);
    await atlas.pressKey('Home');
    expect(await first.hasFocus()).toBe(true);
    await atlas.pressKey(' ');
    expect(await first.isOn()).toBe(false);
    await atlas.pressKey(' ');
    expect(await first.isOn()).toBe(true);
  });

  test('first letters find a row in English', async () => {
    const atlas = await openAtlas({ language: 'en' });
    await atlas.page.getByRole('treeitem').first().focus();
    await atlas.pressKey('b');
    expect(await atlas.group(groupTitles.ground.en).hasFocus()).toBe(true);
    await atlas.pressKey('r');
    expect(await atlas.group(groupTitles.rail.en).hasFocus()).toBe(true);
    await atlas.pressKey('r');
    expect((await atlas.layer('Rail lines').hasFocus()) || (await atlas.layer('Roads').hasFocus())).toBe(
      true,
    );
    // A letter belongs to the tree while it has the focus: it is no shortcut.
    await atlas.pressKey('d');
    expect(await atlas.page.getByRole('tab', { name: 'Layers' }).getAttribute('aria-selected')).toBe('true');
  });

  test('a group that is off keeps what its layers were, and draws none of them', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const water = async () => (await atlas.shares(palettes.light.water))[0] ?? 0;
    const before = await water();
    const group = atlas.group(groupTitles.water.zh);
    const [first = ''] = titlesOf('water');
    const layer = atlas.layer(first);
    await layer.toggle();
    expect(await group.badge()).toBe('1/2');
    await group.toggle();
    expect(await group.isOn()).toBe(false);
    expect(await layer.isOn()).toBe(false);
    expect(await atlas.layer('河湖').isOn(), 'its own switch is as it was').toBe(true);
    expect(await group.badge()).toBe('1/2');
    await soon(water).toBeLessThan(before / 10);
    await group.toggle();
    expect(await layer.isOn()).toBe(false);
    expect(await atlas.layer('河湖').isOn()).toBe(true);
    await soon(water).toBeGreaterThan(before / 2);
  });

  test('a layer can be made paler, by keyboard, and it is in the address', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const water = async () => (await atlas.shares(palettes.light.water))[0] ?? 0;
    const before = await water();
    const layer = atlas.layer('河湖');
    await layer.unfold();
    await layer.opacity.focus();
    await atlas.pressKey('Home');
    await atlas.waitForHash(/rivers,,0(&|;|$)/);
    await soon(water).toBeLessThan(before / 5);
    await atlas.pressKey('End');
    await soon(water).toBeGreaterThan(before * 0.9);
    await atlas.pressKey('ArrowLeft');
    await atlas.waitForHash(/rivers,,0\.95/);
    await atlas.button('恢复默认图层').click();
    await soon(() => atlas.hash()).not.toMatch(/layers=/);
  });

  test('layers are put in another order by keys, buttons and by hand; map and address follow', async () => {
    // The lakes of the Green Heart lie in its park.
    const atlas = await openAtlas({ hash: 'map=14/39.8700/116.7230' });
    await atlas.waitForMap();
    const water = async () => (await atlas.shares(palettes.light.water))[0] ?? 0;
    const before = await water();
    await atlas.button('调整叠放次序').click();
    const titles = () => atlas.page.locator('.layer-order-row').allInnerTexts();
    await atlas.page.locator('.layer-order-row').first().waitFor();
    const usual = await titles();
    const parks = usual.indexOf('公园绿地');
    expect(usual.indexOf('河湖')).toBeLessThan(parks);
    // By keys, past the water.
    await atlas.button('移动公园绿地').focus();
    await atlas.pressKey(' ');
    await soon(() => atlas.announced()).toContain(`公园绿地：第 ${parks + 1} 位，共 ${usual.length} 位。`);
    for (let place = parks; place > usual.indexOf('河湖'); place--) {
      await atlas.pressKey('ArrowUp');
      await soon(() => atlas.announced()).toContain(`公园绿地：第 ${place} 位，共 ${usual.length} 位。`);
    }
    await atlas.pressKey(' ');
    await atlas.waitForHash(/layers=parks>rivers/);
    await soon(water).toBeLessThan(before * 0.8);
    // By buttons, back.
    for (let place = usual.indexOf('河湖'); place < parks; place++)
      await atlas.button('公园绿地下移').click();
    await soon(titles).toEqual(usual);
    await soon(() => atlas.hash()).not.toMatch(/layers=/);
    await soon(water).toBeGreaterThan(before * 0.9);
    // By hand.
    const [first = '', second = '', third = ''] = usual;
    const middle = async (name: string) => {
      const { x, y, width, height } = (await atlas.button(`移动${name}`).boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return [x + width / 2, y + height / 2] as const;
    };
    await atlas.button(`移动${first}`).scrollIntoViewIfNeeded();
    const [from, to] = [await middle(first), await middle(third)];
    await atlas.page.mouse.move(...from);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(from[0], from[1] + 10, { steps: 3 });
    await atlas.page.mouse.move(to[0], to[1] + 4, { steps: 6 });
    await atlas.page.mouse.up();
    await soon(async () => (await titles()).slice(0, 3)).toEqual([second, third, first]);
    // It comes back with its address.
    await atlas.waitForHash(/layers=[^&]*>/);
    const again = await openAtlas({ hash: atlas.hash() });
    await again.button('调整叠放次序').click();
    await again.page.locator('.layer-order-row').first().waitFor();
    expect((await again.page.locator('.layer-order-row').allInnerTexts()).slice(0, 3)).toEqual([
      second,
      third,
      first,
    ]);
  });

  test('one layer is looked at alone, and the map says so where the panel does not', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    const water = async () => (await atlas.shares(palettes.light.water))[0] ?? 0;
    const before = await water();
    const layer = atlas.layer('轨道线路');
    await layer.unfold();
    await atlas.button('只看轨道线路').click();
    await soon(water).toBeLessThan(before / 10);
    await atlas.waitForHash(/layers=solo,rail-lines/);
    await atlas.page.getByRole('tab', { name: '列表' }).click();
    await atlas.page.getByRole('button', { name: /只看：轨道线路/ }).click();
    await soon(water).toBeGreaterThan(before / 2);
    expect(atlas.hash()).not.toMatch(/solo/);
    await atlas.page.getByRole('tab', { name: '图层' }).click();
    await atlas.layer('轨道线路').unfold();
    await atlas.button('只看轨道线路').click();
    await atlas.waitForHash(/solo/);
    // Who switches a layer wants to see what it does.
    await atlas.layer('车站').toggle();
    await soon(() => atlas.hash()).not.toMatch(/solo/);
  });

  test('sets of layers: those for a question, and the reader’s own, kept and taken away', async () => {
    const atlas = await openAtlas();
    const sets = atlas.page.getByLabel('组合', { exact: true });
    await sets.selectOption({ label: '蓝绿空间' });
    expect(await atlas.layer('轨道线路').isOn()).toBe(false);
    expect(await atlas.layer('河湖').isOn()).toBe(true);
    await atlas.layer('轨道线路').toggle();
    expect(await sets.locator('option:checked').innerText()).toBe('自定义');
    await atlas.button('把现在的图层存为组合').click();
    await atlas.page.getByLabel('组合名称').fill('水边的线路');
    await atlas.pressKey('Enter');
    await soon(() => sets.locator('option:checked').innerText()).toBe('水边的线路');
    await sets.selectOption({ label: '通用' });
    await soon(() => atlas.hash()).not.toMatch(/layers=/);
    await atlas.page.reload();
    await sets.selectOption({ label: '水边的线路' });
    expect(await atlas.layer('轨道线路').isOn()).toBe(true);
    await atlas.waitForHash(/roads,off/);
    await atlas.button('删除组合“水边的线路”').click();
    await soon(() => sets.locator('option').allInnerTexts()).not.toContain('水边的线路');
    await atlas.button('撤销').click();
    await soon(() => sets.locator('option').allInnerTexts()).toContain('水边的线路');
  });

  test('folds away and comes back', async () => {
    const atlas = await openAtlas();
    await atlas.button('收起面板').click();
    await atlas.panel.waitFor({ state: 'detached' });
    await atlas.waitForHash(/panel=(&|$)/);
    await atlas.button('展开面板').click();
    await atlas.panel.waitFor();
  });
});
