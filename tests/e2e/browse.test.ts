import { describe, expect, test } from 'vitest';
import { words as pageWords } from '../../src/app/words.ts';
import { words } from '../../src/features/browse/words.ts';
import { entryWords } from '../../src/features/entry-words.ts';
import { fill, languages } from '../../src/i18n/index.ts';
import { today } from '../../src/model/history.ts';
import { sectorsExplained } from '../../src/model/sectors-explained.ts';
import { verdictOf } from '../../src/model/verdict.ts';
import { sectorNames } from '../../src/model/vocabulary.ts';
import { catalog, details } from './catalog.ts';
import { seen } from './driver.ts';
import { openAtlas } from './run.ts';

describe('the list', () => {
  test('holds every entry of the atlas, under its sector, also what is on no map', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=list' });
    const { entries } = catalog();
    await atlas.panel.getByRole('heading').first().waitFor();
    expect(await atlas.panel.locator('.row-title').count()).toBe(entries.length);
    const off = entries.filter(({ mapped }) => !mapped).length;
    expect(await seen(atlas.panel)).toContain(fill(words.count, { n: entries.length, off }).zh);
    expect(await atlas.panel.locator('.row-note', { hasText: entryWords.notOnMap.zh }).count()).toBe(off);
    const names = new Set(await atlas.panel.locator('.row-title').allTextContents());
    for (const entry of entries) expect(names).toContain(entry.name.zh);
  });

  test('can be cut to one sector', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=list', language: 'en' });
    const water = catalog().entries.filter(({ sector }) => sector === 'water');
    await atlas.page.getByLabel(words.sector.en).selectOption('water');
    expect(await atlas.panel.getByRole('heading').allInnerTexts()).toEqual([
      expect.stringContaining(sectorNames.water.en),
    ]);
    expect(await atlas.panel.locator('.row-title').count()).toBe(water.length);
    expect(await seen(atlas.panel), 'and what stands under it is explained').toContain(
      sectorsExplained.water.en,
    );
  });

  for (const language of languages)
    test(`says of every entry whether it is late, in words (${language})`, async () => {
      const atlas = await openAtlas({ without: 'webgl', hash: 'panel=list', language });
      const { entries, documents } = catalog();
      const register = new Map(documents.map((document) => [document.id, document]));
      const now = today();
      const judged = entries.map((entry) => ({ entry, ...verdictOf(entry, register, now) }));
      await atlas.panel.getByRole('heading').first().waitFor();
      for (const tone of ['late', 'moved'] as const) {
        const expected = judged.filter((each) => each.tone === tone);
        const told = atlas.panel.locator(`.judgement[data-tone="${tone}"]`);
        expect((await told.allTextContents()).toSorted()).toEqual(
          expected.map(({ judgement }) => judgement?.[language]).toSorted(),
        );
        // Never by colour alone.
        expect(await told.locator('svg').count()).toBe(expected.length);
      }
    });

  test('leads to why a thing is on no map', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=list' });
    const nowhere = catalog().entries.find(({ mapped, sector }) => !mapped && sector === 'rail');
    const reason = details('rail').find(({ id }) => id === nowhere?.id)?.where.reason?.zh;
    await atlas.panel
      .getByRole('button', { name: nowhere?.name.zh ?? '' })
      .first()
      .click();
    const detail = await atlas.wholeDetail();
    expect(reason).toBeTruthy();
    expect(await seen(detail)).toContain(reason);
  });

  test('marks what is selected', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'panel=list&sel=rail-22' });
    const current = atlas.panel.locator('[aria-current="true"]');
    await current.waitFor();
    expect(await current.count()).toBe(1);
    // Rows out of sight are not drawn.
    await current.scrollIntoViewIfNeeded();
    expect(await seen(current)).toMatch(/22 ?号线/);
  });
});

describe('without a map', () => {
  for (const size of ['desk', 'phone'] as const)
    test(`no WebGL: says so, and list, search and detail work (${size})`, async () => {
      const atlas = await openAtlas({ size, without: 'webgl' });
      const alert = atlas.page.getByRole('alert');
      await alert.waitFor();
      expect(await seen(alert)).toContain(pageWords.noWebgl.zh);
      await atlas.panel.locator('.row-title').first().waitFor();
      expect(await atlas.panel.locator('.row-title').count()).toBe(catalog().entries.length);
      await atlas.search('22号线');
      await atlas.page.getByRole('option').first().click();
      const detail = await atlas.wholeDetail();
      expect(await seen(detail)).toMatch(/22 ?号线/);
      expect(await detail.getByRole('button', { name: '在地图上看' }).count()).toBe(0);
      expect(await atlas.button('放大').count()).toBe(0);
    });
});
