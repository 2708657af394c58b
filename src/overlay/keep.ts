import { clear, createStore, delMany, get, getMany, keys, setMany, update } from 'idb-keyval';
import type { Overlay } from '../model/overlay.ts';
import { OverlayFault } from './messages.ts';
import type { Packed } from './pack.ts';

/**
 * The reader's overlays on the device (IndexedDB): features by `features/<id>`, what is known of each by `overlay/<id>`, so
 * that two open pages do not overwrite each other's.
 */

type Kept = { readonly overlay: Overlay; readonly place: number; readonly removedAt: number | null };

const store = createStore('subcenter-atlas-overlays', 'overlays');
const aboutKey = (id: string) => `overlay/${id}`;
const featuresKey = (id: string) => `features/${id}`;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /Quota|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(error.name);

/** Both or neither: what cannot be kept whole is not kept, and what was kept before stays. */
export async function keepFeatures(overlay: Overlay, packed: Packed): Promise<void> {
  const kept: Kept = { overlay: { ...overlay, kept: true }, place: Date.now(), removedAt: null };
  try {
    await setMany(
      [
        [featuresKey(overlay.id), packed],
        [aboutKey(overlay.id), kept],
      ],
      store,
    );
  } catch (error) {
    throw new OverlayFault({
      cause: isFull(error)
        ? { zh: '这台设备给网页的存储空间不够。', en: 'There is no room left for pages on this device.' }
        : { zh: '浏览器不允许在本机存储。', en: 'The browser does not allow keeping it on the device.' },
      remedy: {
        zh: '图层现在照常可用，关闭页面后会消失；需要时请先导出。',
        en: 'The layer works as usual but is gone when the page is closed; export it first if you need it.',
      },
      quota: true,
    });
  }
}

export const keptFeatures = (id: string): Promise<Packed | undefined> => get<Packed>(featuresKey(id), store);

/** Puts down what has changed of an overlay, without its features; without features to belong to it is not kept. */
export const keepAbout = (overlay: Overlay, place: number): Promise<void> =>
  update<Kept | undefined>(
    aboutKey(overlay.id),
    (old) => (old || overlay.kind !== 'features' ? { overlay, place, removedAt: null } : undefined),
    store,
  );

/** Marks it as removed; until it is forgotten it can be had back. */
export const markRemoved = (id: string, removed: boolean): Promise<void> =>
  update<Kept | undefined>(
    aboutKey(id),
    (old) => old && { ...old, removedAt: removed ? Date.now() : null },
    store,
  );

export async function forget(id: string): Promise<void> {
  await delMany([featuresKey(id), aboutKey(id)], store);
}

/** Everything, also what was removed and could still be had back. */
export const forgetAll = (): Promise<void> => clear(store);

/** Longer than anyone takes to think better of a removal, in milliseconds. */
const undoable = 10 * 60_000;

/** What is kept, in the reader's order. What was removed long ago is forgotten now. */
export async function keptOverlays(): Promise<Overlay[]> {
  const about = (await keys<string>(store)).filter((key) => key.startsWith('overlay/'));
  const kept: Kept[] = [];
  for (const value of await getMany<Kept | undefined>(about, store)) {
    if (!value) continue;
    if (value.removedAt === null) kept.push(value);
    else if (Date.now() - value.removedAt > undoable) await forget(value.overlay.id);
  }
  return kept.sort((a, b) => a.place - b.place).map(({ overlay }) => overlay);
}
