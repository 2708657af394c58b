import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../geodata/tools/browser.ts';
import { briefing, buildPages, type PageName, pageNames } from './build.ts';
import { host } from './host.ts';
import { profiles } from './measure.ts';
import { quiet } from './quiet.ts';
import { keep, median, quantile } from './report.ts';

/** A briefing, slide after slide: in the app, and by a bare map that takes the same style and flies the same way. */

type Flight = {
  /** Milliseconds from the key to the first picture that is drawn after it. */
  readonly first: number;
  /** Pictures a second while the map is being drawn, and the longest wait between two, ms. */
  readonly rate: number;
  readonly worst: number;
};

/**
 * Writes down when the map was drawn: the first draw call of each frame. As text: a helper that the compiler adds to named
 * functions is not there in the page.
 */
const watchDrawing = `{
  window.frames = [];
  let drew = false;
  for (const name of ['drawElements', 'drawArrays']) {
    const real = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      if (!drew) {
        drew = true;
        window.frames.push(performance.now());
        requestAnimationFrame(() => (drew = false));
      }
      return real.apply(this, args);
    };
  }
  addEventListener('keydown', () => {
    window.frames.length = 0;
    window.pressed = performance.now();
  }, true);
}`;

async function open(browser: Browser, address: string, motion: boolean): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({
    viewport: profiles.desk.size,
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  await page.addInitScript(watchDrawing);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
    polling: 250,
  });
  return [context, page];
}

/** Until the map has drawn nothing for a second. */
const settled = (page: Page) =>
  page.waitForFunction(
    () => {
      const { frames, pressed } = window as unknown as { frames: number[]; pressed?: number };
      return performance.now() - (frames.at(-1) ?? pressed ?? 0) > 1000;
    },
    undefined,
    { polling: 200 },
  );

async function fly(page: Page, key: string): Promise<Flight> {
  await page.keyboard.press(key);
  await settled(page);
  return page.evaluate(() => {
    const { frames, pressed } = window as unknown as { frames: number[]; pressed: number };
    const waits = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
    const [first = Number.NaN] = frames;
    const span = (frames.at(-1) ?? first) - first;
    return {
      first: first - pressed,
      rate: span ? ((frames.length - 1) * 1000) / span : Number.NaN,
      worst: Math.max(0, ...waits),
    };
  });
}

/** Script heap once the map rests, after collections, MB. */
async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  await settled(page);
  const devtools = await context.newCDPSession(page);
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}

/** The page's heap after each third way to the last slide and back, always on the first slide, MB; without flights. */
async function memory(browser: Browser, address: string, slides: number): Promise<number[]> {
  const [context, page] = await open(browser, address, false);
  try {
    const heaps: number[] = [];
    const round = 2 * (slides - 1);
    for (let turn = 0; turn <= 15 * round; turn++) {
      // The first ways fill what is meant to be kept: tiles, names, footnotes.
      if (turn > 0 && turn % (3 * round) === 0) heaps.push(await heapOf(context, page));
      const back = Math.floor(turn / (slides - 1)) % 2 === 1;
      await page.keyboard.press(back ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForFunction(() => (window as unknown as { frames: number[] }).frames.length > 0);
    }
    return heaps;
  } finally {
    await context.close();
  }
}

export async function benchSlides(runs: number): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  console.log('building the app and the bare map…');
  const folders = await buildPages();
  const hosts = { app: await host(folders.app), bare: await host(folders.bare) };
  const addresses = {
    app: `${hosts.app.address}#story=${briefing}`,
    bare: `${hosts.bare.address}#slides`,
  } as const;
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const flights: Record<PageName, Flight[]> = { app: [], bare: [] };
  try {
    let covered = '{}';
    let slides = 0;
    for (let run = 1; run <= runs; run++)
      // The app first: it says what its card covers.
      for (const name of pageNames) {
        const [context, page] = await open(browser, addresses[name], true);
        if (name === 'app') {
          const box = await page.locator('.slide-card').boundingBox();
          if (!box) throw new Error('no slide is shown');
          covered = JSON.stringify({ top: 0, bottom: 56, left: box.x + box.width, right: 0 });
        } else {
          await page.waitForFunction(() => document.body.dataset.slides);
          slides = Number(await page.evaluate(() => document.body.dataset.slides));
          await page.evaluate((value) => {
            document.body.dataset.covered = value;
          }, covered);
          // Both begin from the first slide.
          await page.keyboard.press('ArrowRight');
          await settled(page);
          await page.keyboard.press('ArrowLeft');
        }
        await settled(page);
        await quiet();
        const own: Flight[] = [];
        for (let i = 0; i < 8; i++) own.push(await fly(page, 'ArrowRight'));
        flights[name].push(...own);
        console.log(
          `run ${run}, ${name}: first after ${median(own.map((one) => one.first)).toFixed(0)} ms, ` +
            `${median(own.map((one) => one.rate)).toFixed(1)} pictures a second`,
        );
        await context.close();
      }
    const heaps = await memory(browser, addresses.app, slides);
    keep('slides', { when: new Date().toISOString(), runs, flights, heaps });
    const row = (what: string, value: (flight: Flight) => number, take: typeof median, unit: string) => {
      const [app, bare] = [take(flights.app.map(value)), take(flights.bare.map(value))];
      return `| ${what} | ${app.toFixed(1)} ${unit} | ${bare.toFixed(1)} ${unit} | ${(app / bare).toFixed(2)} |`;
    };
    const slowest = (values: readonly number[]) => quantile(values, 0.9);
    console.log(
      `\n| from slide to slide (${flights.app.length} flights each) | app | bare map | app / bare |\n| --- | ---: | ---: | ---: |\n` +
        [
          row('pictures a second', (flight) => flight.rate, median, ''),
          row('longest wait between two, median', (flight) => flight.worst, median, 'ms'),
          row('from the key to the first picture, median', (flight) => flight.first, median, 'ms'),
          row('nine in ten', (flight) => flight.first, slowest, 'ms'),
        ].join('\n'),
    );
    console.log(
      `\nheap of the page after each ${6 * (slides - 1)} slides, ${30 * (slides - 1)} in all: ${heaps.map((mb) => mb.toFixed(1)).join(', ')} MB`,
    );
  } finally {
    await browser.close();
    for (const page of pageNames) hosts[page].close();
  }
}
