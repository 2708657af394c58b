import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../i18n/text.ts';
import type { EntryBrief } from '../model/brief.ts';
import type { ShownOn } from '../model/side-difference.ts';
import { catalogStore } from './catalog.ts';
import { entriesFor, queryNow } from './filters.ts';
import { dismiss, notify } from './notices.ts';
import { overlaysStore } from './overlays.ts';
import { openDialog } from './panels.ts';
import { type Frozen, momentOf, type Side } from './side.ts';
import type { SplitMode } from './split.ts';
import { loadTimeline, type Standings, standingsNow } from './time.ts';
import { visibilityStore } from './visibility.ts';

/** Two sides of one view: two years, two documents, two sets of layers. */
export type Comparison = {
  readonly left: Side;
  readonly right: Side;
  readonly mode: SplitMode;
  /** Where the swipe stands, 0 to 1. */
  readonly at: number;
};

/** Why there is no second map: its drawing was interrupted, or it could not be made. */
export type CompareProblem = 'lost' | 'failed';

export type CompareState = {
  readonly comparison: Comparison | null;
  /** The layers when the comparison began. */
  readonly frozen: Frozen | null;
  readonly problem: CompareProblem | null;
};

export const compareStore = createStore<CompareState>(() => ({
  comparison: null,
  frozen: null,
  problem: null,
}));

export const useCompare = <T>(select: (state: CompareState) => T): T => useStore(compareStore, select);

export const halfway = 0.5;

const isOfTime = ({ by }: Side): boolean => by === 'year' || by === 'document';

/** Years and documents are read from what was said when. */
export function loadSides({ left, right }: Pick<Comparison, 'left' | 'right'>): void {
  if (isOfTime(left) || isOfTime(right)) void loadTimeline();
}

const layersNow = (): Frozen => ({
  visibility: visibilityStore.getState(),
  own: overlaysStore.getState().overlays.flatMap(({ id, on }) => (on ? [id] : [])),
});

export function beginComparison(comparison: Comparison): void {
  compareStore.setState({ comparison, frozen: layersNow(), problem: null });
  loadSides(comparison);
}

export function changeComparison(to: Partial<Comparison>): void {
  const { comparison } = compareStore.getState();
  if (!comparison) return;
  const next = { ...comparison, ...to };
  compareStore.setState({ comparison: next });
  loadSides(next);
}

export const setSwipe = (at: number): void => changeComparison({ at: Math.min(1, Math.max(0, at)) });

export function endComparison(): void {
  compareStore.setState({ comparison: null, frozen: null, problem: null });
  dismiss(noticeId);
}

const noticeId = 'compare';
const list: Text = { zh: '看有什么不同', en: 'What differs' };

/** Why the second map is not to be seen, and what is to be had instead. */
export const compareProblems: Record<CompareProblem, Text> = {
  failed: {
    zh: '第二张地图没有画成：显卡能画的地图可能到了上限。关掉几个页面再试，或看两边不同的清单。',
    en: 'The second map could not be drawn: the graphics card may be at its limit. Close some pages and try again, or read the list of what differs.',
  },
  lost: {
    zh: '显卡暂时中断，第二张地图会自己恢复。两边有什么不同，也有清单可看。',
    en: 'The graphics card paused; the second map will come back by itself. What differs can also be read as a list.',
  },
};

export function setCompareProblem(problem: CompareProblem | null): void {
  compareStore.setState({ problem });
  dismiss(noticeId);
  if (!problem) return;
  notify({
    id: noticeId,
    text: compareProblems[problem],
    action: {
      label: list,
      run: () => {
        dismiss(noticeId);
        openDialog('compare');
      },
    },
  });
}

const queryOf = (side: Side) => {
  const now = queryNow();
  return { ...now, ...momentOf(side, now, catalogStore.getState().documents) };
};

/** How entries stand on a side; null where no year is asked for. */
export const standingsOn = (side: Side): Standings | null => standingsNow(queryOf(side));

/** The entries a side shows; null where nothing is asked. */
export const entriesOn = (side: Side): readonly EntryBrief[] | null => entriesFor(queryOf(side));

/** How a side shows each entry. */
export function shownOn(side: Side): ShownOn {
  const standings = standingsOn(side);
  const left = entriesOn(side);
  const shown = left && new Set(left.map(({ id }) => id));
  return ({ id, status }) => {
    if (shown && !shown.has(id)) return null;
    const standing = standings?.get(id);
    return { status: standing?.status ?? status, state: standing?.state ?? null };
  };
}
