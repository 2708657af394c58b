import { describe, expect, it } from 'vitest';
import { fromAddress } from '../../../src/app/url.ts';
import { holdsHome, sharedAddress } from '../../../src/features/shared-address.ts';

const page = 'https://atlas.example.cn/map/';
const hashOf = (href: string) => new URL(href).hash.slice(1);
const now = '2026-11-20';

describe('the address given away', () => {
  it('is the view as it stands, pinned to the data', () => {
    const hash = 'v=1&map=12.50/39.9010/116.7370&layers=roads,off;rivers,,0.6&panel=list&lang=zh';
    expect(hashOf(sharedAddress(`${page}#${hash}`, 'view', now))).toBe(`${hash}&data=${now}`);
  });

  it('of the usual view says at least its version', () => {
    expect(sharedAddress(page, 'view', now)).toBe(`${page}#v=1&data=${now}`);
    expect(sharedAddress(page, 'view', '')).toBe(`${page}#v=1`);
  });

  it('names the data seen now, not those the address came with', () => {
    const href = sharedAddress(`${page}#v=1&data=2020-01-01&sel=rail-22`, 'view', now);
    expect(hashOf(href)).toBe(`v=1&sel=rail-22&data=${now}`);
    // Without a catalogue nobody knows better.
    expect(hashOf(sharedAddress(`${page}#v=1&data=2020-01-01`, 'view', ''))).toBe('v=1&data=2020-01-01');
  });

  it('of an entry is short', () => {
    const hash = 'v=1&map=12.50/39.9010/116.7370&sel=rail-22&panel=list&near=39.901,116.737,1500&lang=en';
    expect(sharedAddress(`${page}#${hash}`, 'selected', now)).toBe(`${page}#v=1&sel=rail-22&data=${now}`);
  });

  it('of a shape no document speaks of says where it is', () => {
    const hash = 'v=1&map=15.00/39.9012/116.7371&layers=roads,on&sel=roads/road-7&panel=list';
    expect(hashOf(sharedAddress(`${page}#${hash}`, 'selected', now))).toBe(
      `v=1&map=15.00/39.9012/116.7371&layers=roads,on&sel=roads/road-7&data=${now}`,
    );
  });

  it('is understood by the atlas', () => {
    const hash = 'v=1&map=12.50/39.9010/116.7370&layers=roads,off&sel=rail-22&near=39.901,116.737,1500';
    const { view, faults } = fromAddress(hashOf(sharedAddress(`${page}#${hash}`, 'view', now)));
    expect(faults).toEqual([]);
    expect(view).toMatchObject({ selected: 'rail-22', data: now, near: { radiusM: 1500 } });
  });
});

describe('a place someone calls home', () => {
  const decimals = (href: string): number =>
    Math.max(
      ...[...hashOf(href).matchAll(/(?:near|map)=([^&]*)/g)].flatMap(([, value = '']) =>
        [...decodeURIComponent(value).matchAll(/\d+\.(\d+)/g)].map(([, digits = '']) => digits.length),
      ),
    );

  it.each([
    ['as the atlas writes it', 'near=39.901234,116.737456,1500&map=16.00/39.9012/116.7374'],
    ['escaped by hand', 'near=39%2E901234%2C116.737456,1500&map=16.00/39.9012/116.7374'],
    ['with the key escaped', 'ne%61r=39.901234,116.737456,1500&map=16.00/39.9012/116.7374'],
    ['twice', 'near=39.901234,116.737456,500&near=39.901234,116.737456,1500&map=16.00/39.9012/116.7374'],
  ])('is told to 3 decimals, and so is the middle of the map: %s', (_name, hash) => {
    const href = sharedAddress(`${page}#${hash}`, 'view', now);
    expect(decimals(href)).toBe(3);
    expect(hashOf(href)).toMatch(/near=39\.901,116\.737,/);
    expect(hashOf(href)).toContain('map=16.00/39.901/116.737');
    expect(holdsHome(`${page}#${hash}`)).toBe(true);
  });

  it('stays an address whatever it holds', () => {
    const href = sharedAddress(`${page}#near=39.901234%26sel%3Dx&v=1`, 'view', now);
    expect(hashOf(href).split('&')).toHaveLength(3);
    expect(hashOf(href)).toContain('near=39.901%26sel%3Dx');
  });

  it('is not looked for in an address without one', () => {
    const hash = 'v=1&map=16.00/39.9012/116.7374';
    expect(holdsHome(`${page}#${hash}`)).toBe(false);
    expect(hashOf(sharedAddress(`${page}#${hash}`, 'view', now))).toContain('39.9012/116.7374');
  });
});
