import { shownNow, takeSnapshot, yearLookOf } from '../../map/index.ts';
import { noFilter } from '../../model/filter.ts';
import type { Slide } from '../../model/story.ts';
import {
  entriesFor,
  matchingByTown,
  onlyLayers,
  presentStore,
  queryNow,
  standingsNow,
} from '../../state/index.ts';
import { shownEntries } from '../../state/stage.ts';

const size = { width: 640, height: 360, pixelRatio: 1 };

/** A still of a slide's map, made beside the one in the hall; null without a map, or when it is no longer wanted. */
export async function stillOf(slide: Slide, wanted: AbortSignal): Promise<Blob | null> {
  const shown = shownNow();
  if (!shown) return null;
  const query = {
    ...queryNow(),
    filter: { ...noFilter, ...slide.filter },
    year: slide.year ?? null,
    states: [],
    asOf: null,
    compared: null,
  };
  const left = entriesFor(query);
  const matching = left && new Set(left.map(({ id }) => id));
  const [selected, ...marked] = shownEntries(slide);
  const taken = await takeSnapshot(
    {
      ...shown.values,
      ...size,
      where: { bounds: slide.bounds },
      visibility: onlyLayers(slide.layers),
      selection: selected ? { kind: 'entry', id: selected } : { kind: 'none' },
      marked,
      matching,
      townCounts: matchingByTown(matching),
      year: yearLookOf(standingsNow(query)),
      theme: presentStore.getState().theme ?? slide.theme ?? shown.values.theme,
      typeScale: 1.25,
      sketches: {},
      overlays: [],
    },
    wanted,
  );
  return taken && new Promise((resolve) => taken.canvas.toBlob(resolve, 'image/webp', 0.85));
}
