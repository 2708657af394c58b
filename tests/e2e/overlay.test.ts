import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/layers/index.ts';
import { ownPalettes } from '../../src/layers/overlay-colors.ts';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const { colors, steps } = ownPalettes.light;
const [first = '', second = '', third = ''] = colors;
/** How a colour looks over the paper at the opacity areas are filled with; where it tells a class it is stronger. */
const filled = (color: string, opacity = 0.35): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [own, paper] = [color, palettes.light.paper].map((hex) =>
        Number.parseInt(hex.slice(at, at + 2), 16),
      );
      return Math.round((own ?? 0) * opacity + (paper ?? 0) * (1 - opacity))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

const script = '<img src=x onerror="window.ran = true">';
const [lng, lat] = [116.72, 39.86] as const;
const quiet = `map=13.00/${lat}/${lng}&layers=sites-order,off;sites-energy,off;sites-home,off;sites-work,off;sites-health,off;sites-learn,off`;

/** Three areas side by side, all in the part of the map that no panel covers. */
const parcels = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ...['住宅', '绿地', '学校'].map((use, i) => ({
      type: 'Feature',
      properties: { name: `地块${i + 1}`, use, floors: [3, 8, 21][i], note: script },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [lng - 0.02 + i * 0.009, lat - 0.02],
            [lng - 0.011 + i * 0.009, lat - 0.02],
            [lng - 0.011 + i * 0.009, lat + 0.02],
            [lng - 0.02 + i * 0.009, lat + 0.02],
            [lng - 0.02 + i * 0.009, lat - 0.02],
          ],
        ],
      },
    })),
  ],
});

/** Away from the three ground layers' lines, so that only the squares are under the pointer. */
const inFirst = [lng - 0.0155, lat + 0.008] as const;
const file = { name: '地块.geojson', text: parcels };

async function withParcels(hash = quiet) {
  const atlas = await openAtlas({ hash });
  await atlas.waitForMap();
  await atlas.dropFiles(file);
  await atlas.waitForOwn();
  // The map was moved for a look at the file, and has gone back.
  await atlas.waitForHash(/map=13\.00\/39\.8600\/116\.7200/);
  return atlas;
}

describe('a file of the reader’s own', () => {
  test('is drawn where it lies, with a legend in the colour it is drawn in', async () => {
    const atlas = await withParcels();
    await soon(async () => (await atlas.shares(filled(first)))[0]).toBeGreaterThan(0.03);
    const row = atlas.own('地块');
    await row.waitFor();
    expect(await seen(row)).toMatch(/3 个要素/);
    expect(await row.locator('.legend-row').allInnerTexts()).toEqual(['面']);
    expect(await row.locator('.swatch rect').first().getAttribute('fill')).toBe(first);
  });

  test('opens a feature by a click, with its attributes as text', async () => {
    const atlas = await withParcels();
    await atlas.clickMapAt(...inFirst);
    const own = atlas.page.locator('.own-attributes');
    await own.or(atlas.chooser).first().waitFor();
    if (await atlas.chooser.count()) await atlas.chooser.getByText('地块').first().click();
    await own.waitFor();
    expect(await own.locator('dt').allInnerTexts()).toEqual(['name', 'use', 'floors', 'note']);
    expect(await own.locator('dd').allInnerTexts()).toEqual(['地块1', '住宅', '3', script]);
    expect(await own.locator('img').count()).toBe(0);
    expect(await atlas.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(atlas.hash(), 'nobody else has the file').not.toMatch(/sel=/);
    await atlas.closeDetail();
  });

  test('is coloured by an attribute: values, then numbers, and the legend follows', async () => {
    const atlas = await withParcels();
    const row = atlas.own('地块');
    await row.getByLabel('按属性上色').selectOption('use');
    await soon(() => row.locator('.legend-row').allInnerTexts()).toEqual(['住宅', '绿地', '学校']);
    const fills = await row
      .locator('.swatch rect:first-child')
      .evaluateAll((all) => all.map((r) => r.getAttribute('fill')));
    expect(fills.slice(0, 3)).toEqual([first, second, third]);
    await soon(async () =>
      Math.min(...(await atlas.shares(filled(second, 0.6), filled(third, 0.6)))),
    ).toBeGreaterThan(0.01);
    await row.getByLabel('按属性上色').selectOption('floors');
    await soon(() => row.locator('.legend-row').count()).toBeGreaterThan(2);
    await soon(async () => (await atlas.shares(filled(steps.at(-1) ?? '', 0.6)))[0]).toBeGreaterThan(0.01);
    await row.getByLabel('注记').selectOption('name');
    // New tiles may come under a pointer that rests: it is moved until the name is told.
    await soon(async () => {
      await atlas.pointAt(...inFirst);
      return seen(atlas.tip);
    }).toBe('地块1');
  });

  test('survives a reload, as it was left', async () => {
    const atlas = await withParcels();
    const row = atlas.own('地块');
    await row.getByText('已存到本机').waitFor();
    await row.getByLabel('名称').fill('我的地块');
    await atlas.pressKey('Enter');
    await atlas.own('我的地块').getByLabel('颜色 2').check();
    // It is kept a moment after the last change.
    await soon(() =>
      atlas.page.evaluate(
        () =>
          new Promise((found) => {
            const open = indexedDB.open('subcenter-atlas-overlays');
            open.onsuccess = () => {
              const all = open.result.transaction('overlays').objectStore('overlays').getAll();
              all.onsuccess = () => {
                open.result.close();
                found(
                  JSON.stringify(all.result.map((kept) => [kept.overlay?.title, kept.overlay?.style.color])),
                );
              };
            };
          }),
      ),
    ).toContain('["我的地块",1]');
    await atlas.page.reload();
    await atlas.waitForMap();
    await atlas.waitForOwn();
    await atlas.own('我的地块').waitFor();
    await soon(async () => (await atlas.shares(filled(second)))[0]).toBeGreaterThan(0.03);
    await atlas.clickMapAt(...inFirst);
    await atlas.page.locator('.own-attributes').or(atlas.chooser).first().waitFor();
  });

  test('is removed, and had back', async () => {
    const atlas = await withParcels();
    const share = async () => (await atlas.shares(filled(first)))[0] ?? 0;
    await soon(share).toBeGreaterThan(0.03);
    await atlas.button('移除地块').click();
    await atlas.own('地块').waitFor({ state: 'detached' });
    await soon(share).toBeLessThan(0.001);
    await atlas.notice('已移除').getByRole('button', { name: '撤销' }).click();
    await atlas.own('地块').waitFor();
    await soon(share).toBeGreaterThan(0.03);
    expect(await atlas.notice('已移除').count()).toBe(0);
  });

  test('is switched, moved and made paler by keyboard', async () => {
    const atlas = await withParcels();
    await atlas.dropFiles({ name: '另一份.geojson', text: parcels });
    await atlas.waitForOwn(2);
    const names = () => atlas.page.locator('.own-toggle').allInnerTexts();
    expect(await names(), 'the newest on top').toEqual(['另一份', '地块']);
    await atlas.button('把另一份下移一层').focus();
    await atlas.pressKey('Enter');
    expect(await names()).toEqual(['地块', '另一份']);
    for (const name of ['地块', '另一份']) {
      const toggle = atlas.own(name).getByRole('checkbox');
      await toggle.focus();
      await atlas.pressKey(' ');
      expect(await toggle.getAttribute('aria-checked')).toBe('false');
    }
    await soon(async () => Math.max(...(await atlas.shares(filled(first), filled(second))))).toBeLessThan(
      0.001,
    );
  });

  test('that cannot be read is told, with what to do, and leaves the others', async () => {
    const atlas = await withParcels();
    await atlas.letGo({ name: '坏.geojson', text: '{"type":"FeatureCollection","features":[' });
    await atlas.importing.getByRole('heading', { name: '坏.geojson' }).waitFor();
    await atlas.importing.locator('.import-fault').first().waitFor();
    expect(await seen(atlas.importing)).toMatch(/不是能读的|导出/);
    await atlas.importing.getByRole('button', { name: '不要这个文件' }).click();
    expect(await atlas.page.locator('.own-layer').count()).toBe(1);
    expect(await atlas.page.locator('.own-coming').count()).toBe(0);
  });

  test('costs nothing until there is one', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    await atlas.page.locator('.drop-sign').waitFor({ state: 'attached' });
    const asked = await atlas.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(
      asked.filter((path) => /OwnLayers|OwnDetail|overlay-layer|overlay-picture|\/worker-/.test(path)),
    ).toEqual([]);
  });
});
