import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../../src/overlay/external/address.ts';
import { ask, readBytes } from '../../../../src/overlay/external/ask.ts';
import { ExternalFault } from '../../../../src/overlay/external/fault.ts';
import { inspect } from '../../../../src/overlay/external/inspect.ts';
import { hostsOf } from '../../../../src/overlay/external/offer.ts';
import { tryLayer } from '../../../../src/overlay/external/sample.ts';
import { fetchTile } from '../../../../src/overlay/external/tile.ts';
import { tileLayers } from '../../../../src/overlay/external/tile-layers.ts';
import { TileType, writeArchive } from '../../../pmtiles.ts';

type Answer = Response | Error | ((request: Request) => Response);

/** The hosts of the world, by address; whatever else is asked for is an error of the test. */
let world: Record<string, Answer> = {};
let asked: string[] = [];

beforeEach(() => {
  world = {};
  asked = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async (url: string, options: RequestInit = {}) => {
    asked.push(url);
    const answer = world[url];
    if (answer === undefined) throw new Error(`${url} was not to be asked`);
    if (answer instanceof Error && options.mode !== 'no-cors') throw answer;
    if (answer instanceof Error) {
      if (answer.message === 'gone') throw answer;
      return new Response(null);
    }
    return answer instanceof Response ? answer.clone() : answer(new Request(url, options as RequestInit));
  });
});
afterEach(() => vi.unstubAllGlobals());

async function faultOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ExternalFault) return error.fault;
    throw error;
  }
  return 'none';
}

const looking = { bounds: [116.6, 39.85, 116.8, 39.95], zoom: 12 } as const;
const page = { protocol: 'https:', hosts: ['https:'] };
const find = (text: string) => inspect(readAddress(text, page), looking);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);

const parks = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../geodata/layers/parks.geojson'), 'utf8'),
) as FeatureCollection;

function tileOf(z: number, x: number, y: number): Uint8Array<ArrayBuffer> {
  const tile = new GeoJSONVT(parks, { maxZoom: 14 }).getTile(z, x, y);
  return new Uint8Array(fromGeojsonVt({ parks: tile ?? { features: [] } } as never));
}

describe('asking', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'too-many'],
    [500, 'server'],
    [503, 'server'],
    [400, 'status'],
  ])('HTTP %i is %s', async (status, fault) => {
    world['https://a.b/x'] = new Response('', { status });
    expect(await faultOf(() => ask('https://a.b/x'))).toBe(fault);
  });

  it('tells a host that forbids reading from one that is not there, and both from no network', async () => {
    world['https://a.b/x'] = new Error('cors');
    expect(await faultOf(() => ask('https://a.b/x'))).toBe('cors');
    world['https://a.b/x'] = new Error('gone');
    expect(await faultOf(() => ask('https://a.b/x'))).toBe('unreachable');
    vi.stubGlobal('navigator', { onLine: false });
    expect(await faultOf(() => ask('https://a.b/x'))).toBe('offline');
  });

  it('reads no data file to its end', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
    });
    expect(await faultOf(() => readBytes(new Response(endless), 'https://a.b/x'))).toBe('too-large');
  });

  it('is given up when the reader cancels', async () => {
    world['https://a.b/x'] = new Error('aborted');
    const stop = new AbortController();
    stop.abort(new DOMException('cancelled', 'AbortError'));
    await expect(ask('https://a.b/x', { signal: stop.signal })).rejects.toThrow('cancelled');
    expect(asked).toHaveLength(1);
  });
});

describe('a tile', () => {
  const raster = { type: 'tiles', url: 'https://a.b/{z}/{x}/{y}' } as const;
  const at = { z: 1, x: 0, y: 0 };
  const get = (kind: 'raster' | 'vector', answer: Response) => {
    world['https://a.b/1/0/0'] = answer;
    return fetchTile(raster, kind, at);
  };

  it('is a picture, or vector tile also where it comes packed', async () => {
    expect(await get('raster', new Response(png))).toEqual(png);
    const tile = tileOf(11, 1687, 776);
    expect(tile.length).toBeGreaterThan(100);
    expect(Buffer.from((await get('vector', new Response(gzipSync(tile)))) ?? []).equals(tile)).toBe(true);
    expect(await get('vector', new Response(null, { status: 204 }))).toBeNull();
  });

  it.each([
    ['raster', '<html><body/></html>', 'html'],
    [
      'raster',
      '<ServiceExceptionReport><ServiceException>no</ServiceException></ServiceExceptionReport>',
      'exception',
    ],
    ['raster', 'none', 'not-a-picture'],
    ['vector', '<html><body/></html>', 'html'],
    ['vector', '{"error":1}', 'not-vector'],
  ] as const)('%s that is %s has the fault %s', async (kind, text, fault) => {
    expect(await faultOf(() => get(kind, new Response(text)))).toBe(fault);
  });

  it('tells its layers and what is in them', () => {
    expect(
      [...(tileLayers(tileOf(11, 1687, 776)) ?? [])].map(([name, kinds]) => [name, Object.keys(kinds)]),
    ).toEqual([['parks', ['Polygon']]]);
    expect(tileLayers(new Uint8Array())?.size).toBe(0);
    expect(tileLayers(new TextEncoder().encode('no tile at all'))).toBeNull();
    for (let cut = 1; cut < 60; cut++)
      expect(() => tileLayers(tileOf(11, 1687, 776).subarray(0, cut))).not.toThrow();
  });
});

describe('what a host offers', () => {
  it('asks nobody for a template, and one tile when it is added', async () => {
    const offer = await find('https://a.b/{z}/{x}/{y}.png');
    expect(asked).toEqual([]);
    const [layer] = offer.layers;
    if (!layer) throw new Error('no layer');
    world['https://a.b/13/6751/3104.png'] = new Response(png);
    await tryLayer(layer, looking, page);
    expect(asked).toEqual(['https://a.b/13/6751/3104.png']);
    world['https://a.b/13/6751/3104.png'] = new Response('', { status: 404 });
    expect(await faultOf(() => tryLayer(layer, looking, page))).toBe('no-tile-here');
    await tryLayer({ ...layer, bounds: [0, 0, 1, 1] }, looking, page);
    expect(asked, 'a layer of elsewhere is not tried').toHaveLength(2);
  });

  it('learns the layers of vector tiles from one of them, further out where that is empty', async () => {
    world['https://a.b/12/3375/1552.pbf'] = new Response('', { status: 404 });
    world['https://a.b/10/843/388.pbf'] = new Response(tileOf(10, 843, 388));
    const { layers } = await find('https://a.b/{z}/{x}/{y}.pbf');
    expect(layers).toMatchObject([{ title: 'parks', kind: 'vector', source: { sourceLayer: 'parks' } }]);
  });

  it('of an unknown kind is asked as it is, then as WMS, then as WMTS', async () => {
    const caps = readFileSync(join(import.meta.dirname, '../../../fixtures/external/wmts.xml'));
    world['https://a.b/service'] = new Response('<html/>');
    world['https://a.b/service?SERVICE=WMS&REQUEST=GetCapabilities'] = new Response('', { status: 400 });
    world['https://a.b/service?SERVICE=WMTS&REQUEST=GetCapabilities'] = new Response(caps);
    expect((await find('https://a.b/service')).form).toBe('wmts');
    world['https://a.b/service?SERVICE=WMTS&REQUEST=GetCapabilities'] = new Response('', { status: 400 });
    expect(await faultOf(() => find('https://a.b/service')), 'the first answer').toBe('html');
  });

  it('looks into vector tiles that name no layers, where it may', async () => {
    const tiles = (host: string) =>
      JSON.stringify({ tiles: [`https://${host}/{z}/{x}/{y}.pbf`], maxzoom: 11 });
    world['https://a.b/t.json'] = new Response(tiles('a.b'));
    world['https://a.b/11/1687/776.pbf'] = new Response(tileOf(11, 1687, 776));
    expect((await find('https://a.b/t.json')).layers).toMatchObject([
      { title: 'parks', kinds: { Polygon: expect.any(Number) }, source: { sourceLayer: 'parks' } },
    ]);
    world['https://a.b/t.json'] = new Response(tiles('other.c'));
    expect((await find('https://a.b/t.json')).layers[0]?.unfit?.en).toMatch(/another host/);
    world['https://a.b/t.json'] = new Response(tiles('a.b'));
    world['https://a.b/11/1687/776.pbf'] = new Response('', { status: 500 });
    expect((await find('https://a.b/t.json')).layers[0]?.unfit?.en).toMatch(/HTTP 500/);
  });

  it('asks no tile of a host that was not agreed to', async () => {
    world['https://a.b/t.json'] = new Response(
      JSON.stringify({ tiles: ['https://other.c/{z}/{x}/{y}.pbf'], vector_layers: [{ id: 'parks' }] }),
    );
    const { layers } = await find('https://a.b/t.json');
    expect(asked).toEqual(['https://a.b/t.json']);
    expect(hostsOf(layers)).toEqual(['other.c']);
    const [layer] = layers;
    if (!layer) throw new Error('no layer');
    const own = { protocol: 'https:', hosts: ['https://a.b'] };
    expect(await faultOf(() => tryLayer(layer, looking, own))).toBe('not-permitted');
    expect(asked).toHaveLength(1);
  });
});

describe('PMTiles', () => {
  const archive = writeArchive({
    type: TileType.Mvt,
    tiles: [{ z: 11, x: 1687, y: 776, data: tileOf(11, 1687, 776) }],
    bounds: [116.5, 39.6, 117, 40.1],
    metadata: {
      name: '公园',
      attribution: '<b>City</b>',
      vector_layers: [{ id: 'parks', fields: { id: 'String' } }],
      tilestats: { layers: [{ layer: 'parks', geometry: 'Point', count: 9 }] },
    },
  });
  const inParts = (bytes: Buffer) => (request: Request) => {
    const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(request.headers.get('range') ?? '') ?? [];
    return new Response(new Uint8Array(bytes.subarray(Number(from), Number(to) + 1)), { status: 206 });
  };

  it('tells its bounds, zooms and layers, and gives its tiles', async () => {
    world['https://a.b/parks.pmtiles'] = inParts(archive);
    const { form, title, layers } = await find('https://a.b/parks.pmtiles');
    expect([form, title]).toEqual(['pmtiles', '公园']);
    expect(layers).toMatchObject([
      {
        id: 'parks',
        kind: 'vector',
        kinds: { Point: 9, Polygon: expect.any(Number) },
        bounds: [116.5, 39.6, 117, 40.1],
        source: { archive: 'pmtiles', minzoom: 11, maxzoom: 11, attribution: 'City', sourceLayer: 'parks' },
      },
    ]);
    const [{ source } = { source: null }] = layers;
    if (!source) throw new Error('no layer');
    const tile = await fetchTile(source, 'vector', { z: 11, x: 1687, y: 776 });
    expect(Buffer.from(tile ?? []).equals(tileOf(11, 1687, 776))).toBe(true);
    expect(await fetchTile(source, 'vector', { z: 11, x: 0, y: 0 })).toBeNull();
  });

  it('of pictures is a raster layer', async () => {
    const bounds = [116.5, 39.6, 117, 40.1] as const;
    const pictures = writeArchive({
      type: TileType.Png,
      tiles: [{ z: 3, x: 6, y: 3, data: png }],
      bounds,
      metadata: {},
    });
    world['https://a.b/air.pmtiles'] = inParts(pictures);
    expect((await find('https://a.b/air.pmtiles')).layers).toMatchObject([{ kind: 'raster', title: 'air' }]);
  });

  it.each([
    [
      'whole.pmtiles',
      () => new Response(new Uint8Array(200_000), { headers: { 'content-length': '200000' } }),
      'no-ranges',
    ],
    ['page.pmtiles', () => new Response('<html/>', { status: 206 }), 'pmtiles-broken'],
    ['cut.pmtiles', inParts(archive.subarray(0, 60)), 'pmtiles-broken'],
    ['gone.pmtiles', () => new Response('', { status: 404 }), 'not-found'],
  ])('%s is refused with its reason', async (file, answer, fault) => {
    world[`https://a.b/${file}`] = answer;
    expect(await faultOf(() => find(`https://a.b/${file}`))).toBe(fault);
  });
});
