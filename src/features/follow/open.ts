import {
  clearSelection,
  openDialog,
  openTab,
  type SavedPlace,
  selectEntry,
  setPlace,
  setRadius,
  setSheet,
} from '../../state/index.ts';

/** From the panel to the page: the panel closes, what was pressed opens. */

export function openEntry(id: string): void {
  openDialog(null);
  selectEntry(id);
}

/** Asks again what lies near the place. */
export function openPlace({ at, name, accuracyM, radiusM }: SavedPlace): void {
  openNear();
  clearSelection();
  setRadius(radiusM);
  setPlace({ at, name, from: name ? 'name' : 'map', accuracyM });
}

export function openNear(): void {
  openDialog(null);
  openTab('near');
  setSheet('half');
}
