import type { Position } from 'geojson';
import { latOf, lngOf, toDegrees, toRadians } from '../geo/earth.ts';
import type { Datum } from './reading.ts';

/**
 * Degrees between WGS-84 and the two that China's map services show: GCJ-02 (Amap, Tencent) and Baidu's BD-09.
 * CGCS2000 and WGS-84 differ by decimetres and are taken as one.
 *
 * Method: the widely published approximations of the offsets; forward they are what the services' own figures follow,
 * to about a metre. Backward the offset is iterated until it settles: error below 1e-9 degree. The number of rounds is
 * bounded, because at the edge of the offset's extent there are places it can never settle on.
 */

/** The offset is applied in this box only. */
const inChina = (lng: number, lat: number): boolean =>
  lng >= 72.004 && lng <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;

/** Krasovsky 1940, on which the offset is computed. */
const radius = 6_378_245;
const eccentricitySquared = 0.006_693_421_622_965_943;

const wave = (...parts: readonly (readonly [amplitude: number, angle: number])[]): number =>
  parts.reduce((sum, [amplitude, angle]) => sum + amplitude * Math.sin(angle), 0) * (2 / 3);

function offset(lng: number, lat: number): readonly [lng: number, lat: number] {
  const [x, y] = [lng - 105, lat - 35];
  const root = Math.sqrt(Math.abs(x));
  const fine = wave([20, 6 * Math.PI * x], [20, 2 * Math.PI * x]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    fine +
    wave([20, Math.PI * y], [40, (Math.PI * y) / 3], [160, (Math.PI * y) / 12], [320, (Math.PI * y) / 30]);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    fine +
    wave([20, Math.PI * x], [40, (Math.PI * x) / 3], [150, (Math.PI * x) / 12], [300, (Math.PI * x) / 30]);
  const w2 = 1 - eccentricitySquared * Math.sin(toRadians(lat)) ** 2;
  const meridian = (radius * (1 - eccentricitySquared)) / w2 ** 1.5;
  const parallel = (radius / Math.sqrt(w2)) * Math.cos(toRadians(lat));
  return [toDegrees(east / parallel), toDegrees(north / meridian)];
}

export function wgs84ToGcj02(position: Position): Position {
  const [lng, lat] = [lngOf(position), latOf(position)];
  if (!inChina(lng, lat)) return [lng, lat];
  const [dLng, dLat] = offset(lng, lat);
  return [lng + dLng, lat + dLat];
}

export function gcj02ToWgs84(position: Position): Position {
  const [lng, lat] = [lngOf(position), latOf(position)];
  if (!inChina(lng, lat)) return [lng, lat];
  let [x, y] = [lng, lat];
  for (let round = 0; round < 8; round++) {
    const [dLng, dLat] = offset(x, y);
    const [dx, dy] = [lng - dLng - x, lat - dLat - y];
    x += dx;
    y += dy;
    if (Math.abs(dx) < 1e-10 && Math.abs(dy) < 1e-10) break;
  }
  return [x, y];
}

/** Baidu turns and stretches GCJ-02 a little, then moves it. */
const turn = (Math.PI * 3000) / 180;

export function gcj02ToBd09(position: Position): Position {
  const [x, y] = [lngOf(position), latOf(position)];
  const far = Math.hypot(x, y) + 0.000_02 * Math.sin(y * turn);
  const angle = Math.atan2(y, x) + 0.000_003 * Math.cos(x * turn);
  return [far * Math.cos(angle) + 0.0065, far * Math.sin(angle) + 0.006];
}

export function bd09ToGcj02(position: Position): Position {
  const [lng, lat] = [lngOf(position), latOf(position)];
  let [x, y] = [lng - 0.0065, lat - 0.006];
  for (let round = 0; round < 8; round++) {
    const [atLng, atLat] = gcj02ToBd09([x, y]) as [number, number];
    const [dx, dy] = [lng - atLng, lat - atLat];
    x += dx;
    y += dy;
    if (Math.abs(dx) < 1e-10 && Math.abs(dy) < 1e-10) break;
  }
  return [x, y];
}

/** Baidu's own offset has no box: outside China it is not applied. */
export function bd09ToWgs84(position: Position): Position {
  return inChina(lngOf(position), latOf(position)) ? gcj02ToWgs84(bd09ToGcj02(position)) : position;
}

const identity = (position: Position): Position => position;

export const toWgs84: Readonly<Record<Datum, (position: Position) => Position>> = {
  wgs84: identity,
  cgcs2000: identity,
  gcj02: gcj02ToWgs84,
  bd09: bd09ToWgs84,
};

export const fromWgs84: Readonly<Record<Datum, (position: Position) => Position>> = {
  wgs84: identity,
  cgcs2000: identity,
  gcj02: wgs84ToGcj02,
  bd09: (position) =>
    inChina(lngOf(position), latOf(position)) ? gcj02ToBd09(wgs84ToGcj02(position)) : position,
};
