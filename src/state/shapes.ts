import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { layers, sourceOf } from '../layers/index.ts';
import { type DrawnShape, toDrawnShapes } from '../model/drawn.ts';
import { fetchData, hasData } from './data-files.ts';

/** The shapes of all layers, for tools that ask where things are. The map reads the same files by itself. */
export type ShapesState = {
  readonly phase: 'unread' | 'loading' | 'ready';
  readonly shapes: readonly DrawnShape[];
  /** Layer files that did not come; asked for again by the next call. */
  readonly absent: readonly string[];
};

export const shapesStore = createStore<ShapesState>(() => ({ phase: 'unread', shapes: [], absent: [] }));

export const useShapes = <T>(select: (state: ShapesState) => T): T => useStore(shapesStore, select);

/** A layer that the map draws from tiles can be measured too, as long as its file is in the workshop. */
const files = [
  ...new Set(layers.filter((l) => 'data' in l.source || hasData(`layers/${sourceOf(l)}`)).map(sourceOf)),
];

let reading: Promise<readonly DrawnShape[]> | null = null;

async function read(): Promise<readonly DrawnShape[]> {
  const { shapes: known, absent, phase } = shapesStore.getState();
  const wanted = phase === 'ready' ? absent : files;
  shapesStore.setState({ phase: 'loading' });
  const come = await Promise.all(
    wanted.map(async (file) => {
      const data = await fetchData<Parameters<typeof toDrawnShapes>[1]>(`layers/${file}`).catch(() => null);
      return { file, shapes: data ? toDrawnShapes(file, data) : null };
    }),
  );
  const shapes = [...known, ...come.flatMap((one) => one.shapes ?? [])];
  shapesStore.setState({
    phase: 'ready',
    shapes,
    absent: come.flatMap(({ file, shapes: own }) => (own ? [] : [file])),
  });
  return shapes;
}

/** Reads the shapes once; what did not come is asked for again by the next call. */
export function loadShapes(): Promise<readonly DrawnShape[]> {
  const { phase, absent, shapes } = shapesStore.getState();
  if (phase === 'ready' && absent.length === 0) return Promise.resolve(shapes);
  reading ??= read().finally(() => {
    reading = null;
  });
  return reading;
}
