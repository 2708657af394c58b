import { type Values, yearLookOf } from '../map/index.ts';
import { noFilter } from '../model/filter.ts';
import type { Slide } from '../model/story.ts';
import { catalogStore, entriesFor, matchingByTown, onlyLayers, standingsNow } from '../state/index.ts';
import { shownEntries } from '../state/stage.ts';

/** What a picture of one slide shows, wherever it is drawn: what the stage would, whatever the reader has asked. */
export function valuesOfSlide(
  slide: Slide,
): Pick<Values, 'visibility' | 'selection' | 'marked' | 'matching' | 'townCounts' | 'year'> {
  const { filter, year = null, select, layers } = slide;
  const query = { filter: { ...noFilter, ...filter }, year, states: [], asOf: null, compared: null };
  const left = entriesFor(query);
  const matching = left && new Set(left.map(({ id }) => id));
  const { places } = catalogStore.getState();
  return {
    visibility: onlyLayers(layers),
    selection: select ? { kind: 'entry', id: select } : { kind: 'none' },
    marked: shownEntries(slide).filter((id) => places.has(id)),
    matching,
    townCounts: matchingByTown(matching),
    year: yearLookOf(standingsNow(query)),
  };
}
