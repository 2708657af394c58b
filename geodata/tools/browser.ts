import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a Chromium usually stands, most particular first. The one made for this, without a window's tabs and menus, opens a
 * page for half the work.
 */
function usualPlaces(): string[] {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  const cached = existsSync(cache)
    ? readdirSync(cache)
        .filter((name) => name.startsWith('chromium'))
        .flatMap((name) => [
          join(cache, name, 'chrome-linux', 'chrome'),
          join(cache, name, 'chrome-linux', 'headless_shell'),
        ])
    : [];
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...cached,
  ];
}

/** The Chromium to use: `CHROMIUM_PATH` if set, else the first usual place that exists. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return usualPlaces().find((path) => existsSync(path));
}

/** Headless, with WebGL in software and no traffic of the browser's own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
