import { browserLanguage, setLanguage } from '../i18n/index.ts';
import {
  isRecord,
  type Kept,
  type KeptStore,
  keptStores,
  mergeKept,
  setDeviceDark,
  setStorageProblem,
} from '../state/index.ts';

/**
 * Reads the stores a device keeps (`state/kept.ts`), and writes their changes. A device that forbids storage forgets them
 * with the page, no more.
 */

function parse(raw: string | null): unknown {
  try {
    return raw === null ? undefined : JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function readRaw(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    setStorageProblem('forbidden');
    return null;
  }
}

/** Null removes what was kept: where there is nothing to remember, nothing is left. Tells whether it worked. */
function writeRaw(key: string, raw: string | null): boolean {
  try {
    if (raw === null) localStorage.removeItem(key);
    else localStorage.setItem(key, raw);
    setStorageProblem(null);
    return true;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    setStorageProblem(full ? 'full' : 'forbidden');
    return false;
  }
}

const toRaw = (kept: Kept | null): string | null =>
  kept && Object.keys(kept).length > 0 ? JSON.stringify(kept) : null;

function toKept(raw: string | null): Kept {
  const kept = parse(raw);
  return isRecord(kept) ? kept : {};
}

function keep({ key, read, take, subscribe, inStep }: KeptStore): void {
  /** What the device held when this page last read or wrote it, and what the store had then. */
  let known: string | null = null;
  let before: Kept | null = null;
  let taking = false;

  const takeFrom = (raw: string | null) => {
    taking = true;
    take(parse(raw));
    taking = false;
    known = raw;
    before = read();
  };
  takeFrom(readRaw(key));
  subscribe(() => {
    const now = read();
    if (taking || toRaw(now) === toRaw(before)) return;
    const there = readRaw(key);
    // Another page may have written meanwhile, and a page in the background is not always told.
    const raw = there === known ? toRaw(now) : toRaw(mergeKept(before ?? {}, now ?? {}, toKept(there)));
    // What could not be written is tried again, whole, with the next change.
    if (!writeRaw(key, raw)) return;
    known = raw;
    before = now;
    if (inStep && raw !== toRaw(now)) takeFrom(raw);
  });
  if (!inStep) return;
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) takeFrom(event.key === null ? null : event.newValue);
  });
  // A page that comes back from the back-forward cache was not told.
  window.addEventListener('pageshow', ({ persisted }) => persisted && takeFrom(readRaw(key)));
}

/** Runs before the address is read. Inside another page nothing is kept: the browser's own wishes hold. */
export function startDevice(keeps = true): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  setDeviceDark(dark.matches);
  dark.addEventListener('change', ({ matches }) => setDeviceDark(matches));
  if (keeps) for (const store of keptStores) keep(store);
  else setLanguage(browserLanguage(navigator.languages));
}
