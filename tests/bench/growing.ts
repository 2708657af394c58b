import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../geodata/tools/browser.ts';
import { buildPages, cache, type PageName, pageNames } from './build.ts';
import { host } from './host.ts';
import { type OverlayKind, writeOverlay } from './make-overlay.ts';
import { profiles } from './measure.ts';
import { quiet } from './quiet.ts';
import { keep, median } from './report.ts';

/** From a dropped file to the picture with it, in the app and in the bare map that is given the file's address. */

const overlays = [
  { name: '100,000 points', kind: 'points', count: 100_000, aim: 0.7 },
  { name: '100,000 polygons', kind: 'polygons', count: 100_000, aim: 0.4 },
  { name: '1,000,000 points', kind: 'points', count: 1_000_000, aim: null },
] as const satisfies readonly { name: string; kind: OverlayKind; count: number; aim: number | null }[];

type Measured = {
  /** Milliseconds from the drop to the mark; null where the tab died or the picture did not come. */
  readonly drawn: number | null;
  readonly why?: string;
  /** Longest task of the page's own thread from the drop to the picture, ms. */
  readonly longest: number;
  /** The same in time the processor worked on it: on a machine without GPU or with others at work the thread mostly waits. */
  readonly longestWork: number;
  /** The page's script heap when the picture stands, and the most memory its process took, MB. */
  readonly heap: number;
  readonly process: number;
  /** In five seconds of dragging: pictures a second, the longest wait for one, the longest task, ms. */
  readonly pan: { readonly rate: number; readonly worst: number; readonly longest: number } | null;
};

/** Most memory of any page's process of this browser so far, MB: its high-water mark. */
function peak(browserPid: number): number {
  const children = (pid: number): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        try {
          return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid;
        } catch {
          return false;
        }
      })
      .flatMap((name) => [Number(name), ...children(Number(name))]);
  const most = children(browserPid).map((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...most);
}

/** Lets a real file go over the page. */
async function drop(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const tasks: { from: number; ms: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ from: startTime, ms: duration });
    }).observe({ type: 'longtask' });
    // Where the atlas asks how the file is to be read, its guess is taken as soon as the question stands.
    new MutationObserver(() => {
      document.querySelector<HTMLButtonElement>('.import-actions [data-look="main"]:enabled')?.click();
    }).observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bench-file';
    document.body.append(input);
  });
  await page.setInputFiles('#bench-file', path);
  await page.evaluate(() => {
    const input = document.getElementById('bench-file');
    if (!(input instanceof HTMLInputElement) || !input.files?.[0]) throw new Error('no file');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(input.files[0]);
    input.remove();
    performance.mark('overlay-dropped');
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
}

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
};

/** The most processor time that a task of the page's own thread took between the two marks, ms. */
function longestWorkOf(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const dropped = traceEvents.find(({ name }) => name === 'overlay-dropped');
  const drawn = traceEvents.find(({ name }) => name === 'overlay-drawn');
  if (!dropped || !drawn) return Number.NaN;
  const own = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') &&
      pid === dropped.pid &&
      tid === dropped.tid &&
      ts >= dropped.ts &&
      ts <= drawn.ts,
  );
  return own.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;

/** Drags the map to and fro for five seconds. */
async function pan(page: Page): Promise<Measured['pan']> {
  // As text: a helper that the compiler adds to named functions is not there in the page.
  await page.evaluate(`{
    const frames = (window.frameTimes = []);
    const stop = performance.now() + 5000;
    window.panFrom = performance.now();
    requestAnimationFrame(function tick(now) {
      frames.push(now);
      if (now < stop) requestAnimationFrame(tick);
    });
  }`);
  const until = Date.now() + 5000;
  const { x, y, width, height } = profiles.desk.free;
  const middle = [x + width / 2, y + height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.down();
  for (let step = 0; Date.now() < until; step++)
    await page.mouse.move(middle[0] + 250 * Math.sin(step / 12), middle[1] + 180 * Math.sin(step / 17));
  await page.mouse.up();
  return page.evaluate(() => {
    const {
      frameTimes: frames,
      tasks,
      panFrom,
    } = window as unknown as {
      frameTimes: number[];
      tasks: { from: number; ms: number }[];
      panFrom: number;
    };
    // Where no picture came at all, the wait lasts to the end.
    const times = [panFrom, ...frames, performance.now()];
    const waits = times.slice(1).map((now, i) => now - (times[i] ?? now));
    return {
      rate: frames.length / 5,
      worst: Math.max(0, ...waits),
      longest: Math.max(0, ...tasks.filter(({ from }) => from >= panFrom).map(({ ms }) => ms)),
    };
  });
}

async function measure(
  executablePath: string,
  address: string,
  path: string,
  patience: number,
): Promise<Measured> {
  // A browser of its own for each visit: the high-water mark of its memory is that of this visit.
  const server = await chromium.launchServer({ executablePath, args: [...chromiumArgs] });
  const pid = server.process().pid ?? 0;
  const browser: Browser = await chromium.connect(server.wsEndpoint());
  try {
    const context = await browser.newContext({
      viewport: profiles.desk.size,
      locale: 'zh-CN',
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    let crashed = false;
    page.on('crash', () => {
      crashed = true;
    });
    const died = new Promise<never>((_, fail) => page.on('crash', () => fail(new Error('the tab died'))));
    died.catch(() => undefined);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
      timeout: 90_000,
      polling: 250,
    });
    // What the app puts off until its map stands is not the overlay's.
    await page.waitForTimeout(2500);
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await drop(page, path);
    try {
      await Promise.race([
        died,
        page.waitForFunction(() => performance.getEntriesByName('overlay-drawn').length > 0, undefined, {
          timeout: patience,
          polling: 250,
        }),
      ]);
    } catch (error) {
      const why = crashed ? 'the tab died' : `no picture within ${patience / 1000} s`;
      if (!crashed && !/Timeout/.test(String(error))) throw error;
      const unknown = { longest: Number.NaN, longestWork: Number.NaN, heap: Number.NaN, pan: null };
      return { drawn: null, why, ...unknown, process: peak(pid) };
    }
    const drawn = (await page.evaluate(at, 'overlay-drawn')) - (await page.evaluate(at, 'overlay-dropped'));
    await page.waitForTimeout(400);
    const longest = await page.evaluate((within) => {
      const from = performance.getEntriesByName('overlay-dropped')[0]?.startTime ?? 0;
      const { tasks } = window as unknown as { tasks: { from: number; ms: number }[] };
      return Math.max(0, ...tasks.filter((task) => task.from <= from + within).map(({ ms }) => ms));
    }, drawn);
    const longestWork = longestWorkOf(await browser.stopTracing());
    const devtools = await context.newCDPSession(page);
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    // The features are being kept on the device meanwhile; the pan is measured when that is done.
    await quiet(8000);
    const panned = await Promise.race([pan(page), died]).catch((error) => {
      if (!crashed) throw error;
      return null;
    });
    return { drawn, longest, longestWork, heap: usedSize / 1e6, process: peak(pid), pan: panned };
  } finally {
    await browser.close();
    await server.close();
  }
}

const figure = (value: number | null | undefined, unit = ''): string =>
  value === null || value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(0)}${unit}`;

export async function benchGrowing(runs: number, only?: string): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  console.log('building the app and the bare map…');
  const folders = await buildPages();
  const hosts = { app: await host(folders.app), bare: await host(folders.bare) };
  const folder = join(cache, 'growing');
  mkdirSync(folder, { recursive: true });
  const rows: string[] = [];
  const all: Record<string, Record<PageName, Measured[]>> = {};
  try {
    for (const { name, kind, count, aim } of overlays) {
      if (only && !name.includes(only)) continue;
      const path = join(folder, `${kind}-${count}.geojson`);
      if (!existsSync(path)) writeOverlay(path, kind, count);
      const megabytes = statSync(path).size / 1e6;
      const visits: Record<PageName, Measured[]> = { app: [], bare: [] };
      for (let run = 1; run <= runs; run++)
        for (const page of run % 2 ? pageNames : pageNames.toReversed()) {
          await quiet();
          const visit = await measure(executablePath, hosts[page].address, path, 120_000);
          visits[page].push(visit);
          console.log(
            `${name}, run ${run}, ${page}: ${visit.why ?? figure(visit.drawn, ' ms')}, longest task ${figure(visit.longest, ' ms')} (${figure(visit.longestWork, ' ms')} of work), ` +
              `heap ${figure(visit.heap, ' MB')}, process ${figure(visit.process, ' MB')}, pan ${figure(visit.pan?.rate)} a second, ` +
              `longest wait ${figure(visit.pan?.worst, ' ms')}, longest task ${figure(visit.pan?.longest, ' ms')}`,
          );
        }
      all[name] = visits;
      const middle = (page: PageName, value: (visit: Measured) => number | null | undefined) => {
        const values = visits[page].map(value).filter((v): v is number => typeof v === 'number');
        return values.length ? median(values) : null;
      };
      const cell = (value: (visit: Measured) => number | null | undefined, unit: string) =>
        pageNames.map((page) => figure(middle(page, value), unit)).join(' | ');
      const [app, bare] = [middle('app', (v) => v.drawn), middle('bare', (v) => v.drawn)];
      const ratio = app && bare ? (app / bare).toFixed(2) : '–';
      rows.push(
        `| ${name}, ${megabytes.toFixed(0)} MB: dropped to drawn | ${cell((v) => v.drawn, ' ms')} | ${ratio} | ${aim ? `≤ ${aim}` : ''} |`,
        `| longest task | ${cell((v) => v.longest, ' ms')} | | ≤ 100 ms |`,
        `| longest task, processor time | ${cell((v) => v.longestWork, ' ms')} | | ≤ 100 ms |`,
        `| page's heap | ${cell((v) => v.heap, ' MB')} | | |`,
        `| most memory of the process | ${cell((v) => v.process, ' MB')} | | |`,
        `| 5 s of panning: pictures a second | ${cell((v) => v.pan?.rate, '')} | | |`,
        `| longest wait for a picture | ${cell((v) => v.pan?.worst, ' ms')} | | |`,
        `| longest task while panning | ${cell((v) => v.pan?.longest, ' ms')} | | ≤ 100 ms |`,
      );
    }
    keep('growing', { when: new Date().toISOString(), runs, visits: all });
    console.log(
      `\n| | app | bare map | app / bare | aim |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('\n')}`,
    );
  } finally {
    for (const page of pageNames) hosts[page].close();
  }
}
