import { currentLanguage, fill, type Text } from '../../i18n/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { currentImport, type Import, importById, importsStore, lookAtImport } from '../../state/imports.ts';
import { dismiss, notify, openDialog, openTab, panelsStore } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { wayBack } from './in-view.ts';
import { isPlain } from './plain.ts';
import { together } from './together.ts';
import { words } from './words.ts';

/** From files to layers: read one after the other, added at once where there is nothing to ask, else shown for review. */

const isOpen = (): boolean => panelsStore.getState().dialog === 'import';

export const sayNow = (text: Text): void => announce(text[currentLanguage()]);

/** Opens the dialog with a file; one that is being looked at there stays in view. */
function review(id: string): void {
  const current = currentImport(importsStore.getState());
  if (!isOpen() || !current || current.phase === 'waiting' || current.phase === 'reading') lookAtImport(id);
  if (!isOpen()) openDialog('import');
}

export async function add(id: string): Promise<Overlay[]> {
  const { addImport } = await import('../../state/import-files.ts');
  // While others are to be looked at the map stays with them.
  const back = isOpen() && importsStore.getState().files.length > 1 ? null : wayBack();
  const added = await addImport(id);
  if (!added.length) return added;
  openTab('layers');
  // Once the dialog has gone and covers the map no longer.
  if (back) setTimeout(() => back(added[0]?.bounds));
  sayNow(fill(words.added, { names: added.map(({ title }) => title).join('、') }));
  if (isOpen() && importsStore.getState().files.length === 0) openDialog(null);
  return added;
}

/**
 * A file whose layers were added unseen can be looked at after all. It is read again from the file itself, which costs
 * nothing to keep in hand, while its worker has given the features away; the layers stay until new ones take their place.
 */
async function reviewAfter(taken: readonly { readonly from: Import; readonly made: readonly Overlay[] }[]) {
  const { readImport, startImport } = await import('../../state/import-files.ts');
  for (const { from, made } of taken) {
    const id = startImport(
      from.file,
      from.beside,
      made.map((overlay) => overlay.id),
    );
    review(id);
    await readImport(id);
  }
}

const noticeId = 'files-added';

/** Takes files from a drop, the picker or the clipboard. */
export async function takeIn(files: readonly File[]): Promise<void> {
  const { readImport, startImport } = await import('../../state/import-files.ts');
  const ids = together(files).map(({ file, beside }) => startImport(file, beside));
  // In the layer panel it shows how far they are, and they can be stopped.
  if (!isOpen()) openTab('layers');
  const taken: { from: Import; made: readonly Overlay[] }[] = [];
  for (const id of ids) {
    const reading = await readImport(id);
    const from = importById(id);
    if (!from) continue;
    if (!reading || isOpen() || !isPlain(reading)) review(id);
    else {
      const made = await add(id);
      if (made.length) taken.push({ from, made });
    }
  }
  if (!taken.length) return;
  const names = taken.flatMap(({ made }) => made.map(({ title }) => title)).join('、');
  notify({
    id: noticeId,
    text: fill(words.added, { names }),
    action: {
      label: words.lookAgain,
      run: () => {
        dismiss(noticeId);
        void reviewAfter(taken);
      },
    },
  });
}

/** Files that were not yet decided upon when the dialog was closed are kept, and it says so. */
export function remindOfFiles(): void {
  const id = 'files-waiting';
  importsStore.subscribe(({ files }) => files.length === 0 && dismiss(id));
  panelsStore.subscribe(({ dialog }, before) => {
    if (dialog === 'import') dismiss(id);
    if (before.dialog !== 'import' || dialog === 'import') return;
    const { files } = importsStore.getState();
    if (!files.length) return;
    notify({
      id,
      text: fill(words.waiting, { n: files.length }),
      action: { label: words.goOn, run: () => openDialog('import') },
    });
  });
}
