/**
 * The WGS-84 ellipsoid (NIMA TR8350.2) and a flat sheet laid on it. Angles in degrees, lengths in metres.
 */
import type { Position } from 'geojson';

export const equatorialRadius = 6_378_137;
export const flattening = 1 / 298.257_223_563;
export const polarRadius = equatorialRadius * (1 - flattening);
export const eccentricitySquared = flattening * (2 - flattening);

export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Metres in one degree of latitude and of longitude at a latitude; true at that latitude, 0.01 % off half a degree away. */
export function metersPerDegree(lat: number): { readonly lat: number; readonly lng: number } {
  const w2 = 1 - eccentricitySquared * Math.sin(toRadians(lat)) ** 2;
  const meridian = (equatorialRadius * (1 - eccentricitySquared)) / w2 ** 1.5;
  const parallel = (equatorialRadius / Math.sqrt(w2)) * Math.cos(toRadians(lat));
  return { lat: toRadians(meridian), lng: toRadians(parallel) };
}

export const lngOf = (position: Position): number => position[0] ?? Number.NaN;
export const latOf = (position: Position): number => position[1] ?? Number.NaN;
