import { expect, it } from 'vitest';
import { tileAt, tileUrl } from '../../../../src/overlay/external/tile-url.ts';

const at = { z: 12, x: 3376, y: 1550 };
const url = (template: string, more = {}) => tileUrl({ url: template, ...more }, at);

it('puts a tile into every kind of place', () => {
  expect(url('t/{z}/{x}/{y}')).toBe('t/12/3376/1550');
  expect(url('t/{z}/{x}/{-y}')).toBe(`t/12/3376/${4096 - 1 - 1550}`);
  // The worked example of Microsoft's description of the tile system.
  expect(tileUrl({ url: '{q}' }, { z: 3, x: 3, y: 5 })).toBe('213');
  expect(url('{s}/{z}', { subdomains: ['a', 'b', 'c'] })).toBe('a/12');
  expect(url('t/{z}', { matrices: [...Array(12).fill(null), 'EPSG:900913:12'] })).toBe(
    't/EPSG%3A900913%3A12',
  );
  expect(url('t/{z}', { matrices: ['0', '1'] })).toBeNull();
});

it('tells the box in metres and in degrees', () => {
  expect(tileUrl({ url: '{bbox-epsg-3857}' }, { z: 0, x: 0, y: 0 })).toBe(
    '-20037508.3428,-20037508.3428,20037508.3428,20037508.3428',
  );
  expect(tileUrl({ url: '{west},{south},{east},{north}' }, { z: 1, x: 1, y: 0 })).toBe('0,0,180,85.05112878');
  const box = url('{west},{south},{east},{north}')?.split(',').map(Number) ?? [];
  expect(tileAt([((box[0] ?? 0) + (box[2] ?? 0)) / 2, ((box[1] ?? 0) + (box[3] ?? 0)) / 2], 12)).toEqual(at);
});
