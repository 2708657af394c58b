import type { ExpressionSpecification } from 'maplibre-gl';
import type { Storey } from '../layers/index.ts';

/** How strongly a paint is drawn: as the reader has set it, less where something else matters more. */

const opacityKeys = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
  raster: ['raster-opacity'],
} as const;

/** What can be drawn more weakly. */
export type Faded = keyof typeof opacityKeys;

type Factor = number | ExpressionSpecification;

/** Storeys that step back by two fifths while something is selected; the ground they stand on does not. */
const steppingBack: ReadonlySet<Storey> = new Set(['lines', 'points', 'labels', 'marks']);
const steppedBack = 0.6;
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Of what no filter asks for, these stay as a shadow to find one's way by. */
const shadowed: ReadonlySet<Storey> = new Set(['areas', 'casings', 'lines']);
const shadow = 0.22;

/** What a year has not yet begun stands in the picture as a shadow of itself. */
const yetToCome = 0.45;
const isAhead: ExpressionSpecification = ['boolean', ['feature-state', 'ahead'], false];

type Beside = {
  /** Something is selected that this paint has to step back for. */
  readonly selected: boolean;
  /** True of the shapes a filter leaves; null without a filter. */
  readonly wanted: ExpressionSpecification | null;
  /** The paint is drawn as of a year. */
  readonly year: boolean;
};

/** The reader's opacity, less where something else is selected, less where a filter asks for other things. */
export function opacityFactor(opacity: number, storey: Storey, { selected, wanted, year }: Beside): Factor {
  const stepBack = selected && steppingBack.has(storey);
  const back: Factor = stepBack ? ['case', isSelected, opacity, opacity * steppedBack] : opacity;
  const left: Factor = wanted && shadowed.has(storey) ? ['*', ['case', wanted, 1, shadow], back] : back;
  return year ? ['*', ['case', isAhead, yetToCome, 1], left] : left;
}

/** The paint with its own opacity times a factor. */
export function withOpacity(
  type: Faded,
  paint: Readonly<Record<string, unknown>>,
  factor: Factor,
): Readonly<Record<string, unknown>> {
  if (factor === 1) return paint;
  const changed = opacityKeys[type].map((key) => {
    const own = paint[key] ?? 1;
    return [key, typeof own === 'number' && typeof factor === 'number' ? own * factor : ['*', own, factor]];
  });
  return { ...paint, ...Object.fromEntries(changed) };
}
