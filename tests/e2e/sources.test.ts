import { describe, expect, test } from 'vitest';
import { words as reportWords } from '../../src/features/sources/report-words.ts';
import { words } from '../../src/features/sources/words.ts';
import { fill, formatDate, languages } from '../../src/i18n/index.ts';
import { differenceKinds, differencesOf } from '../../src/model/difference.ts';
import { differenceNames, differenceWords } from '../../src/model/difference-words.ts';
import { isLateBrief } from '../../src/model/filter.ts';
import { today } from '../../src/model/history.ts';
import { catalog, indicators, timeline } from './catalog.ts';
import { type AtlasDriver, seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

for (const language of ['zh', 'en'] as const)
  test(`every document is there, newest first, and opens what it speaks of (${language})`, async () => {
    const atlas = await openAtlas({ hash: 'panel=documents', language });
    const { documents, entries } = catalog();
    const list = atlas.panel.locator('.sources-row');
    await list.first().waitFor();
    expect(await list.locator('strong').allInnerTexts()).toEqual(
      documents.toReversed().map(({ title }) => title[language]),
    );
    const newest = documents.at(-1);
    const named = entries.filter((entry) => entry.documents.includes(newest?.id ?? ''));
    expect(await seen(list.first())).toContain(formatDate(newest?.issued ?? '', language));
    await list.first().focus();
    await atlas.pressKey('Enter');
    await atlas.waitForHash(new RegExp(`panel=documents/${newest?.id}`));
    const page = atlas.panel.locator('.sources-page');
    await page.waitFor();
    expect(newest?.title[language].startsWith(await atlas.focused())).toBe(true);
    expect(await page.locator('.row').count()).toBe(named.length);
    const name = await seen(page.locator('.row-title').first());
    await page.locator('.row').first().click();
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toBe(name);
  });

test('a document and the indicators have addresses of their own, and Back leaves them', async () => {
  const atlas = await openAtlas({ hash: 'panel=documents/action-2021', without: 'webgl' });
  const title = catalog().documents.find(({ id }) => id === 'action-2021')?.title.zh ?? '';
  await atlas.panel.getByRole('heading', { name: title }).waitFor();
  await atlas.button(words.back.zh).click();
  await atlas.panel.getByLabel(words.indicators.zh, { exact: true }).check();
  await atlas.waitForHash(/panel=documents\/indicators/);
  await atlas.panel.locator('.indicators td li').first().waitFor();
  await atlas.page.goBack();
  await atlas.panel.locator('.sources-row').first().waitFor();
});

test('an unknown document is named', async () => {
  const atlas = await openAtlas({ hash: 'panel=documents/plan-1999' });
  await atlas.panel.getByText(fill(words.unknown, { id: 'plan-1999' }).zh).waitFor();
});

test('the version of the data at the foot of the map leads there', async () => {
  const atlas = await openAtlas();
  await atlas.button(/^数据 /).click();
  await atlas.panel.locator('.sources-row').first().waitFor();
  await atlas.waitForHash(/panel=documents/);
});

const rows = (atlas: AtlasDriver) => atlas.panel.locator('.row-title');

test('only what one document says: list and address follow, and a second press takes it back', async () => {
  const atlas = await openAtlas({ hash: 'panel=documents/green-zone', without: 'webgl' });
  const { entries } = catalog();
  const named = entries.filter((entry) => entry.documents.includes('green-zone'));
  const lens = atlas.button(words.only.zh);
  await lens.click();
  await atlas.waitForHash(/filter=doc:green-zone/);
  expect(await lens.getAttribute('aria-pressed')).toBe('true');
  await atlas.openTab('列表');
  await soon(() => rows(atlas).count()).toBe(named.length);
  await atlas.page.goBack();
  await soon(() => atlas.hash()).not.toContain('filter=');
});

describe('two documents', () => {
  const pair = ['gazette-2024-5', 'plan-2026'] as const;
  const differences = () => {
    const register = new Map(catalog().documents.map((document) => [document.id, document]));
    const [older, newer] = pair.map((id) => register.get(id));
    if (!older || !newer) throw new Error('these documents are not in the atlas');
    return new Map(
      [...timeline()].flatMap(([id, said]) => {
        const own = differencesOf(said, older, newer, register);
        return own.length > 0 ? [[id, own] as const] : [];
      }),
    );
  };

  for (const language of languages)
    test(`are compared: kinds with their counts, in plain words (${language})`, async () => {
      const hash = `panel=documents/compare&diff=${pair.join('~')}`;
      const atlas = await openAtlas({ hash, language, without: 'webgl' });
      const found = differences();
      await atlas.panel.getByText(fill(words.differs, { n: found.size })[language]).waitFor();
      const { entries } = catalog();
      for (const kind of differenceKinds) {
        const own = entries.filter(({ id }) => found.get(id)?.some((one) => one.kind === kind));
        const jump = atlas.panel.locator('.sources-jumps a', { hasText: differenceNames[kind][language] });
        expect(await jump.count(), kind).toBe(own.length > 0 ? 1 : 0);
        if (!own[0]) continue;
        expect(await seen(jump)).toMatch(new RegExp(`${own.length}$`));
        const [first] = (found.get(own[0].id) ?? []).filter((one) => one.kind === kind);
        const row = atlas.panel.locator(`[data-difference="${kind}"]`, { hasText: own[0].name[language] });
        if (first)
          expect(await row.first().textContent()).toContain(differenceWords(first, own[0].kind)[language]);
      }
    });

  test('are chosen from a document’s page; map, list and address hold to them; Back ends it', async () => {
    const atlas = await openAtlas({ hash: 'panel=documents/gazette-2024-5', without: 'webgl' });
    await atlas.button(words.compareWith.zh).click();
    await atlas.waitForHash(/panel=documents\/compare.*diff=gazette-2024-5~plan-2026/);
    // Another document may be chosen; the earlier one stays first.
    await atlas.panel.getByLabel(words.newer.zh).selectOption('action-2021');
    await atlas.waitForHash(/diff=action-2021~gazette-2024-5/);
    await atlas.page.goBack();
    await atlas.waitForHash(/diff=gazette-2024-5~plan-2026/);
    await atlas.openTab('列表');
    await soon(() => rows(atlas).count()).toBe(differences().size);
    await atlas.panel.locator('.chip').first().click();
    await soon(() => rows(atlas).count()).toBe(catalog().entries.length);
  });
});

test('the report names silences, late, set back, moved and figures that disagree, each with its count', async () => {
  const atlas = await openAtlas({ hash: 'panel=documents/report', without: 'webgl' });
  const { entries } = catalog();
  const day = today();
  const truth = {
    silent: entries.filter(({ silent }) => silent),
    late: entries.filter((entry) => isLateBrief(entry, day)),
    back: entries.filter(({ setBack }) => setBack),
    moved: entries.filter(({ movedFrom }) => movedFrom),
    figures: entries.filter(({ disagrees }) => disagrees),
  };
  await rows(atlas).first().waitFor();
  for (const [id, own] of Object.entries(truth)) {
    const title = reportWords[id as keyof typeof truth].zh;
    expect(await seen(atlas.panel.locator('.sources-jumps a', { hasText: title }))).toMatch(
      new RegExp(`^${title}\\s*${own.length}$`),
    );
  }
  const [one] = truth.figures;
  const figures = atlas.panel.locator('section', { hasText: reportWords.figures.zh });
  expect(await figures.locator('.row', { hasText: one?.name.zh ?? '' }).textContent()).toMatch(
    /（.+），.+（.+）/,
  );
  await atlas.panel.locator('.sources-jumps a').last().click();
  expect(await atlas.focused()).toContain(reportWords.figures.zh);
  await figures.locator('.row').first().click();
  expect(await atlas.detailName()).toBe(one?.name.zh);
});

test('the indicators are a table on a desk, every document a column, and cards on a phone', async () => {
  const atlas = await openAtlas({ hash: 'panel=documents/indicators', without: 'webgl' });
  const table = atlas.panel.getByRole('table');
  await table.waitFor();
  const all = indicators();
  const named = new Set(all.flatMap(({ values }) => values.map(({ document }) => document)));
  expect(await table.getByRole('columnheader').count()).toBe(named.size + 1);
  expect(await table.locator('tbody tr').count()).toBe(all.length);
  expect(await table.locator('td li').count()).toBe(all.flatMap(({ values }) => values).length);
  const phone = await openAtlas({ size: 'phone', hash: 'panel=documents/indicators', without: 'webgl' });
  await phone.panel.locator('.indicators h3').first().waitFor();
  expect(await phone.panel.getByRole('table').count()).toBe(0);
});
