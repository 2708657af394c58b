import type { Browser, Page } from 'playwright-core';

/** One visit to a page with nothing kept from before, and what it cost until the map's first picture stood. */

export type Profile = {
  readonly size: { readonly width: number; readonly height: number };
  readonly touch: boolean;
  /** How many times slower the page's main thread runs. */
  readonly slower: number;
  readonly line: { readonly kilobitsPerSecond: number; readonly latencyMs: number } | null;
  /** Where nothing but the map is to be seen in either page. */
  readonly free: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

export const profiles = {
  desk: {
    size: { width: 1440, height: 900 },
    touch: false,
    slower: 1,
    line: null,
    free: { x: 400, y: 20, width: 940, height: 820 },
  },
  phone: {
    size: { width: 390, height: 844 },
    touch: true,
    slower: 4,
    line: { kilobitsPerSecond: 1600, latencyMs: 150 },
    free: { x: 0, y: 80, width: 390, height: 560 },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** What is waited for: the map's first whole picture, or the list a reader can scroll and open. */
export type Mark = 'map-drawn' | 'list-usable';

export const kinds = ['script', 'css', 'data', 'other'] as const;
export type FileKind = (typeof kinds)[number];

export type Visit = {
  /** Milliseconds from the start of the navigation to the mark. */
  readonly time: number;
  /** Milliseconds before the mark in which the main thread could not have answered within 50. */
  readonly blocked: number;
  /** Packed bytes of the files that had come by then. */
  readonly bytes: Readonly<Record<FileKind, number>>;
  /** The files, in the order they came: kind, bytes, when asked for, when here. */
  readonly files: readonly Arrival[];
};

export type Arrival = {
  readonly name: string;
  readonly bytes: number;
  readonly asked: number;
  readonly here: number;
};

function kindOf(name: string): FileKind {
  if (/\.m?js$/.test(name)) return 'script';
  if (name.endsWith('.css')) return 'css';
  return name.endsWith('.json') ? 'data' : 'other';
}

/** Files of a page or one of its workers; times since the epoch, so that both can be laid side by side. */
const arrivals = (): Arrival[] =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap(
    (entry) =>
      entry instanceof PerformanceResourceTiming && entry.transferSize > 0
        ? [
            {
              name: new URL(entry.name).pathname,
              bytes: entry.encodedBodySize,
              asked: performance.timeOrigin + entry.startTime,
              here: performance.timeOrigin + entry.responseEnd,
            },
          ]
        : [],
  );

/** The mark, and the long tasks before it. */
const drawn = async (mark: string) => {
  const tasks: { from: number; to: number }[] = [];
  const watch = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ from: startTime, to: startTime + duration });
  });
  watch.observe({ type: 'longtask', buffered: true });
  await new Promise((done) => setTimeout(done, 400));
  const time = performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
  // Of a task that ran when the mark was set, the part before it counts.
  const blocked = tasks
    .filter(({ from }) => from < time)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, time) - from - 50), 0);
  return { time, blocked, began: performance.timeOrigin };
};

async function throttle(page: Page, { slower, line }: Profile): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (!line) return;
  const throughput = (line.kilobitsPerSecond * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Visits the page once. `look` sees it when the map stands. */
export async function visit(
  browser: Browser,
  address: string,
  profile: Profile,
  look?: (page: Page) => Promise<void>,
  mark: Mark = 'map-drawn',
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: profile.size,
    hasTouch: profile.touch,
    isMobile: profile.touch,
    locale: 'zh-CN',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  try {
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    await throttle(page, profile);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
      polling: 250,
    });
    const { time, blocked, began } = await page.evaluate(drawn, mark);
    const here = [page.evaluate(arrivals), ...page.workers().map((worker) => worker.evaluate(arrivals))];
    const files = (await Promise.all(here))
      .flat()
      .map((file) => ({ ...file, asked: file.asked - began, here: file.here - began }))
      .filter(({ here }) => here <= time)
      .sort((a, b) => a.here - b.here);
    const bytes = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        files.filter(({ name }) => kindOf(name) === kind).reduce((sum, file) => sum + file.bytes, 0),
      ]),
    ) as Record<FileKind, number>;
    await look?.(page);
    return { time, blocked, bytes, files };
  } finally {
    await context.close();
  }
}
