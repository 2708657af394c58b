import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { snapTo } from '../../../src/geo/snap.ts';
import { square } from './shapes.ts';

const street: Geometry = {
  type: 'LineString',
  coordinates: [
    [116.7, 39.9],
    [116.71, 39.9],
    [116.71, 39.91],
  ],
};

describe('a corner beside something', () => {
  it('goes to a vertex before it goes to an edge', () => {
    expect(snapTo([116.70995, 39.90005], [street], 30)).toEqual([116.71, 39.9]);
  });

  it('goes to the nearest point of an edge where no vertex is near', () => {
    const at = snapTo([116.705, 39.9001], [street], 30);
    expect(at?.[0]).toBeCloseTo(116.705, 6);
    expect(at?.[1]).toBeCloseTo(39.9, 9);
  });

  it('stays where nothing is near enough, and inside an area', () => {
    expect(snapTo([116.705, 39.901], [street], 30)).toBeUndefined();
    expect(snapTo([116.65, 39.85], [square(116.6, 39.8, 0.1)], 30)).toBeUndefined();
  });

  it('takes the nearest of several, a station among them', () => {
    const station: Geometry = { type: 'Point', coordinates: [116.7051, 39.9001] };
    expect(snapTo([116.705, 39.9001], [street, station], 30)).toEqual(station.coordinates);
    expect(distanceMeters([116.705, 39.9001], [116.7051, 39.9001])).toBeLessThan(30);
  });
});
