import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { words } from '../../src/features/export/words.ts';
import { pictureWords } from '../../src/features/picture-words.ts';
import { fill } from '../../src/i18n/index.ts';
import { palettes } from '../../src/layers/index.ts';
import { catalog } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { decode } from './pixels.ts';
import { openAtlas, soon } from './run.ts';

const title = features.find(({ id }) => id === 'export')?.title ?? { zh: '', en: '' };
const picture = (atlas: AtlasDriver) => atlas.dialog.locator('.export img');

type Pixels = Awaited<ReturnType<typeof decode>>;

async function saved(atlas: AtlasDriver, name: string): Promise<{ file: string; bytes: Buffer }> {
  const coming = atlas.page.waitForEvent('download');
  await atlas.dialog.getByText(name, { exact: true }).click();
  const download = await coming;
  return { file: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Share of the pixels of a colour, or nearly. */
function shareOf({ data }: Pixels, color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [x = 0, y = 0, z = 0] = [data[i], data[i + 1], data[i + 2]];
    if (Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b) <= 12) count++;
  }
  return count / (data.length / 4);
}

/** A blank picture has one; a drawn map, with the edges of its letters, thousands. */
const colorsIn = ({ data }: Pixels): number => new Set(new Uint32Array(data.slice().buffer)).size;

/** What a PNG says of itself, before anyone decodes it. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('taking home', () => {
  test('the map as a sheet, as large as it says, and in the language and theme of the page', async () => {
    const atlas = await openAtlas({
      draws: true,
      hash: 'map=12.00/39.9000/116.7000&compare=2030~2021@0.5',
      size: 'phone',
      theme: 'dark',
    });
    await atlas.waitForMap();
    await atlas.openTool(title.zh);
    await atlas.dialog.getByText(fill(words.oneSide, { left: '2030 年' }).zh).waitFor();
    await atlas.dialog.getByLabel(words.title.zh).fill('我家附近');
    const sizes: number[] = [];
    for (const ratio of [1, 4]) {
      await atlas.dialog.getByLabel(fill(words.times, { ratio }).zh).check({ force: true });
      await atlas.dialog
        .getByRole('button', { name: new RegExp(`^(${words.make.zh}|${words.again.zh})$`) })
        .click();
      await picture(atlas).waitFor({ timeout: 50_000 });
      const { file, bytes } = await saved(atlas, pictureWords.save.zh);
      expect(file).toBe(`subcenter-atlas-map-${catalog().version}${ratio > 1 ? '-4x' : ''}.png`);
      const [width, height] = sizeOf(bytes);
      expect(await seen(atlas.dialog)).toContain(fill(words.done, { width, height }).zh);
      // 390 pixels of map, 24 of paper on either side.
      expect(width).toBe((390 + 48) * ratio);
      sizes.push(height / ratio);
      const pixels = await decode(atlas.page, bytes);
      const { paper, water, green } = palettes.dark;
      expect(shareOf(pixels, paper)).toBeGreaterThan(0.2);
      for (const color of [water, green]) expect(shareOf(pixels, color)).toBeGreaterThan(0.0001);
      expect(colorsIn(pixels)).toBeGreaterThan(500);
    }
    // Larger, not longer.
    expect(sizes[1]).toBeCloseTo(sizes[0] ?? 0, 0);
    expect(await picture(atlas).getAttribute('alt')).toContain('我家附近');
    // No map is left behind beside the reader's own two.
    expect(await atlas.map.count()).toBe(2);
  }, 120_000);

  test('the entries that match, with where each was read; and the whole view as an address', async () => {
    const atlas = await openAtlas({ hash: 'filter=sector:hub', without: 'webgl', language: 'en' });
    await atlas.panel.waitFor();
    await atlas.pressKey('e');
    await atlas.dialog.getByText(words.cited.en).waitFor();
    const n = catalog().entries.filter(({ sector }) => sector === 'hub').length;
    await soon(() => seen(atlas.dialog)).toContain(fill(words.matching, { n }).en);
    for (const format of ['csv', 'geojson'] as const) {
      await atlas.dialog.getByLabel(words[format].en).check({ force: true });
      await atlas.dialog.getByRole('button', { name: words.prepare.en }).click();
      await atlas.dialog.getByText(words.save.en).waitFor();
      const { file, bytes } = await saved(atlas, words.save.en);
      expect(file).toBe(`subcenter-atlas-${catalog().version}.${format}`);
      const text = bytes.toString('utf8');
      expect(text).toContain('CC BY 4.0');
      if (format === 'csv') {
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(text.trim().split('\r\n')).toHaveLength(n + 1);
      } else {
        const { features: all } = JSON.parse(text) as { features: { properties: { citations: string } }[] };
        expect(all).toHaveLength(n);
        for (const { properties } of all) expect(properties.citations).not.toBe('');
      }
    }
    await atlas.dialog.getByLabel(words.view.en).check({ force: true });
    await atlas.dialog.getByRole('button', { name: words.share.en }).click();
    await soon(() => atlas.dialog.getByRole('textbox').inputValue()).toContain('filter=sector:hub');
    await atlas.pressKey('Escape');
    await atlas.dialog.waitFor({ state: 'detached' });
  });

  test('inside an app that saves nothing, the picture is there to be held and the data to be copied', async () => {
    const atlas = await openAtlas({
      size: 'phone',
      userAgent:
        'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
      hash: 'map=12.00/39.9000/116.7000&filter=sector:hub',
    });
    await atlas.waitForMap();
    await atlas.openTool(title.zh);
    await atlas.dialog.getByLabel(fill(words.times, { ratio: 1 }).zh).check({ force: true });
    await atlas.dialog.getByRole('button', { name: words.make.zh }).click();
    await picture(atlas).waitFor({ timeout: 50_000 });
    expect(await picture(atlas).getAttribute('src')).toMatch(/^data:image\/png/);
    expect(await seen(atlas.dialog)).toContain(pictureWords.hold.zh);
    await atlas.dialog.getByLabel(words.data.zh).check({ force: true });
    await atlas.dialog.getByRole('button', { name: words.prepare.zh }).click();
    await atlas.dialog.getByRole('button', { name: words.copy.zh }).waitFor();
    expect(await atlas.dialog.getByText(words.save.zh).count()).toBe(0);
  });
});
