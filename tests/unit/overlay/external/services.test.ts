import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/overlay/external/document.ts';
import { ExternalFault } from '../../../../src/overlay/external/fault.ts';
import type { Offer } from '../../../../src/overlay/external/offer.ts';
import { capabilitiesUrl, operationUrl } from '../../../../src/overlay/external/service-url.ts';
import { tileUrl } from '../../../../src/overlay/external/tile-url.ts';
import { readTileJson } from '../../../../src/overlay/external/tilejson.ts';
import { boxParameters, inFormat, readWms } from '../../../../src/overlay/external/wms.ts';
import { readWmts } from '../../../../src/overlay/external/wmts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/external', name));

async function xml(name: string) {
  const document = await readDocument(fixture(name), 'a.b');
  if (document.kind !== 'xml') throw new Error('no XML');
  return document.root;
}

const layer = (offer: Offer, id: string) => {
  const found = offer.layers.find((one) => one.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

const parameters = (url: string): Record<string, string> =>
  Object.fromEntries([...new URL(url).searchParams].map(([key, value]) => [key.toUpperCase(), value]));

async function faultOf(work: () => unknown): Promise<ExternalFault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ExternalFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('a document', () => {
  it.each([
    ['<!DOCTYPE html><html><body>login</body></html>', 'html'],
    ['<?xml version="1.0"?>\n<!-- page -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html'],
    ['<a><b></a>', 'broken-xml'],
    ['<a>&nbsp;</a>', 'broken-xml'],
    ['<WMS_Capabilities version="1.3.0"><Service>', 'broken-xml'],
    ['{"tiles": [', 'not-understood'],
    ['hello', 'not-understood'],
    ['', 'not-understood'],
    [
      '<ServiceExceptionReport><ServiceException code="x">No map</ServiceException></ServiceExceptionReport>',
      'exception',
    ],
    [
      '<e:ExceptionReport xmlns:e="o"><e:Exception exceptionCode="InvalidKey"/></e:ExceptionReport>',
      'exception',
    ],
  ])('%j has the fault %s', async (text, fault) => {
    expect((await faultOf(() => readDocument(bytes(text), 'a.b'))).fault).toBe(fault);
  });

  it('quotes what a service says of its fault, and where XML breaks', async () => {
    const said = '<R><ServiceException>\n  Layer  “x”\n unknown </ServiceException></R>'.replaceAll(
      'R>',
      'ExceptionReport>',
    );
    expect((await faultOf(() => readDocument(bytes(said), 'a.b'))).cause.en).toContain('Layer “x” unknown');
    expect((await faultOf(() => readDocument(bytes('<a>\n<b>\n</a>'), 'a.b'))).cause.en).toContain('line 3');
  });
});

describe('WMS', () => {
  const asked = 'https://map.example.org/geoserver/ows?service=WMS&request=GetCapabilities&authkey=k1';

  it('1.3.0 becomes tiles of web Mercator, asked of the host that was agreed to', async () => {
    const offer = readWms(await xml('wms-1.3.0.xml'), asked);
    expect(offer).toMatchObject({ form: 'wms', title: '通州规划服务', formats: ['image/jpeg', 'image/png'] });
    expect(offer.layers.map(({ id, title }) => [id, title])).toEqual([
      ['plan:blocks', '规划街区'],
      ['plan:roads', '规划道路'],
      ['plan:4490', 'plan:4490'],
    ]);
    const { source, bounds } = layer(offer, 'plan:blocks');
    expect(bounds).toEqual([116.5, 39.6, 117, 40.1]);
    expect(source).toMatchObject({ attribution: '通州 测绘', tileSize: 512 });
    const url = new URL(tileUrl(source, { z: 12, x: 3376, y: 1550 }) ?? '');
    expect(url.host, 'not the one inside its network').toBe('map.example.org');
    expect(parameters(url.href)).toMatchObject({
      AUTHKEY: 'k1',
      VERSION: '1.3.0',
      REQUEST: 'GetMap',
      LAYERS: 'plan:blocks',
      CRS: 'EPSG:3857',
      FORMAT: 'image/png',
      TRANSPARENT: 'TRUE',
      BBOX: '12993071.816,4862617.9914,13002855.7556,4872401.931',
    });
    const elsewhere = readWms(await xml('wms-1.3.0.xml'), 'https://other.example.org/ows');
    expect(layer(elsewhere, 'plan:blocks').source.legend, 'nobody agreed to that host').toBeUndefined();
    expect(source.legend).toBe('https://map.example.org/geoserver/ows?request=GetLegendGraphic&layer=blocks');
  });

  it('without Mercator is asked in degrees, with the axes of its version', async () => {
    const offer = readWms(await xml('wms-1.3.0.xml'), asked);
    const north = parameters(layer(offer, 'plan:roads').source.url);
    expect([north.CRS, north.BBOX]).toEqual(['EPSG:4326', '{south},{west},{north},{east}']);
    expect(parameters(layer(offer, 'plan:4490').source.url).CRS).toBe('EPSG:4326');
    const old = readWms(
      await xml('wms-1.1.1.xml'),
      'https://old.example.org/cgi-bin/mapserv?map=/data/tz.map',
    );
    const east = parameters(layer(old, 'degrees').source.url);
    expect([east.SRS, east.BBOX, east.CRS]).toEqual([
      'EPSG:4326',
      '{west},{south},{east},{north}',
      undefined,
    ]);
    expect(boxParameters('1.3.0', 'CRS:84').BBOX).toBe('{west},{south},{east},{north}');
    expect(boxParameters('1.3.0', 'EPSG:4490').BBOX).toBe('{south},{west},{north},{east}');
  });

  it('1.1.1 keeps its map file, names its system SRS, and says which layers do not fit', async () => {
    const offer = readWms(
      await xml('wms-1.1.1.xml'),
      'https://old.example.org/cgi-bin/mapserv?map=/data/tz.map',
    );
    const { source, bounds } = layer(offer, 'parcels');
    expect(bounds).toEqual([116.4, 39.5, 117.1, 40.2]);
    expect(source.url).toMatch(/^https:\/\/old\.example\.org\/cgi-bin\/mapserv\?map=/);
    expect(parameters(source.url)).toMatchObject({
      MAP: '/data/tz.map',
      VERSION: '1.1.1',
      SRS: 'EPSG:900913',
      FORMAT: 'image/png; mode=8bit',
    });
    expect(layer(offer, 'local').unfit?.en).toContain('EPSG:2436');
  });

  it('is asked for another format where the reader wants it', async () => {
    const { source } = layer(readWms(await xml('wms-1.3.0.xml'), asked), 'plan:blocks');
    expect(parameters(inFormat(source.url, 'image/jpeg', false))).toMatchObject({
      FORMAT: 'image/jpeg',
      TRANSPARENT: 'FALSE',
      BBOX: '{bbox-epsg-3857}',
    });
  });

  it('without layers or pictures is refused', async () => {
    const read = async (text: string) => {
      const document = await readDocument(bytes(text), 'a.b');
      return document.kind === 'xml' && readWms(document.root, 'https://a.b/wms');
    };
    const caps = (inside: string) =>
      `<WMS_Capabilities version="1.3.0"><Capability>${inside}</Capability></WMS_Capabilities>`;
    expect((await faultOf(() => read(caps('<Layer><Title>empty</Title></Layer>')))).fault).toBe('no-layers');
    const pdf =
      '<Request><GetMap><Format>application/pdf</Format></GetMap></Request><Layer><Name>a</Name></Layer>';
    expect((await faultOf(() => read(caps(pdf)))).fault).toBe('tile-kind');
  });

  it('is asked for its capabilities whatever was pasted', () => {
    const wanted = 'https://a.b/wms?map=x&SERVICE=WMS&REQUEST=GetCapabilities';
    expect(capabilitiesUrl('https://a.b/wms?map=x', 'WMS')).toBe(wanted);
    expect(
      capabilitiesUrl('https://a.b/wms?map=x&request=GetMap&layers=a&bbox=1,2,3,4&crs=EPSG:4326', 'WMS'),
    ).toBe(wanted);
    expect(operationUrl('https://a.b/wms?tk=1', 'http://a.b/other?x=2&')).toBe('https://a.b/other?x=2&tk=1');
    expect(operationUrl('https://a.b/wms?tk=1', 'http://a.b:8080/other')).toBe('https://a.b/wms?tk=1');
  });
});

describe('WMTS', () => {
  const asked = 'https://wmts.example.org/service?REQUEST=GetCapabilities&tk=k1';

  it('with GoogleMapsCompatible is taken by its template, with its style and time', async () => {
    const offer = readWmts(await xml('wmts.xml'), asked);
    expect(offer).toMatchObject({ form: 'wmts', title: 'Tiles of the sub-centre' });
    const { source, bounds, kind, unfit } = layer(offer, 'aerial');
    expect([kind, bounds, unfit]).toEqual(['raster', [116.5, 39.6, 117, 40.1], undefined]);
    expect(source).toMatchObject({ tileSize: 256, minzoom: 0, maxzoom: 18, attribution: 'City survey' });
    expect(source.matrices).toBeUndefined();
    expect(tileUrl(source, { z: 12, x: 3376, y: 1550 })).toBe(
      'https://wmts.example.org/rest/aerial/normal/2025/GoogleMapsCompatible/12/1550/3376.jpeg?tk=k1',
    );
  });

  it('by parameters keeps the names of its matrices, its limits and the key', async () => {
    const { source } = layer(readWmts(await xml('wmts.xml'), asked), 'blocks');
    expect(source).toMatchObject({ minzoom: 9, maxzoom: 13 });
    expect(parameters(tileUrl(source, { z: 12, x: 3376, y: 1550 }) ?? '')).toEqual({
      TK: 'k1',
      SERVICE: 'WMTS',
      REQUEST: 'GetTile',
      VERSION: '1.0.0',
      LAYER: 'blocks',
      STYLE: 'default',
      TILEMATRIXSET: 'EPSG:900913',
      TILEMATRIX: 'EPSG:900913:12',
      TILEROW: '1550',
      TILECOL: '3376',
      FORMAT: 'image/png',
    });
    expect(tileUrl(source, { z: 7, x: 0, y: 0 })).toBeNull();
  });

  it('may have tiles of 512 pixels, and vector tiles', async () => {
    const large = layer(readWmts(await xml('wmts.xml'), asked), 'large');
    expect(large).toMatchObject({ kind: 'vector', source: { tileSize: 512, minzoom: 0, maxzoom: 15 } });
  });

  it('on another grid is refused by name, with what to do', async () => {
    const { unfit } = layer(readWmts(await xml('wmts.xml'), asked), 'geo');
    expect(unfit?.en).toMatch(/degrees \(4490\), own-scales \(3857\).*WMS/);
    expect(unfit?.zh).toMatch(/GoogleMapsCompatible/);
  });
});

describe('TileJSON', () => {
  const asked = 'https://tiles.example.org/tz.json';

  it('of pictures', () => {
    const offer = readTileJson(
      {
        tilejson: '2.2.0',
        name: 'Aerial',
        scheme: 'tms',
        tiles: ['/aerial/{z}/{x}/{y}.jpg', 'https://b.example.org/{z}/{x}/{y}.jpg'],
        attribution: '<a href="javascript:alert(1)">© City &amp; survey</a>',
        bounds: [116.5, 39.6, 117, 40.1],
        minzoom: 8,
        maxzoom: 16,
      },
      asked,
    );
    expect(offer.layers).toHaveLength(1);
    expect(offer.layers[0]).toMatchObject({
      title: 'Aerial',
      kind: 'raster',
      bounds: [116.5, 39.6, 117, 40.1],
      source: {
        url: 'https://tiles.example.org/aerial/{z}/{x}/{-y}.jpg',
        minzoom: 8,
        maxzoom: 16,
        attribution: '© City & survey',
      },
    });
  });

  it('of vector tiles offers each of their layers', () => {
    const offer = readTileJson(
      {
        tiles: ['https://tiles.example.org/{z}/{x}/{y}'],
        vector_layers: [
          { id: 'roads', description: '道路', fields: { width: 'Number', name: 'String' } },
          { id: 'parcels' },
          { nonsense: true },
        ],
        tilestats: { layers: [{ layer: 'roads', geometry: 'LineString', count: 7 }] },
      },
      asked,
    );
    expect(offer.layers.map(({ id, title, kinds }) => [id, title, kinds])).toEqual([
      ['roads', '道路', { LineString: 7 }],
      ['parcels', 'parcels', { GeometryCollection: 1 }],
    ]);
    expect(offer.layers[0]).toMatchObject({
      kind: 'vector',
      source: { sourceLayer: 'roads' },
      fields: [
        { name: 'width', kind: 'number' },
        { name: 'name', kind: 'text' },
      ],
    });
  });

  it.each([
    [{ tilejson: '3.0.0', vector_layers: [] }, 'tilejson-no-tiles'],
    [{ type: 'FeatureCollection', features: [] }, 'not-understood'],
    [[1, 2], 'not-understood'],
    [{ version: 8, sources: { a: { url: 'https://a.b/t.json' } }, layers: [] }, 'style-document'],
    [{ tiles: ['https://a.b/{z}/{x}'] }, 'template-incomplete'],
    [{ tiles: ['https://a.b/{z}/{x}/{y}?key={key}'] }, 'unfilled'],
  ])('%j has the fault %s', async (value, fault) => {
    const told = await faultOf(() => readTileJson(value, asked));
    expect(told.fault).toBe(fault);
    if (fault === 'style-document') expect(told.suggestion).toBe('https://a.b/t.json');
  });
});
