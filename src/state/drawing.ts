import type { LineString, Point, Polygon } from 'geojson';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the reader has drawn, with the way back. Kept on the device; the tool that draws stands in `features/ask`. */
export const figureKinds = ['point', 'line', 'polygon', 'rectangle', 'circle'] as const;
export type FigureKind = (typeof figureKinds)[number];

export type Figure = {
  readonly kind: FigureKind;
  /** They are called by kind and number: `多边形 2`. */
  readonly number: number;
  /** A circle is a polygon of many corners. */
  readonly geometry: Point | LineString | Polygon;
};

/** By id, in the order they were drawn. */
export type Figures = Readonly<Record<string, Figure>>;

export type DrawingState = {
  readonly figures: Figures;
  /** What undo and redo go to, the last one first to come. */
  readonly past: readonly Figures[];
  readonly future: readonly Figures[];
  /** While the pen is out it draws the figures itself. */
  readonly penOut: boolean;
};

export type DrawingStep =
  | {
      readonly does: 'add';
      readonly id: string;
      readonly kind: FigureKind;
      readonly geometry: Figure['geometry'];
    }
  | { readonly does: 'change'; readonly id: string; readonly geometry: Figure['geometry'] }
  | { readonly does: 'remove'; readonly id: string }
  | { readonly does: 'clear' }
  | { readonly does: 'undo' }
  | { readonly does: 'redo' };

const mostSteps = 100;

export const startDrawing = (): DrawingState => ({ figures: {}, past: [], future: [], penOut: false });

const nextNumber = (figures: Figures, kind: FigureKind): number =>
  1 + Math.max(0, ...Object.values(figures).map((figure) => (figure.kind === kind ? figure.number : 0)));

/** The figures after a step that is no undo or redo. */
function changed(figures: Figures, step: Exclude<DrawingStep, { does: 'undo' | 'redo' }>): Figures {
  switch (step.does) {
    case 'add': {
      const { id, kind, geometry } = step;
      return { ...figures, [id]: { kind, number: nextNumber(figures, kind), geometry } };
    }
    case 'change': {
      const figure = figures[step.id];
      return figure ? { ...figures, [step.id]: { ...figure, geometry: step.geometry } } : figures;
    }
    case 'remove': {
      if (!figures[step.id]) return figures;
      const { [step.id]: _, ...others } = figures;
      return others;
    }
    case 'clear':
      return Object.keys(figures).length > 0 ? {} : figures;
  }
}

/** The drawing after a step; the same one where there is nothing to do. */
export function drawingAfter(state: DrawingState, step: DrawingStep): DrawingState {
  const { figures, past, future } = state;
  if (step.does === 'undo' || step.does === 'redo') {
    const [from, to] = step.does === 'undo' ? [past, future] : [future, past];
    const next = from.at(-1);
    if (!next) return state;
    const [left, grown] = [from.slice(0, -1), [...to, figures]];
    return {
      ...state,
      figures: next,
      past: step.does === 'undo' ? left : grown,
      future: step.does === 'undo' ? grown : left,
    };
  }
  const next = changed(figures, step);
  if (next === figures) return state;
  return { ...state, figures: next, past: [...past, figures].slice(-mostSteps), future: [] };
}

export const drawingStore = createStore<DrawingState>(startDrawing);

export const useDrawing = <T>(select: (state: DrawingState) => T): T => useStore(drawingStore, select);

export const draw = (step: DrawingStep): void =>
  drawingStore.setState((state) => drawingAfter(state, step), true);

export const setPenOut = (penOut: boolean): void => drawingStore.setState({ penOut });
