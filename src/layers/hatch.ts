import type { ExpressionSpecification } from 'maplibre-gl';
import type { Sector } from '../model/vocabulary.ts';
import { palettes, sectorGroupOf, themes } from './colors.ts';
import type { Paint } from './define-layer.ts';
import { all, byAttention, is } from './expressions.ts';

/**
 * Areas that lie only somewhere in their town are hatched in their own colour, so that nobody takes their edge for a
 * boundary. The map makes the pattern from its name (`src/map/marks.ts`), the legend from the same figures.
 */

const isApproximate = is('method', 'approximate');

/** Pixels: how far apart the lines are, along either side of a tile, and how thick. */
export const hatch = { every: 7, stroke: 1 } as const;

/** Slanting lines over a box; a tile of `every` pixels each way joins its neighbours. */
export const hatchPath = (width: number, height: number): string =>
  Array.from({ length: Math.ceil((width + height) / hatch.every) + 1 }, (_, i) => {
    const right = i * hatch.every;
    return `M${right - height - 1} ${height + 1}L${right + 1} -1`;
  }).join('');

/** `hatch/<theme>/<sector, or the name of a colour of the map>` */
export function hatchColor(name: string): string | null {
  const [kind, themeName, of = ''] = name.split('/');
  const theme = themes.find((t) => t === themeName);
  if (kind !== 'hatch' || !theme) return null;
  const colors = palettes[theme];
  const group = sectorGroupOf[of as Sector];
  if (group) return colors.sectors[group];
  const own = colors[of as keyof typeof colors];
  return typeof own === 'string' ? own : colors.inkSoft;
}

type Where = {
  readonly storey: Paint['storey'];
  readonly minzoom?: number;
  readonly filter?: ExpressionSpecification;
  /** A colour of the map; else that of the sector. */
  readonly color?: 'greenInk';
};

/** Lies on the area and lets clicks through to it. */
export const hatched = ({ storey, minzoom = 0, filter, color }: Where): Paint => ({
  id: 'hatch',
  storey,
  minzoom,
  clickThrough: true,
  filter: filter ? all(filter, isApproximate) : isApproximate,
  draw: ({ theme }) => ({
    type: 'fill',
    paint: {
      'fill-pattern': ['concat', `hatch/${theme}/`, color ?? ['get', 'sector']],
      'fill-opacity': byAttention(0.8, 0.6, 0.4),
    },
  }),
});
