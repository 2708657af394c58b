import { useEffect, useState } from 'react';
import { languageStore } from '../i18n/index.ts';
import {
  compareStore,
  filtersStore,
  nearStore,
  panelsStore,
  selectionStore,
  settingsStore,
  timeStore,
  viewStore,
  visibilityStore,
} from '../state/index.ts';

/** The address of the page, kept up while the dialog is open: the map behind it may still be flying. */
export function usePageAddress(): string {
  const [href, setHref] = useState(() => location.href);
  useEffect(() => {
    let frame = 0;
    // The page writes its address in the next frame; it has it the frame after.
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => setHref(location.href));
      });
    };
    later();
    const stores = [
      languageStore,
      compareStore,
      filtersStore,
      nearStore,
      panelsStore,
      selectionStore,
      settingsStore,
      timeStore,
      viewStore,
      visibilityStore,
    ];
    const stops = stores.map((store) => store.subscribe(later));
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, []);
  return href;
}
