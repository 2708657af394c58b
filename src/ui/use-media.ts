import { useSyncExternalStore } from 'react';

/** A page too small for panels beside each other: a telephone, upright or on its side. */
export const useSmallPage = (): boolean => useMedia('(max-width: 719px), (max-height: 479px)');

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
