import type { Text } from '../i18n/text.ts';
import { type Overlay, plainStyle } from '../model/overlay.ts';
import { dropOverlay, keepOverlay, type OpenFile, OverlayFault } from '../overlay/client.ts';
import { forget, forgetAll, keepAbout, keptOverlays, markRemoved } from '../overlay/keep.ts';
import type { ReadingSummary, TableSummary } from '../overlay/messages.ts';
import type { Wishes } from '../overlay/reading.ts';
import { dismiss, notify } from './notices.ts';
import { noteOf } from './overlay-note.ts';
import { addOverlays, changeOverlay, overlayById, overlaysStore } from './overlays.ts';
import { clearSelection, selectionStore } from './selection.ts';
import { leaveSolo, visibilityStore } from './visibility.ts';

/** What happens to the reader's files: read into overlays, kept on the device, removed and had back. Read when first needed. */

const words = {
  undo: { zh: '撤销', en: 'Undo' },
} satisfies Record<string, Text>;

const text = (make: (language: 'zh' | 'en') => string): Text => ({ zh: make('zh'), en: make('en') });

export const newId = (): string => crypto.randomUUID().slice(0, 13);

/** Colours are taken in turn, the least used first. */
export function nextColor(): number {
  const used = overlaysStore.getState().overlays.map(({ style }) => style.color);
  const counts = Array.from({ length: 9 }, (_, color) => used.filter((own) => own === color).length);
  return counts.indexOf(Math.min(...counts));
}

function toOverlay(reading: ReadingSummary, table: TableSummary, wishes: Wishes): Overlay {
  return {
    id: newId(),
    title: table.name || reading.file,
    kind: 'features',
    on: true,
    opacity: 1,
    bounds: table.bounds,
    count: table.count,
    fields: table.fields,
    kinds: table.kinds,
    style: plainStyle(nextColor()),
    filter: [],
    source: { type: 'file', file: reading.file, format: reading.format, bytes: reading.bytes },
    datum: reading.choices.datum.value,
    note: noteOf(reading, wishes),
    kept: false,
  };
}

/** Makes overlays of the tables of a file that has been read, and keeps them; the file is closed after it. */
export async function takeTables(
  file: OpenFile,
  reading: ReadingSummary,
  tables: readonly number[] = reading.tables.map((_, i) => i),
  wishes: Wishes = {},
): Promise<Overlay[]> {
  const added: Overlay[] = [];
  for (const index of tables) {
    const table = reading.tables[index];
    if (!table?.count) continue;
    const overlay = toOverlay(reading, table, wishes);
    await file.take(index, overlay.id);
    addOverlays([overlay]);
    added.push(overlay);
  }
  file.close();
  // Drawing comes first: the worker keeps features only after the tiles that are asked for meanwhile.
  setTimeout(() => void keepAll(added), 1500);
  return added;
}

async function keepAll(overlays: readonly Overlay[]): Promise<void> {
  for (const { id } of overlays) {
    const overlay = overlayById(id);
    if (!overlay) continue;
    try {
      await keepOverlay(overlay);
      changeOverlay(id, { kept: true });
    } catch (error) {
      if (!(error instanceof OverlayFault)) continue;
      const { cause, remedy } = error.told;
      notify({
        id: `keep-${id}`,
        text: text(
          (l) => `${l === 'zh' ? `“${overlay.title}”` : `“${overlay.title}”: `}${cause[l]}${remedy[l]}`,
        ),
      });
    }
  }
}

/** Takes an overlay off. Until the notice is dismissed it can be had back, whole. */
export function removeOverlay(id: string): void {
  const { overlays } = overlaysStore.getState();
  const at = overlays.findIndex((overlay) => overlay.id === id);
  const overlay = overlays[at];
  if (!overlay) return;
  const { selection } = selectionStore.getState();
  if (selection.kind === 'own' && selection.layer === id) clearSelection();
  overlaysStore.setState({ overlays: overlays.toSpliced(at, 1) });
  if (visibilityStore.getState().solo === id) leaveSolo();
  void markRemoved(id, true).catch(() => undefined);
  const notice = `removed-${id}`;
  let undone = false;
  notify({
    id: notice,
    text: text((l) => (l === 'zh' ? `已移除“${overlay.title}”。` : `“${overlay.title}” was removed.`)),
    action: {
      label: words.undo,
      run: () => {
        undone = true;
        dismiss(notice);
        const now = overlaysStore.getState().overlays;
        overlaysStore.setState({ overlays: now.toSpliced(Math.min(at, now.length), 0, overlay) });
        void markRemoved(id, false).catch(() => undefined);
      },
    },
    dismissed: () => {
      if (undone) return;
      dropOverlay(id);
      void forget(id).catch(() => undefined);
    },
  });
}

/** Takes all overlays off and off the device, for good. */
export async function forgetOverlays(): Promise<void> {
  const { overlays } = overlaysStore.getState();
  if (selectionStore.getState().selection.kind === 'own') clearSelection();
  overlaysStore.setState({ overlays: [] });
  const { solo } = visibilityStore.getState();
  if (overlays.some(({ id }) => id === solo)) leaveSolo();
  for (const { id } of overlays) {
    dismiss(`removed-${id}`);
    dropOverlay(id);
  }
  await forgetAll();
}

/** Brings back what is kept on the device; from then on changes are kept too. Their features are read when they are drawn. */
export async function restoreOverlays(): Promise<void> {
  const kept = await keptOverlays().catch(() => []);
  addOverlays(kept);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let before = overlaysStore.getState().overlays;
  overlaysStore.subscribe(({ overlays }) => {
    if (overlays === before) return;
    clearTimeout(waiting);
    // A slider moves many times before it rests.
    waiting = setTimeout(() => {
      const known = new Map(before.map((overlay, place) => [overlay, place]));
      before = overlays;
      overlays.forEach((overlay, place) => {
        if (known.get(overlay) !== place && (overlay.kept || overlay.kind !== 'features'))
          void keepAbout(overlay, place).catch(() => undefined);
      });
    }, 400);
  });
}
