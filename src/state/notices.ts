import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';

/** Things the reader should know and may act on, shown one above the other; also read out. */
export type Notice = {
  readonly id: string;
  readonly text: Text;
  readonly action?: { readonly label: Text; readonly run: () => void };
  /** Called when it has gone, however it went. */
  readonly dismissed?: () => void;
};

export type NoticesState = { readonly notices: readonly Notice[] };

export const noticesStore = createStore<NoticesState>(() => ({ notices: [] }));

export const useNotices = (): readonly Notice[] => useStore(noticesStore, (state) => state.notices);

/** Shows a notice; one with the same id is replaced. */
export const notify = (notice: Notice): void =>
  noticesStore.setState(({ notices }) => ({
    notices: [...notices.filter((n) => n.id !== notice.id), notice],
  }));

export function dismiss(id: string): void {
  const { notices } = noticesStore.getState();
  const gone = notices.find((notice) => notice.id === id);
  if (!gone) return;
  noticesStore.setState({ notices: notices.filter((notice) => notice !== gone) });
  gone.dismissed?.();
}
