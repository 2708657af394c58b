import { fill } from '../i18n/index.ts';
import { drawingStore, startDrawing } from './drawing.ts';
import type { KeptStore } from './kept.ts';
import { parseDrawing } from './parse-drawing.ts';
import { keysKept } from './storage.ts';

const count = (): number => Object.keys(drawingStore.getState().figures).length;

export const keptDrawing: KeptStore = {
  key: 'subcenter-atlas.drawing',
  title: { zh: '画的图形', en: 'What you drew' },
  read: () => {
    if (count() === 0) return null;
    const state = drawingStore.getState();
    return Object.fromEntries(keysKept('drawing', 'browser').map((name) => [name, state[name]]));
  },
  told: () => fill({ zh: '{n} 个', en: '{n}' }, { n: count() }),
  take: (found) => {
    const { figures, lost } = parseDrawing(found);
    const { penOut } = drawingStore.getState();
    drawingStore.setState({ ...startDrawing(), figures, penOut });
    return lost;
  },
  add: (found) => {
    const { figures, lost } = parseDrawing(found);
    drawingStore.setState((state) => ({ figures: { ...figures, ...state.figures } }));
    return lost;
  },
  subscribe: (listener) => drawingStore.subscribe(listener),
  inStep: true,
};
