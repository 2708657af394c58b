import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { type AtlasDriver, type Opening, openAtlas as openWith } from './driver.ts';
import { type Host, serve } from './serve.ts';

/** What every test file needs: opening the atlas in a fresh context, and the check that nothing was complained of. */

let browser: Promise<Browser> | null = null;
let opened: AtlasDriver[] = [];
let hosts: Host[] = [];

export async function openAtlas(opening: Opening = {}): Promise<AtlasDriver> {
  browser ??= chromium.connect(inject('browser'));
  const atlas = await openWith(await browser, { address: inject('address'), ...opening });
  opened.push(atlas);
  return atlas;
}

/** A host of the test's own, whose files it may fail. */
export async function host(under?: string): Promise<Host> {
  const own = await serve(inject('folder'), under);
  hosts.push(own);
  return own;
}

/** What is to come true before long. */
export const soon = <T>(what: () => T) => expect.poll(what, { timeout: 20_000 });

afterEach(async ({ task }) => {
  const [all, own] = [opened, hosts];
  [opened, hosts] = [[], []];
  if (task.result?.state === 'fail') {
    const folder = join(import.meta.dirname, 'pictures', 'failed');
    mkdirSync(folder, { recursive: true });
    const name = task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    for (const [i, atlas] of all.entries())
      await atlas.page.screenshot({ path: join(folder, `${name}-${i}.png`) }).catch(() => undefined);
  }
  const complaints = all.flatMap((atlas) => atlas.complaints());
  for (const atlas of all) await atlas.leave();
  for (const one of own) await one.close();
  expect(complaints, 'console errors and warnings, faults, and requests to others').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});
