import { expect, test } from 'vitest';
import { words } from '../../src/features/sources/words.ts';
import { fill, formatDate } from '../../src/i18n/index.ts';
import { catalog } from './catalog.ts';
import { seen } from './driver.ts';
import { openAtlas } from './run.ts';

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
  await atlas.panel.getByText(words.indicators.zh).click();
  await atlas.waitForHash(/panel=documents\/indicators/);
  await atlas.panel.locator('.indicators li').first().waitFor();
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
