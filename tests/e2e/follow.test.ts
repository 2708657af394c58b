import { buffer } from 'node:stream/consumers';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words as appWords } from '../../src/app/words.ts';
import { words } from '../../src/features/follow/words.ts';
import { keptWords } from '../../src/features/kept-words.ts';
import { words as nearWords } from '../../src/features/nearby/words.ts';
import { dueDatesOf } from '../../src/model/due-dates.ts';
import { lastDay, today } from '../../src/model/history.ts';
import { catalog, details } from './catalog.ts';
import { type AtlasDriver, type Opening, seen } from './driver.ts';
import { openAtlas as openWithMap, soon } from './run.ts';

/** Nothing of this needs a map, nor the long list that stands in for it; the first test has a map. */
const openAtlas = (opening: Opening) =>
  openWithMap({ without: 'webgl', ...opening, hash: `panel=near&${opening.hash ?? ''}` });

const line = 'rail-m101-1';
const star = '关注这一条';
const calendarButton = '日期放进日历';

/** What the device keeps of the follows, as it stands there. */
type Kept = {
  entries: Record<string, { version: string; print: Record<string, unknown> }>;
  places: Record<
    string,
    { at: number[]; seen: { version: string; prints: Record<string, Record<string, unknown>> } | null }
  >;
};
const kept = (page: Page): Promise<Kept | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('subcenter-atlas.follow') ?? 'null'));

/** The data was other when the reader last looked: what is remembered is written over, and the page opened again. */
async function lookedEarlier(atlas: AtlasDriver, change: (kept: Kept) => void): Promise<void> {
  const now = await kept(atlas.page);
  if (!now) throw new Error('nothing is followed');
  change(now);
  await atlas.page.evaluate(
    (text) => localStorage.setItem('subcenter-atlas.follow', text),
    JSON.stringify(now),
  );
  await atlas.page.reload();
}

const following = (atlas: AtlasDriver): Locator => atlas.page.getByRole('dialog', { name: '我的关注' });
const followButton = (atlas: AtlasDriver): Locator => atlas.button(/^我的关注/);

async function openFollowing(atlas: AtlasDriver): Promise<Locator> {
  await followButton(atlas).click();
  await following(atlas).locator('.follow').waitFor();
  return following(atlas);
}

/** Presses what gives a file away, and reads the file. */
async function download(atlas: AtlasDriver, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([atlas.page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: (await buffer(await file.createReadStream())).toString() };
}

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe('following an entry', () => {
  test('by keyboard alone: followed, kept, found again, opened, removed, put back', async () => {
    const atlas = await openWithMap({ hash: `sel=${line}` });
    await atlas.waitForMap();
    await atlas.wholeDetail();
    const button = atlas.button(star);
    await button.focus();
    await atlas.pressKey('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await soon(() => atlas.announced()).toEqual(expect.arrayContaining([expect.stringMatching(/^已关注/)]));
    await atlas.page.reload();
    await atlas.wholeDetail();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await atlas.closeDetail();
    await atlas.map.focus();
    await atlas.pressKey('w');
    const row = following(atlas).getByRole('button', { name: /M101/ }).first();
    await row.focus();
    await atlas.pressKey('Enter');
    await atlas.wholeDetail();
    expect(await following(atlas).count()).toBe(0);
    // The focus is in the story that opened.
    expect(await atlas.detail.evaluate((detail) => detail.contains(document.activeElement))).toBe(true);
    await atlas.closeDetail();
    await openFollowing(atlas);
    await following(atlas)
      .getByRole('button', { name: /^不再关注/ })
      .focus();
    await atlas.pressKey('Enter');
    expect(await kept(atlas.page)).toBeNull();
    expect(await atlas.focused()).toMatch(/^撤销/);
    await atlas.pressKey('Enter');
    expect(Object.keys((await kept(atlas.page))?.entries ?? {})).toEqual([line]);
    expect(await atlas.focused()).toMatch(/^不再关注/);
  });

  test('tells what changed since the reader last looked, until they say they have seen it', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${line}` });
    await atlas.wholeDetail();
    await atlas.button(star).click();
    await lookedEarlier(atlas, ({ entries }) => {
      const followed = entries[line];
      if (!followed) throw new Error('not followed');
      followed.version = '2025-01-01';
      followed.print = { ...followed.print, target: '2024-12', status: 'planned' };
      const name = { zh: '旧名线', en: 'Old line' };
      entries['rail-never'] = { version: '2025-01-01', print: { name, status: 'planned', documents: [] } };
    });
    await atlas.button('我的关注，2 处有变化').waitFor();
    await atlas.closeDetail();
    const panel = await openFollowing(atlas);
    const text = await seen(panel);
    expect(text).toMatch(/2 处有变化/);
    expect(text).toMatch(/推迟：从2024年12月改到2030年/);
    expect(text).toMatch(/从“已规划”到“建设中”/);
    expect(text).toMatch(/旧名线[\s\S]*收录的文件里不再有它/);
    expect(text).toMatch(/和 2025-01-01 的数据相比/);
    await atlas.button(words.seen.zh).click();
    await panel.getByText(words.noNews.zh).waitFor();
    expect(await followButton(atlas).getAttribute('aria-label')).toBe('我的关注');
    await atlas.page.reload();
    await openFollowing(atlas);
    await following(atlas).getByText(words.noNews.zh).waitFor();
  });

  test('on a phone the menu of tools tells of it and leads there, and has the focus back', async () => {
    const atlas = await openAtlas({ without: 'webgl', size: 'phone', hash: `sel=${line}` });
    await atlas.wholeDetail();
    await atlas.button(star).click();
    await lookedEarlier(atlas, ({ entries }) => {
      Object.assign(entries[line]?.print ?? {}, { target: '2024-12' });
    });
    const menu = atlas.button(`${appWords.moreTools.zh}，1 处有变化`);
    await menu.click();
    await atlas.button('我的关注，1 处有变化').click();
    await following(atlas)
      .getByText(/推迟：从2024年12月改到2030年/)
      .waitFor();
    await atlas.pressKey('Escape');
    await following(atlas).waitFor({ state: 'detached' });
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('two pages open at once lose nothing of each other', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${line}` });
    await atlas.wholeDetail();
    const other = await atlas.context.newPage();
    // A page in the background is not always told what another wrote.
    await other.addInitScript(() => {
      addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const base = atlas.page.url().replace(/#.*/, '');
    await other.goto(`${base}#panel=near&sel=rail-m102`);
    const otherStar = other.getByRole('button', { name: star });
    await otherStar.click();
    await atlas.page.bringToFront();
    await atlas.button(star).click();
    expect(Object.keys((await kept(atlas.page))?.entries ?? {}).toSorted()).toEqual([line, 'rail-m102']);
    await atlas.closeDetail();
    await openFollowing(atlas);
    await following(atlas)
      .getByRole('button', { name: /^不再关注/ })
      .nth(1)
      .waitFor();
    // Removed in one, removed in the other.
    await other.bringToFront();
    await otherStar.click();
    await soon(async () => Object.keys((await kept(atlas.page))?.entries ?? {})).toEqual([line]);
  });
});

describe('following a place', () => {
  /** Known to five decimals, as a device tells it. */
  const home = { latitude: 39.90534, longitude: 116.65512 };

  async function followHome(atlas: AtlasDriver): Promise<void> {
    await atlas.context.grantPermissions(['geolocation']);
    await atlas.context.setGeolocation(home);
    await atlas.button(nearWords.locate.zh).click();
    await atlas.panel.locator('.near-results .row').first().waitFor();
    await atlas.button(nearWords.follow.zh).click();
    // What lies within is worked out once, and remembered.
    await soon(async () => Object.values((await kept(atlas.page))?.places ?? {})[0]?.seen?.version).toBe(
      catalog().version,
    );
  }

  test('is named by the reader, tells what is new within its radius, and opens again', async () => {
    const atlas = await openAtlas({});
    await followHome(atlas);
    const [place] = Object.values((await kept(atlas.page))?.places ?? {});
    expect(place?.at).toEqual([home.longitude, home.latitude]);
    expect(atlas.hash()).toContain('near=39.905,116.655,1500');
    await openFollowing(atlas);
    await atlas.button(words.rename.zh).click();
    await atlas.pressKey('Escape');
    expect(await atlas.focused()).toBe(words.rename.zh);
    await atlas.pressKey('Enter');
    await atlas.page.getByLabel(words.newName.zh).fill('家');
    await atlas.pressKey('Enter');
    expect(await atlas.focused()).toBe(words.rename.zh);
    const [first = '', second = ''] = Object.keys(place?.seen?.prints ?? {});
    await lookedEarlier(atlas, ({ places }) => {
      const [own] = Object.values(places);
      if (!own?.seen) throw new Error('nothing was seen there');
      own.seen.version = '2025-01-01';
      delete own.seen.prints[first];
      Object.assign(own.seen.prints[second] ?? {}, { status: 'studied' });
      own.seen.prints['road-never'] = {
        name: { zh: '旧路', en: 'Old road' },
        status: 'planned',
        documents: [],
      };
    });
    await atlas.button('我的关注，3 处有变化').waitFor();
    const text = await seen(await openFollowing(atlas));
    const { entries } = catalog();
    const nameOf = (id: string) => entries.find((entry) => entry.id === id)?.name.zh ?? '';
    expect(text).toMatch(/这里新列出的|最新的规划第一次提到/);
    expect(text).toContain(nameOf(first));
    expect(text).toContain(nameOf(second));
    expect(text).toMatch(/旧路\s*收录的文件里不再有它/);
    await atlas.button(/^家/).click();
    await atlas.panel.getByRole('heading', { name: '家' }).waitFor();
    expect(atlas.hash()).toContain('near=39.905,116.655,1500');
    expect(await atlas.button(nearWords.follow.zh).getAttribute('aria-pressed')).toBe('true');
    // Another radius is followed only when the reader says so.
    await atlas.panel.getByLabel('3 公里', { exact: true }).check({ force: true });
    await atlas.button(/改为关注3 公里以内/).click();
    await soon(async () => JSON.stringify(await kept(atlas.page))).toContain('"radiusM":3000');
  });

  test('gives the dates within its radius as a calendar file', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'near=39.905,116.655,3000' });
    await atlas.panel.locator('.near-results .row').first().waitFor();
    await atlas.button(calendarButton).click();
    const dialog = atlas.page.getByRole('dialog', { name: '放进日历' });
    const save = dialog.getByRole('button', { name: '存成日历文件' });
    await save.waitFor();
    const listed = await dialog.getByRole('listitem').count();
    expect(listed).toBeGreaterThan(3);
    const { text } = await download(atlas, save);
    const all = events(text);
    expect(all).toHaveLength(listed);
    expect(new Set(all.map(({ event }) => event.uid)).size).toBe(listed);
    const due = new Map(dueDatesOf(catalog().entries, today()).map(({ entry, date }) => [entry.id, date]));
    for (const { event } of all) {
      const date = due.get(event.uid.replace(/\.due@.*/, ''));
      expect(event.startDate.toString()).toBe(lastDay(date ?? ''));
    }
  });
});

describe('a date in a calendar', () => {
  test('one entry: the day, the source, the way back', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${line}` });
    await atlas.wholeDetail();
    await atlas.detail.getByRole('button', { name: calendarButton }).click();
    const dialog = atlas.page.getByRole('dialog', { name: '放进日历' });
    const { name, text } = await download(atlas, dialog.getByRole('button', { name: '存成日历文件' }));
    expect(name).toBe(`${line}.ics`);
    const [one, ...others] = events(text);
    expect(others).toEqual([]);
    expect(one?.event.uid).toBe(`${line}.due@subcenter-atlas`);
    expect(one?.event.summary).toMatch(/M101.*：2030年底前完成/);
    expect(one?.event.startDate.toString()).toBe('2030-12-31');
    const record = details('rail').find(({ id }) => id === line);
    const statement = record?.statements.findLast(({ target, aim }) => target === '2030' && !aim);
    expect(one?.event.description).toContain(statement?.section);
    expect(one?.event.description).toMatch(/只说到年/);
    const url = String(one?.component.getFirstPropertyValue('url'));
    expect(url).toMatch(new RegExp(`#v=1&sel=${line}$`));
    // The dialog took the Esc; the story is still open, and has the focus back.
    await atlas.pressKey('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await atlas.focused()).toBe(calendarButton);
    await atlas.page.goto(url);
    expect(await seen(await atlas.wholeDetail())).toMatch(/M101/);
  });

  test('in WeChat, where no file can be had, the dates are copied and the way out is told', async () => {
    const atlas = await openAtlas({ without: 'webgl', size: 'phone', hash: `sel=${line}` });
    await atlas.page.addInitScript(() => {
      const agent = `${navigator.userAgent} MicroMessenger/8.0.50(0x18003231) NetType/WIFI Language/zh_CN`;
      Object.defineProperty(navigator, 'userAgent', { get: () => agent });
    });
    await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.detail.getByRole('button', { name: calendarButton }).click();
    const dialog = atlas.page.getByRole('dialog', { name: '放进日历' });
    await dialog.getByText(/在浏览器打开/).waitFor();
    expect(await dialog.getByRole('button', { name: '存成日历文件' }).count()).toBe(0);
    await dialog.getByRole('button', { name: '复制日期' }).click();
    await dialog.getByText('已复制。').waitFor();
    expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /M101.* · 2030年底前完成\nhttp/,
    );
  });
});

describe('what the device keeps', () => {
  const keeps = (atlas: AtlasDriver) => atlas.page.getByRole('dialog', { name: keptWords.title.zh });

  async function openKept(atlas: AtlasDriver): Promise<Locator> {
    await atlas.openTool('设置');
    await atlas.button(keptWords.title.zh).click();
    await keeps(atlas).getByText('离线副本', { exact: true }).waitFor();
    return keeps(atlas);
  }

  test('is seen, exported, deleted and brought back', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${line}` });
    await atlas.wholeDetail();
    await atlas.button(star).click();
    const dialog = await openKept(atlas);
    expect(await seen(dialog)).toMatch(/1 个条目，0 个地方/);
    const { name, text } = await download(atlas, dialog.getByRole('button', { name: keptWords.export.zh }));
    expect(name).toMatch(/\.json$/);
    await dialog.getByRole('button', { name: keptWords.remove.zh }).click();
    expect(await atlas.focused()).toBe(keptWords.sure.zh);
    await dialog.getByRole('button', { name: keptWords.no.zh }).click();
    expect(await kept(atlas.page)).not.toBeNull();
    await dialog.getByRole('button', { name: keptWords.remove.zh }).click();
    await dialog.getByRole('button', { name: keptWords.yes.zh, exact: true }).click();
    await dialog.getByText(keptWords.removed.zh).waitFor();
    expect(await atlas.page.evaluate(() => localStorage.length)).toBe(0);
    const take = (content: string) =>
      dialog
        .getByLabel(keptWords.import.zh)
        .last()
        .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await take('{"kind": "recipes"}');
    await dialog.getByText(/不是本图导出的/).waitFor();
    expect(await kept(atlas.page)).toBeNull();
    await take(text);
    await dialog.getByText(/已放进来/).waitFor();
    expect(Object.keys((await kept(atlas.page))?.entries ?? {})).toEqual([line]);
    // One Esc, one dialog.
    await atlas.pressKey('Escape');
    expect(await atlas.focused()).toBe(keptWords.title.zh);
    await atlas.pressKey('Escape');
    expect(await atlas.button(star).getAttribute('aria-pressed')).toBe('true');
  });

  test('the reader’s own files are among it', async () => {
    const atlas = await openWithMap({});
    await atlas.waitForMap();
    const place = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [116.7, 39.9] },
    };
    await atlas.dropFiles({ name: '我的点.geojson', text: JSON.stringify(place) });
    await atlas.waitForOwn();
    const dialog = await openKept(atlas);
    await dialog.getByText('1 个，不在导出里').waitFor();
    await dialog.getByRole('button', { name: keptWords.remove.zh }).click();
    await dialog.getByRole('button', { name: keptWords.yes.zh, exact: true }).click();
    await dialog.getByText(keptWords.removed.zh).waitFor();
    expect(await dialog.getByText('1 个，不在导出里').count()).toBe(0);
    expect(await atlas.own('我的点').count()).toBe(0);
    const left = await atlas.page.evaluate(
      () =>
        new Promise<number>((found) => {
          const open = indexedDB.open('subcenter-atlas-overlays');
          open.onsuccess = () => {
            const all = open.result.transaction('overlays').objectStore('overlays').count();
            all.onsuccess = () => {
              open.result.close();
              found(all.result);
            };
          };
        }),
    );
    expect(left).toBe(0);
  });

  test('the offline copy goes too, where the reader says so', async () => {
    const atlas = await openAtlas({ keeps: true });
    await atlas.page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
    const dialog = await openKept(atlas);
    await dialog.getByText(/约 [\d.]+ MB/).waitFor();
    await dialog.getByRole('button', { name: keptWords.remove.zh }).click();
    await dialog.getByLabel(keptWords.withOffline.zh).check();
    await dialog.getByRole('button', { name: keptWords.yes.zh, exact: true }).click();
    await dialog.getByText(keptWords.removed.zh).waitFor();
    expect(
      await atlas.page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([0, 0]);
  });

  test('a device that forbids storage says so, and follows as long as the page is open', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${line}` });
    await atlas.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await atlas.page.reload();
    await atlas.wholeDetail();
    await atlas.button(star).click();
    await atlas.page.evaluate(() => {
      location.hash = 'sel=rail-m102';
    });
    await atlas.detail.getByRole('heading', { name: /M102/ }).waitFor();
    await atlas.button(star).click();
    await atlas.closeDetail();
    const panel = await openFollowing(atlas);
    await panel.getByRole('alert').getByText(words.forbidden.zh).waitFor();
    expect(await panel.getByRole('button', { name: /^不再关注/ }).count()).toBe(2);
  });
});
