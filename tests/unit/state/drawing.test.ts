import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DrawingState,
  type DrawingStep,
  drawingAfter,
  drawingStore,
  startDrawing,
} from '../../../src/state/drawing.ts';
import { keptDrawing } from '../../../src/state/kept-drawing.ts';
import { parseDrawing } from '../../../src/state/parse-drawing.ts';

const point = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 39.9] });
const add = (id: string, lng = 116.7): DrawingStep => ({
  does: 'add',
  id,
  kind: 'point',
  geometry: point(lng),
});
const drawn = (...steps: DrawingStep[]): DrawingState => steps.reduce(drawingAfter, startDrawing());

describe('drawing', () => {
  it('numbers figures by their kind', () => {
    const { figures } = drawn(add('a'), add('b'), { does: 'remove', id: 'a' }, add('c'));
    expect(Object.values(figures).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('takes back step by step, brings back, and forgets what was taken back with the next step', () => {
    const steps = [add('a'), { does: 'change', id: 'a', geometry: point(116.8) }, { does: 'clear' }] as const;
    expect(drawn(...steps, { does: 'undo' }).figures.a?.geometry).toEqual(point(116.8));
    expect(drawn(...steps, { does: 'undo' }, { does: 'undo' }).figures.a?.geometry).toEqual(point(116.7));
    expect(drawn(...steps, { does: 'undo' }, { does: 'redo' }).figures).toEqual({});
    const anew = drawn(...steps, { does: 'undo' }, add('b'));
    expect(anew.future).toEqual([]);
    expect(Object.keys(anew.figures)).toEqual(['a', 'b']);
  });

  it('is the same drawing where there is nothing to do', () => {
    const state = drawn(add('a'));
    for (const step of [
      { does: 'redo' },
      { does: 'remove', id: 'x' },
      { does: 'change', id: 'x', geometry: point(116.7) },
    ] as const)
      expect(drawingAfter(state, step)).toBe(state);
    expect(drawingAfter(startDrawing(), { does: 'undo' })).toEqual(startDrawing());
  });

  it('comes back to where it was by as many undos as there were steps, and again by redos', () => {
    const anyStep = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => add(id)),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 100, max: 120 }))
        .map(([id, lng]): DrawingStep => ({ does: 'change', id, geometry: point(lng) })),
      fc.constantFrom('a', 'b').map((id): DrawingStep => ({ does: 'remove', id })),
      fc.constant<DrawingStep>({ does: 'clear' }),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const end = drawn(...steps);
        let state = end;
        while (state.past.length > 0) state = drawingAfter(state, { does: 'undo' });
        expect(state.figures).toEqual({});
        while (state.future.length > 0) state = drawingAfter(state, { does: 'redo' });
        expect(state.figures).toEqual(end.figures);
      }),
      { seed: 20261120 },
    );
  });
});

describe('what the device keeps of a drawing', () => {
  it('is read as it was written', () => {
    drawingStore.setState(
      drawn(add('a'), {
        does: 'add',
        id: 'b',
        kind: 'line',
        geometry: {
          type: 'LineString',
          coordinates: [
            [116.7, 39.9],
            [116.8, 39.9],
          ],
        },
      }),
    );
    const { figures } = drawingStore.getState();
    const written: unknown = JSON.parse(JSON.stringify(keptDrawing.read()));
    expect(Object.keys(written as object)).toEqual(['figures']);
    expect(keptDrawing.take(written)).toBe(0);
    expect(drawingStore.getState().figures).toEqual(figures);
    expect(keptDrawing.take(undefined)).toBe(0);
    expect(keptDrawing.read()).toBeNull();
  });

  it.each([
    ['a kind nobody knows', { kind: 'star', number: 1, geometry: point(116.7) }],
    ['a geometry that is not of its kind', { kind: 'line', number: 1, geometry: point(116.7) }],
    [
      'a place that is none',
      { kind: 'point', number: 1, geometry: { type: 'Point', coordinates: [400, null] } },
    ],
    [
      'a ring that is open',
      {
        kind: 'polygon',
        number: 1,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      },
    ],
    ['no number', { kind: 'point', geometry: point(116.7) }],
    ['nothing', null],
  ])('leaves out %s and counts it', (_, figure) => {
    const { figures, lost } = parseDrawing({
      figures: { bad: figure, good: { kind: 'point', number: 1, geometry: point(116.7) } },
    });
    expect(Object.keys(figures)).toEqual(['good']);
    expect(lost).toBe(1);
  });
});
