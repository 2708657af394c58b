import { describe, expect, it } from 'vitest';
import { type Look, layerById, palettes } from '../../../src/layers/index.ts';
import { swatch } from '../../../src/layers/swatch.ts';

const look: Look = { theme: 'light', colors: palettes.light, language: 'zh', typeScale: 1 };

function rowOf(layerId: string, title: RegExp) {
  const layer = layerById.get(layerId);
  const row = layer?.legend.find((r) => title.test(r.title.en));
  if (!layer || !row) throw new Error(`${layerId} has no row ${title}`);
  return swatch(layer, row, look);
}

describe('the legend shows', () => {
  it('a planned road as two dashed edges with nothing between', () => {
    const [edges] = rowOf('roads', /^Planned/);
    expect(edges?.gap).toBeGreaterThan(1);
    expect(edges?.width).toBeLessThan(2);
    expect(edges?.dash).toEqual([4, 3]);
  });

  it('the main grid with a darker edge than a road between towns', () => {
    const [grid] = rowOf('roads', /grid/);
    const [trunk] = rowOf('roads', /between towns/);
    expect(grid?.color).toBe(palettes.light.arteryEdge);
    expect(trunk?.color).toBe(palettes.light.roadEdge);
    expect(grid?.width).toBeGreaterThan(trunk?.width ?? 0);
  });

  it('a mark with its pictogram, as from zoom 13 on the map', () => {
    const [mark] = rowOf('hubs', /^Under construction/);
    expect(mark?.icon).toBe('sign/light/hub/building');
  });

  it('what lies only somewhere in its town as slanting lines in its own colour', () => {
    const [, park] = rowOf('parks', /somewhere/);
    expect(park).toMatchObject({ hatched: true, color: palettes.light.greenInk });
    const [, industry] = rowOf('zones', /somewhere/);
    expect(industry).toMatchObject({ hatched: true, color: palettes.light.sectors.work });
    const [known] = rowOf('parks', /edge traced/);
    expect(known?.hatched).toBeUndefined();
  });
});
