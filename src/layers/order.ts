import type { AtlasLayer, Paint, Storey } from './define-layer.ts';
import { layerById, storeys, usualOrder } from './index.ts';

/** What lies on what when a reader has put the layers in an order of their own. */

export type LayerPaint = { readonly layer: AtlasLayer; readonly paint: Paint };

/** Points, names and marks keep their storeys, whatever the order: nothing may hide them. */
const above: ReadonlySet<Storey> = new Set(['points', 'labels', 'marks']);

/** A longest part of an order that stands as it usually does: what need not be moved to get there. */
export function unmoved(order: readonly string[]): ReadonlySet<string> {
  const best: { readonly last: number; readonly ids: readonly string[] }[] = [];
  for (const id of order) {
    const at = usualOrder.indexOf(id);
    const before = best.filter(({ last }) => last < at).toSorted((a, b) => b.ids.length - a.ids.length)[0];
    best.push({ last: at, ids: [...(before?.ids ?? []), id] });
  }
  return new Set(best.toSorted((a, b) => b.ids.length - a.ids.length)[0]?.ids);
}

const storeyByStorey = (ids: readonly string[], wanted: (storey: Storey) => boolean): LayerPaint[] =>
  storeys.filter(wanted).flatMap((storey) =>
    ids.flatMap((id) => {
      const layer = layerById.get(id);
      const own = layer?.paints.filter((paint) => paint.storey === storey) ?? [];
      return layer ? own.map((paint) => ({ layer, paint })) : [];
    }),
  );

/**
 * Every paint of every layer, bottom to top: storey by storey, and within a storey layer by layer. A layer that was moved
 * leaves the storeys: all its areas and lines lie over those of the layer it was lifted above, or under those of the layer it
 * was put below, because that is what one who moves it wants to see.
 */
export function paintsIn(order: readonly string[]): readonly LayerPaint[] {
  const stays = unmoved(order);
  const body = storeyByStorey(
    order.filter((id) => stays.has(id)),
    (storey) => !above.has(storey),
  );
  const bodyOf = (id: string) => storeyByStorey([id], (storey) => !above.has(storey));
  const isOf = (id: string | undefined) => (one: LayerPaint) => one.layer.id === id;
  const usualPlace = (id: string | undefined) => usualOrder.indexOf(id ?? '');
  const moved = order.map((id, at) => ({ id, below: order[at - 1], over: order[at + 1] }));
  const lifted = moved.filter(({ id, below }) => !stays.has(id) && usualPlace(below) > usualPlace(id));
  for (const { id, below } of lifted) body.splice(body.findLastIndex(isOf(below)) + 1, 0, ...bodyOf(id));
  const sunk = moved.filter((one) => !stays.has(one.id) && !lifted.includes(one));
  for (const { id, over } of sunk.toReversed()) {
    const at = body.findIndex(isOf(over));
    body.splice(at < 0 ? body.length : at, 0, ...bodyOf(id));
  }
  return [...body, ...storeyByStorey(order, (storey) => above.has(storey))];
}
