import { describe, expect, test } from 'vitest';
import { words } from '../../src/features/timeline/words.ts';
import { fill, languages } from '../../src/i18n/index.ts';
import { palettes } from '../../src/layers/index.ts';
import { stateNames } from '../../src/model/time-words.ts';
import { standingIn, type YearState, yearStates } from '../../src/model/timeline.ts';
import { catalog, places, timeline } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const told = yearStates.filter((state) => state !== 'unnamed');

function statesIn(year: number, asOf?: string): ReadonlyMap<string, YearState> {
  const documents = new Map(catalog().documents.map((document) => [document.id, document]));
  const moment = { year, asOf: asOf ? (documents.get(asOf) ?? null) : null };
  return new Map([...timeline()].map(([id, said]) => [id, standingIn(said, moment, documents).state]));
}

function counts(year: number, asOf?: string): Record<YearState, number> {
  const found = Object.fromEntries(yearStates.map((state) => [state, 0])) as Record<YearState, number>;
  for (const state of statesIn(year, asOf).values()) found[state]++;
  return found;
}

const slider = (atlas: AtlasDriver, language: 'zh' | 'en' = 'zh') =>
  atlas.page.getByRole('slider', { name: words.title[language], exact: true });
const state = (atlas: AtlasDriver, name: string) =>
  atlas.page.locator('.timeline').getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
const press = (atlas: AtlasDriver, name: string) =>
  atlas.page.locator('.timeline').getByRole('button', { name, exact: true });
const rows = (atlas: AtlasDriver) => atlas.panel.locator('.row-title');

describe('the years', () => {
  for (const language of languages)
    test(`are walked by keys, and a reader hears year and counts (${language})`, async () => {
      const atlas = await openAtlas({ language, without: 'webgl' });
      await slider(atlas, language).focus();
      await atlas.pressKey('Home');
      await atlas.waitForHash(/year=2021/);
      await atlas.pressKey('ArrowRight', 'ArrowRight', 'ArrowRight');
      await atlas.waitForHash(/year=2024/);
      const here = counts(2024);
      const words24 = told
        .filter((one) => here[one] > 0)
        .map((one) => `${stateNames[one][language]} ${here[one]}`)
        .join(language === 'zh' ? '，' : ', ');
      await soon(() => slider(atlas, language).getAttribute('aria-valuetext')).toBe(
        fill(words.told, { year: 2024, counts: words24 })[language],
      );
      await atlas.pressKey('End');
      await atlas.waitForHash(/year=2035/);
      await press(atlas, words.leave[language]).click();
      await soon(() => atlas.hash()).not.toMatch(/year=/);
    });

  test('lists show how things stood, and one state alone', async () => {
    const atlas = await openAtlas({ hash: 'panel=list&year=2025', without: 'webgl' });
    const here = counts(2025);
    const named = catalog().entries.length - here.unnamed;
    await soon(() => rows(atlas).count()).toBe(named);
    await state(atlas, stateNames.due.zh).click();
    await soon(() => rows(atlas).count()).toBe(here.due);
    await atlas.waitForHash(/year=2025,due/);
    for (const note of await atlas.panel.locator('.row-note').allTextContents())
      expect(note).toContain(`2025年：${stateNames.due.zh}`);
    await state(atlas, stateNames.done.zh).click();
    await soon(() => rows(atlas).count()).toBe(here.due + here.done);
    await atlas.page.reload();
    await soon(() => rows(atlas).count()).toBe(here.due + here.done);
  });

  test('as of an older document, later ones are not read', async () => {
    const atlas = await openAtlas({ hash: 'panel=list&year=2025', without: 'webgl' });
    await atlas.page.getByLabel(words.asOf.zh).selectOption('action-2021');
    const then = counts(2025, 'action-2021');
    expect(then.due).not.toBe(counts(2025).due);
    await atlas.waitForHash(/asof=action-2021/);
    await soon(() => seen(state(atlas, stateNames.due.zh))).toMatch(new RegExp(`${then.due}$`));
    await soon(() => rows(atlas).count()).toBe(catalog().entries.length - then.unnamed);
  });

  test('play on by themselves, until they are stopped', async () => {
    const atlas = await openAtlas({ hash: 'year=2030', motion: true, without: 'webgl' });
    await slider(atlas).focus();
    await atlas.pressKey('Space');
    await atlas.waitForHash(/year=2032/);
    await press(atlas, words.pause.zh).click();
    await press(atlas, words.play.zh).waitFor();
    expect((await atlas.announced()).some((one) => one.startsWith('2032 年：'))).toBe(true);
    // To the last year, and there they stop.
    await press(atlas, words.play.zh).click();
    await atlas.waitForHash(/year=2035/);
    await press(atlas, words.play.zh).waitFor();
  });

  test('only step where the reader wants no motion', async () => {
    const atlas = await openAtlas({ hash: 'year=2030', without: 'webgl' });
    await press(atlas, words.next.zh).click();
    await atlas.waitForHash(/year=2031/);
    await slider(atlas).focus();
    await atlas.pressKey('Space');
    await atlas.waitForHash(/year=2032/);
    expect(await press(atlas, words.pause.zh).count()).toBe(0);
  });

  test('the map shows the year: what is due is accented', async () => {
    const [year, due] = [2024, 2025, 2026, 2030]
      .flatMap((each) => {
        const states = statesIn(each);
        const own = Object.entries(places()).filter(
          ([id, { shapes }]) => states.get(id) === 'due' && shapes.sites?.length,
        );
        return own.map(([, place]) => [each, place] as const);
      })
      .at(0) ?? [0, null];
    if (!due) throw new Error('nothing with a place of its own is due in any of these years');
    const [west, south, east, north] = due.bounds;
    const view = `panel=&map=15.00/${((south + north) / 2).toFixed(4)}/${((west + east) / 2).toFixed(4)}`;
    const { accent } = palettes.light;
    const plain = await openAtlas({ hash: view });
    await plain.waitForMap();
    const [before = 0] = await plain.shares(accent);
    const atlas = await openAtlas({ hash: `${view}&year=${year}` });
    await atlas.waitForMap();
    await soon(async () => (await atlas.shares(accent))[0] ?? 0).toBeGreaterThan(before);
  });

  test('nothing is drawn again while the map moves', async () => {
    const atlas = await openAtlas({ hash: 'year=2027&panel=list&map=12.00/39.9000/116.7000' });
    await atlas.waitForMap();
    await rows(atlas).first().waitFor();
    await state(atlas, stateNames.due.zh).waitFor();
    await atlas.page.evaluate(() => {
      const changed: string[] = [];
      Object.assign(window, { changed });
      new MutationObserver((changes) => changed.push(...changes.map(({ type }) => type))).observe(
        document.querySelector('.desk-left') ?? document.body,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
    });
    await atlas.page.mouse.move(900, 400);
    await atlas.page.mouse.down();
    for (let x = 900; x > 700; x -= 20) await atlas.page.mouse.move(x, 420);
    await atlas.page.mouse.up();
    await soon(() => atlas.camera()?.lng).not.toBe(116.7);
    expect(await atlas.page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([]);
  });

  test('on a phone the years stand at the foot of the sheet', async () => {
    const atlas = await openAtlas({ size: 'phone' });
    await atlas.sheet().handle.tap();
    await press(atlas, words.next.zh).tap();
    await atlas.waitForHash(/year=2021/);
    await state(atlas, stateNames.due.zh).waitFor();
    // Another list keeps them, and the map says the year behind a low sheet.
    await atlas.openTab('列表');
    await slider(atlas).waitFor();
    await atlas.sheet().pullTo('low');
    await atlas.sheet().waitFor('low');
    expect(await seen(atlas.page.locator('.asked-on-map'))).toContain('2021 年');
  });
});
