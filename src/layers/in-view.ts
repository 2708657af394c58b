import type { AtlasLayer, LegendRow, Look } from './define-layer.ts';
import { type SwatchPart, swatch } from './swatch.ts';

/** A feature the map has drawn: enough of it to know which row of a legend it belongs to. */
export type DrawnFeature = {
  /** Id of the layer, or `own/…` of the reader's own. */
  readonly layer: string;
  readonly shape: LegendRow['shape'];
  /** Ids of the paints that drew it. */
  readonly paints: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
};

type Legendary = Pick<AtlasLayer, 'id' | 'paints' | 'legend'>;

/** How a thing is drawn, whatever its colour: solid or dashed, one line or two, which form of mark. */
const formOf = (parts: readonly SwatchPart[]): string =>
  JSON.stringify(
    parts.map(({ key, dash, gap, stroke, icon }) => {
      const [, , , status, rough] = icon?.split('/') ?? [];
      return [key, dash, gap !== undefined, stroke !== undefined, status, rough];
    }),
  );

const colorsOf = (parts: readonly SwatchPart[]): string =>
  JSON.stringify(parts.map(({ color, opacity, icon }) => [color, opacity, icon]));

/** Null where a paint the row speaks of does not draw such a feature, or its legend cannot be worked out. */
function drawnAs(layer: Legendary, row: LegendRow, look: Look) {
  try {
    const parts = swatch(layer, row, look);
    return { form: formOf(parts), colors: colorsOf(parts) };
  } catch {
    return null;
  }
}

/** A row of lines also speaks for the edges of areas, where they are drawn: a boundary may run far outside the picture. */
const speaksFor = (row: LegendRow, { shape, paints }: DrawnFeature): boolean =>
  row.shape === shape ||
  (row.shape === 'line' && shape === 'area' && row.paints.some((id) => paints.includes(id)));

/**
 * The row of a legend that a drawn feature belongs to: the one drawn in its form, and where several are, in its colours. A
 * line may have a colour of its own; then the form alone decides.
 */
function rowOf(layer: Legendary, feature: DrawnFeature, look: Look): LegendRow | undefined {
  const { shape } = feature;
  const sample = feature.properties as LegendRow['sample'];
  const near = layer.legend.flatMap((row) => {
    if (!speaksFor(row, feature)) return [];
    const [own, its] = [drawnAs(layer, row, look), drawnAs(layer, { ...row, shape, sample }, look)];
    return own && its?.form === own.form ? [{ row, same: own.colors === its.colors }] : [];
  });
  // What is drawn as one row and something more, such as a hatch, belongs to the row that names that too.
  const closest = near.toSorted((a, b) => b.row.paints.length - a.row.paints.length);
  return (closest.find(({ same }) => same) ?? closest[0])?.row;
}

/**
 * The rows of a legend that speak of something in view. Shapes in view that no row speaks for tell nothing of the rows, and
 * then all of that kind are left in: a legend may say too much, not too little.
 */
export function rowsInView(
  layer: Legendary,
  drawn: readonly DrawnFeature[],
  look: Look,
): readonly LegendRow[] {
  const own = drawn.filter((feature) => feature.layer === layer.id);
  const found = new Set<LegendRow>();
  const unknown = new Set<LegendRow['shape']>();
  for (const feature of own) {
    const row = rowOf(layer, feature, look);
    if (row) found.add(row);
    else unknown.add(feature.shape);
  }
  return layer.legend.filter((row) => {
    const told = layer.legend.some((other) => other.shape === row.shape && found.has(other));
    return found.has(row) || (unknown.has(row.shape) && !told);
  });
}
