import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArgs } from '../../geodata/tools/browser.ts';
import type { Theme } from '../../src/layers/index.ts';
import { readyBrowser } from './browser-setup.ts';
import { build, isStale } from './build.ts';
import { type AtlasDriver, type Opening, openAtlas } from './driver.ts';
import { mapScenes } from './map-scenes.ts';
import { decode } from './pixels.ts';
import { serve } from './serve.ts';
import { encodeSmall } from './small-png.ts';

/**
 * Pictures of the built app, to be looked at: `npx tsx tests/e2e/pictures.ts [NAME]` writes them to
 * tests/e2e/pictures, those whose name holds NAME. The map over its five places is drawn only when asked for: `place`, or
 * `place-canal`, `place-heart-13-light`, … With `--readme` it writes the README's picture instead.
 */

type Scene = {
  readonly name: string;
  readonly opening: Opening;
  readonly act?: (atlas: AtlasDriver) => Promise<unknown>;
  readonly themes?: readonly Theme[];
};

/** The projector theme is for the map and what is told of a thing. */
const themesOf = ({ name, themes }: Scene): readonly Theme[] =>
  themes ?? (/^(map|detail)$/.test(name) ? ['light', 'dark', 'projector'] : ['light', 'dark']);

const scenes: readonly Scene[] = [
  { name: 'map', opening: { hash: 'panel=' } },
  { name: 'map-close', opening: { hash: 'panel=&map=13.60/39.9020/116.7150' } },
  {
    name: 'panel',
    opening: {},
    act: async (atlas) => {
      for (const index of [0, 1, 2])
        await atlas.page.getByRole('treeitem', { level: 2 }).nth(index).getByRole('button').click();
    },
  },
  {
    name: 'list',
    opening: { hash: 'panel=list' },
    act: (atlas) => atlas.panel.locator('.row').first().waitFor(),
  },
  {
    name: 'documents',
    opening: { hash: 'panel=documents' },
    act: (atlas) => atlas.panel.locator('.sources-row').first().click(),
  },
  {
    name: 'filters',
    opening: { hash: 'panel=list&filter=status:building' },
    act: (atlas) => atlas.panel.locator('.asked-open').click(),
  },
  { name: 'year', opening: { hash: 'year=2027&map=12.00/39.9000/116.7000' } },
  { name: 'compare', opening: { hash: 'panel=documents/compare&diff=gazette-2024-5~plan-2026' } },
  { name: 'report', opening: { hash: 'panel=documents/report' } },
  { name: 'indicators', opening: { hash: 'panel=documents/indicators' } },
  {
    name: 'phone-filters',
    opening: { size: 'phone', hash: 'panel=list&filter=status:building' },
    act: async (atlas) => {
      await atlas.sheet().handle.tap();
      await atlas.panel.locator('.asked-open').tap();
    },
  },
  { name: 'detail', opening: { hash: 'sel=rail-m101-1' }, act: (atlas) => atlas.wholeDetail() },
  { name: 'detail-water', opening: { hash: 'sel=water-wenchao-canal' }, act: (atlas) => atlas.wholeDetail() },
  {
    name: 'search',
    opening: {},
    act: async (atlas) => {
      await atlas.search('yh');
      await atlas.pressKey('ArrowDown');
    },
  },
  {
    name: 'settings',
    opening: {},
    act: async (atlas) => {
      await atlas.openTool(/设置|Settings/);
      await atlas.dialog.locator('fieldset').first().waitFor();
    },
  },
  {
    name: 'help',
    opening: {},
    act: async (atlas) => {
      await atlas.openTool(/帮助|Help/);
      await atlas.dialog.locator('kbd').first().waitFor();
    },
  },
  { name: 'phone-low', opening: { size: 'phone' } },
  { name: 'phone-half', opening: { size: 'phone' }, act: (atlas) => atlas.sheet().handle.tap() },
  {
    name: 'phone-detail',
    opening: { size: 'phone', hash: 'sel=rail-m101-1' },
    act: (atlas) => atlas.wholeDetail(),
  },
  {
    name: 'phone-full',
    opening: { size: 'phone', hash: 'sel=rail-m101-1' },
    act: async (atlas) => {
      await atlas.wholeDetail();
      await atlas.sheet().pullTo('full');
      await atlas.sheet().waitFor('full');
    },
  },
  { name: 'phone-search', opening: { size: 'phone' }, act: (atlas) => atlas.search('yh') },
];

const root = resolve(import.meta.dirname, '..', '..');

/** The map has drawn what it was last told when two pictures in a row are the same. */
async function settled(atlas: AtlasDriver): Promise<Buffer> {
  await atlas.waitForMap();
  let last = await atlas.page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const next = await atlas.page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

/** What is selected is flown to, as when it is chosen from the list, and its story stands at its beginning. */
async function showOnMap(atlas: AtlasDriver): Promise<void> {
  await atlas.button(/在地图上看|See on the map/).click();
  await atlas.detail.evaluate((detail) => detail.scrollTo({ top: 0 }));
  await atlas.page.mouse.move(0, 0);
}

async function readme(browser: Browser, address: string): Promise<void> {
  const atlas = await openAtlas(browser, {
    draws: true,
    address,
    hash: 'sel=rail-m101-1',
    screen: { width: 1440, height: 900 },
  });
  await atlas.waitForMap();
  await atlas.wholeDetail();
  await showOnMap(atlas);
  const path = join(root, 'public', 'atlas.png');
  const small = encodeSmall(await decode(atlas.page, await settled(atlas)));
  writeFileSync(path, small);
  const kB = Math.round(small.length / 1000);
  console.log(`public/atlas.png: ${kB} kB`);
  if (kB >= 400) throw new Error(`the README's picture is ${kB} kB; it should stay under 400`);
  await atlas.leave();
}

async function all(browser: Browser, address: string, wanted: string): Promise<void> {
  const folder = join(import.meta.dirname, 'pictures');
  mkdirSync(folder, { recursive: true });
  const faces = (['light', 'dark', 'projector'] as const).flatMap((theme) =>
    (['zh', 'en'] as const).map((language) => ({ theme, language })),
  );
  for (const { theme, language } of faces)
    for (const scene of wanted.startsWith('place') ? mapScenes : scenes) {
      const { name, opening, act }: Scene = scene;
      const file = `${name}-${theme}-${language}.png`;
      if (!file.includes(wanted) || !themesOf(scene).includes(theme)) continue;
      const atlas = await openAtlas(browser, { address, draws: true, theme, language, ...opening });
      await atlas.waitForMap();
      await act?.(atlas);
      if (opening.hash?.startsWith('sel=')) await showOnMap(atlas);
      await settled(atlas);
      await atlas.page.screenshot({ path: join(folder, file), caret: 'hide' });
      for (const complaint of atlas.complaints()) console.log(`${file}: ${complaint}`);
      console.log(file);
      await atlas.leave();
    }
}

const words = process.argv.slice(2);
const executablePath = await readyBrowser(console.log);
const { ATLAS_DIST = join(root, 'dist') } = process.env;
if (!process.env.ATLAS_DIST && isStale(root)) build(root);
const host = await serve(ATLAS_DIST);
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
try {
  if (words.includes('--readme')) await readme(browser, host.address);
  else await all(browser, host.address, words[0] ?? '');
} finally {
  await browser.close();
  await host.close();
}
