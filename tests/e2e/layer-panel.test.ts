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

  test('folds away and comes back', async () => {
    const atlas = await openAtlas();
    await atlas.button('收起面板').click();
    await atlas.panel.waitFor({ state: 'detached' });
    await atlas.waitForHash(/panel=(&|$)/);
    await atlas.button('展开面板').click();
    await atlas.panel.waitFor();
  });
});
