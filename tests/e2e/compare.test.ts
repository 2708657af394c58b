import { describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { kindNames, words } from '../../src/features/compare/words.ts';
import { fill } from '../../src/i18n/index.ts';
import { differencesOfSides, type Shown } from '../../src/model/side-difference.ts';
import { standingIn } from '../../src/model/timeline.ts';
import { compareProblems } from '../../src/state/compare.ts';
import { catalog, timeline } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import type { Box, Pixels } from './pixels.ts';
import { lookAt, quietPlaceOn } from './places.ts';
import { openAtlas, soon } from './run.ts';

const title = features.find(({ id }) => id === 'compare')?.title ?? { zh: '', en: '' };
const handle = (atlas: AtlasDriver, language: 'zh' | 'en' = 'zh') =>
  atlas.page.getByRole('slider', { name: words.line[language] });
const names = (atlas: AtlasDriver) => atlas.page.locator('.compare-names p').allTextContents();
const maps = (atlas: AtlasDriver) => atlas.map.count();

async function waitForTwin(atlas: AtlasDriver): Promise<void> {
  await atlas.waitForMap();
  await atlas.page.waitForFunction(() => performance.getEntriesByName('twin-drawn').length > 0);
}

/** Where the border stands on the page. */
async function border(atlas: AtlasDriver): Promise<number> {
  const box = await handle(atlas).boundingBox();
  return box ? box.x + box.width / 2 : Number.NaN;
}

/** A part of the map clear of panels, handle and border, wherever that stands. */
const area: Box = { x: 420, y: 480, width: 700, height: 240 };

/** Share of the pixels in which two pictures differ. */
function differing(a: Pixels, b: Pixels): number {
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const away = [0, 1, 2].map((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)));
    if (Math.max(...away) > 24) count++;
  }
  return count / (a.data.length / 4);
}

/** What the reader's map is told while it moves: changes of the page's own parts. */
const watchPanels = (atlas: AtlasDriver) =>
  atlas.page.evaluate(() => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    const watch = new MutationObserver((changes) => changed.push(...changes.map(({ type }) => type)));
    for (const part of document.querySelectorAll('.desk-left, .compare'))
      watch.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  });

async function drag(atlas: AtlasDriver, from: readonly [number, number], by: number): Promise<void> {
  const [x, y] = from;
  await atlas.page.mouse.move(x, y);
  await atlas.page.mouse.down();
  for (let step = 1; step <= 8; step++) await atlas.page.mouse.move(x + (by * step) / 8, y);
  await atlas.page.mouse.up();
}

describe('comparing', () => {
  test('two sets of layers: by keys and pointer, in one camera, and gone when it ends', async () => {
    const station = quietPlaceOn('rail-lines', 'line-m101-1');
    const atlas = await openAtlas({ hash: `${lookAt(station)}&panel=` });
    await atlas.waitForMap();
    expect(await maps(atlas)).toBe(1);
    await atlas.pressKey('c');
    const dialog = atlas.page.getByRole('dialog', { name: title.zh });
    await dialog.getByLabel(kindNames.layers.zh).check({ force: true });
    await dialog.getByRole('button', { name: words.begin.zh, exact: true }).click();
    await waitForTwin(atlas);
    expect(await maps(atlas)).toBe(2);
    expect(await names(atlas)).toEqual(['左：只有底图', '右：现在的画面']);
    await atlas.waitForHash(/compare=set.bare~now@0\.5/);
    expect(await seen(dialog)).toMatch(/只在右边：.*轨道线路/);

    // By keys: the border is a slider and says what lies on either side.
    await handle(atlas).focus();
    const before = await border(atlas);
    await atlas.pressKey('ArrowRight', 'PageDown');
    await atlas.waitForHash(/compare=set.bare~now@0\.42/);
    expect(await border(atlas)).toBeLessThan(before);
    expect(await handle(atlas).getAttribute('aria-valuetext')).toBe(
      fill(words.lineAt, { share: 42, left: '只有底图', right: '现在的画面' }).zh,
    );
    await atlas.pressKey('End');
    await atlas.waitForHash(/compare=set.bare~now@1/);
    await atlas.pressKey('Home');
    await atlas.waitForHash(/compare=set.bare~now@0(&|$)/);

    // By pointer: half-way it is the middle of what the panel leaves free.
    const [x, y] = [await border(atlas), 400];
    await drag(atlas, [x, y], 200);
    await soon(async () => Math.round(await border(atlas))).toBe(Math.round(x + 200));

    // Both show the same land: the second map's river goes on where the first one's ends, after a move of either.
    await dialog.getByLabel(words.left.zh, { exact: true }).selectOption('now');
    await dialog.getByRole('button', { name: '关闭' }).click();
    await dialog.waitFor({ state: 'detached' });
    await atlas.waitForHash(/compare=now~now/);
    // What the panel no longer covers is divided anew.
    await soon(() => border(atlas)).toBeLessThan(x + 190);
    const line = await border(atlas);
    for (const from of [line - 200, line + 200]) {
      const was = atlas.camera();
      await watchPanels(atlas);
      await drag(atlas, [from, 620], 70);
      await soon(() => atlas.camera()?.lng).not.toBe(was?.lng);
      expect(await atlas.page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual(
        [],
      );
    }
    // All of the one, then all of the other: alike to the pixel but for names, which each map places for itself.
    await handle(atlas).focus();
    const whole = async (key: 'Home' | 'End', at: RegExp) => {
      await atlas.pressKey(key);
      await atlas.waitForHash(at);
      return atlas.picture(area);
    };
    await soon(async () =>
      differing(await whole('Home', /@0(&|$)/), await whole('End', /@1(&|$)/)),
    ).toBeLessThan(0.02);

    // The way out gives the keys to the map, and there is one map again.
    await atlas.page.locator('.compare-names').getByRole('button', { name: words.leave.zh }).click();
    await soon(() => maps(atlas)).toBe(1);
    await soon(() => atlas.hash()).not.toContain('compare=');
    expect(await atlas.focused()).toBe('地图');
  });

  test('two years side by side, from an address: both answer a click, and the middle stays the middle', async () => {
    const place = quietPlaceOn('rail-lines', 'line-m101-1');
    const atlas = await openAtlas({
      hash: `${lookAt(place)}&panel=&compare=2021~2035@beside`,
      language: 'en',
    });
    await waitForTwin(atlas);
    await soon(() => names(atlas)).toEqual(['Left: 2021', 'Right: 2035']);
    const box = await atlas.map.nth(0).evaluate((canvas) => getComputedStyle(canvas).clipPath);
    expect(box).toMatch(/^inset\(/);
    const moved = await atlas.page
      .locator('.map-twin')
      .evaluate((room) => new DOMMatrix(getComputedStyle(room).transform).e);
    expect(moved).toBeGreaterThan(200);
    // The same place, once in each part.
    const { x, y } = atlas.whereIs(...place);
    await atlas.page.mouse.click(x + moved, y);
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toMatch(/M101/);
    await atlas.closeDetail();
    // Back to a swipe: the second map stands on the first again.
    await atlas.pressKey('c');
    await atlas.dialog.getByLabel(words.swipe.en).check({ force: true });
    await atlas.waitForHash(/compare=2021~2035@0\.5/);
    await soon(() =>
      atlas.page.locator('.map-twin').evaluate((room) => getComputedStyle(room).transform),
    ).toBe('none');
    await atlas.dialog.getByRole('button', { name: words.swap.en }).click();
    await atlas.waitForHash(/compare=2035~2021@0\.5/);
    await atlas.page.goBack();
    await atlas.waitForHash(/compare=2021~2035/);
  });

  test('without a map the differences are listed; a document that is not on record is told', async () => {
    const atlas = await openAtlas({ hash: 'compare=2022~plan-1900@0.5', without: 'webgl' });
    await atlas.notice('compare=plan-1900').waitFor();
    await atlas.waitForHash(/compare=2022~now@0\.5/);
    await atlas.pressKey('c');
    const dialog = atlas.page.getByRole('dialog', { name: title.zh });
    await dialog.getByText(words.noMap.zh).waitFor();
    await dialog.getByLabel(words.right.zh, { exact: true }).selectOption('2030');
    const documents = new Map(catalog().documents.map((document) => [document.id, document]));
    const said = timeline();
    const on =
      (year: number) =>
      ({ id }: { id: string }): Shown => {
        const { state, status } = standingIn(said.get(id) ?? [], { year }, documents);
        return state === 'unnamed' ? null : { state, status };
      };
    const n = differencesOfSides(catalog().entries, on(2022), on(2030)).length;
    expect(n).toBeGreaterThan(100);
    await soon(() => seen(dialog.locator('summary'))).toBe(fill(words.differs, { n }).zh);
    expect(await dialog.locator('.row-title').count()).toBe(60);
    expect(await seen(dialog.locator('.entry-lead').first())).toContain('→');
    expect(await maps(atlas)).toBe(0);
  });

  test('on a phone a finger draws the border, and the second map’s graphics may fail', async () => {
    const atlas = await openAtlas({
      size: 'phone',
      hash: 'map=12.00/39.9000/116.7000&compare=action-2021~plan-2026@0.5',
    });
    await waitForTwin(atlas);
    const from = await border(atlas);
    const box = await handle(atlas).boundingBox();
    const session = await atlas.page.context().newCDPSession(atlas.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: (box?.y ?? 0) + 22 }],
      });
    await touch('touchStart', from);
    for (let x = from; x >= from - 120; x -= 20) await touch('touchMove', x);
    await touch('touchEnd');
    await soon(async () => Math.round(await border(atlas))).toBe(Math.round(from - 120));
    await atlas.waitForHash(/compare=action-2021~plan-2026@0\.19/);
    await atlas.map.first().evaluate((canvas) => {
      const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await atlas.notice(compareProblems.lost.zh).getByRole('button', { name: '看有什么不同' }).click();
    await atlas.dialog.getByText(compareProblems.lost.zh).waitFor();
    await atlas.dialog.getByRole('button', { name: words.documents.zh }).click();
    await atlas.waitForHash(/diff=action-2021~plan-2026/);
    await atlas.panel.getByRole('heading', { level: 2 }).waitFor();
  });
});
