import { describe, expect, test } from 'vitest';
import { words } from '../../src/features/nearby/words.ts';
import { fill } from '../../src/i18n/index.ts';
import { catalog } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas } from './run.ts';

/** 新华南北路 and 新华大街: the old town. */
const oldTown = { latitude: 39.9053, longitude: 116.655 };
const near = 'panel=near&near=39.905,116.655,1500';

async function atPlace(atlas: AtlasDriver, place: { latitude: number; longitude: number }): Promise<void> {
  await atlas.context.grantPermissions(['geolocation']);
  await atlas.context.setGeolocation(place);
}
const rows = (atlas: AtlasDriver) =>
  atlas.panel.locator('.near-results section').first().locator('.row-title');
const leads = (atlas: AtlasDriver) =>
  atlas.panel.locator('.near-results section').first().locator('.entry-lead').allInnerTexts();
/** The farther end of a range in metres. */
const farEnd = (lead: string): number => {
  const [last = '0'] = lead.match(/[\d.]+/g)?.slice(-1) ?? [];
  return Number(last) * (lead.includes('公里') ? 1000 : 1);
};

describe('near me', () => {
  test('says what is near the device, nearest first, as a range with a direction', async () => {
    const atlas = await openAtlas({ without: 'webgl', size: 'phone', hash: 'panel=near' });
    await atPlace(atlas, oldTown);
    await atlas.sheet().handle.tap();
    await atlas.button(words.locate.zh).click();
    await rows(atlas).first().waitFor();
    const told = await leads(atlas);
    expect(told.length).toBeGreaterThan(5);
    expect(told.some((lead) => /^(东|南|西|北|东北|东南|西北|西南) [\d.–]+ (米|公里)/.test(lead))).toBe(true);
    // The address is cut to 100 m: nobody learns the door.
    await atlas.waitForHash(/near=39\.905,116\.655,1500/);
    expect(await atlas.announced()).toEqual(
      expect.arrayContaining([
        expect.stringContaining(fill(words.found, { n: told.length, distance: '1.5 公里' }).zh),
      ]),
    );
  });

  test('a wider radius finds more, and the map shows as much', async () => {
    const atlas = await openAtlas({ hash: near });
    await atlas.waitForMap();
    await rows(atlas).first().waitFor();
    const before = await rows(atlas).count();
    await atlas.panel.getByLabel('3 公里', { exact: true }).check();
    await atlas.waitForHash(/near=39\.905,116\.655,3000/);
    await expect.poll(() => rows(atlas).count()).toBeGreaterThan(before);
    await atlas.panel.getByRole('slider', { name: words.radiusSlider.zh }).press('ArrowRight');
    await atlas.waitForHash(/near=39\.905,116\.655,3100/);
  });

  test('is asked by a tap on the map, and Esc takes the question back', async () => {
    const atlas = await openAtlas({ hash: 'panel=near&map=13.00/39.9000/116.7000' });
    await atlas.waitForMap();
    await atlas.button(words.pick.zh).click();
    await atlas.pressKey('Escape');
    expect(await atlas.button(words.pick.zh).getAttribute('aria-pressed')).toBe('false');
    await atlas.button(words.pick.zh).click();
    await atlas.clickMapAt(116.7, 39.9);
    await rows(atlas).first().waitFor();
    await atlas.waitForHash(/near=39\.900,116\.700,1500/);
    expect(await atlas.detail.count()).toBe(0);
    expect(await atlas.panel.getByRole('heading', { level: 2 }).innerText()).toBe(words.pinned.zh);
  });

  test('is asked by typing a station, by keys alone', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=near', language: 'en' });
    const field = atlas.panel.getByLabel(words.field.en);
    await field.fill('jiukeshu');
    await atlas.page.getByRole('option').first().waitFor();
    await atlas.pressKey('Enter');
    await rows(atlas).first().waitFor();
    expect(await atlas.focused()).toMatch(/Jiukeshu/);
    await atlas.waitForHash(/near=39\.8\d\d,116\.6\d\d,1500/);
  });

  test('an unknown name says what to do', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=near' });
    await atlas.panel.getByLabel(words.field.zh).fill('不存在的地方');
    await atlas.panel.getByText(fill(words.noPlace, { query: '不存在的地方' }).zh).waitFor();
  });

  test('things known only to the town are a group of their own', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=near&near=39.830,116.635,1500' });
    await rows(atlas).first().waitFor();
    const town = atlas.panel.getByRole('region', { name: /^在.+某处/ });
    expect(await seen(town)).toContain(words.inTownNote.zh);
    expect(await town.locator('.entry-lead').count()).toBe(0);
  });

  test('outside the district says so, kindly, and how far it is', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=near&near=39.700,116.300,1500' });
    await atlas.panel.locator('.near-outside').waitFor();
    expect(await seen(atlas.panel.locator('.near-outside'))).toMatch(/东.*公里/);
  });

  test('a refused location names the two other ways', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=near' });
    await atlas.button(words.locate.zh).click();
    const alert = atlas.panel.getByRole('alert');
    await alert.waitFor();
    expect(await seen(alert)).toMatch(/许可.*地图.*地名/s);
  });

  test('works without a map', async () => {
    const atlas = await openAtlas({ hash: near, without: 'webgl' });
    await rows(atlas).first().waitFor();
    expect(await rows(atlas).count()).toBeGreaterThan(5);
    const names = new Set(catalog().entries.map(({ name }) => name.zh));
    for (const name of await rows(atlas).allInnerTexts()) expect(names).toContain(name);
    const far = (await leads(atlas)).map(farEnd);
    expect(Math.max(...far)).toBeGreaterThan(1000);
  });
});
