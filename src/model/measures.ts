/** How long and how large a thing is, in words: metres and kilometres, square metres, hectares and square kilometres, 亩. */
import type { Geometry, Polygon, Position } from 'geojson';
import { areaSquareMeters } from '../geo/area.ts';
import { distanceMeters } from '../geo/distance.ts';
import { lengthMeters, perimeterMeters } from '../geo/length.ts';
import { formatNumber, type Language } from '../i18n/index.ts';

/** A 亩 is a fifteenth of a hectare. */
const squareMetersPerMu = 10_000 / 15;

const digits = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);

export function lengthText(meters: number, language: Language): string {
  const far = Math.round(meters) >= 1000;
  const value = far ? meters / 1000 : meters;
  const unit = far ? { zh: '公里', en: 'km' } : { zh: '米', en: 'm' };
  return `${formatNumber(value, language, far ? (value < 100 ? 2 : 1) : meters < 100 ? 1 : 0)} ${unit[language]}`;
}

export function areaText(squareMeters: number, language: Language): string {
  if (squareMeters < 10_000)
    return `${formatNumber(squareMeters, language, 0)} ${{ zh: '平方米', en: 'm²' }[language]}`;
  const hectares = squareMeters / 10_000;
  if (hectares < 100)
    return `${formatNumber(hectares, language, digits(hectares))} ${{ zh: '公顷', en: 'ha' }[language]}`;
  const square = hectares / 100;
  return `${formatNumber(square, language, digits(square))} ${{ zh: '平方公里', en: 'km²' }[language]}`;
}

export function muText(squareMeters: number, language: Language): string {
  const mu = squareMeters / squareMetersPerMu;
  return `${formatNumber(mu, language, digits(mu))} ${{ zh: '亩', en: 'mu' }[language]}`;
}

export type Measured = {
  /** Along a line, around an area. */
  readonly meters: number;
  readonly squareMeters: number;
};

export const measure = (geometry: Geometry): Measured => ({
  meters: lengthMeters(geometry) + perimeterMeters(geometry),
  squareMeters: areaSquareMeters(geometry),
});

/** Middle and radius of a circle that was drawn as a polygon of many corners. */
export function circleOf({ coordinates: [ring = []] }: Polygon): { at: Position; radiusM: number } {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  const at = [mean(0), mean(1)];
  const radiusM = corners.reduce((sum, corner) => sum + distanceMeters(at, corner), 0) / corners.length;
  return { at, radiusM };
}

/** What stands beside a shape on the map; nothing beside a point. */
export function measuredLabel(geometry: Geometry, language: Language): string {
  const { meters, squareMeters } = measure(geometry);
  if (squareMeters > 0) {
    const mu = language === 'zh' ? `（${muText(squareMeters, language)}）` : '';
    return `${areaText(squareMeters, language)}${mu}`;
  }
  return meters > 0 ? lengthText(meters, language) : '';
}
