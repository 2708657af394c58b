import type { Text } from '../../i18n/text.ts';
import { hasEnding } from './format.ts';

/** Files that are not read, but that can be told by name, so that the reader learns what to do with them. */
export type Other = { readonly what: Text; readonly how: Text };

type Sign = {
  /** The first bytes in hexadecimal, `.` for any; several with `|`. */
  readonly mark?: string;
  /** For text, how it begins. */
  readonly words?: RegExp;
  readonly endings: readonly string[];
  readonly what: readonly [string, string];
  readonly how: readonly [string, string];
};

const saveAs = [
  '请在 QGIS 中打开，另存为 GeoJSON 再加入。',
  'Open it in QGIS, save it as GeoJSON, and add that.',
] as const;
const unpack = [
  '请先解压（或重新打包成 zip），再加入里面的文件。',
  'Unpack it, or pack it as zip, and add what is inside.',
] as const;
const asXlsx = [
  '请在 Excel 或 WPS 中打开，另存为 .xlsx 或 CSV。',
  'Open it in Excel and save it as .xlsx or CSV.',
] as const;
const georeference = [
  '图片没有可读的坐标；请在 GIS 软件中描成线或面。',
  'A picture has no coordinates to read; trace it in a GIS.',
] as const;

const signs: readonly Sign[] = [
  {
    mark: 'd0cf11e0',
    endings: ['xls', 'doc', 'et'],
    what: ['旧版 Office 文件', 'an old Office file'],
    how: asXlsx,
  },
  {
    mark: '53514c69746520666f726d6174',
    endings: ['gpkg', 'sqlite', 'mbtiles'],
    what: ['GeoPackage 或 SQLite 数据库', 'a GeoPackage or SQLite database'],
    how: saveAs,
  },
  {
    mark: '504d54696c6573',
    endings: ['pmtiles'],
    what: ['PMTiles 切片', 'a PMTiles archive'],
    how: ['请把它放到网上，按地址加入。', 'Put it on a web host and add it by address.'],
  },
  { mark: '52617221', endings: ['rar'], what: ['RAR 压缩包', 'a RAR archive'], how: unpack },
  { mark: '377abcaf', endings: ['7z'], what: ['7z 压缩包', 'a 7z archive'], how: unpack },
  { mark: '1f8b', endings: ['gz', 'tgz'], what: ['gzip 压缩文件', 'a gzip file'], how: unpack },
  {
    mark: '25504446',
    endings: ['pdf'],
    what: ['PDF', 'a PDF'],
    how: [
      '请向提供者要矢量数据（如 GeoJSON、Shapefile）。',
      'Ask the provider for vector data, such as GeoJSON or a shapefile.',
    ],
  },
  {
    mark: '89504e47|ffd8ff|47494638|52494646........57454250',
    endings: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp'],
    what: ['图片', 'a picture'],
    how: georeference,
  },
  {
    mark: '49492a00|4d4d002a',
    endings: ['tif', 'tiff'],
    what: ['栅格影像（TIFF）', 'a raster image (TIFF)'],
    how: georeference,
  },
  {
    mark: '41433130',
    endings: ['dwg', 'dxf'],
    what: ['CAD 图（DWG、DXF）', 'a CAD drawing (DWG, DXF)'],
    how: [
      '请在 CAD 或 GIS 软件中导出为带坐标系的 Shapefile。',
      'Export it from CAD or a GIS as a shapefile with its coordinate system.',
    ],
  },
  { mark: '66676203', endings: ['fgb'], what: ['FlatGeobuf', 'FlatGeobuf'], how: saveAs },
  { mark: '50415231', endings: ['parquet', 'geoparquet'], what: ['Parquet', 'Parquet'], how: saveAs },
  {
    words: /^Version\s+\d+\s+Charset/i,
    endings: ['mif', 'mid', 'map'],
    what: ['MapInfo 文件', 'a MapInfo file'],
    how: saveAs,
  },
  {
    words: /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<osm[\s>]/s,
    endings: ['osm', 'pbf'],
    what: ['OpenStreetMap 原始数据', 'raw OpenStreetMap data'],
    how: saveAs,
  },
  { words: /<(gml:|wfs:)?FeatureCollection[\s>]/, endings: ['gml'], what: ['GML', 'GML'], how: saveAs },
  { words: /<svg[\s>]/, endings: ['svg'], what: ['SVG 图片', 'an SVG picture'], how: georeference },
  {
    endings: ['dbf', 'shx', 'prj', 'cpg', 'sbn', 'sbx'],
    what: ['Shapefile 的一部分', 'a part of a shapefile'],
    how: [
      '请把同名的 .shp、.dbf、.prj、.cpg 打成一个 zip 再加入。',
      'Pack the .shp, .dbf, .prj and .cpg of that name into one zip and add that.',
    ],
  },
  {
    endings: ['docx', 'pptx', 'odt', 'ods', 'wps'],
    what: ['Office 文档', 'an Office document'],
    how: asXlsx,
  },
  {
    endings: ['ovkml', 'ovobj', 'ovkmz', 'ovjsn'],
    what: ['奥维地图文件', 'an Ovital map file'],
    how: ['请在奥维中导出为 KML。', 'Export it as KML from Ovital.'],
  },
];

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 20), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** By its first bytes; by its name when those say nothing. `head` is its beginning as text. */
export function otherFormat(bytes: Uint8Array, head: string, name: string, byName: boolean): Other | null {
  const hex = hexOf(bytes);
  const found =
    signs.find(({ mark, words }) => (mark && new RegExp(`^(${mark})`).test(hex)) || words?.test(head)) ??
    (byName ? signs.find(({ endings }) => hasEnding(name, endings)) : undefined);
  if (!found) return null;
  const [what, how] = [found.what, found.how].map(([zh, en]) => ({ zh, en }));
  return what && how ? { what, how } : null;
}

export const isWebPage = (head: string): boolean =>
  /^\s*(<!--.*?-->\s*)*(<!doctype html|<html[\s>]|<head[\s>])/is.test(head);
