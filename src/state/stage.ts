import { noFilter } from '../model/filter.ts';
import type { Slide } from '../model/story.ts';
import { compareStore } from './compare.ts';
import { filtersStore, loadOrganisations } from './filters.ts';
import { panelsStore } from './panels.ts';
import { presentStore } from './present.ts';
import { select, selectEntry, selectionStore } from './selection.ts';
import { settingsStore } from './settings.ts';
import { setYear, timeStore } from './time.ts';
import { type Camera, viewStore } from './view.ts';
import { onlyLayers, visibilityStore } from './visibility.ts';

/** Puts a slide on the map, and puts back what the reader had before. The camera is moved by who can. */

/** Ids of all entries a slide wants to be seen, the selected one first. */
export const shownEntries = ({ select: one, highlight = [] }: Slide): readonly string[] => [
  ...(one ? [one] : []),
  ...highlight.filter((id) => id !== one),
];

export function stageSlide(slide: Slide): void {
  if (slide.filter?.organisations?.length) void loadOrganisations();
  visibilityStore.setState(onlyLayers(slide.layers));
  filtersStore.setState({ filter: { ...noFilter, ...slide.filter } });
  compareStore.setState({ comparison: null });
  timeStore.setState({ states: [], asOf: null, compared: null });
  setYear(slide.year ?? null);
  if (slide.select) selectEntry(slide.select, 'address');
  else select({ kind: 'none' }, 'address');
  settingsStore.setState({ staged: presentStore.getState().theme ?? slide.theme ?? null });
  selectionStore.setState({ marked: shownEntries(slide) });
}

/** What a reader had on the map before a briefing, and how to have it back. */
export type Before = { readonly camera: Camera | null; readonly restore: () => void };

export function rememberView(): Before {
  const { comparison } = compareStore.getState();
  const [visibility, { filter }, { year, states, asOf, compared }, { selection }, { tab, page, sheet }] = [
    visibilityStore.getState(),
    filtersStore.getState(),
    timeStore.getState(),
    selectionStore.getState(),
    panelsStore.getState(),
  ];
  return {
    camera: viewStore.getState().camera,
    restore: () => {
      visibilityStore.setState(visibility);
      filtersStore.setState({ filter });
      compareStore.setState({ comparison });
      timeStore.setState({ year, states, asOf, compared });
      select(selection, 'address');
      selectionStore.setState({ marked: [] });
      settingsStore.setState({ staged: null });
      panelsStore.setState({ tab, page, sheet, dialog: null });
    },
  };
}
