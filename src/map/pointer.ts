import type { Position } from 'geojson';
import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Language } from '../i18n/text.ts';
import { layerById, paintKey, paintOrder } from '../layers/index.ts';
import { isOverlaySource, overlayOf, overlaySource } from '../model/overlay.ts';
import { overlayById } from '../state/overlays.ts';
import type { Option } from '../state/selection.ts';

export type { Option };

/** One click has one owner: here, the clickable things under it. Several overlap: the reader chooses. */

/** Half the width of the square that counts as hit, in CSS pixels: a finger is wider than a pointer. */
const reach = { mouse: 5, touch: 14 };

const clickThrough = new Set(
  paintOrder.filter(({ paint }) => paint.clickThrough).map(({ layer, paint }) => paintKey(layer, paint)),
);

const layerOf = (feature: MapGeoJSONFeature): string => feature.layer.id.split('/')[0] ?? '';

/** A feature of a layer of the reader's own, by what is written beside it, else by its number. */
function toOwnOption({ source, id, properties }: MapGeoJSONFeature): Option | null {
  const overlay = overlayById(overlayOf(source));
  if (overlay?.kind !== 'features' || typeof id !== 'number') return null;
  const label: unknown = properties.label;
  const named = typeof label === 'string' && label ? label : `${overlay.title} · ${id + 1}`;
  const name = { zh: named, en: named };
  return {
    layer: overlaySource(overlay.id),
    name,
    selection: { kind: 'own', layer: overlay.id, id: String(id), name },
  };
}

export function toOption(feature: MapGeoJSONFeature): Option | null {
  if (isOverlaySource(feature.source)) return toOwnOption(feature);
  const { id, zh, en, entry } = feature.properties as Record<string, string | undefined>;
  const layer = layerOf(feature);
  if (!id || !zh || clickThrough.has(feature.layer.id) || !layerById.get(layer)?.opens) return null;
  const name = { zh, en: en ?? zh };
  return {
    layer,
    name,
    selection: entry ? { kind: 'entry', id: entry } : { kind: 'shape', layer, id, name },
  };
}

const keyOf = ({ selection, name }: Option): string =>
  selection.kind === 'entry'
    ? selection.id
    : `${selection.layer}:${selection.kind === 'own' ? selection.id : name.zh}`;

/**
 * The different things at a point, topmost first. Things no document speaks of are offered only where nothing else is.
 */
export function thingsAt(map: MapLibre, point: { x: number; y: number }, touch: boolean): Option[] {
  const r = touch ? reach.touch : reach.mouse;
  const box: [PointLike, PointLike] = [
    [point.x - r, point.y - r],
    [point.x + r, point.y + r],
  ];
  const options = map.queryRenderedFeatures(box).flatMap((feature) => {
    const option = toOption(feature);
    return option ? [option] : [];
  });
  const unique = [...new Map(options.map((option) => [keyOf(option), option] as const)).values()];
  const told = unique.filter((option) => option.selection.kind !== 'shape');
  return told.length ? told : unique.filter((option) => option.layer !== 'roads');
}

type Answer = (options: Option[], at: { x: number; y: number }) => void;

/** The tool that owns the clicks, if one does. */
type Owner = () => ((at: Position) => void) | null;

/** Listens to clicks and the moving pointer; returns what stops it. `tip` is told the name under the pointer. */
export function listenToPointer(
  map: MapLibre,
  language: () => Language,
  tip: HTMLElement,
  owner: Owner,
  answer: Answer,
): () => void {
  let hovered: { source: string; sourceLayer?: string; id: string } | null = null;
  const hover = (next: typeof hovered) => {
    if (hovered?.id === next?.id) return;
    if (hovered && map.getSource(hovered.source)) map.setFeatureState(hovered, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    hovered = next;
  };
  const subscriptions = [
    map.on('click', ({ point, lngLat, originalEvent }) => {
      const take = owner();
      if (take) {
        take([lngLat.lng, lngLat.lat]);
        return;
      }
      const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      answer(thingsAt(map, point, touch), point);
    }),
    map.on('mousemove', ({ point }) => {
      if (map.isMoving()) return;
      if (owner()) {
        map.getCanvas().style.cursor = 'crosshair';
        hover(null);
        tip.hidden = true;
        return;
      }
      const feature = map
        .queryRenderedFeatures([
          [point.x - 3, point.y - 3],
          [point.x + 3, point.y + 3],
        ])
        .find((f) => {
          const option = toOption(f);
          return option && (option.selection.kind !== 'shape' || option.layer !== 'roads');
        });
      map.getCanvas().style.cursor = feature ? 'pointer' : '';
      const id: unknown = feature?.properties.id;
      const { source = '', sourceLayer } = feature ?? {};
      hover(typeof id === 'string' ? { source, ...(sourceLayer && { sourceLayer }), id } : null);
      const name: unknown = feature && toOption(feature)?.name[language()];
      tip.hidden = typeof name !== 'string';
      if (typeof name === 'string') {
        tip.textContent = name;
        tip.style.transform = `translate(${Math.round(point.x + 14)}px, ${Math.round(point.y + 14)}px)`;
      }
    }),
    map.on('mouseout', () => {
      hover(null);
      tip.hidden = true;
    }),
    map.on('movestart', () => {
      tip.hidden = true;
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
