import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../../src/geo/area.ts';
import { distanceMeters } from '../../../src/geo/distance.ts';
import type { DrawnShape } from '../../../src/model/drawn.ts';
import { meetingOf, type Question } from '../../../src/model/meeting.ts';
import { square } from '../geo/shapes.ts';

const shape = (entry: string, geometry: Geometry, more: Partial<DrawnShape> = {}): DrawnShape => ({
  layer: 'sites',
  id: `${entry}-${geometry.type}`,
  entry,
  class: 'site',
  status: 'planned',
  method: 'traced',
  accuracyM: 20,
  wide: false,
  geometry,
  ...more,
});
const line = (...coordinates: [number, number][]): Geometry => ({ type: 'LineString', coordinates });

const shapes = [
  shape('half', square(116.69, 39.9, 0.02)),
  shape('through', line([116.65, 39.91], [116.75, 39.91]), { accuracyM: 50 }),
  shape('inside', { type: 'Point', coordinates: [116.705, 39.905] }),
  shape('east', { type: 'Point', coordinates: [116.73, 39.91] }),
  shape('far', { type: 'Point', coordinates: [116.9, 39.91] }),
  shape('guess', { type: 'Point', coordinates: [116.706, 39.905] }, { method: 'approximate' }),
  shape('street', line([116.7, 39.95], [116.8, 39.95])),
];
const ask = (question: Partial<Question> = {}) =>
  meetingOf(shapes, { target: square(116.7, 39.9, 0.02), bufferM: 0, among: null, ...question });
const met = (id: string, question?: Partial<Question>) => ask(question).met.find((one) => one.id === id);

describe('what meets an area', () => {
  it('is told with how much of it lies inside, and of how much', () => {
    expect(met('half')?.share).toBeCloseTo(0.5, 6);
    expect(met('half')?.squareMeters).toBeCloseTo(areaSquareMeters(square(116.69, 39.9, 0.02)) / 2, 0);
    expect(met('through')?.meters).toBeCloseTo(distanceMeters([116.7, 39.91], [116.72, 39.91]), 1);
    expect(met('through')).toMatchObject({ accuracyM: 50, rough: false });
    expect(met('inside')).toMatchObject({ points: 1, ofPoints: 1, share: 1 });
    expect(met('street')).toBeUndefined();
  });

  it('marks what is drawn by guess', () => {
    expect(met('guess')?.rough).toBe(true);
  });

  it('leaves out what is asked about itself, and what a filter leaves out', () => {
    expect(met('half', { except: 'half' })).toBeUndefined();
    expect(ask({ among: new Set(['inside']) }).met.map(({ id }) => id)).toEqual(['inside']);
  });

  it('reaches further with a buffer', () => {
    expect(met('east')).toBeUndefined();
    expect(met('east', { bufferM: 1000 })).toMatchObject({ points: 1, share: 1 });
    expect(ask({ bufferM: 1000 }).squareMeters).toBeGreaterThan(ask().squareMeters);
  });

  it('names what is nearest outside, nearest first, from the shape itself and with its direction', () => {
    const { nearest } = ask();
    expect(nearest.map(({ id }) => id)).toEqual(['east', 'street', 'far']);
    expect(nearest[0]?.direction).toBe('east');
    expect(nearest[0]?.meters).toBeCloseTo(distanceMeters([116.72, 39.91], [116.73, 39.91]), 1);
    expect(ask({ bufferM: 1000 }).nearest.map(({ id }) => id)).toEqual(['street', 'far']);
  });

  it('of a line or point without a buffer: what it crosses, and no area', () => {
    const crossing = ask({ target: line([116.7, 39.89], [116.7, 39.93]) });
    expect(crossing.area).toBeNull();
    expect(crossing.met.map(({ id }) => id)).toEqual(['half', 'through']);
    expect(crossing.met[0]).toMatchObject({ squareMeters: 0, share: 0 });
  });
});
