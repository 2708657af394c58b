import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/features/import/words.ts';
import { filterWords } from '../../src/features/layer-panel/own-filter-words.ts';
import { fill } from '../../src/i18n/index.ts';
import { ghostColor } from '../../src/layers/ghosts.ts';
import { crossings } from '../fixtures/import/crossings.ts';
import { gbk, zip } from '../fixtures/import/make.ts';
import { findings } from './axe.ts';
import { type AtlasDriver, addToMap, seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const script = '<img src=x onerror="window.ran = true">';
/** Rows 2 to 4 of the file. */
const faulty = ['坏行,信号灯,3,不详,未知', '零,环岛,1,0,0', '=1+1,立交,2,甲,乙'];

/** Words of a file that is handed over. */
async function handedOver(atlas: AtlasDriver, button: Locator): Promise<string> {
  const [file] = await Promise.all([atlas.page.waitForEvent('download'), button.click()]);
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-')), file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path, 'utf8');
}

const heading = (atlas: AtlasDriver, name: string) => atlas.importing.getByRole('heading', { name });
const choice = (atlas: AtlasDriver, title: { zh: string }) =>
  atlas.importing.locator('.import-choice').filter({ hasText: title.zh });
const open = (part: Locator) => part.locator('summary').click();
const adds = (atlas: AtlasDriver) => atlas.importing.getByRole('button', { name: addToMap });
const paste = (atlas: AtlasDriver, text: string) =>
  atlas.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

describe('a file with something to ask', () => {
  test('is looked at before it is added: encoding, ghosts, faults; then filtered, listed and taken home', async () => {
    const atlas = await openAtlas();
    await atlas.waitForMap();
    await atlas.letGo({ name: '路口.csv', bytes: gbk(crossings('gcj02', ...faulty)) });
    await heading(atlas, '路口.csv').waitFor();
    await soon(() => atlas.focused()).toBe('路口.csv');
    await soon(async () => (await atlas.announced()).join()).toContain('300 个要素');
    expect(await atlas.importing.locator('.import-head td').allInnerTexts()).toContain('路口0');

    const encoding = choice(atlas, words.encoding);
    await open(encoding);
    expect(await seen(encoding.locator('label').filter({ hasText: 'GB18030' }))).toContain('名称');
    expect(await encoding.getByLabel(/^GB18030/).isChecked()).toBe(true);
    await encoding
      .getByLabel(/^(UTF-8|WINDOWS-1252)/)
      .first()
      .check({ force: true });
    await soon(() => atlas.importing.locator('.import-head td').allInnerTexts()).not.toContain('路口0');
    await encoding.getByLabel(/^GB18030/).check({ force: true });
    await soon(() => atlas.importing.locator('.import-head td').allInnerTexts()).toContain('路口0');

    const datum = choice(atlas, words.datum);
    expect(await seen(datum.locator('summary'))).toContain('GCJ-02');
    await open(datum);
    expect(await seen(datum), 'why').toMatch(/300 个点与我们画的道路.*吻合 \d+ %/);
    /** Right of the dialog, left of the tools. */
    const ghosts = (...which: Parameters<typeof ghostColor>[0][]) =>
      atlas.sharesOf(
        { x: 760, y: 60, width: 440, height: 680 },
        which.map((ghost) => ghostColor(ghost, 'light')),
      );
    await soon(async () => (await ghosts('gcj02'))[0]).toBeGreaterThan(0.001);
    const [strong = 0, faint = 0] = await ghosts('gcj02', 'wgs84');
    expect(faint).toBeLessThan(strong);
    await datum.getByLabel(/^WGS-84/).check({ force: true });
    await soon(async () => {
      const [gcj = 0, wgs = 0] = await ghosts('gcj02', 'wgs84');
      return wgs > gcj;
    }).toBe(true);
    await soon(() => seen(datum)).toMatch(/由您选定[\s\S]*原来的判断/);
    await datum.getByLabel(/^火星坐标/).check({ force: true });
    await soon(() => adds(atlas).isEnabled()).toBe(true);

    const faults = atlas.importing.locator('.import-faults');
    expect(await seen(faults)).toMatch(
      /第 2 行[\s\S]*不详[\s\S]*其余 300 个要素照常加入|其余 300 个[\s\S]*第 2 行/,
    );
    const report = await handedOver(atlas, faults.getByRole('button', { name: words.saveReport.zh }));
    expect(report).toMatch(/^\uFEFF文件,位置,结果,原因,怎么办\r\n/);
    expect(report).toMatch(/路口\.csv,第 2 行,已跳过,[^\r]*不详/);

    expect(await findings(atlas, '.beside')).toEqual([]);
    await adds(atlas).click();
    const own = atlas.own('路口');
    await own.waitFor();
    expect(await atlas.importing.count(), 'nothing is left to look at').toBe(0);
    await soon(() => seen(own)).toMatch(/300 个要素[\s\S]*坐标系：火星坐标（GCJ-02）[\s\S]*由您选定/);

    await own.locator('.own-filter select').selectOption('类型');
    await own.locator('.own-values label').filter({ hasText: '信号灯' }).click();
    await soon(() => seen(own)).toContain(fill(filterWords.left, { n: 100, all: 300 }).zh);
    await own.locator('.own-filter select').selectOption('车道');
    expect(await seen(own)).toContain('信号灯');
    await own.getByLabel(filterWords.from.zh, { exact: true }).fill('30');
    await soon(() => own.locator('.chip').allInnerTexts()).toEqual(['类型：信号灯', '车道 ≥ 30']);
    await soon(() => seen(own)).toMatch(/最小 0，中位/);
    const left = Array.from({ length: 300 }, (_, i) => i).filter((i) => i % 3 === 0 && i % 40 >= 30).length;
    await soon(() => seen(own)).toContain(fill(filterWords.left, { n: left, all: 300 }).zh);
    const taken = JSON.parse(await handedOver(atlas, own.getByRole('button', { name: 'GeoJSON' })));
    expect(taken.features).toHaveLength(left);

    expect(await findings(atlas, '.own-layers')).toEqual([]);
    await own.getByRole('button', { name: '路口的表格' }).click();
    const table = atlas.dialog.locator('.own-table');
    await table.locator('tbody button').first().waitFor();
    expect(Number(await table.locator('table').getAttribute('aria-rowcount'))).toBe(left + 1);
    expect(await findings(atlas, '.own-table')).toEqual([]);
    const lanes = () => table.locator('tbody td[data-kind="number"]:nth-child(4)').allInnerTexts();
    await table.getByRole('button', { name: '车道', exact: true }).press('Enter');
    await soon(async () => (await lanes())[0]).toBe('30');
    await table.getByRole('button', { name: '车道', exact: true }).press('Enter');
    await soon(async () => Number((await lanes())[0])).toBeGreaterThan(36);
    await table.getByText(filterWords.columns.zh).click();
    await table.getByLabel('名称', { exact: true }).uncheck({ force: true });
    expect(await table.getByRole('columnheader', { name: '名称' }).count()).toBe(0);
    await table.getByText(filterWords.columns.zh).click();
    await table.locator('tbody button').first().click();
    await atlas.page.locator('.own-attributes').waitFor();
    expect(await atlas.page.locator('.own-attributes dd').allInnerTexts()).toContain('信号灯');
    await own.getByRole('button', { name: filterWords.clear.zh }).click();
    await soon(() => own.locator('.chip').count()).toBe(0);
  });
});

describe('files of every kind', () => {
  test('come by paste, by drop and by the dialog; each gets the answer it needs', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.openTab('图层');
    await atlas.panel.getByText(/可以拖到地图上/).waitFor();
    await atlas.page.locator('.drop-sign').waitFor({ state: 'attached' });

    // Pasted where no field has the focus: rows of a spreadsheet.
    await paste(atlas, '只是一句话，不是数据');
    await paste(atlas, `名称\t经度\t纬度\n${script}\t116.65\t39.9\n乙\t116.66\t39.91`);
    await heading(atlas, '粘贴的内容.tsv').waitFor();
    expect(await atlas.importing.locator('.import-head td').first().innerText()).toBe(script);
    expect(await atlas.importing.locator('.import-head img').count()).toBe(0);

    // Closed, it is kept; the notice leads back.
    await atlas.pressKey('Escape');
    await atlas.importing.waitFor({ state: 'detached' });
    await atlas.notice('还有 1 个文件').getByRole('button', { name: words.goOn.zh }).click();
    await adds(atlas).click();
    await atlas.own('粘贴的内容').waitFor();
    expect(await atlas.notice('还有 1 个文件').count()).toBe(0);

    // One that cannot be used as it is, and one with two tables.
    await atlas.letGo(
      { name: '没有坐标.csv', text: '名称,东,北\n甲,116.65,39.90\n乙,x,39.91\n' },
      {
        name: '两层.zip',
        bytes: zip({ 'a.csv': 'n,lng,lat\n1,116.6,39.9\n', 'b.csv': 'n,lng,lat\n1,116.7,39.9\n' }),
      },
      { name: '坏.geojson', text: '{"type":"FeatureCollection","features":[' },
    );
    const files = atlas.importing.locator('.import-files li button');
    await soon(() => files.allInnerTexts()).toEqual([
      expect.stringContaining('请看一看'),
      expect.stringContaining('请看一看'),
      expect.stringContaining('不能用'),
    ]);
    await files.filter({ hasText: '两层' }).click();
    await atlas.importing.getByLabel(/^a/).uncheck({ force: true });
    await adds(atlas).click();
    await atlas.own('b').waitFor();
    expect(await atlas.own('a').count()).toBe(0);
    await files.filter({ hasText: '没有坐标' }).click();
    const columns = choice(atlas, words.columns);
    if (!(await columns.getByLabel(words.lngColumn.zh).isVisible())) await open(columns);
    await columns.getByLabel(words.latColumn.zh).selectOption('北');
    await columns.getByLabel(words.lngColumn.zh).selectOption('东');
    await soon(() => seen(columns)).toContain('由您选定');
    expect(await seen(atlas.importing.locator('.import-faults'))).toContain('第 3 行');
    await soon(() => adds(atlas).isEnabled()).toBe(true);
    await adds(atlas).click();
    await heading(atlas, '坏.geojson').waitFor();
    expect(await adds(atlas).count()).toBe(0);
    expect(await seen(atlas.importing)).toMatch(/不能用[\s\S]*请/);
    await atlas.importing.getByRole('button', { name: words.leave.zh }).click();
    await atlas.importing.getByText(words.reads.zh).waitFor();

    expect(await findings(atlas, '.beside')).toEqual([]);

    // Words that are no data are told to be none; shapes in words are read.
    const field = atlas.importing.getByRole('textbox');
    await field.fill('通州');
    await atlas.importing.getByRole('button', { name: words.readPasted.zh, exact: true }).click();
    await heading(atlas, '粘贴的内容.txt').waitFor();
    await atlas.importing.getByRole('button', { name: words.leave.zh }).click();
    await field.fill('POINT (116.65 39.9)\nPOINT (116.66 39.9)');
    await atlas.importing.getByRole('button', { name: words.readPasted.zh, exact: true }).click();
    await heading(atlas, '粘贴的内容.csv').waitFor();
    await atlas.importing.getByRole('button', { name: words.leave.zh }).click();
    await atlas.pressKey('Escape');

    // Nothing to ask: added at once, and looked at after all; the new layer takes the place of the old.
    await atlas.letGo({ name: '确定.csv', text: crossings('wgs84') });
    await atlas.own('确定').waitFor();
    expect(await atlas.importing.count()).toBe(0);
    await atlas.notice('已加入：确定').getByRole('button', { name: words.lookAgain.zh }).click();
    await heading(atlas, '确定.csv').waitFor();
    await open(choice(atlas, words.datum));
    await choice(atlas, words.datum)
      .getByLabel(/^百度坐标/)
      .check({ force: true });
    await soon(() => seen(choice(atlas, words.datum))).toContain('由您选定');
    await soon(() => adds(atlas).isEnabled()).toBe(true);
    await adds(atlas).click();
    await soon(() => seen(atlas.own('确定'))).toContain('百度坐标');
    expect(await atlas.own('确定').count()).toBe(1);
    await atlas.notice('已移除“确定”').waitFor();
    expect(await atlas.page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('come from a phone’s files, with the map above the dialog', async () => {
    const atlas = await openAtlas({ size: 'phone', language: 'en' });
    await atlas.waitForMap();
    await atlas.page.locator('.drop-sign').waitFor({ state: 'attached' });
    await atlas.openTool(/^Add a file$/);
    const dialog = atlas.page.getByRole('dialog', { name: 'Add a file' });
    await dialog.getByText('What can be read').waitFor();
    await atlas.page
      .locator('.import input[type="file"]')
      .setInputFiles({ name: 'crossings.csv', mimeType: 'text/csv', buffer: Buffer.from(crossings('bd09')) });
    await atlas.importing.getByRole('heading', { name: 'crossings.csv' }).waitFor();
    expect((await dialog.boundingBox())?.y, 'the map is seen above it').toBeGreaterThan(300);
    await open(choice(atlas, { zh: 'Datum' }));
    await soon(
      async () =>
        (await atlas.sharesOf({ x: 0, y: 80, width: 390, height: 260 }, [ghostColor('bd09', 'light')]))[0],
    ).toBeGreaterThan(0.001);
    for (const button of await atlas.importing.getByRole('button').all()) {
      const box = await button.boundingBox();
      if (box) expect(Math.round(box.height), await button.innerText()).toBeGreaterThanOrEqual(44);
    }
    await adds(atlas).click();
    await dialog.waitFor({ state: 'detached' });
    await soon(() => atlas.own('crossings').count()).toBe(1);
  });
});
