import type { StyleSpecification } from 'maplibre-gl';
import type { Picture } from './picture.ts';

const none = { tiles: {}, selected: {}, due: {}, ahead: {} } as const;

/**
 * The style a map begins with: all of the picture that comes from files. Given at once it is read and checked once, not
 * layer by layer. What cannot be had is left out. `shown` is the picture as that style has it.
 */
export function firstStyle(
  { background, sources, paints }: Picture,
  urlOf: (file: string) => string,
): { style: StyleSpecification; shown: Picture } {
  const had = Object.entries(sources).flatMap(([id, data]) => {
    try {
      const from = typeof data === 'string' ? urlOf(data) : data;
      return [[id, { type: 'geojson', data: from, promoteId: 'id' }] as const];
    } catch {
      return []; // told when the picture is applied
    }
  });
  const ids = new Set(had.map(([id]) => id));
  const drawable = paints.filter((paint) => 'source' in paint && ids.has(paint.source));
  return {
    style: {
      version: 8,
      sources: Object.fromEntries(had),
      layers: [{ id: 'paper', type: 'background', paint: { 'background-color': background } }, ...drawable],
    },
    shown: {
      ...none,
      background,
      sources: Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id))),
      paints: drawable,
    },
  };
}
