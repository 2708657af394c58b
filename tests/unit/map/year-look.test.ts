import {
  createExpression,
  type LayerSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { toPicture } from '../../../src/map/picture.ts';
import { readThrough, toYearLook } from '../../../src/map/year-look.ts';
import type { EntryBrief, EntryPlace } from '../../../src/model/brief.ts';
import type { Standing } from '../../../src/model/timeline.ts';
import { startValues } from '../../fixtures/values.ts';

const brief = (id: string, status: EntryBrief['status']): [string, EntryBrief] => [
  id,
  { id, kind: 'project', sector: 'rail', name: { zh: id, en: id }, status, towns: [], documents: [] },
];
const place = (id: string, source: string): [string, EntryPlace] => [
  id,
  {
    bounds: [116, 39, 117, 40],
    shapes: { [source]: [`${id}-1`, `${id}-2`] },
    accuracyM: 50,
    method: 'traced',
  },
];
const byId = new Map([brief('rail-a', 'building'), brief('road-b', 'planned'), brief('hub-c', 'done')]);
const places = new Map([
  place('rail-a', 'rail-lines'),
  place('road-b', 'roads'),
  place('hub-c', 'hubs'),
  place('hub-d', 'hubs'),
]);
const standings = new Map<string, Standing>([
  ['rail-a', { state: 'ahead', status: 'planned' }],
  ['road-b', { state: 'due', status: 'building' }],
  ['hub-c', { state: 'done', status: 'done' }],
  ['hub-d', { state: 'unnamed', status: 'planned' }],
]);
const look = toYearLook(standings, byId, places);

const read = (properties: Record<string, string>) => {
  const compiled = createExpression(look.status, 'status');
  if (compiled.result !== 'success') throw new Error(JSON.stringify(compiled.value));
  return compiled.value.evaluate({ zoom: 12 }, { type: 'Point', properties } as never);
};

describe('the look of a year', () => {
  it('reads a shape’s status through the year', () => {
    expect(read({ entry: 'rail-a', status: 'building' })).toBe('planned');
    expect(read({ entry: 'road-b', status: 'planned' })).toBe('building');
    expect(read({ entry: 'hub-c', status: 'done' })).toBe('done');
  });

  it('leaves a shape with a status of its own, and what no document speaks of', () => {
    expect(read({ entry: 'rail-a', status: 'done' })).toBe('done');
    expect(read({ status: 'done' })).toBe('done');
  });

  it('marks what is due and what is ahead, by source', () => {
    expect(look.marked).toEqual({
      due: { roads: ['road-b-1', 'road-b-2'] },
      ahead: { 'rail-lines': ['rail-a-1', 'rail-a-2'] },
    });
  });

  it('changes what reads the status, and nothing else', () => {
    const filter = [
      'all',
      ['==', ['get', 'class'], 'metro'],
      ['in', ['get', 'status'], ['literal', ['done']]],
    ];
    const changed = readThrough(filter, look.status) as unknown[];
    expect(changed[1]).toBe(filter[1]);
    expect(changed[2]).toEqual(['in', look.status, ['literal', ['done']]]);
    const paint = { 'line-width': ['get', 'widthM'] };
    expect(readThrough(paint, look.status)).toBe(paint);
  });

  it('needs no word where the year says what is said today', () => {
    const same = new Map<string, Standing>([['hub-c', { state: 'done', status: 'done' }]]);
    expect(toYearLook(same, byId, places).status).toEqual(['get', 'status']);
  });

  it('gives a picture that the style specification knows', () => {
    const picture = toPicture({
      ...startValues,
      selection: { kind: 'entry', id: 'road-b' },
      places,
      theme: 'dark',
      language: 'en',
      matching: new Set(byId.keys()),
      year: look,
    });
    const data = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } };
    const sources = Object.fromEntries(Object.keys(picture.sources).map((id) => [id, data]));
    expect(
      validateStyleMin({ version: 8, sources, layers: [...picture.paints] as LayerSpecification[] }),
    ).toEqual([]);
    expect(picture.due).toEqual({ roads: ['road-b-1', 'road-b-2'] });
    expect(JSON.stringify(picture.paints)).toContain('"rail-a/building"');
  });
});
