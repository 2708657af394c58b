import { type AtlasLayer, type LegendRow, type Look, paintKey } from './define-layer.ts';
import { evaluate, type Scene } from './evaluate.ts';
import { hatchColor } from './hatch.ts';

/** One stroke of a legend swatch, with values a drawing needs and no expressions. */
export type SwatchPart = {
  readonly key: string;
  readonly type: 'fill' | 'line' | 'circle' | 'symbol';
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash?: readonly number[];
  /** A line drawn as two, so far apart. */
  readonly gap?: number;
  readonly stroke?: { readonly color: string; readonly width: number };
  readonly icon?: string;
  /** A fill that is slanting lines. */
  readonly hatched?: true;
};

/** The zoom at which swatches are evaluated: nearly every paint is drawn there. */
export const swatchZoom = 14;

const geometryOf = { area: 'Polygon', line: 'LineString', point: 'Point' } as const;

/** A legend row as the map would draw its sample, bottom to top. Throws where the row names no such paint. */
export function swatch(
  layer: Pick<AtlasLayer, 'id' | 'paints'>,
  row: LegendRow,
  look: Look,
  zoom = swatchZoom,
): SwatchPart[] {
  const scene: Scene = { sample: row.sample, zoom, geometry: geometryOf[row.shape] };
  return row.paints.map((id) => {
    const paint = layer.paints.find((p) => p.id === id);
    if (!paint) throw new Error(`${layer.id}: the legend names a paint that does not exist: ${id}`);
    if (paint.filter && evaluate(paint.filter, scene) !== true)
      throw new Error(`${layer.id}/${id}: the legend's sample is not drawn by this paint`);
    const drawn = paint.draw(look);
    const values: Readonly<Record<string, unknown>> = { ...drawn.layout, ...drawn.paint };
    const value = (key: string) => evaluate(values[`${drawn.type}-${key}`], scene);
    const number = (key: string, otherwise: number) => Number(value(key) ?? otherwise);
    const dash = values['line-dasharray'];
    const strokeWidth = drawn.type === 'circle' ? number('stroke-width', 0) : 0;
    const gap = drawn.type === 'line' ? number('gap-width', 0) : 0;
    const icon = drawn.type === 'symbol' ? evaluate(drawn.layout?.['icon-image'], scene) : undefined;
    const pattern = drawn.type === 'fill' ? value('pattern') : undefined;
    const hatched = typeof pattern === 'string' ? hatchColor(pattern) : null;
    return {
      key: paintKey(layer, paint),
      type: drawn.type,
      color: hatched ?? String(value('color') ?? look.colors.ink),
      opacity: number('opacity', 1),
      width: drawn.type === 'circle' ? number('radius', 5) : number('width', 1),
      ...(Array.isArray(dash) ? { dash: dash.map(Number) } : {}),
      ...(gap ? { gap } : {}),
      ...(strokeWidth ? { stroke: { color: String(value('stroke-color')), width: strokeWidth } } : {}),
      ...(typeof icon === 'string' ? { icon } : {}),
      ...(hatched ? { hatched: true } : {}),
    };
  });
}
