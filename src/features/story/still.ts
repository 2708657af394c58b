import { shownNow, takeSnapshot } from '../../map/index.ts';
import type { Slide } from '../../model/story.ts';
import { presentStore } from '../../state/index.ts';
import { valuesOfSlide } from '../slide-picture.ts';

const size = { width: 640, height: 360, pixelRatio: 1 };

/** A still of a slide's map, made beside the one in the hall; null without a map, or when it is no longer wanted. */
export async function stillOf(slide: Slide, wanted: AbortSignal): Promise<Blob | null> {
  const shown = shownNow();
  if (!shown) return null;
  const taken = await takeSnapshot(
    {
      ...shown.values,
      ...size,
      where: { bounds: slide.bounds },
      ...valuesOfSlide(slide),
      theme: presentStore.getState().theme ?? slide.theme ?? shown.values.theme,
      typeScale: 1.25,
      sketches: {},
      overlays: [],
    },
    wanted,
  );
  return taken && new Promise((resolve) => taken.canvas.toBlob(resolve, 'image/webp', 0.85));
}
