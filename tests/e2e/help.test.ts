import { describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { words } from '../../src/app/words.ts';
import { glossary } from '../../src/features/help/glossary.ts';
import { stageKeys } from '../../src/features/stage-keys.ts';
import { languages } from '../../src/i18n/index.ts';
import { sectorsExplained } from '../../src/model/sectors-explained.ts';
import { explainStatus } from '../../src/model/statuses-explained.ts';
import { sectors, statuses } from '../../src/model/vocabulary.ts';
import { seen } from './driver.ts';
import { openAtlas } from './run.ts';

describe('keys', () => {
  for (const language of languages)
    test(`every feature opens and closes by keyboard (${language})`, async () => {
      const atlas = await openAtlas({ language });
      await atlas.waitForMap();
      for (const { id, title, shortcut, slot } of features) {
        if (slot === 'foot') continue; // always open
        await atlas.map.focus();
        if (slot === 'tool') {
          // By its key, and closed by Esc: the focus is back where it was.
          if (!shortcut) throw new Error(`${id} has no shortcut`);
          await atlas.pressKey(shortcut);
          await atlas.page.getByRole('dialog', { name: title[language] }).waitFor();
          await atlas.pressKey('Escape');
          await atlas.dialog.waitFor({ state: 'detached' });
          expect(await atlas.map.evaluate((canvas) => canvas === document.activeElement), id).toBe(true);
          // By its button, and closed by the close button.
          const button = atlas.page.locator('.toolbar').getByRole('button', { name: title[language] });
          await button.focus();
          await atlas.pressKey('Enter');
          await atlas.dialog.waitFor();
          await atlas.dialog.getByRole('button', { name: words.close[language] }).focus();
          await atlas.pressKey('Enter');
          await atlas.dialog.waitFor({ state: 'detached' });
          expect(await button.evaluate((element) => element === document.activeElement), id).toBe(true);
        } else {
          const tab = atlas.page.getByRole('tab', { name: title[language] });
          const isOpen = async () => (await tab.getAttribute('aria-selected')) === 'true';
          const before = await isOpen();
          await atlas.pressKey(shortcut ?? '');
          expect(await isOpen(), `${id} by ${shortcut}`).toBe(!before);
          await atlas.pressKey(shortcut ?? '');
          expect(await isOpen(), `${id} by ${shortcut}, again`).toBe(before);
          // By the arrows of the tabs.
          await atlas.page.getByRole('tab').first().focus();
          await atlas.pressKey('Home');
          for (let i = 0; i < features.length && !(await isOpen()); i++) await atlas.pressKey('ArrowRight');
          expect(await isOpen(), `${id} by arrows`).toBe(true);
          await atlas.panel.waitFor();
          expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
        }
      }
    });

  for (const language of languages)
    test(`? tells them all (${language})`, async () => {
      const atlas = await openAtlas({ language });
      await atlas.waitForMap();
      await atlas.map.focus();
      await atlas.pressKey('?');
      await atlas.dialog.locator('kbd').first().waitFor();
      const [page, stage] = await Promise.all(
        [0, 1].map((at) => atlas.dialog.locator('.help-keys').nth(at).locator('kbd').allInnerTexts()),
      );
      const told = page ?? [];
      for (const { shortcut } of features) if (shortcut) expect(told).toContain(shortcut);
      for (const key of ['/', 'Esc', 'Space']) expect(told).toContain(key);
      expect(new Set(told).size).toBe(told.length);
      // While a briefing is given some keys mean other things.
      expect(stage).toEqual(stageKeys.flatMap(({ keys }) => keys.split('  ')));
      expect(new Set(stage).size).toBe(stage?.length);
      const text = await seen(atlas.dialog);
      for (const { shortcut, title } of features) if (shortcut) expect(text).toContain(title[language]);
      if (language === 'en') expect(text).not.toMatch(/[一-鿿]/);
    });

  test('single letters can be switched off; Esc still closes', async () => {
    const atlas = await openAtlas({ hash: 'sel=rail-m101-1' });
    await atlas.waitForMap();
    await atlas.openTool('设置');
    await atlas.dialog
      .getByRole('group', { name: /快捷键/ })
      .getByLabel('关')
      .check({ force: true });
    await atlas.pressKey('Escape');
    await atlas.dialog.waitFor({ state: 'detached' });
    await atlas.map.focus();
    for (const { shortcut } of features) if (shortcut) await atlas.pressKey(shortcut);
    expect(await atlas.dialog.count()).toBe(0);
    expect(await atlas.page.getByRole('tab', { name: '图层' }).getAttribute('aria-selected')).toBe('true');
    await atlas.map.focus();
    await atlas.pressKey('Escape');
    await atlas.detail.waitFor({ state: 'detached' });
    // Kept on the device.
    await atlas.page.reload();
    await atlas.waitForMap();
    await atlas.map.focus();
    await atlas.pressKey('?');
    expect(await atlas.dialog.count()).toBe(0);
  });
});

for (const language of languages)
  test(`the words of the atlas are explained (${language})`, async () => {
    const atlas = await openAtlas({ language });
    await atlas.button(language === 'zh' ? /帮助/ : /Help/).click();
    await atlas.dialog.locator('dl').first().waitFor();
    const text = await seen(atlas.dialog);
    for (const { term, means } of glossary) {
      expect(text).toContain(term[language]);
      expect(text).toContain(means[language]);
    }
    for (const sector of sectors) expect(text).toContain(sectorsExplained[sector][language]);
    for (const status of statuses) expect(text).toContain(explainStatus('project', status)[language]);
  });
