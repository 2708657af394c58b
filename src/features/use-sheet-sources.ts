import { useSay } from '../i18n/index.ts';
import { today } from '../model/history.ts';
import {
  catalogStore,
  compareStore,
  overlaysStore,
  ownDrawn,
  showsOwn,
  sideName,
  timeStore,
  useAsked,
  visibilityStore,
} from '../state/index.ts';
import type { SheetSources } from './sheet-facts.ts';

/** What a sheet says beside its picture, as the reader has set it. To be asked when the picture is made. */
export function useSheetSources(): () => Omit<SheetSources, 'values' | 'frame' | 'drawn' | 'title'> {
  const say = useSay();
  const asked = useAsked();
  return () => {
    const { comparison, frozen } = compareStore.getState();
    const side = comparison?.left ?? null;
    const { documents, version } = catalogStore.getState();
    const { overlays } = overlaysStore.getState();
    const visibility = visibilityStore.getState();
    return {
      overlays: overlays.filter(
        ({ id, on }) => on && ownDrawn(visibility, id) && (!side || showsOwn(side, id, frozen)),
      ),
      asked: asked.map((one) => say(one.name)),
      side: side && say(sideName(side, timeStore.getState(), documents)),
      documents,
      version,
      today: today(),
    };
  };
}
