import { compareStore, type Split, splitOf, viewStore } from '../state/index.ts';
import type { Covered } from '../state/view.ts';

/** How two maps share the page now, or while the swipe is drawn to somewhere; null while there is one map. */
export function splitNow(
  { clientWidth: width, clientHeight: height }: HTMLElement,
  drawnTo: number | null = null,
): Split | null {
  const { comparison, problem } = compareStore.getState();
  if (!comparison || problem === 'failed') return null;
  return splitOf(comparison.mode, drawnTo ?? comparison.at, { width, height }, viewStore.getState().covered);
}

/** What of the first map is not free to be looked at. */
export const coveredNow = (page: HTMLElement): Covered =>
  splitNow(page)?.covered ?? viewStore.getState().covered;
