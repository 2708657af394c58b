import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArgs } from '../../geodata/tools/browser.ts';
import { readyBrowser } from './browser-setup.ts';
import { build, isStale } from './build.ts';
import { serve } from './serve.ts';

/** Once for the whole run: a browser, a fresh build, a host. Each test then opens a page of its own. */

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the atlas opens. */
    address: string;
    /** The built files, for a test that wants a host of its own. */
    folder: string;
    /** Where the one browser listens. */
    browser: string;
  }
}

const root = resolve(import.meta.dirname, '..', '..');
const tell = (words: string): void => console.log(`e2e: ${words}`);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(join(import.meta.dirname, 'pictures', 'failed'), { recursive: true, force: true });
  const executablePath = await readyBrowser(tell);
  // ATLAS_DIST names a build to test as it is; SKIP_BUILD takes `dist` as it is.
  const { ATLAS_DIST, SKIP_BUILD } = process.env;
  if (!ATLAS_DIST && !SKIP_BUILD && isStale(root)) {
    tell('building the app…');
    build(root);
  }
  // A copy: whoever builds again meanwhile does not pull the files from under the tests.
  const folder = mkdtempSync(join(tmpdir(), 'atlas-e2e-'));
  cpSync(ATLAS_DIST ?? join(root, 'dist'), folder, { recursive: true });
  const host = await serve(folder);
  // Without a graphics card a page is put together faster by hand; WebGL stays as it is.
  const browser = await chromium.launchServer({
    executablePath,
    args: [...chromiumArgs, '--disable-gpu-compositing'],
  });
  project.provide('address', host.address);
  project.provide('folder', folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
