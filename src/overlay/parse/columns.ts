import type { Columns, Guess } from '../reading.ts';
import { parseAngle, parsePair } from './angles.ts';
import { looksLikeWkb, looksLikeWkt } from './wkt.ts';

/** Which columns of a table hold the position: by their headings, else by what stands in them. */

export type Cell = string | number | boolean | null;
type Row = readonly Cell[];

const tidy = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[\s_\-.·:：°]/g, '');

const lngNames = /^(lng|lon|long|longitude|longtitude|经度|东经|经度坐标|东经度|坐标经度)$/;
const latNames = /^(lat|latitude|纬度|北纬|纬度坐标|北纬度|坐标纬度)$/;
const xNames = /^(x|xcoord|xcoordinate|coordx|pointx|posx|centerx|easting|east|e|x坐标|坐标x|横坐标|东坐标)$/;
const yNames =
  /^(y|ycoord|ycoordinate|coordy|pointy|posy|centery|northing|north|n|y坐标|坐标y|纵坐标|北坐标)$/;
const pairNames =
  /^(坐标|经纬度|坐标点|位置坐标|地理坐标|lnglat|lonlat|latlng|latlon|location|coord|coords|coordinate|coordinates|position|geopoint|lngandlat)$/;
const wktNames = /^(wkt|geom|thegeom|geometry|shape|wktgeom|geomwkt|geojson|几何|图形|空间数据)$/;

/** `gcj_lng`, `wgs84经度`, `bd_x`: the datum's name before or after. */
const bare = (name: string): string =>
  name.replace(
    /^(wgs84|wgs|gcj02|gcj|bd09|bd|baidu|amap|gaode|百度|高德|火星|cgcs2000|gps|中心点?|起点|location|center)+|(wgs84|wgs|gcj02|gcj|bd09|bd)$/g,
    '',
  ) || name;

/** Of several positions in a table, that in WGS-84 is taken, then one of no said datum. */
const families: readonly RegExp[] = [
  /wgs|gps|2000|4326|4490/,
  /^(?!.*(gcj|amap|gaode|高德|火星|bd|baidu|百度))/,
  /gcj|amap|gaode|高德|火星/,
  /./,
];

/** A longitude and a latitude of the same family. */
function pairOf(
  headings: readonly string[],
  lngs: readonly number[],
  lats: readonly number[],
): readonly [number, number] | undefined {
  for (const family of families) {
    const fits = (at: number) => family.test((headings[at] ?? '').toLowerCase());
    const [lng, lat] = [lngs.find(fits), lats.find(fits)];
    if (lng !== undefined && lat !== undefined && lng !== lat) return [lng, lat];
  }
  return undefined;
}

const matches = (headings: readonly string[], pattern: RegExp): number[] =>
  headings.flatMap((heading, i) =>
    pattern.test(bare(tidy(heading))) || pattern.test(tidy(heading)) ? [i] : [],
  );

export type ColumnIndex =
  | { readonly kind: 'two'; readonly lng: number; readonly lat: number }
  | { readonly kind: 'one'; readonly at: number }
  | { readonly kind: 'wkt'; readonly at: number };

export type FoundColumns = { readonly index: ColumnIndex; readonly guess: Guess<Columns> };

const shareOf = (rows: readonly Row[], at: number, test: (text: string) => boolean): number => {
  const cells = rows
    .map((row) => row[at])
    .filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return cells.length ? cells.filter((cell) => test(String(cell))).length / cells.length : 0;
};

const isShape = (text: string): boolean =>
  looksLikeWkt(text) || looksLikeWkb(text) || /^\s*\{\s*"(type|coordinates)"/.test(text);
const isPair = (text: string): boolean => parsePair(text) !== null;
const isNumber = (text: string): boolean => parseAngle(text) !== null;

function found(
  index: ColumnIndex,
  headings: readonly string[],
  sure: boolean,
  zh: string,
  en: string,
): FoundColumns {
  const name = (at: number) => headings[at] ?? '';
  const value: Columns =
    index.kind === 'two'
      ? { lng: name(index.lng), lat: name(index.lat) }
      : index.kind === 'wkt'
        ? { wkt: name(index.at) }
        : { lng: name(index.at), lat: name(index.at) };
  return { index, guess: { value, sure, reason: { zh, en } } };
}

const within = (least: number, most: number) => (text: string) => {
  const value = parseAngle(text);
  return value !== null && value >= least && value <= most;
};

/** By the headings alone: does this row name a position? */
export function columnsByName(headings: readonly string[], rows: readonly Row[]): FoundColumns | null {
  const byName = ['按表头判断。', 'By the headings.'] as const;
  for (const at of matches(headings, wktNames))
    if (shareOf(rows, at, isShape) > 0.3) return found({ kind: 'wkt', at }, headings, true, ...byName);
  for (const [lngs, lats] of [
    [lngNames, latNames],
    [xNames, yNames],
  ] as const) {
    const pair = pairOf(headings, matches(headings, lngs), matches(headings, lats));
    if (pair) return found({ kind: 'two', lng: pair[0], lat: pair[1] }, headings, true, ...byName);
  }
  for (const at of matches(headings, pairNames)) {
    if (shareOf(rows, at, isPair) > 0.3) return found({ kind: 'one', at }, headings, true, ...byName);
    if (shareOf(rows, at, isShape) > 0.3) return found({ kind: 'wkt', at }, headings, true, ...byName);
  }
  return null;
}

/** Columns whose cells are looked at: a table of thousands names its position. */
const mostLooked = 100;

/** By what stands in the columns: shapes in words, pairs, or numbers in the range of this region. */
export function columnsByContent(headings: readonly string[], rows: readonly Row[]): FoundColumns | null {
  const byContent = ['按格中的内容推断。', 'By what stands in the cells.'] as const;
  const all = headings.slice(0, mostLooked).map((_, at) => at);
  const shape = all.find((at) => shareOf(rows, at, isShape) > 0.6);
  if (shape !== undefined) return found({ kind: 'wkt', at: shape }, headings, false, ...byContent);
  const find = (test: (text: string) => boolean, not = -1) =>
    all.find((at) => at !== not && shareOf(rows, at, test) > 0.8);
  const boxes = [
    [within(115, 118.5), within(39, 41.5)],
    [within(73, 136), within(3, 54)],
    [within(200_000, 45_000_000), within(3_000_000, 6_000_000)],
  ] as const;
  for (const [isLng, isLat] of boxes) {
    const lat = find(isLat);
    const lng = lat === undefined ? undefined : find(isLng, lat);
    if (lng !== undefined && lat !== undefined)
      return found({ kind: 'two', lng, lat }, headings, false, ...byContent);
  }
  const pair = all.find((at) => shareOf(rows, at, (text) => isPair(text) && !isNumber(text)) > 0.8);
  return pair === undefined ? null : found({ kind: 'one', at: pair }, headings, false, ...byContent);
}

/** As the reader said; null when there are no such columns. */
export function columnsByWish(headings: readonly string[], wish: Columns): FoundColumns | null {
  const chosen = ['由您选定。', 'You chose it.'] as const;
  if ('wkt' in wish) {
    const at = headings.indexOf(wish.wkt);
    return at < 0 ? null : found({ kind: 'wkt', at }, headings, true, ...chosen);
  }
  const [lng, lat] = [headings.indexOf(wish.lng), headings.indexOf(wish.lat)];
  if (lng < 0 || lat < 0) return null;
  return found(lng === lat ? { kind: 'one', at: lng } : { kind: 'two', lng, lat }, headings, true, ...chosen);
}
