import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../src/overlay/external/address.ts';
import { ExternalFault } from '../../../../src/overlay/external/fault.ts';
import { site } from '../../../../src/site.ts';

const page = { protocol: 'https:', hosts: site.externalHosts };
const read = (text: string, asking = page) => readAddress(text, asking);

function faultOf(text: string, asking = page): ExternalFault {
  try {
    readAddress(text, asking);
  } catch (error) {
    if (error instanceof ExternalFault) return error;
    throw error;
  }
  throw new Error(`no fault in ${text}`);
}

describe('an address', () => {
  it.each([
    ['https://tile.example.org/{z}/{x}/{y}.png', 'xyz', 'https://tile.example.org/{z}/{x}/{y}.png'],
    ['tile.example.org/{z}/{x}/{y}.png', 'xyz', 'https://tile.example.org/{z}/{x}/{y}.png'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as OpenLayers writes it
    [' <https://a.b/${z}/${x}/${y}> ', 'xyz', 'https://a.b/{z}/{x}/{y}'],
    ['https://a.b/%7Bz%7D/%7Bx%7D/%7By%7D.png', 'xyz', 'https://a.b/{z}/{x}/{y}.png'],
    ['https://a.b/{Z}/{X}/{Y}{r}.png', 'xyz', 'https://a.b/{z}/{x}/{y}.png'],
    ['https://a.b/{zoom}/{x}/{-y}.png', 'xyz', 'https://a.b/{z}/{x}/{-y}.png'],
    ['https://a.b/tiles/{q}.jpeg', 'xyz', 'https://a.b/tiles/{q}.jpeg'],
    ['https://a.b/{TileMatrix}/{TileRow}/{TileCol}.png', 'xyz', 'https://a.b/{z}/{y}/{x}.png'],
    [
      'https://a.b/wms?REQUEST=GetMap&BBOX={bbox-epsg-3857}',
      'xyz',
      'https://a.b/wms?REQUEST=GetMap&BBOX={bbox-epsg-3857}',
    ],
    ['https://a.b/data/{z}/{x}/{y}.pbf?key=1', 'vector-tiles', 'https://a.b/data/{z}/{x}/{y}.pbf?key=1'],
    ['https://a.b/geoserver/ows?service=WMS&request=GetCapabilities', 'wms', undefined],
    ['https://a.b/geoserver/wms', 'wms', undefined],
    ['https://a.b/gwc/service/wmts?REQUEST=getcapabilities', 'wmts', undefined],
    ['https://a.b/1.0.0/WMTSCapabilities.xml', 'wmts', undefined],
    ['https://a.b/tiles.json', 'tilejson', undefined],
    ['https://a.b/files/tz.pmtiles', 'pmtiles', undefined],
    ['pmtiles://https://a.b/files/tz.pmtiles', 'pmtiles', 'https://a.b/files/tz.pmtiles'],
    ['https://a.b/somewhere', 'unknown', undefined],
    ['http://localhost:3000/roads', 'unknown', 'http://localhost:3000/roads'],
  ])('%s is %s', (text, form, url) => {
    const address = read(text);
    expect(address.form).toBe(form);
    if (url) expect(address.url).toBe(url);
  });

  it.each([
    ['https://{s}.tile.example.org/{z}/{x}/{y}.png', ['a', 'b', 'c'], '*.tile.example.org'],
    ['https://{a-d}.tile.example.org/{z}/{x}/{y}.png', ['a', 'b', 'c', 'd'], '*.tile.example.org'],
    ['https://{switch:x,yy}.example.org/{z}/{x}/{y}.png', ['x', 'yy'], '*.example.org'],
    ['https://mt{0-2}.example.org/{z}/{x}/{y}.png', ['0', '1', '2'], '*.example.org'],
    ['https://one.example.org/{s}/{z}/{x}/{y}.png', ['a', 'b', 'c'], 'one.example.org'],
  ])('%s names its hosts', (text, subdomains, host) => {
    expect(read(text)).toMatchObject({ subdomains, host });
    expect(read(text).url).toContain('{s}');
  });

  it.each([
    ['just words', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['tiles', 'not-an-address'],
    ['file:///home/me/a.pmtiles', 'local-file'],
    ['C:\\data\\a.pmtiles', 'local-file'],
    ['ftp://a.b/x', 'scheme'],
    ['mapbox://styles/me/x', 'scheme'],
    ['https://a.b/{z}/{y}.png', 'template-incomplete'],
    ['https://a.b/{x}/{y}.png', 'template-incomplete'],
    ['https://a.b/{z}/{x}/{y}.png?key={apikey}', 'unfilled'],
    ['https://a.b/{Layer}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}', 'unfilled'],
    ['https://a.b/12/3372/1552.png', 'one-tile'],
    ['https://a.b/arcgis/rest/services/tz/MapServer', 'arcgis'],
    ['https://a.b/geoserver/wfs?service=WFS', 'wfs'],
    ['http://a.b/{z}/{x}/{y}.png', 'insecure'],
    ['https://t0.tianditu.gov.cn/DataServer?T=vec_w&x={x}&y={y}&l={z}', 'tianditu-key'],
    ['https://t0.tianditu.gov.cn/vec_c/wmts?tk=1', 'tianditu-grid'],
    ['https://online1.map.bdimg.com/tile/?qt=tile&x={x}&y={y}&z={z}', 'baidu-grid'],
  ])('%s has the fault %s', (text, fault) => {
    const told = faultOf(text);
    expect(told.fault).toBe(fault);
    for (const words of [told.cause, told.remedy])
      for (const said of [words.zh, words.en]) {
        expect(said.trim()).not.toBe('');
        expect(said, 'a place left open').not.toMatch(/\{(host|scheme|set|permitted|places|missing)\}/);
      }
  });

  it('says what is missing, and what was perhaps meant', () => {
    expect(faultOf('https://a.b/{z}/{y}.png').cause.en).toContain('{x}');
    expect(faultOf('https://a.b/{z}/{x}/{y}?k={token}').cause.zh).toContain('{token}');
    expect(faultOf('https://a.b/12/3372/1552.png').suggestion).toBe('https://a.b/{z}/{x}/{y}.png');
    expect(faultOf('https://a.b/s/tz/MapServer').suggestion).toBe(
      'https://a.b/s/tz/MapServer/tile/{z}/{y}/{x}',
    );
    expect(faultOf('http://a.b/wms').suggestion).toBe('https://a.b/wms');
    expect(faultOf('https://t0.tianditu.gov.cn/vec_c/wmts?tk=1').suggestion).toContain('vec_w');
  });

  it('of a page without https may be without it, where the publisher permits', () => {
    const office = { protocol: 'http:', hosts: ['http://10.1.2.3:8080'] };
    expect(read('http://10.1.2.3:8080/wms', office).form).toBe('wms');
    expect(faultOf('http://10.1.2.4/wms', office).fault).toBe('not-permitted');
    expect(faultOf('https://a.b/wms', office).cause.en).toContain('http://10.1.2.3:8080');
    expect(faultOf('https://a.b/wms', { protocol: 'https:', hosts: [] }).fault).toBe('not-permitted');
  });

  it.each([
    'https://webrd0{s}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}',
    'https://mt0.google.cn/vt/lyrs=m&x={x}&y={y}&z={z}',
    'https://mt1.google.com/vt/lyrs=m&x={x}&y={y}&z={z}',
    'https://rt0.map.gtimg.com/tile?z={z}&x={x}&y={-y}',
    'https://map.geoq.cn/ArcGIS/rest/services/ChinaOnlineCommunity/MapServer/tile/{z}/{y}/{x}',
  ])('%s is known to be shifted', (text) => {
    expect(read(text).warning?.zh).toMatch(/GCJ-02/);
  });

  it('knows no shift of others, and takes 天地图 with a key', () => {
    expect(read('https://tile.openstreetmap.org/{z}/{x}/{y}.png').warning).toBeNull();
    const tianditu = read('https://t{s}.tianditu.gov.cn/DataServer?T=vec_w&x={x}&y={y}&l={z}&tk=abc');
    expect(tianditu).toMatchObject({ form: 'xyz', warning: null, host: '*.tianditu.gov.cn' });
    expect(tianditu.subdomains).toHaveLength(8);
  });
});
