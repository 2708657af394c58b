import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';

/** Every key the page answers to, told once by who handles it; the help reads it from here. */
export type KeyHelp = { readonly keys: string; readonly does: Text };

export const commandsStore = createStore<{ readonly keys: readonly KeyHelp[] }>(() => ({ keys: [] }));

export const tellKeys = (keys: readonly KeyHelp[]): void => commandsStore.setState({ keys });
