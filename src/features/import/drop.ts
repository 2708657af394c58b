import { currentLanguage } from '../../i18n/index.ts';
import './drop.css';
import { pastedFile } from './pasted.ts';
import { remindOfFiles, takeIn } from './take-in.ts';
import { words } from './words.ts';

/** Files and data that come to the page itself: dropped anywhere, or pasted where no field takes them. */

const hasFiles = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));

/** Listens for dropped files; a sign says that they may be let go. */
function listenToDrops(): void {
  const sign = document.createElement('div');
  sign.className = 'drop-sign';
  sign.hidden = true;
  document.body.append(sign);
  const show = (shown: boolean) => {
    if (sign.hidden === !shown) return;
    sign.hidden = !shown;
    sign.textContent = words.letGo[currentLanguage()];
  };
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) show(false);
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(false);
    void takeIn([...(event.dataTransfer?.files ?? [])]);
  });
}

const typing = 'input, textarea, select, [contenteditable]';

function listenToPaste(): void {
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (!clipboardData || (target instanceof Element && target.closest(typing))) return;
    const files = [...clipboardData.files];
    const pasted = files.length
      ? null
      : pastedFile(clipboardData.getData('text/plain'), words.pasted[currentLanguage()]);
    if (!files.length && !pasted) return;
    event.preventDefault();
    void takeIn(pasted ? [pasted] : files);
  });
}

/** From now on files can be dropped and pasted, and those of earlier visits are back. */
export function startOwnFiles(): void {
  listenToDrops();
  listenToPaste();
  remindOfFiles();
  void import('../../state/own-files.ts').then(({ restoreOverlays }) => restoreOverlays());
}
