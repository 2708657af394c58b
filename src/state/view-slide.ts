import type { Bounds } from '../geo/bounds.ts';
import { layers } from '../layers/index.ts';
import { type Filter, noFilter } from '../model/filter.ts';
import type { Slide } from '../model/story.ts';
import { catalogStore } from './catalog.ts';
import { filtersStore } from './filters.ts';
import { selectionStore } from './selection.ts';
import { timeStore } from './time.ts';
import { isDrawn, visibilityStore } from './visibility.ts';

/** What of the view as it stands a slide keeps. */

type View = Omit<Slide, 'id' | 'title' | 'text' | 'notes'>;

const five = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Only what narrows anything. */
function asked(): Partial<Filter> | undefined {
  const { filter } = filtersStore.getState();
  const told = Object.entries(filter).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(noFilter[key as keyof Filter]),
  );
  return told.length > 0 ? (Object.fromEntries(told) as Partial<Filter>) : undefined;
}

/** The newest statement of the entry that is selected: the slide's source, where its records have been read. */
function sourceOf(entry: string): Slide['cites'] {
  const { byId, details } = catalogStore.getState();
  const sector = byId.get(entry)?.sector;
  const read = sector && details[sector];
  const statements = read && read.phase === 'ready' ? read.entries.get(entry)?.statements : undefined;
  const newest = statements?.at(-1);
  return newest ? [{ entry, document: newest.document, section: newest.section }] : [];
}

/** The view as it stands, as a slide keeps it: `bounds` is the part of the land that no panel covers. */
export function viewAsSlide([west, south, east, north]: Bounds): View {
  const visibility = visibilityStore.getState();
  const drawn = layers.filter((layer) => isDrawn(visibility, layer));
  const { selection } = selectionStore.getState();
  const { year } = timeStore.getState();
  const filter = asked();
  return {
    bounds: [five(west), five(south), five(east), five(north)],
    layers: Object.fromEntries(drawn.map(({ id }) => [id, visibility.layers[id]?.opacity ?? 1])),
    ...(year === null ? {} : { year }),
    ...(filter ? { filter } : {}),
    ...(selection.kind === 'entry' ? { select: selection.id } : {}),
    cites: selection.kind === 'entry' ? sourceOf(selection.id) : [],
  };
}
