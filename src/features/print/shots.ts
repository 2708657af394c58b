import type { Language } from '../../i18n/index.ts';
import { type SnapshotWish, shownNow, type Values } from '../../map/index.ts';
import type { EntryPlace } from '../../model/brief.ts';
import type { Slide, Story } from '../../model/story.ts';
import { catalogStore, loadOrganisations, loadTimeline } from '../../state/index.ts';
import { boundsOfEntry, visibilityOfEntry } from '../entry-picture.ts';
import { valuesOfSlide } from '../slide-picture.ts';
import { cameraOnPaper, entryMap, type Format, type Size, slideMap, toCssPixels, viewMap } from './paper.ts';

/** The pictures a print is made of, each as the map is to be asked for it. Paper is light, whatever the page is. */

export type Shot = Omit<SnapshotWish, 'pixelRatio'>;

const sized = ({ width, height }: Size): Size => ({
  width: Math.round(toCssPixels(width)),
  height: Math.round(toCssPixels(height)),
});

/** What the reader sees, larger. None while there is no map. */
export function viewShots(format: Format, legend: boolean): readonly Shot[] {
  const shown = shownNow();
  if (!shown) return [];
  const { values, frame } = shown;
  const map = viewMap(format, legend);
  const where = cameraOnPaper(frame.camera, frame, map);
  return [{ ...values, theme: 'light', typeScale: 1, where, ...sized(map) }];
}

const plain = (language: Language): Omit<Values, 'visibility' | 'selection'> => ({
  places: catalogStore.getState().places,
  theme: 'light',
  language,
  typeScale: 1,
  sketches: {},
  matching: null,
  townCounts: null,
  year: null,
  overlays: [],
});

/** An entry is shown whatever the reader has filtered. */
export const entryShot = (id: string, place: EntryPlace, format: Format, language: Language): Shot => ({
  ...plain(language),
  visibility: visibilityOfEntry(place),
  selection: { kind: 'entry', id },
  where: { bounds: boundsOfEntry(place) },
  ...sized(entryMap(format)),
});

const slideShot = (slide: Slide, format: Format, language: Language): Shot => ({
  ...plain(language),
  ...valuesOfSlide(slide),
  where: { bounds: slide.bounds },
  ...sized(slideMap(format)),
});

/** One for each slide, in their order. */
export async function storyShots(
  { slides }: Story,
  format: Format,
  language: Language,
): Promise<readonly Shot[]> {
  // What slides ask is answered from files that are read when someone asks.
  if (slides.some(({ year }) => year !== undefined)) await loadTimeline();
  if (slides.some(({ filter }) => filter?.organisations?.length)) await loadOrganisations();
  return slides.map((slide) => slideShot(slide, format, language));
}
