import { describe, expect, test } from 'vitest';
import { words } from '../../src/features/detail/words.ts';
import { historyWords } from '../../src/features/history-words.ts';
import { fill } from '../../src/i18n/index.ts';
import { figureKeys } from '../../src/model/figures.ts';
import { explainStatus, statusBasis } from '../../src/model/statuses-explained.ts';
import { statusNames } from '../../src/model/vocabulary.ts';
import { details, hasPassages, places } from './catalog.ts';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

const m101 = 'sel=rail-m101-1';
const entryOf = (id: string) => {
  const found = details('rail').find((entry) => entry.id === id);
  if (!found) throw new Error(`the build has no ${id}`);
  return found;
};

describe('the detail', () => {
  test('says what it is, how it stands, and what every document said, oldest first', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: m101 });
    const detail = await atlas.wholeDetail();
    const entry = entryOf('rail-m101-1');
    expect(await atlas.detailName()).toBe(entry.name.zh);
    const text = await seen(detail);
    expect(text).toContain(entry.summary.zh);
    expect(text).toContain(entry.name.en);
    const statements = detail.locator('.history > li');
    expect(await statements.count()).toBe(entry.statements.length);
    const said = await statements.locator('.history-what').allInnerTexts();
    for (const [i, statement] of entry.statements.entries()) {
      expect(said[i]).toContain(statement.says.zh);
      expect(said[i]).toContain(statusNames[statement.status].zh);
      expect(said[i]).toContain(statement.section);
      for (const unit of statement.units ?? []) expect(said[i]).toContain(unit);
      for (const key of Object.keys(statement.figures ?? {}))
        expect(said[i]).toContain(figureKeys[key as keyof typeof figureKeys].name.zh);
    }
    const dates = await statements
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual(dates.toSorted());
    // What the last document says is how it stands now.
    const last = entry.statements.at(-1);
    expect(await seen(detail.locator('.detail-now'))).toContain(statusNames[last?.status ?? 'done'].zh);
  });

  test('says what came of each date that was promised', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: m101 });
    const detail = await atlas.wholeDetail();
    const promised = entryOf('rail-m101-1').statements.filter(({ target }) => target).length;
    expect(promised).toBeGreaterThan(0);
    expect(await detail.locator('.history-due').count()).toBe(promised);
    expect(await detail.locator('.history-outcome').count()).toBeGreaterThan(0);
  });

  test('is complete in English, with the document’s Chinese only where it is quoted', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: m101, language: 'en' });
    const detail = await atlas.wholeDetail();
    const entry = entryOf('rail-m101-1');
    expect(await atlas.detailName()).toBe(entry.name.en);
    const said = (await detail.locator('.history-what').allInnerTexts()).join('\n');
    for (const statement of entry.statements) expect(said).toContain(statement.says.en);
    expect(await detail.getAttribute('lang')).toBe('en');
    // Every piece of Chinese is told to a screen reader as Chinese.
    const untold = await detail.evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent ?? '';
        const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/[\u4e00-\u9fff]/.test(words) && !lang.startsWith('zh')) found.push(words.trim());
      }
      return found;
    });
    expect(untold).toEqual([]);
  });

  test('explains its status to who asks, by keyboard alone', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: m101, language: 'en' });
    const detail = await atlas.wholeDetail();
    const status = entryOf('rail-m101-1').statements.at(-1)?.status ?? 'done';
    const meaning = explainStatus('project', status).en;
    expect(await seen(detail)).not.toContain(meaning);
    await detail.locator('.detail-meaning summary').focus();
    expect(await atlas.focused()).toBe(fill(words.meaning, { status: statusNames[status].en }).en);
    await atlas.pressKey('Enter');
    await soon(() => seen(detail)).toContain(meaning);
    expect(await seen(detail)).toContain(statusBasis.en);
  });

  test('sets figures beside what a person knows', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=education-wenlvqu-primary' });
    const detail = await atlas.wholeDetail();
    expect(await detail.locator('.history-beside').first().innerText()).toMatch(/约合 [\d.]+ 个足球场/);
  });

  test('shows the editor’s note', async () => {
    const entry = details('rail').find(({ statements }) => statements.some(({ note }) => note));
    const note = entry?.statements.find((statement) => statement.note)?.note;
    if (!entry || !note) throw new Error('no entry of rail has a note');
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${entry.id}` });
    const detail = await atlas.wholeDetail();
    expect(await seen(detail)).toContain(fill(historyWords.note, { note: note.zh }).zh);
  });

  test('says why a thing is on no map, and offers no way to it there', async () => {
    const nowhere = details('rail').find(({ where }) => where.reason);
    const atlas = await openAtlas({ without: 'webgl', hash: `sel=${nowhere?.id}` });
    const detail = await atlas.wholeDetail();
    expect(await seen(detail)).toContain(nowhere?.where.reason?.zh);
    expect(await detail.getByRole('button', { name: words.onMap.zh }).count()).toBe(0);
  });

  test('goes to the place on the map when asked', async () => {
    const atlas = await openAtlas({ hash: `${m101}&map=9.00/39.5000/116.2000` });
    await atlas.waitForMap();
    await atlas.wholeDetail();
    await atlas.detail.getByRole('button', { name: words.onMap.zh }).click();
    const [west, south, east, north] = places()['rail-m101-1']?.bounds ?? [];
    await soon(() => atlas.camera()?.zoom).toBeGreaterThan(10);
    const camera = atlas.camera();
    expect(camera?.lat).toBeGreaterThan((south ?? 0) - 0.1);
    expect(camera?.lat).toBeLessThan((north ?? 0) + 0.1);
    // Nothing of it lies under a panel.
    const [from, to] = [atlas.whereIs(west ?? 0, north ?? 0), atlas.whereIs(east ?? 0, south ?? 0)];
    const left = await atlas.page.locator('.desk-left').boundingBox();
    const right = await atlas.page.locator('.desk-right').boundingBox();
    expect(from.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(to.x).toBeLessThan(right?.x ?? 0);
  });

  test('leads to what is related, and back', async () => {
    const atlas = await openAtlas({ hash: m101 });
    await atlas.waitForMap();
    const detail = await atlas.wholeDetail();
    const related = detail.locator('.detail-related .row');
    expect(await related.count()).toBe(entryOf('rail-m101-1').related.length);
    const name = await seen(related.first().locator('.row-title'));
    await related.first().click();
    await soon(() => atlas.detailName()).toBe(name);
    expect(await atlas.focused(), 'the new heading is read out').toBe(name);
    await atlas.waitForHash(new RegExp(`sel=${entryOf('rail-m101-1').related[0]}`));
    await atlas.page.goBack();
    await soon(() => atlas.detailName()).toMatch(/M101/);
  });

  test('closing it gives the focus back to what opened it', async () => {
    const atlas = await openAtlas({ without: 'webgl' });
    await atlas.openTab('列表');
    const row = atlas.panel.getByRole('button', { name: /M101 线一期/ }).first();
    await row.focus();
    await atlas.pressKey('Enter');
    await atlas.wholeDetail();
    expect(await atlas.focused()).toMatch(/M101/);
    await atlas.closeDetail();
    await atlas.detail.waitFor({ state: 'detached' });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    // And by Esc.
    await atlas.pressKey('Enter');
    await atlas.wholeDetail();
    await atlas.pressKey('Escape');
    await atlas.detail.waitFor({ state: 'detached' });
    await soon(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('shows the document’s own words where the build has them', async ({ skip }) => {
    if (!hasPassages()) skip('the documents were not at hand when this was built');
    const atlas = await openAtlas({ without: 'webgl', hash: m101 });
    const detail = await atlas.wholeDetail();
    const passage = detail.locator('.history-passage').first();
    const words = passage.locator('blockquote');
    expect(await words.isVisible()).toBe(false);
    await passage.locator('summary').click();
    await words.waitFor();
    expect(await words.locator('mark').count()).toBeGreaterThan(0);
    expect(await seen(words.locator('mark').first())).toMatch(/./);
  });

  test('shows a place that no document speaks of for what it is', async () => {
    const atlas = await openAtlas({ without: 'webgl', hash: 'sel=rail-lines/line-7' });
    await atlas.detail.waitFor();
    expect(await seen(atlas.detail)).toContain(words.shapeOnly.zh);
  });
});
