import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Which panel is in front, and how far the phone's sheet is drawn up. */
export type SheetStop = 'low' | 'half' | 'full';

export type PanelsState = {
  /** Id of the feature in the left panel, or none when it is folded away. */
  readonly tab: string | null;
  /** Id of the feature shown as a dialog. */
  readonly dialog: string | null;
  /** A document to be unfolded in the documents' panel, until the panel has done so. */
  readonly document: string | null;
  readonly sheet: SheetStop;
};

export const panelsStore = createStore<PanelsState>(() => ({
  tab: 'layers',
  dialog: null,
  document: null,
  sheet: 'low',
}));

export const usePanels = <T>(select: (state: PanelsState) => T): T => useStore(panelsStore, select);

export const openTab = (tab: string | null): void => panelsStore.setState({ tab });
export const openDocument = (document: string): void => panelsStore.setState({ tab: 'documents', document });
export const documentShown = (): void => panelsStore.setState({ document: null });
export const openDialog = (dialog: string | null): void => panelsStore.setState({ dialog });
export const setSheet = (sheet: SheetStop): void => panelsStore.setState({ sheet });
