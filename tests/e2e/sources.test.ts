import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/index.ts';
import { catalog } from './catalog.ts';
import { seen } from './driver.ts';
import { openAtlas } from './run.ts';

for (const language of ['zh', 'en'] as const)
  test(`every document is there, newest first, and opens what it speaks of (${language})`, async () => {
    const atlas = await openAtlas({ hash: 'panel=documents', language });
    const { documents, entries } = catalog();
    const list = atlas.panel.locator('details');
    await list.first().waitFor();
    expect(await list.locator('summary strong').allInnerTexts()).toEqual(
      documents.toReversed().map(({ title }) => title[language]),
    );
    const newest = documents.at(-1);
    const named = entries.filter((entry) => entry.documents.includes(newest?.id ?? ''));
    const first = list.first();
    expect(await seen(first.locator('summary'))).toContain(formatDate(newest?.issued ?? '', language));
    await first.locator('summary').focus();
    await atlas.pressKey('Enter');
    expect(await first.locator('.row').count()).toBe(named.length);
    const name = await seen(first.locator('.row-title').first());
    await first.locator('.row').first().click();
    await atlas.wholeDetail();
    expect(await atlas.detailName()).toBe(name);
  });

test('the version of the data at the foot of the map leads there', async () => {
  const atlas = await openAtlas();
  await atlas.button(/^数据 /).click();
  await atlas.panel.locator('details').first().waitFor();
  await atlas.waitForHash(/panel=documents/);
});
