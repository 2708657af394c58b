import { describe, expect, it } from 'vitest';
import { type DrawnFeature, rowsInView } from '../../../src/layers/in-view.ts';
import { type AtlasLayer, type Look, layerById, layers, palettes } from '../../../src/layers/index.ts';

const look: Look = { theme: 'light', colors: palettes.light, language: 'en', typeScale: 1 };

function layerOf(id: string): AtlasLayer {
  const layer = layerById.get(id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
}

const line = (layer: string, properties: DrawnFeature['properties']): DrawnFeature => ({
  layer,
  shape: 'line',
  paints: [],
  properties,
});
const titles = (layer: string, drawn: readonly DrawnFeature[]) =>
  rowsInView(layerOf(layer), drawn, look).map(({ title }) => title.en);

describe('the legend of what is in view', () => {
  it.each(
    layers.flatMap((layer) =>
      layer.legend.map((row) => [`${layer.id}: ${row.title.en}`, layer, row] as const),
    ),
  )('has the row whose own sample is drawn: %s', (_name, layer, row) => {
    const drawn: DrawnFeature = { layer: layer.id, shape: row.shape, paints: [], properties: row.sample };
    const [first] = rowsInView(layer, [drawn], look);
    // Rows that look the same are told apart by nobody.
    expect(first?.shape).toBe(row.shape);
    if (first !== row) expect(JSON.stringify(first?.paints)).toBe(JSON.stringify(row.paints));
  });

  it('has no row of what is not in view, nor of another layer', () => {
    expect(titles('rail-lines', [])).toEqual([]);
    expect(titles('rail-lines', [line('roads', { class: 'artery', status: 'done' })])).toEqual([]);
  });

  it('knows a metro line in another colour by its form', () => {
    const [built] = titles('rail-lines', [line('rail-lines', { class: 'metro', status: 'done', line: '6' })]);
    const other = line('rail-lines', { class: 'metro', status: 'done', line: 'batong' });
    expect(titles('rail-lines', [other])).toEqual([built]);
  });

  it('tells lakes from rivers, and a planned road from a built one', () => {
    const lake: DrawnFeature = { layer: 'rivers', shape: 'area', paints: [], properties: { class: 'lake' } };
    expect(titles('rivers', [lake])).toHaveLength(1);
    const planned = titles('roads', [line('roads', { class: 'artery', status: 'planned' })]);
    const built = titles('roads', [line('roads', { class: 'artery', status: 'done' })]);
    expect(planned).toHaveLength(1);
    expect(built).toHaveLength(1);
    expect(planned).not.toEqual(built);
  });

  it('tells a boundary only where its edge is drawn', () => {
    const town = (paints: readonly string[]): DrawnFeature => ({
      layer: 'districts',
      shape: 'area',
      paints,
      properties: { class: 'tongzhou' },
    });
    expect(titles('districts', [town(['land'])])).toEqual([]);
    expect(titles('districts', [town(['land', 'edge'])])).toEqual(['Boundary of Tongzhou, Haidian']);
  });

  it('keeps all rows of a kind where it cannot tell which', () => {
    const strange: DrawnFeature = {
      layer: 'sites-learn',
      shape: 'point',
      paints: [],
      properties: { sector: 'moon' },
    };
    const { legend } = layerOf('sites-learn');
    expect(titles('sites-learn', [strange])).toHaveLength(
      legend.filter(({ shape }) => shape === 'point').length,
    );
  });
});
