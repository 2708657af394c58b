import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../geodata/tools/browser.ts';
import maplibre from '../../node_modules/maplibre-gl/package.json' with { type: 'json' };
import { buildPages, type PageName, pageNames } from './build.ts';
import { host } from './host.ts';
import { type ProfileName, profiles, type Visit, visit } from './measure.ts';
import { quiet } from './quiet.ts';
import { keep, rowsOf, tableOf, type Visits } from './report.ts';

/** The app and the bare map in turn, each with nothing kept from before. */

/** Share of the pixels, in pictures of the same size, that clearly differ. Decoded in a page: no library needed. */
async function difference(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!a || !b) return 1;
      let differing = 0;
      for (let i = 0; i < a.length; i += 4) {
        const away = [0, 1, 2].reduce((sum, k) => sum + Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)), 0);
        if (away > 30) differing++;
      }
      return differing / (a.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
  await page.close();
  return share;
}

export async function benchPages(name: ProfileName, runs: number): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const profile = profiles[name];
  console.log('building the app and the bare map…');
  const folders = await buildPages();
  const hosts = { app: await host(folders.app), bare: await host(folders.bare) };
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const visits: Record<PageName, Visit[]> = { app: [], bare: [] };
  const loads: number[] = [];
  try {
    // The warm-up also shows whether both pages draw the same map.
    const pictures: Partial<Record<PageName, Buffer>> = {};
    for (const page of pageNames)
      await visit(browser, hosts[page].address, profile, async (open: Page) => {
        await open.waitForTimeout(500);
        pictures[page] = await open.screenshot({ clip: profile.free });
      });
    const apart = pictures.app && pictures.bare ? await difference(browser, pictures.app, pictures.bare) : 1;
    if (apart > 0.005)
      console.log(
        `the two maps differ in ${(apart * 100).toFixed(1)} % of their pixels: not a fair comparison`,
      );
    for (let run = 1; run <= runs; run++) {
      // Who goes first changes, so that neither always finds the machine as the other left it.
      for (const page of run % 2 ? pageNames : pageNames.toReversed()) {
        await quiet();
        visits[page].push(await visit(browser, hosts[page].address, profile));
      }
      loads.push(loadavg()[0] ?? 0);
      const [app, bare] = [visits.app.at(-1), visits.bare.at(-1)];
      console.log(`run ${run} of ${runs}: app ${app?.time.toFixed(0)} ms, bare ${bare?.time.toFixed(0)} ms`);
    }
    const rows = rowsOf(visits satisfies Visits);
    const about = {
      when: new Date().toISOString(),
      profile,
      chromium: browser.version(),
      maplibre: maplibre.version,
      runs,
      load: { least: Math.min(...loads), most: Math.max(...loads) },
      picturesDiffer: apart,
    };
    keep(name, { ...about, rows, visits });
    const slowed = profile.line
      ? `, processor ${profile.slower} × slower, ${profile.line.kilobitsPerSecond / 1000} Mbit/s, ${profile.line.latencyMs} ms`
      : '';
    console.log(
      `\n${profile.size.width} × ${profile.size.height}${slowed}; cold cache, gzip, medians of ${runs} runs in turn; ` +
        `maplibre ${about.maplibre}, Chromium ${about.chromium}; load of the machine ` +
        `${about.load.least.toFixed(1)}–${about.load.most.toFixed(1)}\n\n${tableOf(rows)}`,
    );
  } finally {
    await browser.close();
    for (const page of pageNames) hosts[page].close();
  }
}
