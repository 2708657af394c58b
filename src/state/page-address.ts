import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where the page stands, with the view in it; known as soon as it is written. */
export const pageAddressStore = createStore<{ readonly href: string }>(() => ({ href: '' }));

export const usePageAddress = (): string => useStore(pageAddressStore, ({ href }) => href);
