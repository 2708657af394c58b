import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../geo/bounds.ts';

/** Where the map has come to rest. While it moves, only the controller knows. */
export type Camera = { readonly zoom: number; readonly lng: number; readonly lat: number };

/** How far panels reach over the map from each edge, in CSS pixels. */
export type Covered = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** What is shown when the address names no place: the core and the towns around it, clear of the panels. */
export const homeBounds: Bounds = [116.53, 39.7, 116.94, 40.02];

export type MapProblem =
  | { readonly kind: 'no-webgl' }
  | { readonly kind: 'no-worker' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly reason: string };

export type ViewState = {
  /** Null while it stands at home. */
  readonly camera: Camera | null;
  readonly covered: Covered;
  readonly phase: 'starting' | 'drawn';
  readonly problem: MapProblem | null;
  /** Data files of layers that did not come. */
  readonly missing: readonly string[];
};

export const viewStore = createStore<ViewState>(() => ({
  camera: null,
  covered: { top: 0, right: 0, bottom: 0, left: 0 },
  phase: 'starting',
  problem: null,
  missing: [],
}));

export const useView = <T>(select: (state: ViewState) => T): T => useStore(viewStore, select);

export const settleCamera = (camera: Camera | null): void => viewStore.setState({ camera });

const uncovered: Covered = { top: 0, right: 0, bottom: 0, left: 0 };
const sides = ['top', 'right', 'bottom', 'left'] as const;
/** How far the page's panels reach, and a tool that stands open beside them. */
const reaching = { page: uncovered, tool: uncovered };

function cover(by: Partial<typeof reaching>): void {
  Object.assign(reaching, by);
  const { page, tool } = reaching;
  const covered = { ...page };
  for (const side of sides) covered[side] = Math.max(page[side], tool[side]);
  if (sides.some((side) => covered[side] !== viewStore.getState().covered[side]))
    viewStore.setState({ covered });
}

export const setCovered = (page: Covered): void => cover({ page });

/** For a tool that stands open over the map; called without anything when it closes. */
export const coverMore = (more: Partial<Covered> = {}): void => cover({ tool: { ...uncovered, ...more } });

export const mapDrawn = (): void => viewStore.setState({ phase: 'drawn' });

export const setMapProblem = (problem: MapProblem | null): void => viewStore.setState({ problem });

export const layerMissing = (source: string): void =>
  viewStore.setState((state) =>
    state.missing.includes(source) ? state : { missing: [...state.missing, source] },
  );

/** Told for every tile that comes; only news changes the state, or panels would be drawn again while the map moves. */
export const layerCame = (source: string): void =>
  viewStore.setState((state) =>
    state.missing.includes(source) ? { missing: state.missing.filter((id) => id !== source) } : state,
  );

/** Whether a map can be shown at all. */
export const hasMap = ({ problem }: ViewState): boolean => problem === null || problem.kind === 'lost';
