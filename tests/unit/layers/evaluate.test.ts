import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/layers/evaluate.ts';
import { layers, palettes } from '../../../src/layers/index.ts';
import { swatchZoom } from '../../../src/layers/swatch.ts';

const look = { theme: 'light', colors: palettes.light, language: 'zh', typeScale: 1 } as const;
const geometryOf = { area: 'Polygon', line: 'LineString', point: 'Point' } as const;
const geometryTypes = { Polygon: 3, LineString: 2, Point: 1 } as const;

/** maplibre's own answer. */
function oracle(
  value: unknown,
  sample: Readonly<Record<string, unknown>>,
  geometry: keyof typeof geometryTypes,
) {
  const compiled = createExpression(value, 'layers[0].paint.value');
  if (compiled.result === 'error') throw new Error(compiled.value.map((e) => e.message).join('; '));
  const feature = { type: geometryTypes[geometry], properties: sample } as const;
  return compiled.value.evaluate({ zoom: swatchZoom }, feature as never, {}) as unknown;
}

const isExpression = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === 'string';

describe('the legend’s reader of expressions', () => {
  const cases = layers.flatMap((layer) =>
    layer.legend.flatMap((row) =>
      layer.paints
        .filter((paint) => row.paints.includes(paint.id))
        .flatMap((paint) => {
          const drawn = paint.draw(look);
          const values = Object.entries({ filter: paint.filter, ...drawn.paint });
          return values
            .filter(([, value]) => isExpression(value))
            .map(([key, value]) => [`${layer.id}/${paint.id} ${key} (${row.title.en})`, value, row] as const);
        }),
    ),
  );

  it('is asked much', () => expect(cases.length).toBeGreaterThan(60));

  it.each(cases)('agrees with maplibre: %s', (_name, value, row) => {
    const geometry = geometryOf[row.shape];
    const ours = evaluate(value, { sample: row.sample, zoom: swatchZoom, geometry });
    const theirs = oracle(value, row.sample, geometry);
    if (typeof theirs === 'number') expect(ours).toBeCloseTo(theirs, 6);
    else expect(ours).toEqual(theirs);
  });

  it('refuses what it does not know', () => {
    const scene = { sample: {}, zoom: 14, geometry: 'Point' } as const;
    expect(() => evaluate(['sqrt', 4], scene)).toThrow('sqrt');
  });
});
