import {
  createExpression,
  type LayerSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/index.ts';
import { type Look, palettes, themes } from '../../../src/layers/index.ts';
import { ownPalettes } from '../../../src/layers/overlay-colors.ts';
import { toOverlayLayer } from '../../../src/layers/overlay-layer.ts';
import { swatch } from '../../../src/layers/swatch.ts';
import {
  type Classes,
  classOf,
  type Overlay,
  type OverlayValue,
  plainStyle,
} from '../../../src/model/overlay.ts';

const overlay = (classes: Classes, kinds: Overlay['kinds'] = { Polygon: 3, Point: 1 }): Overlay => ({
  id: 'a',
  title: '地块',
  kind: 'features',
  on: true,
  opacity: 1,
  bounds: [116, 39, 117, 40],
  count: 4,
  fields: [],
  kinds,
  style: { ...plainStyle(2), classes, label: 'name' },
  filter: [],
  source: { type: 'file', file: 'a.geojson', format: 'geojson', bytes: 1 },
  datum: null,
  note: null,
  kept: true,
});

const categories: Extract<Classes, { by: 'categories' }> = {
  by: 'categories',
  field: 'use',
  values: ['住宅', '绿地', '3'],
  others: true,
  none: true,
};
const steps: Extract<Classes, { by: 'steps' }> = {
  by: 'steps',
  field: 'floors',
  breaks: [3, 6, 12, 30],
  none: true,
};
const looks: Look[] = themes.flatMap((theme) =>
  languages.map((language) => ({ theme, colors: palettes[theme], language, typeScale: 1.25 })),
);

describe('classes', () => {
  it.each<[Classes, OverlayValue, number]>([
    [{ by: 'one' }, 'anything', 0],
    [categories, '绿地', 1],
    [categories, 3, 2],
    [categories, '学校', 3],
    [categories, null, 4],
    [categories, '', 4],
    [steps, -5, 0],
    [steps, 3, 1],
    [steps, 29.9, 3],
    [steps, 30, 4],
    [steps, '12', 3],
    [steps, 'many', 5],
    [steps, true, 5],
    [steps, null, 5],
  ])('%o puts %o in class %i', (classes, value, is) => expect(classOf(classes, value)).toBe(is));
});

describe.each([
  ['one colour', { by: 'one' } as Classes, ['', 'x', null]],
  ['categories', categories, ['住宅', '绿地', 3, '学校', null]],
  ['steps', steps, [0, 3, 6, 12, 30, null]],
])('an overlay by %s', (_, classes, examples) => {
  const own = overlay(classes);
  const layer = toOverlayLayer(own);

  it('is valid by the style specification', () => {
    for (const look of looks) {
      const layers = layer.paints.map(
        ({ id, storey: _storey, draw, ...rest }) =>
          ({ id, source: 'own', 'source-layer': 'own', ...rest, ...draw(look) }) as LayerSpecification,
      );
      const style = {
        version: 8 as const,
        sources: { own: { type: 'vector' as const, tiles: ['overlay://a/1/{z}/{x}/{y}'] } },
        layers,
      };
      expect(validateStyleMin(style)).toEqual([]);
    }
  });

  it('has in its legend, for every value, the very colour maplibre draws it with', () => {
    for (const look of looks)
      for (const value of examples) {
        const of = classOf(classes, value as OverlayValue);
        const row = classes.by === 'one' ? layer.legend[0] : layer.legend[of];
        if (!row) throw new Error(`no row for ${value}`);
        const [legend] = swatch(layer, row, look);
        const drawn = layer.paints.find(({ id }) => id === 'fill')?.draw(look);
        const values: Readonly<Record<string, unknown>> = { ...drawn?.paint };
        const compiled = createExpression(values['fill-color'], 'layers[0].paint.fill-color');
        if (compiled.result === 'error') throw new Error('no expression');
        const feature = { type: 3, properties: classes.by === 'one' ? {} : { class: of } };
        expect(legend?.color).toBe(compiled.value.evaluate({ zoom: 14 }, feature as never, {}));
      }
  });

  it('has a row for every class and says it in both languages', () => {
    const rows = { one: 2, categories: 5, steps: 6 }[classes.by];
    expect(layer.legend).toHaveLength(rows);
    for (const { title } of layer.legend)
      for (const language of languages) expect(title[language].trim()).not.toBe('');
    const shown = layer.legend.map(({ title }) => title.zh);
    expect(new Set(shown).size, 'no two rows read alike').toBe(rows);
  });
});

it('tells no class that no feature is in', () => {
  const rows = (classes: Classes) => toOverlayLayer(overlay(classes)).legend.map(({ title }) => title.en);
  expect(rows({ ...categories, others: false, none: false })).toEqual(['住宅', '绿地', '3']);
  expect(rows({ ...categories, others: false })).toEqual(['住宅', '绿地', '3', 'No value']);
  expect(rows({ ...steps, none: false })).toHaveLength(5);
});

it('draws and tells only the kinds there are', () => {
  const lines = toOverlayLayer(overlay({ by: 'one' }, { MultiLineString: 2 }));
  expect(lines.paints.map(({ id }) => id)).toEqual(['line', 'label']);
  expect(lines.legend).toHaveLength(1);
});

describe.each(themes)('own colours, %s', (theme) => {
  const { colors, steps: ramp, others, none } = ownPalettes[theme];
  const atlas = Object.values(palettes[theme]).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values<string>(value),
  );

  it('are nine, five steps, and none of the atlas’s', () => {
    expect(new Set([...colors, ...ramp, others, none]).size).toBe(16);
    expect(colors).toHaveLength(9);
    expect(ramp).toHaveLength(5);
    for (const color of [...colors, ...ramp]) expect(atlas).not.toContain(color);
  });
});
