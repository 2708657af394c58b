import { type GroupId, groups, layerById, layers } from '../layers/index.ts';
import { unmoved } from '../layers/order.ts';
import { type LayerSetting, startVisibility, type VisibilityState } from './visibility.ts';

/**
 * The layers as one line of text, for an address and for sets that are kept. What is as usual is left out, so that a layer
 * that comes with a later version shows as it should.
 *
 *   roads,off;rivers,,0.6;g.green,off;zones>rivers;solo,rail-lines
 *
 * `zones>rivers`: zones lie next above the rivers; `zones>`: at the bottom.
 */

/** Groups are told from layers by a leading `g.`. */
const groupKey = (id: GroupId): string => `g.${id}`;

function writeOrder(order: readonly string[]): string[] {
  const stays = unmoved(order);
  return order.flatMap((id, at) => (stays.has(id) ? [] : [`${id}>${order[at - 1] ?? ''}`]));
}

function moved(order: readonly string[], id: string, below: string): readonly string[] {
  const rest = order.filter((other) => other !== id);
  return rest.toSpliced(below ? rest.indexOf(below) + 1 : 0, 0, id);
}

export function writeVisibility(state: VisibilityState): string {
  const usual = startVisibility();
  const changedGroups = groups.filter((id) => !state.groups[id]).map((id) => `${groupKey(id)},off`);
  const changedLayers = layers.flatMap(({ id }) => {
    const [now, start] = [state.layers[id], usual.layers[id]];
    if (!now || !start) return [];
    const on = now.on === start.on ? '' : now.on ? 'on' : 'off';
    const opacity = now.opacity === 1 ? '' : String(Math.round(now.opacity * 100) / 100);
    if (opacity) return [`${id},${on},${opacity}`];
    return on ? [`${id},${on}`] : [];
  });
  // A reader's own layers are in no address: nobody else has them.
  const solo = state.solo && layerById.has(state.solo) ? [`solo,${state.solo}`] : [];
  return [...changedGroups, ...changedLayers, ...writeOrder(state.order), ...solo].join(';');
}

/** Calls `fault` with each part that cannot be understood; the rest holds. */
export function readVisibility(value: string, fault: (value: string) => void): VisibilityState {
  const state = startVisibility();
  const groupsNow: Record<GroupId, boolean> = { ...state.groups };
  const layersNow: Record<string, LayerSetting> = { ...state.layers };
  let { order, solo } = state;
  for (const item of value.split(';').filter(Boolean)) {
    const [upper = '', lower, ...tooMany] = item.split('>');
    if (lower !== undefined) {
      const known = layerById.has(upper) && (lower === '' || layerById.has(lower)) && upper !== lower;
      if (known && tooMany.length === 0) order = moved(order, upper, lower);
      else fault(item);
      continue;
    }
    const [id = '', on = '', opacity = ''] = item.split(',');
    const group = groups.find((g) => groupKey(g) === id);
    const usual = layersNow[id];
    const share = opacity === '' ? 1 : Number(opacity);
    const sensible = ['', 'on', 'off'].includes(on) && share >= 0 && share <= 1;
    if (id === 'solo' && layerById.has(on)) solo = on;
    else if (group && sensible) groupsNow[group] = on !== 'off';
    else if (usual && layerById.has(id) && sensible)
      layersNow[id] = { on: on === '' ? usual.on : on === 'on', opacity: share };
    else fault(item);
  }
  return { groups: groupsNow, layers: layersNow, order, solo };
}
