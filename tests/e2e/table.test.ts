import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/features/table/words.ts';
import { takeWords } from '../../src/features/take-words.ts';
import { fill } from '../../src/i18n/index.ts';
import { catalog } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas } from './run.ts';

async function openTable(atlas: AtlasDriver): Promise<void> {
  await atlas.panel.waitFor();
  await atlas.pressKey('t');
  await atlas.dialog.locator('tbody button').first().waitFor();
}
const names = (atlas: AtlasDriver) => atlas.dialog.locator('tbody td:first-child button').allInnerTexts();
const told = (atlas: AtlasDriver) => seen(atlas.dialog.locator('.table-tools > p').first());

describe('the table', () => {
  test('holds every entry, draws what is in sight, sorts and narrows by keys', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await openTable(atlas);
    const { entries } = catalog();
    expect(await told(atlas)).toContain(String(entries.length));
    expect(await atlas.dialog.locator('table').getAttribute('aria-rowcount')).toBe(
      String(entries.length + 1),
    );
    expect((await names(atlas)).length).toBeLessThan(100);
    await atlas.dialog.getByRole('button', { name: '应于' }).press('Enter');
    const column = atlas.dialog.getByRole('columnheader').filter({ hasText: '应于' });
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    await atlas.dialog.getByLabel(fill(words.narrow, { column: '名称' }).zh).fill('号线');
    const lines = entries.filter(({ name }) => name.zh.includes('号线')).length;
    await expect.poll(() => told(atlas)).toContain(`${lines}`);
    for (const name of await names(atlas)) expect(name).toContain('号线');
  });

  test('shows a figure as a column, and an entry opens from its row', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await openTable(atlas);
    await atlas.dialog.getByText(words.columns.zh).click();
    await atlas.dialog.getByLabel('长度（公里）', { exact: true }).check({ force: true });
    await atlas.dialog.getByText(words.columns.zh).click();
    await atlas.dialog.getByLabel(fill(words.narrow, { column: '名称' }).zh).fill('M101线一期');
    await expect.poll(() => seen(atlas.dialog.locator('tbody'))).toContain('18.1');
    await atlas.dialog.locator('tbody button').first().click();
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toContain('M101');
  });

  test('is taken home with the place each row was read in', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await openTable(atlas);
    await atlas.dialog.getByLabel(fill(words.narrow, { column: '名称' }).zh).fill('温潮减河');
    await expect.poll(async () => (await names(atlas)).length).toBeLessThan(6);
    const shown = (await names(atlas)).length;
    for (const [button, ending] of [
      [takeWords.csv.zh, 'csv'],
      [takeWords.geojson.zh, 'geojson'],
    ] as const) {
      const [file] = await Promise.all([
        atlas.page.waitForEvent('download'),
        atlas.dialog.getByRole('button', { name: button }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      const path = join(mkdtempSync(join(tmpdir(), 'atlas-table-')), file.suggestedFilename());
      await file.saveAs(path);
      const text = readFileSync(path, 'utf8');
      if (ending === 'csv') {
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(text.trim().split('\r\n')).toHaveLength(shown + 1);
        expect(text).toMatch(/第\d+行|第.+章|[一二三四五六七八九十]、\d/);
      } else {
        const { features } = JSON.parse(text) as { features: { properties: { citations: string } }[] };
        expect(features).toHaveLength(shown);
        for (const { properties } of features) expect(properties.citations).not.toBe('');
      }
    }
  });
});
