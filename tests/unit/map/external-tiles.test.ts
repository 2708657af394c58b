import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { externalTile } from '../../../src/map/external-tiles.ts';
import { type Overlay, plainStyle } from '../../../src/model/overlay.ts';
import { addOverlays, overlaysStore } from '../../../src/state/overlays.ts';

let answer: () => Response;
const at = { z: 12, x: 3375, y: 1552 };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
const signal = new AbortController().signal;

/** A layer nobody has drawn before. */
let count = 0;
function layer(kind: 'raster' | 'vector', url = 'https://a.b/{z}/{x}/{y}'): string {
  const id = `layer-${count++}`;
  const overlay: Overlay = {
    ...{ id, title: id, kind, on: true, opacity: 1, bounds: null, count: 0, fields: [], kinds: {} },
    ...{
      style: plainStyle(0),
      filter: [],
      source: { type: 'tiles', url },
      datum: null,
      note: null,
      kept: false,
    },
  };
  addOverlays([overlay]);
  return id;
}
const told = (id: string) => overlaysStore.getState().failed[id]?.en;

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => answer());
});
afterEach(() => vi.unstubAllGlobals());

it('gives the tile, and tells in the row what its host answered instead, once', async () => {
  const id = layer('raster');
  answer = () => new Response(png);
  expect(new Uint8Array((await externalTile(id, at, signal)).data)).toEqual(png);
  expect(told(id)).toBeUndefined();
  answer = () => new Response('', { status: 403 });
  await expect(externalTile(id, at, signal)).rejects.toThrow('refused');
  expect(told(id)).toMatch(/a\.b refused \(HTTP 403\).*key/);
  const before = overlaysStore.getState();
  await expect(externalTile(id, at, signal)).rejects.toThrow('refused');
  expect(overlaysStore.getState()).toBe(before);
  answer = () => new Response(png);
  await externalTile(id, at, signal);
  expect(told(id), 'it is over').toBeUndefined();
});

it('takes a tile that is not there as nothing wrong, once there has been any', async () => {
  const [raster, vector] = [layer('raster'), layer('vector')];
  answer = () => new Response('', { status: 404 });
  await expect(externalTile(raster, at, signal)).rejects.toMatchObject({ status: 404 });
  expect(told(raster)).toMatch(/no tile for the part/);
  answer = () => new Response(png);
  await externalTile(raster, at, signal);
  answer = () => new Response('', { status: 404 });
  await expect(externalTile(raster, at, signal)).rejects.toMatchObject({ status: 404 });
  expect(told(raster)).toBeUndefined();
  expect((await externalTile(vector, at, signal)).data.byteLength).toBe(0);
});

it('asks nobody the publisher no longer permits, and nobody for what has been removed', async () => {
  answer = () => {
    throw new Error('was asked');
  };
  const id = layer('raster', 'http://a.b/{z}/{x}/{y}');
  await expect(externalTile(id, at, signal)).rejects.toThrow('does not permit');
  expect((await externalTile('gone', at, signal)).data.byteLength).toBe(0);
});
