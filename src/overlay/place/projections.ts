import type { Text } from '../../i18n/text.ts';
import { type Ellipsoid, type Projection, transverseMercator, webMercator } from './transverse-mercator.ts';

/** The coordinate systems a planner's file may be in, by EPSG code, without a list of them: each series counts up by zone. */

export const ellipsoids = {
  wgs84: { radius: 6_378_137, inverseFlattening: 298.257_223_563 },
  cgcs2000: { radius: 6_378_137, inverseFlattening: 298.257_222_101 },
  xian80: { radius: 6_378_140, inverseFlattening: 298.257 },
  beijing54: { radius: 6_378_245, inverseFlattening: 298.3 },
} as const satisfies Readonly<Record<string, Ellipsoid>>;

export type Frame = keyof typeof ellipsoids;

export type Known =
  | { readonly kind: 'degrees'; readonly frame: Frame; readonly title: Text }
  | { readonly kind: 'metres'; readonly frame: Frame; readonly title: Text; readonly projection: Projection };

const frameTitles: Readonly<Record<Frame, string>> = {
  wgs84: 'WGS-84',
  cgcs2000: 'CGCS2000',
  xian80: 'Xian 1980',
  beijing54: 'Beijing 1954',
};

/** A run of codes: zones with the zone's number before the easting, or by central meridian without it. */
type Series = {
  readonly frame: Frame;
  readonly first: number;
  readonly zones: readonly [number, number];
  readonly width: 3 | 6;
  readonly withNumber: boolean;
};

const series: readonly Series[] = [
  { frame: 'cgcs2000', first: 4491, zones: [13, 23], width: 6, withNumber: true },
  { frame: 'cgcs2000', first: 4502, zones: [13, 23], width: 6, withNumber: false },
  { frame: 'cgcs2000', first: 4513, zones: [25, 45], width: 3, withNumber: true },
  { frame: 'cgcs2000', first: 4534, zones: [25, 45], width: 3, withNumber: false },
  { frame: 'xian80', first: 2327, zones: [13, 23], width: 6, withNumber: true },
  { frame: 'xian80', first: 2338, zones: [13, 23], width: 6, withNumber: false },
  { frame: 'xian80', first: 2349, zones: [25, 45], width: 3, withNumber: true },
  { frame: 'xian80', first: 2370, zones: [25, 45], width: 3, withNumber: false },
  { frame: 'beijing54', first: 21413, zones: [13, 23], width: 6, withNumber: true },
  { frame: 'beijing54', first: 21453, zones: [13, 23], width: 6, withNumber: false },
  { frame: 'beijing54', first: 2401, zones: [25, 45], width: 3, withNumber: true },
  { frame: 'beijing54', first: 2422, zones: [25, 45], width: 3, withNumber: false },
];

export const meridianOfZone = (zone: number, width: 3 | 6): number => (width === 3 ? zone * 3 : zone * 6 - 3);

/** The Gauss-Krüger grid round a meridian; `zone` is written before the easting when given. */
export const gaussKrueger = (frame: Frame, centralMeridian: number, zone?: number): Projection =>
  transverseMercator({
    ellipsoid: ellipsoids[frame],
    centralMeridian,
    scale: 1,
    falseEasting: 500_000 + (zone ?? 0) * 1_000_000,
    falseNorthing: 0,
  });

export const utm = (zone: number, south = false): Projection =>
  transverseMercator({
    ellipsoid: ellipsoids.wgs84,
    centralMeridian: zone * 6 - 183,
    scale: 0.9996,
    falseEasting: 500_000,
    falseNorthing: south ? 10_000_000 : 0,
  });

const degrees: Readonly<Record<number, Frame>> = {
  4326: 'wgs84',
  4979: 'wgs84',
  4490: 'cgcs2000',
  4480: 'cgcs2000',
  4610: 'xian80',
  4214: 'beijing54',
};

function ofSeries(code: number): Known | undefined {
  const found = series.find(({ first, zones: [from, to] }) => code >= first && code <= first + to - from);
  if (!found) return undefined;
  const { frame, first, zones, width, withNumber } = found;
  const zone = zones[0] + code - first;
  const meridian = meridianOfZone(zone, width);
  const name = frameTitles[frame];
  const title = withNumber
    ? { zh: `${name} ${width}度带第${zone}带`, en: `${name} ${width}-degree zone ${zone}` }
    : {
        zh: `${name} 高斯-克吕格 中央经线${meridian}°`,
        en: `${name} Gauss-Krüger, central meridian ${meridian}°`,
      };
  return {
    kind: 'metres',
    frame,
    title,
    projection: gaussKrueger(frame, meridian, withNumber ? zone : undefined),
  };
}

/** What an EPSG code stands for; undefined for those that are not converted here. */
export function knownOf(code: number): Known | undefined {
  const frame = degrees[code];
  if (frame) {
    const title = `${frameTitles[frame]} `;
    return { kind: 'degrees', frame, title: { zh: `${title}经纬度`, en: `${title}longitude and latitude` } };
  }
  if ([3857, 900913, 102100, 102113, 3785].includes(code)) {
    return {
      kind: 'metres',
      frame: 'wgs84',
      title: { zh: 'Web 墨卡托', en: 'Web Mercator' },
      projection: webMercator,
    };
  }
  const south = code > 32700 && code <= 32760;
  if (south || (code > 32600 && code <= 32660)) {
    const zone = code % 100;
    const title = `UTM ${zone}${south ? 'S' : 'N'}`;
    return { kind: 'metres', frame: 'wgs84', title: { zh: title, en: title }, projection: utm(zone, south) };
  }
  return ofSeries(code);
}

/** Those that come up around Beijing, for a reader to choose from. */
export const projectionChoices = [4548, 4527, 4498, 4509, 32650, 3857, 4547, 4549, 2384, 2436] as const;
