import type { Bounds } from '../../geo/bounds.ts';
import { currentLanguage } from '../../i18n/index.ts';
import { fitBounds } from '../../map/index.ts';
import { homeBounds, openTab, viewStore } from '../../state/index.ts';
import './drop.css';
import { words } from './words.ts';

/** Files dropped anywhere on the page become layers, read with the guesses as they are. */

const hasFiles = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));

/** The part of the world on the screen, about. */
function inView(): Bounds {
  const { camera } = viewStore.getState();
  if (!camera) return homeBounds;
  const degrees = 360 / (512 * 2 ** camera.zoom);
  const [across, up] = [
    (innerWidth / 2) * degrees,
    (innerHeight / 2) * degrees * Math.cos((camera.lat * Math.PI) / 180),
  ];
  return [camera.lng - across, camera.lat - up, camera.lng + across, camera.lat + up];
}

/** Whether much of a box can be seen, and not as a mere dot. */
function isWellSeen([west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = inView();
  const middleIn =
    (west + east) / 2 > left &&
    (west + east) / 2 < right &&
    (south + north) / 2 > bottom &&
    (south + north) / 2 < top;
  const share = Math.max((east - west) / (right - left), (north - south) / (top - bottom));
  return middleIn && share > 0.02 && share < 2;
}

const part = /\.(dbf|shx|prj|cpg|qpj|sbn|sbx)$/i;
const stem = ({ name }: File): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/** A loose shapefile comes in several files of one name: they are read as one. */
function together(files: readonly File[]): { file: File; beside: File[] }[] {
  const shapes = files.filter(({ name }) => /\.shp$/i.test(name));
  const owner = (file: File) =>
    part.test(file.name) ? shapes.find((shape) => stem(shape) === stem(file)) : undefined;
  return files
    .filter((file) => !owner(file))
    .map((file) => ({ file, beside: files.filter((other) => owner(other) === file) }));
}

/** Reads the files one after the other; the map moves only to what could not be seen otherwise. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const { addFile } = await import('../../state/own-files.ts');
  for (const { file, beside } of together(files)) {
    const added = await addFile(file, beside);
    if (added.length) openTab('layers');
    const away = added.find(({ bounds }) => bounds && !isWellSeen(bounds));
    if (away?.bounds) fitBounds(away.bounds);
  }
}

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
    void addFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

/** From now on files can be dropped, and those of earlier visits are back. */
export function startOwnFiles(): void {
  listenToDrops();
  void import('../../state/own-files.ts').then(({ restoreOverlays }) => restoreOverlays());
}
