import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it, vi } from 'vitest';
import { distanceMeters } from '../../../src/geo/distance.ts';
import { crsOfName, crsOfPrj } from '../../../src/overlay/place/crs.ts';
import { gaussKrueger, knownOf, utm } from '../../../src/overlay/place/projections.ts';
import { webMercator } from '../../../src/overlay/place/transverse-mercator.ts';
import { prjs } from '../../fixtures/import/make.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

const seed = { seed: 20261120, numRuns: 300 };
const near = (meridian: number, width: number) =>
  fc.tuple(
    fc.double({ min: meridian - width, max: meridian + width, noNaN: true }),
    fc.double({ min: 1, max: 60, noNaN: true }),
  );

const definition = (meridian: number, easting: number, ellipsoid: string) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 ${ellipsoid} +units=m +no_defs`;

describe('projections', () => {
  it.each([
    ['CGCS2000, meridian 117', gaussKrueger('cgcs2000', 117), definition(117, 500_000, '+ellps=GRS80'), 117],
    [
      'CGCS2000, zone 39',
      gaussKrueger('cgcs2000', 117, 39),
      definition(117, 39_500_000, '+ellps=GRS80'),
      117,
    ],
    [
      'CGCS2000, zone 20',
      gaussKrueger('cgcs2000', 117, 20),
      definition(117, 20_500_000, '+ellps=GRS80'),
      117,
    ],
    [
      'Beijing 1954, meridian 114',
      gaussKrueger('beijing54', 114),
      definition(114, 500_000, '+ellps=krass'),
      114,
    ],
    [
      'Xian 1980, meridian 120',
      gaussKrueger('xian80', 120),
      definition(120, 500_000, '+a=6378140 +rf=298.257'),
      120,
    ],
    ['UTM 50N', utm(50), '+proj=utm +zone=50 +datum=WGS84 +units=m +no_defs', 117],
    ['UTM 50S', utm(50, true), '+proj=utm +zone=50 +south +datum=WGS84 +units=m +no_defs', 117],
    ['Web Mercator', webMercator, 'EPSG:3857', 117],
  ] as const)('%s agree with proj4 within a millimetre, both ways', (_, ours, theirs, meridian) => {
    // The same ellipsoid on both sides: only the projection is compared.
    const ellipsoid =
      theirs === 'EPSG:3857'
        ? 'EPSG:4326'
        : `+proj=longlat ${/(\+ellps=\w+|\+a=\S+ \+rf=\S+|\+datum=\w+)/.exec(theirs)?.[0]} +no_defs`;
    const there = proj4(ellipsoid, theirs);
    fc.assert(
      fc.property(near(meridian, 4), ([lng, lat]) => {
        const [x = 0, y = 0] = ours.toMetres(lng, lat);
        const [px = 0, py = 0] = there.forward([lng, lat]);
        expect(Math.hypot(x - px, y - py)).toBeLessThan(0.001);
        expect(distanceMeters(ours.toDegrees(px, py), [lng, lat])).toBeLessThan(0.001);
      }),
      seed,
    );
  });

  it('every known code comes back to where it started near Beijing', () => {
    const codes = [...Array.from({ length: 70 }, (_, i) => 4491 + i), 3857, 32650, 2384, 2436, 2362, 21420];
    let metres = 0;
    for (const code of codes) {
      const known = knownOf(code);
      if (known?.kind !== 'metres') continue;
      metres++;
      const [x = 0, y = 0] = known.projection.toMetres(116.65, 39.9);
      // Zones far from Beijing are left out: the series is not meant for them.
      if (Math.abs(x % 1_000_000) < 900_000 && Math.abs((x % 1_000_000) - 500_000) < 400_000)
        expect(distanceMeters(known.projection.toDegrees(x, y), [116.65, 39.9])).toBeLessThan(0.01);
    }
    expect(metres).toBeGreaterThan(60);
  });

  it.each([
    [4548, 'CGCS2000 高斯-克吕格 中央经线117°'],
    [4527, 'CGCS2000 3度带第39带'],
    [4498, 'CGCS2000 6度带第20带'],
    [4509, 'CGCS2000 高斯-克吕格 中央经线117°'],
    [2384, 'Xian 1980 高斯-克吕格 中央经线117°'],
    [2436, 'Beijing 1954 高斯-克吕格 中央经线117°'],
    [32650, 'UTM 50N'],
    [4490, 'CGCS2000 经纬度'],
  ])('EPSG:%s is %s', (code, title) => {
    expect(knownOf(code)?.title.zh).toBe(title);
  });

  it('are told by name and by .prj', () => {
    for (const name of [
      'EPSG:4490',
      'urn:ogc:def:crs:EPSG::4490',
      'http://www.opengis.net/def/crs/EPSG/0/4490',
      'SRID=4490',
      '4490',
    ])
      expect(crsOfName(name)).toMatchObject({ kind: 'known', known: { frame: 'cgcs2000' } });
    expect(crsOfName('urn:ogc:def:crs:OGC:1.3:CRS84')).toMatchObject({
      kind: 'known',
      known: { frame: 'wgs84' },
    });
    expect(crsOfName('EPSG:1')).toMatchObject({ kind: 'unknown' });
    expect(crsOfPrj(prjs.albers)).toMatchObject({ kind: 'unsupported' });
    expect(crsOfPrj('')).toBeUndefined();
  });

  it.each([
    ['zone39', 39_470_000, 4_417_000],
    ['utm50', 470_000, 4_417_000],
    ['xian80', 470_000, 4_417_000],
    ['mercator', 12_985_000, 4_850_000],
  ] as const)('the .prj of %s puts things where proj4 puts them', (name, x, y) => {
    const crs = crsOfPrj(prjs[name]);
    if (crs?.kind !== 'known' || crs.known.kind !== 'metres') throw new Error('not known');
    const text =
      name === 'xian80'
        ? definition(117, 500_000, '+a=6378140 +rf=298.257')
        : name === 'mercator'
          ? 'EPSG:3857'
          : prjs[name];
    const back = name === 'xian80' ? '+proj=longlat +a=6378140 +rf=298.257 +no_defs' : 'EPSG:4326';
    expect(distanceMeters(crs.known.projection.toDegrees(x, y), proj4(text, back, [x, y]))).toBeLessThan(
      0.01,
    );
  });
});
