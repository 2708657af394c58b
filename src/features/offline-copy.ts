/** The copy of the atlas that opens without a network. */

/** Chromium tells what takes how much; others the sum. */
type Estimate = StorageEstimate & { readonly usageDetails?: { readonly caches?: number } };

/** Bytes it takes, as nearly as the browser tells; null where there is none. */
export async function offlineBytes(): Promise<number | null> {
  try {
    if ((await caches.keys()).length === 0) return null;
    const { usage, usageDetails }: Estimate = await navigator.storage.estimate();
    return usageDetails?.caches ?? usage ?? 0;
  } catch {
    // Neither without https nor where storage is forbidden.
    return null;
  }
}

/** What the copy holds, counted in files. */
export type OfflineContents = {
  readonly program: number;
  readonly layers: number;
  readonly records: number;
  readonly briefings: number;
  readonly bytes: number;
};

/** Null where there is no copy. */
export async function offlineContents(): Promise<OfflineContents | null> {
  const bytes = await offlineBytes();
  if (bytes === null) return null;
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = requests.flat().map(({ url }) => new URL(url).pathname);
  const count = (is: (path: string) => boolean) => paths.filter(is).length;
  const inData = (path: string) => path.includes('/data/');
  const isLayer = (path: string) => inData(path) && path.includes('/layers/');
  const isStory = (path: string) => inData(path) && /\/story-/.test(path);
  return {
    program: count((path) => !inData(path)),
    layers: count(isLayer),
    briefings: count(isStory),
    records: count((path) => inData(path) && !isLayer(path) && !isStory(path)),
    bytes,
  };
}

/**
 * Makes the copy now, whole, and asks the browser not to throw it away when room is short. Throws where the browser cannot
 * keep one: no https, storage forbidden, no room.
 */
export async function prepareOffline(): Promise<OfflineContents> {
  if (!navigator.serviceWorker) throw new Error('no service worker');
  const { installing, waiting, active } = await navigator.serviceWorker.register(
    new URL('sw.js', document.baseURI),
  );
  const coming = installing ?? waiting;
  if (coming && !active)
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (coming.state === 'activated') resolve();
        if (coming.state === 'redundant') reject(new Error('the copy could not be completed'));
      };
      coming.addEventListener('statechange', look);
      look();
    });
  await navigator.storage.persist?.();
  const contents = await offlineContents();
  if (!contents) throw new Error('the browser kept nothing');
  return contents;
}

/** Also ends what would make the copy anew by itself; the next visit makes one. */
export async function removeOfflineCopy(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
