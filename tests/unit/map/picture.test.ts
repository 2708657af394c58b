import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Picture, toPicture, type Values } from '../../../src/map/picture.ts';
import type { EntryPlace } from '../../../src/model/brief.ts';
import { startValues } from '../../fixtures/values.ts';

const id = 'rail-m101-1';
const place: EntryPlace = {
  bounds: [116, 39, 117, 40],
  shapes: { 'rail-lines': ['line-m101-1'], hubs: ['hub-a', 'hub-b'] },
  accuracyM: 60,
  method: 'traced',
};

const usual: Values = { ...startValues, places: new Map([[id, place]]) };

const paint = (picture: Picture, id: string) => {
  const found = picture.paints.find((p) => p.id === id);
  if (!found) throw new Error(`no paint ${id}`);
  return found;
};
const field = (picture: Picture, id: string) => JSON.stringify(paint(picture, id).layout);
const withLayer = (id: string, on: boolean, opacity = 1): Values => ({
  ...usual,
  visibility: {
    ...usual.visibility,
    layers: { ...usual.visibility.layers, [id]: { on, opacity } },
  },
});

describe('the picture', () => {
  it('draws ground below water below rail below labels', () => {
    const order = toPicture(usual).paints.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    const expected = [
      'districts/land',
      'parks/green',
      'rivers/water',
      'roads/expressway',
      'rail-lines/built',
      'rail-stations/open',
      'towns/name',
    ];
    expect(expected.map(at)).toEqual(expected.map(at).toSorted((a, b) => a - b));
    expect(expected.map(at)).not.toContain(-1);
  });

  it('lays one layer over another as the reader has them, and names still over all', () => {
    const order = usual.visibility.order.filter((one) => one !== 'parks');
    const over = { ...usual.visibility, order: [...order, 'parks'] };
    const at = (id: string) =>
      toPicture({ ...usual, visibility: over }).paints.findIndex((one) => one.id === id);
    expect(at('parks/green')).toBeGreaterThan(at('rivers/water'));
    expect(at('parks/green')).toBeLessThan(at('towns/name'));
  });

  it('draws one layer alone with the boundaries, even one that is off', () => {
    const hidden = withLayer('rail-lines', false);
    const alone = toPicture({ ...hidden, visibility: { ...hidden.visibility, solo: 'rail-lines' } });
    const drawn = new Set(alone.paints.map((one) => 'source' in one && one.source));
    expect(drawn).toEqual(new Set(['districts', 'towns', 'core-155', 'rail-lines']));
  });

  it('asks for no data of a layer that is off', () => {
    const picture = toPicture(withLayer('rivers', false));
    expect(picture.sources).not.toHaveProperty('rivers');
    expect(picture.paints.filter(({ id }) => id.startsWith('rivers/'))).toEqual([]);
  });

  it('hides a group without touching what its layers are set to', () => {
    const groups = { ...usual.visibility.groups, water: false };
    const picture = toPicture({ ...usual, visibility: { ...usual.visibility, groups } });
    expect(Object.keys(picture.sources)).not.toContain('rivers');
    expect(Object.keys(picture.sources)).not.toContain('water-works');
    expect(usual.visibility.layers.rivers?.on).toBe(true);
  });

  it('labels in the language of the interface', () => {
    expect(field(toPicture(usual), 'towns/name')).toContain('["get","zh"]');
    expect(field(toPicture({ ...usual, language: 'en' }), 'towns/name')).toContain('["get","en"]');
  });

  it('fills in the theme', () => {
    const light = toPicture(usual);
    const dark = toPicture({ ...usual, theme: 'dark' });
    expect(light.background).not.toBe(dark.background);
    expect(paint(light, 'districts/land').paint).not.toEqual(paint(dark, 'districts/land').paint);
  });

  it('multiplies the reader’s opacity into the paint’s own', () => {
    const picture = toPicture(withLayer('core-155', true, 0.5));
    expect(paint(picture, 'core-155/tint').paint).toMatchObject({ 'fill-opacity': 0.035 * 0.5 });
    expect(paint(picture, 'core-155/edge').paint).toMatchObject({ 'line-opacity': 0.5 });
  });

  it('marks the shapes of the chosen entry and lets the rest step back', () => {
    const picture = toPicture({ ...usual, selection: { kind: 'entry', id } });
    expect(picture.selected).toEqual({ 'rail-lines': ['line-m101-1'], hubs: ['hub-a', 'hub-b'] });
    expect(JSON.stringify(paint(picture, 'rail-lines/built').paint)).toContain('0.6');
    expect(paint(picture, 'rivers/water').paint).toEqual(paint(toPicture(usual), 'rivers/water').paint);
  });

  it('lets nothing step back for an entry that is on no map', () => {
    const nowhere = { ...usual, places: new Map() };
    const chosen = toPicture({ ...nowhere, selection: { kind: 'entry', id } });
    expect(chosen.selected).toEqual({});
    expect(chosen.paints).toEqual(toPicture(nowhere).paints);
  });

  it('under a filter lets points and labels of other entries go and leaves lines as a shadow', () => {
    const picture = toPicture({ ...usual, matching: new Set([id]) });
    const of = (filter: unknown, entry?: string) => {
      const compiled = createExpression(filter as never, 'filter');
      if (compiled.result !== 'success') throw new Error(JSON.stringify(compiled.value));
      return compiled.value.evaluate({ zoom: 12 }, {
        type: 'Point',
        properties: entry ? { entry } : {},
      } as never);
    };
    const wanted = ['match', ['coalesce', ['get', 'entry'], ''], ['', id], true, false];
    expect([of(wanted, id), of(wanted), of(wanted, 'other')]).toEqual([true, true, false]);
    for (const { id: name } of picture.paints.filter(({ type }) => type === 'symbol'))
      expect(JSON.stringify(paint(picture, name)), name).toContain(JSON.stringify(wanted));
    expect(JSON.stringify(paint(picture, 'rail-lines/built').paint)).toContain('0.22');
    expect(paint(picture, 'districts/land').paint).toEqual(paint(toPicture(usual), 'districts/land').paint);
  });

  it('draws what tools sketch above everything', () => {
    const here = {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [116, 39] },
      properties: { class: 'place' as const },
    };
    const picture = toPicture({ ...usual, sketches: { near: [here] } });
    expect(picture.sources.sketches).toEqual({ type: 'FeatureCollection', features: [here] });
    expect(picture.paints.at(-1)?.id).toMatch(/^sketches\//);
    expect(toPicture(usual).sources.sketches).toBeUndefined();
  });

  it('counts under the names of towns what is asked for, else all', () => {
    expect(field(toPicture(usual), 'towns/name')).toContain('["get","count"]');
    const asked = { ...usual, matching: new Set([id]), townCounts: new Map([['songzhuang', 3]]) };
    expect(field(toPicture(asked), 'towns/name')).toContain('["match",["get","id"],"town-songzhuang",3,0]');
    const nothing = { ...usual, matching: new Set<string>(), townCounts: new Map() };
    expect(field(toPicture(nothing), 'towns/name')).toContain('["literal",0]');
  });

  it('lets the marks go of what a filter leaves out', () => {
    const filter = JSON.stringify(paint(toPicture({ ...usual, matching: new Set([id]) }), 'hubs/mark'));
    expect(filter).toContain(id);
    expect(JSON.stringify(paint(toPicture(usual), 'hubs/mark'))).not.toContain(id);
  });

  it('places every mark before any label, so that labels keep clear of marks', () => {
    const order = toPicture(usual).paints;
    const lastLabel = order.findLastIndex(({ id }) => /\/(\w+-)?name(-\w+)?$/.test(id));
    const firstMark = order.findIndex(({ id }) => id.endsWith('/mark'));
    expect(firstMark).toBeGreaterThan(lastLabel);
  });

  it('keeps the zoom out of every opacity, which selection and filters multiply', () => {
    for (const { id, paint: own } of toPicture(usual).paints)
      for (const [key, value] of Object.entries(own ?? {}))
        if (key.endsWith('-opacity')) expect(JSON.stringify(value), `${id} ${key}`).not.toContain('"zoom"');
  });

  it('lays the reader’s own layers over areas and lines, under names and marks, at the reader’s opacity', () => {
    const own: Values['overlays'][number] = {
      id: 'own/a',
      source: { type: 'vector', tiles: ['overlay://a/1/{z}/{x}/{y}'] },
      opacity: 0.5,
      paints: () => [
        {
          id: 'own/a/fill',
          type: 'fill',
          source: 'own/a',
          'source-layer': 'own',
          paint: { 'fill-opacity': 0.4 },
        },
      ],
    };
    const picture = toPicture({ ...usual, overlays: [own] });
    const order = picture.paints.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    expect(at('own/a/fill')).toBeGreaterThan(at('rail-lines/built'));
    expect(at('own/a/fill')).toBeLessThan(at('towns/name'));
    expect(paint(picture, 'own/a/fill').paint).toEqual({ 'fill-opacity': 0.2 });
    expect(picture.tiles).toEqual({ 'own/a': own.source });
    const below = toPicture({ ...usual, overlays: [{ ...own, under: true }] }).paints.map(({ id }) => id);
    expect(below.indexOf('own/a/fill')).toBeGreaterThan(below.indexOf('parks/green'));
    expect(below.indexOf('own/a/fill')).toBeLessThan(below.indexOf('roads/expressway'));
    expect(toPicture(usual).tiles).toEqual({});
  });

  it('draws a base map below everything, in place of the paper that stands for land', () => {
    const base: NonNullable<Values['base']>[number] = {
      id: 'own/base-0',
      source: { type: 'raster', tiles: ['external://base-0/{z}/{x}/{y}'] },
      opacity: 0.5,
      paints: () => [{ id: 'own/base-0/raster', type: 'raster', source: 'own/base-0' }],
    };
    const picture = toPicture({ ...usual, base: [base] });
    expect(picture.paints[0]).toMatchObject({ id: 'own/base-0/raster', paint: { 'raster-opacity': 0.5 } });
    expect(picture.tiles).toEqual({ 'own/base-0': base.source });
    const ids = (paints: Picture['paints']) => paints.map(({ id }) => id);
    expect(ids(toPicture(usual).paints)).toContain('districts/land');
    expect(ids(picture.paints).slice(1)).toEqual(
      ids(toPicture(usual).paints).filter((id) => id !== 'districts/land'),
    );
  });

  it('is the same value for the same stores', () => {
    expect(toPicture(usual)).toEqual(toPicture({ ...usual }));
  });
});
