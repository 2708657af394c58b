import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Which panel is in front, and how far the phone's sheet is drawn up. */
export type SheetStop = 'low' | 'half' | 'full';

export type PanelsState = {
  /** Id of the feature in the left panel, or none when it is folded away. */
  readonly tab: string | null;
  /** Which page of that panel, where it has several: a document's id, `indicators`. */
  readonly page: string | null;
  /** Id of the feature shown as a dialog. */
  readonly dialog: string | null;
  readonly sheet: SheetStop;
};

export const panelsStore = createStore<PanelsState>(() => ({
  tab: 'layers',
  page: null,
  dialog: null,
  sheet: 'low',
}));

export const usePanels = <T>(select: (state: PanelsState) => T): T => useStore(panelsStore, select);

export const openTab = (tab: string | null, page: string | null = null): void =>
  panelsStore.setState({ tab, page });
export const openDocument = (id: string): void => openTab('documents', id);
export const openDialog = (dialog: string | null): void => panelsStore.setState({ dialog });
export const setSheet = (sheet: SheetStop): void => panelsStore.setState({ sheet });
