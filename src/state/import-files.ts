import type { Text } from '../i18n/text.ts';
import type { Overlay } from '../model/overlay.ts';
import { OpenFile, OverlayFault } from '../overlay/client.ts';
import type { ReadingSummary, Told } from '../overlay/messages.ts';
import type { Wishes } from '../overlay/reading.ts';
import { changeImport, type Import, importById, importsStore } from './imports.ts';
import { overlaysStore } from './overlays.ts';
import { newId, removeOverlay, takeTables } from './own-files.ts';
import { loadShapes } from './shapes.ts';

/** What happens to files that are being added. Each is in the hands of a worker of its own, until it is added or left. */

type Hand = { readonly stop: AbortController; file?: OpenFile };
const hands = new Map<string, Hand>();

const words = {
  waiting: { zh: '等待读取', en: 'Waiting to be read' },
  open: { zh: '正在打开文件', en: 'Opening the file' },
} satisfies Record<string, Text>;

function letGo(id: string): void {
  const hand = hands.get(id);
  hands.delete(id);
  hand?.stop.abort(new DOMException('left', 'AbortError'));
  hand?.file?.close();
}

const notComing = (id: string): void =>
  overlaysStore.setState(({ coming }) => ({ coming: coming.filter((one) => one.id !== id) }));

function setComing(id: string, name: string, step: Text, share: number): void {
  const now = { id, file: name, step, share, cancel: () => stopImport(id) };
  overlaysStore.setState(({ coming }) => ({
    coming: coming.some((one) => one.id === id)
      ? coming.map((one) => (one.id === id ? now : one))
      : [...coming, now],
  }));
}

/** Puts a file in the line of those to be read; `replaces` are layers made of it before. */
export function startImport(
  file: File,
  beside: readonly File[] = [],
  replaces: readonly string[] = [],
): string {
  const id = newId();
  const one: Import = {
    id,
    file,
    beside,
    wishes: {},
    phase: 'waiting',
    reading: null,
    guessed: null,
    tables: [],
    problem: null,
    replaces,
  };
  importsStore.setState(({ files }) => ({ files: [...files, one] }));
  setComing(id, file.name, words.waiting, 0);
  return id;
}

const toldOf = (error: unknown): Told =>
  error instanceof OverlayFault
    ? error.told
    : { cause: { zh: String(error), en: String(error) }, remedy: { zh: '', en: '' } };

/** Reads a file, again where the reader wishes otherwise than was guessed. Null when it was stopped or failed. */
export async function readImport(id: string, wishes: Wishes = {}): Promise<ReadingSummary | null> {
  const found = importById(id);
  if (!found) return null;
  letGo(id);
  const hand: Hand = { stop: new AbortController() };
  hands.set(id, hand);
  const { signal } = hand.stop;
  const { file, beside } = found;
  changeImport(id, { phase: 'reading', wishes, problem: null });
  setComing(id, file.name, words.open, 0);
  try {
    const shapes = await loadShapes().catch(() => []);
    signal.throwIfAborted();
    hand.file = new OpenFile();
    const reading = await hand.file.read({ file, beside, shapes }, wishes, {
      signal,
      progress: ({ share, step }) => hands.get(id) === hand && setComing(id, file.name, step, share),
    });
    const now = importById(id);
    const asBefore = now?.reading?.tables.length === reading.tables.length;
    changeImport(id, {
      phase: 'ready',
      reading,
      guessed: now?.guessed ?? reading.choices,
      tables: now && asBefore ? now.tables : reading.tables.flatMap(({ count }, i) => (count > 0 ? [i] : [])),
    });
    return reading;
  } catch (error) {
    // Another reading may have taken the place of this one.
    if (hands.get(id) === hand) {
      const stopped = signal.aborted;
      letGo(id);
      changeImport(id, { phase: 'stopped', problem: stopped ? null : toldOf(error) });
    }
    return null;
  } finally {
    if (!hands.has(id) || hands.get(id) === hand) notComing(id);
  }
}

/** Leaves a file: nothing is added of it. */
export function leaveImport(id: string): void {
  letGo(id);
  notComing(id);
  importsStore.setState(({ files }) => ({ files: files.filter((one) => one.id !== id) }));
}

/** Ends a reading at once. A file that had been read before stays in view, to be read again or left. */
export function stopImport(id: string): void {
  if (importById(id)?.reading) hands.get(id)?.stop.abort(new DOMException('stopped', 'AbortError'));
  else leaveImport(id);
}

export const chooseTables = (id: string, tables: readonly number[]): void => changeImport(id, { tables });

/** Makes layers of the chosen tables. Layers that were made of the file before are taken off, which can be undone. */
export async function addImport(id: string): Promise<Overlay[]> {
  const found = importById(id);
  const file = hands.get(id)?.file;
  if (found?.phase !== 'ready' || !found.reading || !file) return [];
  changeImport(id, { phase: 'adding' });
  try {
    const added = await takeTables(file, found.reading, found.tables, found.wishes);
    // The worker now serves the layers: it must not end with the import.
    hands.delete(id);
    for (const old of found.replaces) removeOverlay(old);
    leaveImport(id);
    return added;
  } catch (error) {
    letGo(id);
    changeImport(id, { phase: 'stopped', problem: toldOf(error) });
    return [];
  }
}
