import { buffer } from 'node:stream/consumers';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { words as detailWords } from '../../src/features/detail/words.ts';
import { words } from '../../src/features/share/words.ts';
import { languages } from '../../src/i18n/index.ts';
import { palettes } from '../../src/layers/index.ts';
import { catalog } from './catalog.ts';
import { type AtlasDriver, type Opening, seen } from './driver.ts';
import { decode } from './pixels.ts';
import { openAtlas, soon } from './run.ts';

const title = features.find(({ id }) => id === 'share')?.title ?? { zh: '', en: '' };
const weChat =
  'Mozilla/5.0 (Linux; Android 14; PGT-AN10) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0 Mobile Safari/537.36 XWEB/1300 MicroMessenger/8.0.50 NetType/WIFI Language/zh_CN';

const field = (atlas: AtlasDriver) => atlas.dialog.getByRole('textbox');
const address = (atlas: AtlasDriver) => field(atlas).inputValue();
const told = (atlas: AtlasDriver) => atlas.dialog.getByRole('status').allInnerTexts();
const card = (atlas: AtlasDriver) => atlas.dialog.locator('.share-card img');

async function open(opening: Opening): Promise<AtlasDriver> {
  // Only a card with a picture of the place needs the map.
  const atlas = await openAtlas(opening.draws ? opening : { without: 'webgl', ...opening });
  if (opening.hash?.includes('sel=')) await atlas.wholeDetail();
  await atlas.openTool(title[opening.language ?? 'zh']);
  await field(atlas).waitFor();
  return atlas;
}

async function cardPng(atlas: AtlasDriver): Promise<Buffer> {
  await card(atlas).waitFor({ timeout: 45_000 });
  const source = (await card(atlas).getAttribute('src')) ?? '';
  return Buffer.from(source.replace('data:image/png;base64,', ''), 'base64');
}

type Pixels = Awaited<ReturnType<typeof decode>>;

const cardPixels = async (atlas: AtlasDriver): Promise<Pixels> => decode(atlas.page, await cardPng(atlas));

const scan = ({ width, height, data }: Pixels): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;

/** Share of a picture's pixels that have a colour, or nearly. */
function shareOf({ data }: Pixels, color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [x = 0, y = 0, z = 0] = [data[i], data[i + 1], data[i + 2]];
    if (Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b) <= 12) count++;
  }
  return count / (data.length / 4);
}

describe('sharing', () => {
  for (const language of languages)
    test(`an entry by keyboard alone: open, copy, close (${language})`, async () => {
      const atlas = await openAtlas({
        hash: 'sel=rail-m101-1&map=12.00/39.9000/116.7000',
        language,
        without: 'webgl',
      });
      await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await atlas.wholeDetail();
      const button = atlas.detail.getByRole('button', { name: detailWords.share[language] });
      await button.focus();
      await atlas.pressKey('Enter');
      await atlas.page.getByRole('dialog', { name: title[language] }).waitFor();
      await field(atlas).waitFor();
      for (let i = 0; i < 8 && (await atlas.focused()) !== words.copy[language]; i++)
        await atlas.pressKey('Tab');
      await atlas.pressKey('Enter');
      await soon(() => told(atlas)).toContain(words.copied[language]);
      const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await address(atlas));
      expect(new URL(copied).hash).toBe(`#v=1&sel=rail-m101-1&data=${catalog().version}`);
      await atlas.pressKey('Escape');
      await atlas.dialog.waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      if (language === 'en') return;
      // What was given away opens the same entry for whoever gets it.
      const other = await openAtlas({ hash: new URL(copied).hash.slice(1) });
      await other.wholeDetail();
      expect(await other.detailName()).toBe(await atlas.detailName());
    });

  test('the whole view, with the place of one’s own told to 100 m only', async () => {
    const atlas = await open({
      hash: 'map=15.00/39.9012/116.7374&near=39.901,116.737,1500&layers=roads,off',
    });
    expect(await address(atlas)).toMatch(/#v=1&map=15\.00\/39\.901\/116\.737&.*near=39\.901,116\.737,1500/);
    expect(await seen(atlas.dialog)).toContain(words.coarse.zh);
    // One entry and the view: the reader chooses.
    expect(await atlas.dialog.getByRole('group', { name: words.what.zh }).count()).toBe(0);
  });

  test('the view or the entry, as the reader chooses', async () => {
    const atlas = await open({ hash: 'sel=rail-22&map=12.00/39.9000/116.7000&panel=list', language: 'en' });
    expect(await address(atlas)).not.toContain('map=');
    await atlas.dialog.getByLabel(words.view.en).check({ force: true });
    for (const part of [/map=12\.00/, /sel=rail-22/, /panel=list/])
      await soon(() => address(atlas)).toMatch(part);
    await soon(() => card(atlas).getAttribute('alt')).toContain('Subcenter Atlas');
  });

  test('without a clipboard the address is copied from its field', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=rail-22' });
    await atlas.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(detailWords.share.zh).click();
    await atlas.dialog.getByRole('button', { name: words.copy.zh }).click();
    await soon(() => told(atlas)).toContain(words.copied.zh);
    const copied = await address(atlas);
    await atlas.pressKey('Escape');
    await atlas.searchField.focus();
    await atlas.pressKey('Control+v');
    expect(await atlas.searchField.inputValue()).toBe(copied);
  });

  test('where nothing may be copied it says so, and the address stands selected', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=rail-22', language: 'en' });
    await atlas.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(detailWords.share.en).click();
    await atlas.dialog.getByRole('button', { name: words.copy.en }).click();
    await soon(() => told(atlas)).toContain(words.notCopied.en);
    const selected = await field(atlas).evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(await address(atlas));
  });

  test('by the device’s own sheet: address and picture; a change of mind is no fault, a refusal is told', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=rail-22', size: 'phone' });
    await atlas.page.addInitScript(() => {
      const given: unknown[] = [];
      Object.assign(window, { given, refuse: '' });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [], ...rest } = {}) => {
        given.push({
          ...rest,
          files: files.map(({ name, type, size }) => ({ name, type, full: size > 50_000 })),
        });
        const { refuse } = window as unknown as { refuse: string };
        if (refuse) throw new DOMException('no', refuse);
      };
    });
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(detailWords.share.zh).click();
    await card(atlas).waitFor({ timeout: 45_000 });
    const share = atlas.dialog.getByRole('button', { name: words.share.zh });
    await share.click();
    const given = () => atlas.page.evaluate(() => (window as unknown as { given: unknown[] }).given);
    const picture = { name: 'subcenter-atlas-rail-22.png', type: 'image/png', full: true };
    const name = catalog().entries.find(({ id }) => id === 'rail-22')?.name.zh;
    await soon(given).toEqual([
      {
        title: `${name} · 副中心一图`,
        text: `${name} · 副中心一图`,
        url: await address(atlas),
        files: [picture],
      },
    ]);
    await atlas.dialog.getByRole('button', { name: words.sendPicture.zh }).click();
    await soon(async () => (await given()).at(-1)).toEqual({ files: [picture] });
    const refuse = (name: string) =>
      atlas.page.evaluate((refused) => Object.assign(window, { refuse: refused }), name);
    await refuse('AbortError');
    await share.click();
    await soon(async () => (await given()).length).toBe(3);
    expect(await told(atlas)).not.toContain(words.notShared.zh);
    await refuse('NotAllowedError');
    await share.click();
    await soon(() => told(atlas)).toContain(words.notShared.zh);
  });
});

describe('the QR code', () => {
  // A dark page is where a code would come out light on dark.
  test('is read back to the address, dark on light', async () => {
    const theme = 'dark';
    const atlas = await open({ theme, hash: 'map=12.00/39.9000/116.7000', size: 'phone' });
    const code = atlas.dialog.getByRole('img', { name: words.qr.zh });
    await code.scrollIntoViewIfNeeded();
    await soon(async () => scan(await decode(atlas.page, await code.screenshot()))).toBe(
      await address(atlas),
    );
  });

  test('is not made of an address too long for one; copying still is offered, and the card is drawn', async () => {
    const atlas = await open({ hash: `map=12.00/39.9000/116.7000&later=${'x'.repeat(1200)}` });
    await soon(() => seen(atlas.dialog)).toContain(words.tooLong.zh);
    expect(await atlas.dialog.getByRole('img', { name: words.qr.zh }).count()).toBe(0);
    expect(await atlas.dialog.getByRole('button', { name: words.copy.zh }).isEnabled()).toBe(true);
    expect(scan(await cardPixels(atlas))).toBeUndefined();
  });
});

describe('the card', () => {
  test('is a sheet with the place on it, in the size it should have, and its code leads back', async () => {
    const atlas = await open({ hash: 'sel=rail-m101-1', draws: true });
    const png = await cardPng(atlas);
    const pixels = await decode(atlas.page, png);
    expect([pixels.width, pixels.height]).toEqual([1080, 1440]);
    expect(shareOf(pixels, palettes.light.paper)).toBeGreaterThan(0.3);
    // The place: water, and the selected line in the accent, which nothing else on the card has.
    expect(shareOf(pixels, palettes.light.water)).toBeGreaterThan(0.0005);
    expect(shareOf(pixels, palettes.light.accent)).toBeGreaterThan(0.0002);
    expect(scan(pixels)).toBe(await address(atlas));
    expect(await card(atlas).getAttribute('alt')).toMatch(/M101.*建设中/);
    // The reader's own map is where it was, and the only one.
    expect(await atlas.map.count()).toBe(1);
    // Saved as it is shown.
    const coming = atlas.page.waitForEvent('download');
    await atlas.dialog.getByRole('link', { name: words.save.zh }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('subcenter-atlas-rail-m101-1.png');
    expect((await buffer(await file.createReadStream())).equals(png)).toBe(true);
  });

  test('shows a line whose layer the reader has switched off', async () => {
    const atlas = await open({
      hash: 'sel=rail-m101-1&layers=g.rail,off;rail-lines,off',
      language: 'en',
      draws: true,
    });
    expect(shareOf(await cardPixels(atlas), palettes.light.accent)).toBeGreaterThan(0.0002);
  });

  test('is light, or as the page is', async () => {
    const atlas = await open({ hash: 'sel=rail-m101-1', theme: 'dark' });
    const light = await cardPng(atlas);
    expect(shareOf(await decode(atlas.page, light), palettes.light.paper)).toBeGreaterThan(0.3);
    await atlas.dialog
      .getByRole('group', { name: words.colors.zh })
      .getByLabel(words.dark.zh)
      .check({ force: true });
    await soon(async () => (await cardPng(atlas)).equals(light)).toBe(false);
    const dark = await cardPixels(atlas);
    expect(shareOf(dark, palettes.dark.paper)).toBeGreaterThan(0.3);
    expect(scan(dark)).toBe(await address(atlas));
  }, 120_000); // two cards are drawn, one after the other

  for (const size of ['desk', 'phone'] as const)
    test(`without WebGL has no picture of the place but everything else (${size})`, async () => {
      const atlas = await openAtlas({ hash: 'sel=rail-m101-1', without: 'webgl', size });
      await atlas.wholeDetail();
      await atlas.button(detailWords.share.zh).click();
      const pixels = await cardPixels(atlas);
      expect(pixels.width).toBe(1080);
      expect(pixels.height).toBeGreaterThanOrEqual(1080);
      expect(shareOf(pixels, palettes.light.ink)).toBeGreaterThan(0.005);
      expect(shareOf(pixels, palettes.light.water)).toBeLessThan(0.0001);
      expect(scan(pixels)).toBe(await address(atlas));
    });

  test('that cannot be drawn leaves address and code', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=rail-22', language: 'en' });
    await atlas.page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (give) => give(null);
    });
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(detailWords.share.en).click();
    const alert = atlas.dialog.getByRole('alert');
    await alert.waitFor({ timeout: 45_000 });
    expect(await seen(alert)).toBe(words.failed.en);
    expect(await atlas.dialog.getByRole('img', { name: words.qr.en }).isVisible()).toBe(true);
  });

  test('in WeChat is kept by pressing and holding it: no download, no sheet of its own', async () => {
    const atlas = await openAtlas({
      without: 'webgl',
      hash: 'sel=rail-22',
      size: 'phone',
      userAgent: weChat,
    });
    await atlas.page.addInitScript(() => {
      navigator.share = () => Promise.reject(new Error('WeChat refuses'));
      navigator.canShare = () => true;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(detailWords.share.zh).click();
    expect((await cardPixels(atlas)).width).toBe(1080);
    const all = await seen(atlas.dialog);
    expect(all).toContain(words.hold.zh);
    expect(all).toContain(words.openInBrowser.zh);
    for (const absent of [words.save.zh, words.sendPicture.zh, words.share.zh])
      expect(all).not.toContain(absent);
    await atlas.dialog.getByRole('button', { name: words.copy.zh }).click();
    await soon(() => told(atlas)).toContain(words.copied.zh);
  });
});
