import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../../geodata/tools/build.ts';
import { readWorkshop } from '../../../geodata/tools/read-workshop.ts';
import {
  type AtlasLayer,
  type LegendRow,
  type Look,
  layers,
  palettes,
  sourceOf,
} from '../../../src/layers/index.ts';
import { type SwatchPart, swatch } from '../../../src/layers/swatch.ts';

/** The legend is what is drawn: every shape of the data as it is built looks like a row, and every row like a shape. */

const { files } = buildData(readWorkshop());
const look: Look = { theme: 'light', colors: palettes.light, language: 'zh', typeScale: 1 };

/** What is drawn on the way in, too: the outline of a water network goes once one is inside it. */
const zooms = [12.5, 14];

const shapeOf = ({ type }: Geometry): LegendRow['shape'] =>
  type.includes('Point') ? 'point' : type.includes('Line') ? 'line' : 'area';

/** What a reader tells apart: which strokes, their dashes, the form of a mark. Colours of lines and sectors are named on the map. */
const told = ({ key, dash, icon, gap }: SwatchPart): string => {
  const [, , , status] = icon?.split('/') ?? [];
  return JSON.stringify({ key, dash, status, twice: Boolean(gap) });
};

/** The strokes of these paints that draw such a feature. */
function strokes(
  layer: AtlasLayer,
  paints: readonly string[],
  sample: LegendRow['sample'],
  shape: LegendRow['shape'],
) {
  const drawn = paints.flatMap((id) =>
    zooms.flatMap((zoom) => {
      try {
        return swatch(layer, { title: layer.title, paints: [id], sample, shape }, look, zoom);
      } catch {
        return []; // not one of this paint's
      }
    }),
  );
  return drawn.filter(({ opacity }) => opacity > 0).map(told);
}

describe.each(layers.map((layer) => [layer.id, layer] as const))('the legend of %s', (_id, layer) => {
  const { features } = JSON.parse(
    files.get(`layers/${sourceOf(layer)}`) ?? '{"features":[]}',
  ) as FeatureCollection;
  const unnamed = layer.paints.filter(({ storey }) => storey !== 'labels').map(({ id }) => id);
  const drawn = features.flatMap(({ geometry, properties }) => {
    const [sample, shape] = [(properties ?? {}) as LegendRow['sample'], shapeOf(geometry)];
    return strokes(layer, unnamed, sample, shape).length === 0 ? [] : [{ sample, shape }];
  });
  /** A row that shows how roughly placed marks are drawn stands for those of every status, beside the status's own. */
  const isLike = (row: LegendRow, { sample, shape }: (typeof drawn)[number]) => {
    const own = strokes(layer, row.paints, sample, shape);
    if (row.shape === 'point' && row.sample.method === 'approximate')
      return own.length > 0 && sample.method === 'approximate';
    const rows = strokes(layer, row.paints, row.sample, row.shape);
    return own.length > 0 && own.every((stroke) => rows.includes(stroke));
  };
  const isRoughMark = ({ sample, shape }: (typeof drawn)[number]) =>
    sample.method === 'approximate' && strokes(layer, ['mark'], sample, shape).length > 0;

  it('has a row like every shape', () => {
    const missing = drawn.filter(
      (shape) => layer.legend.filter((row) => isLike(row, shape)).length < (isRoughMark(shape) ? 2 : 1),
    );
    expect([
      ...new Set(
        missing.map(({ sample, shape }) => `${shape} ${sample.class} ${sample.status} ${sample.method}`),
      ),
    ]).toEqual([]);
  });

  it('has a shape like every row', () => {
    expect(drawn.length).toBeGreaterThan(0);
    const idle = layer.legend.filter((row) => !drawn.some((shape) => isLike(row, shape)));
    expect(idle.map(({ title }) => title.zh)).toEqual([]);
  });
});
