import { describe, expect, test } from 'vitest';
import { findings } from './axe.ts';
import type { AtlasDriver, Opening } from './driver.ts';
import { openAtlas } from './run.ts';

type View = readonly [name: string, goTo: (atlas: AtlasDriver) => Promise<unknown>];

/** The views, each reached from the one before; those that are not marked are looked at in every opening. */
const views: readonly View[] = [
  ['start', (atlas) => atlas.panel.waitFor()],
  [
    'a layer unfolded (once a size)',
    async (atlas) => {
      if (atlas.page.viewportSize()?.width === 390) await atlas.sheet().handle.tap();
      await atlas.page.getByRole('treeitem', { level: 2 }).first().getByRole('button').first().click();
    },
  ],
  [
    'list',
    async (atlas) => {
      await atlas.page.locator('[data-tab="list"]').click();
      // One sector: the rows of the others are no different, and axe weighs every one of them.
      await atlas.panel.getByRole('combobox').selectOption('hub');
    },
  ],
  [
    'filters (once a size)',
    async (atlas) => {
      await atlas.panel.locator('.asked-open').click();
      await atlas.dialog.locator('.filter-facet').first().waitFor();
      // The last first: one that is open is no longer counted among the closed.
      const closed = await atlas.dialog.locator('.filter-facet:not([open]) summary').all();
      for (const facet of closed.reverse()) await facet.click();
    },
  ],
  [
    'a year',
    async (atlas) => {
      if (await atlas.dialog.count()) await atlas.pressKey('Escape');
      await atlas.dialog.waitFor({ state: 'detached' });
      // What the list was cut to holds for all that follows.
      await atlas.panel.locator('.chip').first().click();
      await atlas.page.locator('[data-tab="layers"]').click();
      await atlas.page.locator('.timeline').getByRole('button').first().click();
      await atlas.page.locator('.timeline .toggle').first().waitFor();
    },
  ],
  [
    'two documents (once a size)',
    async (atlas) => {
      await atlas.page.locator('.timeline-row button').last().click();
      await atlas.page.locator('[data-tab="documents"]').click();
      await atlas.panel.locator('.sources-row').nth(1).click();
      await atlas.panel.getByRole('button', { name: '和另一份文件比' }).click();
      await atlas.panel.locator('.sources-jumps a').first().waitFor();
    },
  ],
  [
    'documents (once a size)',
    async (atlas) => {
      await atlas.panel.locator('.sources-page button').first().click();
      await atlas.panel.locator('.sources-row').nth(1).click();
      await atlas.panel.locator('.sources-page h3').first().waitFor();
    },
  ],
  [
    'near me',
    async (atlas) => {
      const leave = atlas.page.locator('.timeline-row button').nth(1);
      if (await leave.count()) await leave.click();
      await atlas.page.locator('[data-tab="near"]').click();
      await atlas.panel.getByRole('combobox').fill('北关');
      await atlas.page.getByRole('option').first().click();
      await atlas.panel.locator('.near-results .row').first().waitFor();
    },
  ],
  [
    'search, more than fits (once a size)',
    async (atlas) => {
      await atlas.search('张家湾');
    },
  ],
  [
    'search',
    async (atlas) => {
      await atlas.search('M101');
      await atlas.pressKey('ArrowDown');
    },
  ],
  [
    'detail',
    async (atlas) => {
      await atlas.pressKey('Enter');
      await atlas.wholeDetail();
    },
  ],
  [
    'recent searches (once a size)',
    async (atlas) => {
      await atlas.searchField.fill('');
      await atlas.searchField.focus();
      await atlas.page.locator('.search-recent [role="option"]').first().waitFor();
    },
  ],
  [
    'a date for the calendar (once a size)',
    async (atlas) => {
      await atlas.detail.getByRole('button', { name: /放进日历|to calendar/ }).click();
      await atlas.dialog.locator('.hand-over').waitFor();
    },
  ],
  [
    'what is followed',
    async (atlas) => {
      if (await atlas.dialog.count()) await atlas.pressKey('Escape');
      await atlas.detail.getByRole('button', { name: /关注这一条|Follow this/ }).click();
      await atlas.openTool(/^我的关注|^Following/);
      await atlas.dialog.locator('.follow-list').waitFor();
    },
  ],
  [
    'what is kept (once a size)',
    async (atlas) => {
      await atlas.button(/这台设备上存了什么|What this device keeps/).click();
      await atlas.dialog.locator('.kept').waitFor();
      await atlas.button(/全部删除|Delete all/).click();
    },
  ],
  [
    'settings',
    async (atlas) => {
      while (await atlas.dialog.count()) await atlas.pressKey('Escape');
      await atlas.openTool(/设置|Settings/);
      await atlas.dialog.locator('fieldset').first().waitFor();
    },
  ],
  [
    'help (once a size)',
    async (atlas) => {
      await atlas.pressKey('Escape');
      await atlas.dialog.waitFor({ state: 'detached' });
      await atlas.openTool(/帮助|Help/);
      await atlas.dialog.locator('kbd').first().waitFor();
    },
  ],
  [
    'share',
    async (atlas) => {
      await atlas.pressKey('Escape');
      await atlas.dialog.waitFor({ state: 'detached' });
      await atlas.openTool(/^(分享|Share)$/);
      await atlas.dialog.getByRole('textbox').waitFor();
    },
  ],
];

/** Every size with both languages and both themes, every theme with both languages; not all eight of them together. */
const openings: readonly Opening[] = [
  { size: 'desk', theme: 'light', language: 'zh' },
  { size: 'desk', theme: 'dark', language: 'en' },
  { size: 'phone', theme: 'dark', language: 'zh' },
  { size: 'desk', theme: 'projector', language: 'zh' },
];

describe('axe finds nothing', () => {
  for (const opening of openings)
    test(`${opening.size}, ${opening.theme}, ${opening.language}`, async () => {
      const atlas = await openAtlas(opening);
      await atlas.waitForMap();
      const found: Record<string, string[]> = {};
      const once =
        opening.theme === (opening.size === 'desk' ? 'light' : 'dark') && opening.language === 'zh';
      for (const [name, goTo] of views) {
        if (!once && name.includes('(once')) continue;
        await goTo(atlas);
        const faults = await findings(atlas);
        if (faults.length) found[name] = faults;
      }
      expect(found).toEqual({});
      // A dozen views, each weighed whole: a busy machine takes its time.
    }, 180_000);
});

test('the page is told in parts, with one heading at its top', async () => {
  const atlas = await openAtlas();
  await atlas.waitForMap();
  expect(await atlas.page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['副中心一图']);
  expect(await atlas.page.getByRole('search').count()).toBe(1);
  expect(await atlas.page.getByRole('complementary').count()).toBeGreaterThan(0);
  expect(await atlas.page.getByRole('contentinfo').count()).toBe(1);
});
