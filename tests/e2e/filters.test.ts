import { describe, expect, test } from 'vitest';
import { askedWords } from '../../src/features/asked-words.ts';
import { words as browseWords } from '../../src/features/browse/words.ts';
import { facetNames, words } from '../../src/features/filters/words.ts';
import { fill, languages } from '../../src/i18n/index.ts';
import {
  countsOf,
  type Filter,
  type FilterContext,
  isLateBrief,
  matches,
  noFilter,
} from '../../src/model/filter.ts';
import { today } from '../../src/model/history.ts';
import { kindNames, sectorNames, statusNames } from '../../src/model/vocabulary.ts';
import { catalog, places, search } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

function truth(filter: Partial<Filter>) {
  const { organisations, entries: words } = search();
  const context: FilterContext = {
    day: today(),
    places: new Map(Object.entries(places())),
    organisationsOf: (id) => (words[id]?.by ?? []).flatMap((at) => organisations[at]?.id ?? []),
  };
  const { entries } = catalog();
  const whole = { ...noFilter, ...filter };
  return { entries, context, whole, left: entries.filter((entry) => matches(entry, whole, context)) };
}

const rows = (atlas: AtlasDriver) => atlas.panel.locator('.row-title');
const chips = (atlas: AtlasDriver) => atlas.panel.locator('.chip');
const openFilters = async (atlas: AtlasDriver) => {
  // By its place: to look through the names of 1,600 rows takes a browser long.
  await atlas.panel.locator('.asked-open').click();
  await atlas.dialog.locator('.filter-facet').first().waitFor();
};
const toggle = (atlas: AtlasDriver, name: string) =>
  atlas.dialog.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
const unfold = (atlas: AtlasDriver, facet: keyof typeof facetNames) =>
  atlas.dialog.locator('summary', { hasText: facetNames[facet].zh }).click();

describe('filters', () => {
  test('any facets together narrow the list, and each further choice says what it would leave', async () => {
    const atlas = await openAtlas({ hash: 'panel=list', without: 'webgl' });
    await rows(atlas).first().waitFor();
    await openFilters(atlas);
    await toggle(atlas, statusNames.building.zh).click();
    await toggle(atlas, sectorNames.road.zh).click();
    await unfold(atlas, 'kinds');
    await toggle(atlas, kindNames.project.zh).click();
    const { entries, context, whole, left } = truth({
      statuses: ['building'],
      sectors: ['road'],
      kinds: ['project'],
    });
    await soon(() => rows(atlas).count()).toBe(left.length);
    await atlas.waitForHash(/filter=sector:road;kind:project;status:building/);
    const counts = countsOf('statuses', entries, whole, context);
    for (const status of ['planned', 'preparing', 'building', 'done'] as const)
      expect(await seen(toggle(atlas, statusNames[status].zh))).toMatch(
        new RegExp(`${counts.get(status) ?? 0}$`),
      );
    // Two values of one facet are alternatives.
    await toggle(atlas, statusNames.planned.zh).click();
    const more = truth({ statuses: ['building', 'planned'], sectors: ['road'], kinds: ['project'] }).left;
    await soon(() => rows(atlas).count()).toBe(more.length);
    await soon(() => atlas.announced()).toContain(fill(askedWords.announced, { n: more.length }).zh);
    await atlas.dialog.getByRole('button', { name: words.clear.zh }).click();
    await soon(() => rows(atlas).count()).toBe(entries.length);
    await soon(() => atlas.hash()).not.toContain('filter=');
  });

  test('late, due in some years, a document and how well placed', async () => {
    const atlas = await openAtlas({ hash: 'panel=list', without: 'webgl' });
    await openFilters(atlas);
    await toggle(atlas, words.late.zh).click();
    const { entries, left } = truth({ late: true });
    await soon(() => rows(atlas).count()).toBe(left.length);
    expect(left.every((entry) => isLateBrief(entry, today()))).toBe(true);
    expect(left.length).toBeLessThan(entries.length);
    await toggle(atlas, words.late.zh).click();
    await atlas.dialog.getByLabel(words.from.zh, { exact: true }).selectOption('2026');
    await atlas.dialog.getByLabel(words.to.zh, { exact: true }).selectOption('2030');
    await atlas.waitForHash(/filter=due:2026-2030/);
    await unfold(atlas, 'certainties');
    await toggle(atlas, '不在地图上').click();
    await soon(() => rows(atlas).count()).toBe(
      truth({ due: [2026, 2030], certainties: ['off'] }).left.length,
    );
  });

  test('an organisation is found by a part of its name, by keys alone', async () => {
    const atlas = await openAtlas({ hash: 'panel=list', without: 'webgl' });
    await openFilters(atlas);
    await unfold(atlas, 'organisations');
    await atlas.dialog.getByRole('combobox', { name: words.find.zh }).focus();
    await atlas.page.keyboard.type('水务');
    const option = atlas.dialog.getByRole('listbox').getByRole('option').first();
    await option.waitFor();
    const name = /^\D+/.exec(await seen(option))?.[0].trim() ?? '';
    await atlas.pressKey('Enter');
    const unit = search().organisations.find((one) => one.name.zh === name)?.id ?? '';
    const { left } = truth({ organisations: [unit] });
    expect(left.length).toBeGreaterThan(5);
    await soon(() => rows(atlas).count()).toBe(left.length);
    await atlas.waitForHash(new RegExp(`filter=unit:${unit}`));
    // Kept by the address, which reads the organisations by itself.
    await atlas.page.reload();
    await soon(() => rows(atlas).count()).toBe(left.length);
  });

  test('chips tell what is asked and are taken away by keys; Back brings one back', async () => {
    const atlas = await openAtlas({
      hash: 'panel=list&filter=status:building;town:liyuan,taihu;late',
      without: 'webgl',
    });
    await soon(() => chips(atlas).allInnerTexts()).toEqual(['建设中', '梨园镇', '台湖镇', '过了日子']);
    await chips(atlas).nth(1).focus();
    await atlas.pressKey('Delete');
    await atlas.waitForHash(/filter=status:building;town:taihu;late$/);
    expect(await atlas.focused()).toBe(fill(askedWords.drop, { name: '台湖镇' }).zh);
    await atlas.pressKey('Enter');
    await atlas.waitForHash(/filter=status:building;late$/);
    await atlas.page.goBack();
    await soon(() => chips(atlas).count()).toBe(3);
    await atlas.panel.getByRole('button', { name: askedWords.clear.zh }).click();
    await soon(() => chips(atlas).count()).toBe(0);
    expect(await atlas.focused()).toBe(askedWords.filter.zh);
  });

  test('the sector choice of the list is the sector facet', async () => {
    const atlas = await openAtlas({ hash: 'panel=list&filter=sector:water,rail', without: 'webgl' });
    const choice = atlas.panel.getByLabel(browseWords.sector.zh);
    await rows(atlas).first().waitFor();
    expect(await choice.inputValue()).toBe('several');
    await choice.selectOption('water');
    await atlas.waitForHash(/filter=sector:water$/);
    expect(await chips(atlas).allInnerTexts()).toEqual([sectorNames.water.zh]);
    await chips(atlas).first().click();
    expect(await choice.inputValue()).toBe('all');
  });

  for (const language of languages)
    test(`an empty answer says what to loosen (${language})`, async () => {
      const atlas = await openAtlas({
        hash: 'panel=list&filter=sector:energy;status:building;town:liyuan',
        language,
      });
      await atlas.panel.getByText(askedWords.nothing[language]).waitFor();
      const { left } = truth({ sectors: ['energy'], statuses: ['building'] });
      const name = { zh: '梨园镇', en: 'Liyuan Town' }[language];
      await atlas.button(fill(askedWords.without, { name, n: left.length })[language]).click();
      await soon(() => rows(atlas).count()).toBe(left.length);
    });

  test('the map tells what it leaves out where no panel does, and shows no more', async () => {
    const view = 'map=13.00/39.9000/116.7000';
    const count = async (atlas: AtlasDriver) => {
      await atlas.waitForMap();
      await atlas.map.focus();
      await atlas.pressKey('Alt+ArrowRight');
      await soon(async () => (await atlas.announced()).at(-1)).toMatch(/共 \d+ 个/);
      return Number(/共 (\d+) 个/.exec((await atlas.announced()).at(-1) ?? '')?.[1]);
    };
    const all = await count(await openAtlas({ hash: `panel=&${view}` }));
    const atlas = await openAtlas({ hash: `panel=&${view}&filter=sector:education` });
    expect(await count(atlas)).toBeLessThan(all / 2);
    const chip = atlas.page.locator('.asked-on-map .card');
    const n = truth({ sectors: ['education'] }).left.length;
    expect(await seen(chip)).toMatch(new RegExp(`筛选：教育\\s*${n} 条`));
    await atlas.openTab('列表');
    await chip.waitFor({ state: 'detached' });
    await atlas.openTab('图层');
    await chip.getByRole('button', { name: askedWords.clear.zh }).click();
    await chip.waitFor({ state: 'detached' });
    await soon(() => atlas.hash()).not.toContain('filter=');
  });

  test('near me obeys and counts what is hidden', async () => {
    const near = 'panel=near&near=39.905,116.655,3000';
    const heading = (atlas: AtlasDriver) => atlas.panel.locator('.near-results section h3').first();
    const of = async (atlas: AtlasDriver) => {
      await heading(atlas).waitFor();
      return Number(/\d+$/.exec(await seen(heading(atlas)))?.[0]);
    };
    const all = await of(await openAtlas({ hash: near, without: 'webgl' }));
    const atlas = await openAtlas({ hash: `${near}&filter=status:building`, without: 'webgl' });
    const left = await of(atlas);
    expect(left).toBeGreaterThan(0);
    const hidden = fill(askedWords.hidden, { n: all - left }).zh;
    await atlas.panel.locator('section').first().getByText(hidden).waitFor();
    await chips(atlas).first().click();
    await soon(() => of(atlas)).toBe(all);
  });

  test('on a phone the facets fill a dialog that says how many are left', async () => {
    const atlas = await openAtlas({ size: 'phone', hash: 'panel=list' });
    await atlas.sheet().handle.tap();
    await openFilters(atlas);
    await toggle(atlas, statusNames.done.zh).tap();
    const { left } = truth({ statuses: ['done'] });
    await atlas.dialog.getByRole('button', { name: fill(words.see, { n: left.length }).zh }).tap();
    await atlas.dialog.waitFor({ state: 'detached' });
    expect(await rows(atlas).count()).toBe(left.length);
    const wide = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
