import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { palettes } from '../../src/layers/index.ts';
import { ownPalettes } from '../../src/layers/overlay-colors.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { colors, type OtherHost, otherHost } from './other-hosts.ts';
import { openAtlas, soon } from './run.ts';

/** Layers of other hosts: nothing is asked before the reader says so, what comes is drawn, what does not is told. */

let other: OtherHost;
beforeAll(async () => {
  other = await otherHost();
});
afterAll(() => other.close());

const [lng, lat] = [116.7, 39.9] as const;
/** Names, marks and the tool itself stand over what is drawn. */
const most = 0.15;
const hash = `map=12.00/${lat}/${lng}&panel=layers`;

class Online {
  readonly atlas: AtlasDriver;
  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }
  get panel() {
    return this.atlas.page.getByRole('dialog', { name: '在线图层' });
  }
  get field() {
    return this.panel.getByRole('textbox', { name: '服务或瓦片的网址' });
  }
  get fault() {
    return this.panel.getByRole('alert');
  }
  async give(address: string): Promise<void> {
    await this.field.fill(address);
  }
  /** The button that asks the host. */
  ask(): Promise<void> {
    return this.panel.locator('button[type=submit]').click();
  }
  /** Chooses layers of those offered, and adds them. */
  async choose(...names: string[]): Promise<void> {
    for (const name of names) await this.panel.getByRole('checkbox', { name }).check();
    await this.panel.getByRole('button', { name: /^加入/ }).click();
  }
}

async function open(): Promise<Online> {
  const atlas = await openAtlas({ hash });
  atlas.expectComplaint(new RegExp(`asked another: ${other.origin}`));
  await atlas.waitForMap();
  await atlas.openTool('在线图层');
  const online = new Online(atlas);
  await online.panel.waitFor();
  return online;
}

describe('layers of other hosts', () => {
  test('are asked for only when the reader says so, then drawn, told in the footer, and kept', async () => {
    const online = await open();
    const { atlas } = online;
    await online.give(`${other.origin}/tiles.json`);
    expect(await seen(online.panel)).toContain(`TileJSON · ${other.name}`);
    expect(await seen(online.panel)).toMatch(/会知道您的网络地址，和您在看地图的哪一部分/);
    expect(other.asked, 'nothing before').toEqual([]);
    await online.ask();
    await online.choose();
    const name = '<img src=x onerror="window.ran = true">';
    await online.panel.getByText(`已加入：${name}。`).waitFor();
    await atlas.waitForOwn();
    await soon(async () => (await atlas.shares(colors.xyz))[0]).toBeGreaterThan(most);
    expect(await seen(atlas.page.locator('.footer'))).toContain('© 别家测绘');
    expect(await atlas.page.evaluate(() => 'ran' in window), 'words, never markup').toBe(false);

    // As a layer like any: paler, renamed, off and on, removed and had back.
    const row = atlas.page.locator('.own-layer');
    await row.getByLabel('名称').fill('航片');
    await atlas.pressKey('Enter');
    await atlas.own('航片').getByRole('checkbox').click();
    await soon(async () => (await atlas.shares(colors.xyz))[0]).toBeLessThan(0.01);
    await soon(() => seen(atlas.page.locator('.footer'))).not.toContain('别家测绘');
    await atlas.own('航片').getByRole('checkbox').click();
    await atlas.button('移除航片').click();
    await atlas.notice('已移除').getByRole('button', { name: '撤销' }).click();
    await soon(async () => (await atlas.shares(colors.xyz))[0]).toBeGreaterThan(most);

    // Its host stops serving: the row says who and why, and asks again when told to.
    other.trouble(/^\/xyz\//, 403);
    atlas.expectComplaint(/Failed to load resource|403/);
    await atlas.button('放大').click();
    const trouble = row.getByRole('alert');
    await trouble.waitFor();
    expect(await seen(trouble)).toMatch(new RegExp(`${other.name} 拒绝了（HTTP 403）.*密钥`));
    other.trouble(null);
    // The row may have found out by itself, from a tile that was asked for late.
    await soon(async () => {
      const again = trouble.getByRole('button', { name: '再试一次' });
      await again.click({ timeout: 1000 }).catch(() => undefined);
      return trouble.count();
    }).toBe(0);
    await soon(async () => (await atlas.shares(colors.xyz))[0]).toBeGreaterThan(most);

    await soon(() => keptTitles(atlas)).toContain('航片');
    await atlas.page.reload();
    await atlas.waitForMap();
    await atlas.own('航片').waitFor();
    await soon(async () => (await atlas.shares(colors.xyz))[0]).toBeGreaterThan(most);
  });

  test('WMS, WMTS and PMTiles: what the host offers is chosen from and drawn', async () => {
    const online = await open();
    const { atlas } = online;
    await online.give(`${other.origin}/parks.pmtiles`);
    await online.ask();
    await online.choose();
    await atlas.waitForOwn();
    // Areas of the first own colour, over paper or the park's own green.
    const [own = ''] = ownPalettes.light.colors;
    const over = (below: string) => mixed(own, below, 0.35);
    await soon(async () => {
      const seen = await atlas.shares(over(palettes.light.paper), over(palettes.light.green));
      return seen.reduce((sum, share) => sum + share, 0);
    }).toBeGreaterThan(0.002);
    await soon(() => atlas.own('parks').locator('.legend-row').allInnerTexts()).toContain('面');
    expect(await seen(atlas.page.locator('.footer'))).toContain('副中心一图');
    expect(other.asked.filter((path) => path === '/parks.pmtiles').length).toBeGreaterThan(1);

    await online.give(`${other.origin}/wms`);
    await online.ask();
    await online.panel.getByLabel('图片格式').selectOption('image/jpeg');
    await online.choose('规划街区');
    await soon(async () => (await atlas.shares(colors.wms))[0]).toBeGreaterThan(most);
    const asked = other.asked.findLast((path) => /GetMap/.test(path)) ?? '';
    expect(asked).toMatch(/CRS=EPSG:?(%3A)?3857/);
    expect(asked).toMatch(/FORMAT=image\/jpeg/);
    await atlas.own('规划街区').getByRole('img', { name: '规划街区的图例' }).waitFor();

    await online.give(`${other.origin}/wmts`);
    await online.ask();
    const unfit = online.panel.getByRole('checkbox', { name: 'By degrees' });
    expect(await unfit.isDisabled()).toBe(true);
    expect(await seen(online.panel)).toMatch(/degrees \(4490\).*对不上/);
    await online.choose('Aerial picture');
    await soon(async () => (await atlas.shares(colors.wmts))[0]).toBeGreaterThan(most);
    // Pictures go below shapes, or they would hide them.
    expect(await atlas.page.locator('.own-toggle').allInnerTexts()).toEqual([
      'parks',
      'Aerial picture',
      '规划街区',
    ]);
  });

  test('what cannot be had is told with host, cause and remedy, by keyboard too', async () => {
    const atlas = await openAtlas({ hash, without: 'webgl' });
    atlas.expectComplaint(new RegExp(`asked another: ${other.origin}`));
    atlas.expectComplaint(/Failed to load resource|blocked by CORS/);
    await atlas.page.getByRole('tab').first().waitFor();
    await atlas.openTool('在线图层');
    const online = new Online(atlas);
    const tell = async (address: string): Promise<string> => {
      await online.field.focus();
      await online.give(address);
      await atlas.pressKey('Enter');
      await online.fault.waitFor();
      return seen(online.fault);
    };
    const before = other.asked.length;
    expect(await tell('http://tiles.example.org/{z}/{x}/{y}.png')).toMatch(
      /tiles\.example\.org[\s\S]*没有允许[\s\S]*src\/site\.ts/,
    );
    expect(await tell('https://tiles.example.org/{z}/{y}.png')).toMatch(/少了 \{x\}/);
    expect(await tell('https://t0.tianditu.gov.cn/vec_w/wmts')).toMatch(/密钥（tk）/);
    expect(other.asked).toHaveLength(before);
    expect(await tell(`${other.origin}/xyz/12/3372/1552.png`)).toContain('{z}');
    await online.panel.getByRole('button', { name: '改用这个网址' }).click();
    expect(await online.field.inputValue()).toBe(`${other.origin}/xyz/{z}/{x}/{y}.png`);
    expect(await tell(`${other.origin}/login`)).toMatch(new RegExp(`${other.name}[\\s\\S]*网页`));
    other.trouble(/^\/wms$/, 401);
    expect(await tell(`${other.origin}/wms?request=GetCapabilities&service=WMS`)).toMatch(
      /HTTP 401[\s\S]*密钥/,
    );
    other.trouble(/^\/wms$/, 0);
    expect(await tell(`${other.origin}/wms?request=GetCapabilities&service=WMS`)).toMatch(/CORS/);
    other.trouble(null);
    await online.give('https://webrd0{s}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}');
    expect(await seen(online.panel)).toMatch(/GCJ-02[\s\S]*500 米/);
    expect(await atlas.page.locator('.own-layer').count(), 'nothing was added').toBe(0);
    await atlas.pressKey('Escape');
    await online.panel.waitFor({ state: 'detached' });
    expect(await atlas.focused()).toBe('在线图层');
  });
});

/** How a colour looks over another at some opacity. */
function mixed(color: string, below: string, opacity: number): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const under = parts(below);
  const mix = parts(color).map((part, i) => Math.round(part * opacity + (under[i] ?? 0) * (1 - opacity)));
  return `#${mix.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Titles of the layers that the device keeps. */
function keptTitles(atlas: AtlasDriver): Promise<string[]> {
  return atlas.page.evaluate(
    () =>
      new Promise<string[]>((found) => {
        const open = indexedDB.open('subcenter-atlas-overlays');
        open.onsuccess = () => {
          const all = open.result.transaction('overlays').objectStore('overlays').getAll();
          all.onsuccess = () => {
            open.result.close();
            found(all.result.map((kept) => String(kept.overlay?.title)));
          };
        };
      }),
  );
}
