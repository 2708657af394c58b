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

/** Also ends what would make the copy anew by itself; the next visit makes one. */
export async function removeOfflineCopy(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
