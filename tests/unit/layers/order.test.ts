import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerById, paintKey, paintOrder, usualOrder } from '../../../src/layers/index.ts';
import { paintsIn } from '../../../src/layers/order.ts';

const keys = (order: readonly string[]) => paintsIn(order).map(({ layer, paint }) => paintKey(layer, paint));
const isAbove = (storey: string) => ['points', 'labels', 'marks'].includes(storey);
const anyOrder = fc.shuffledSubarray([...usualOrder], { minLength: usualOrder.length });

/** Places of a layer's areas and lines in the painting, of those that have any. */
function placesOf(order: readonly string[], id: string): number[] {
  const all = keys(order);
  const own = layerById.get(id)?.paints.filter(({ storey }) => !isAbove(storey)) ?? [];
  return own.map((paint) => all.indexOf(`${id}/${paint.id}`));
}

describe('the order of the paints', () => {
  it('is the usual one for the usual order', () => {
    expect(keys(usualOrder)).toEqual(paintOrder.map(({ layer, paint }) => paintKey(layer, paint)));
  });

  it('holds every paint once, names and marks above all, whatever the order', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(keys(order).toSorted()).toEqual(keys(usualOrder).toSorted());
        const storeys = paintsIn(order).map(({ paint }) => isAbove(paint.storey));
        expect(storeys.lastIndexOf(false)).toBeLessThan(storeys.indexOf(true));
      }),
      { seed: 20261120 },
    );
  });

  it('lays a layer that is lifted over all of the one below it, and one that is put down under the one above', () => {
    const bodies = usualOrder.filter((id) => placesOf(usualOrder, id).length > 0);
    for (const id of bodies)
      for (const other of bodies) {
        if (id === other) continue;
        const rest = usualOrder.filter((one) => one !== id);
        const lift = usualOrder.indexOf(id) < usualOrder.indexOf(other);
        const order = rest.toSpliced(rest.indexOf(other) + (lift ? 1 : 0), 0, id);
        const [own, others] = [placesOf(order, id), placesOf(order, other)];
        // A layer moved by one place may be told as its neighbour's move: then that one goes under or over it.
        if (lift) expect(Math.min(...own), `${id} over ${other}`).toBeGreaterThan(Math.max(...others));
        else expect(Math.max(...own), `${id} under ${other}`).toBeLessThan(Math.min(...others));
      }
  });
});
