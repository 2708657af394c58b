import type { Polygon, Position } from 'geojson';
import { equatorialRadius, flattening, latOf, lngOf, toDegrees, toRadians } from './earth.ts';

/**
 * The position this many metres from another, in a direction clockwise from north.
 * Method: Vincenty's direct formula (Survey Review 23, 1975); error below 1 mm.
 */
export function destination(from: Position, bearingDegrees: number, meters: number): Position {
  const polar = equatorialRadius * (1 - flattening);
  const alpha = toRadians(bearingDegrees);
  const reduced = Math.atan((1 - flattening) * Math.tan(toRadians(latOf(from))));
  const [sinU, cosU] = [Math.sin(reduced), Math.cos(reduced)];
  const sigma1 = Math.atan2(Math.tan(reduced), Math.cos(alpha));
  const sinAlpha = cosU * Math.sin(alpha);
  const cos2Alpha = 1 - sinAlpha ** 2;
  const u2 = cos2Alpha * ((equatorialRadius / polar) ** 2 - 1);
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  let sigma = meters / (polar * a);
  let cos2Middle = 0;
  for (let round = 0; round < 100; round++) {
    cos2Middle = Math.cos(2 * sigma1 + sigma);
    const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
    const correction =
      b *
      sin *
      (cos2Middle +
        (b / 4) *
          (cos * (2 * cos2Middle ** 2 - 1) -
            (b / 6) * cos2Middle * (4 * sin ** 2 - 3) * (4 * cos2Middle ** 2 - 3)));
    const next = meters / (polar * a) + correction;
    const settled = Math.abs(next - sigma) < 1e-12;
    sigma = next;
    if (settled) break;
  }
  const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
  const across = sinU * sin - cosU * cos * Math.cos(alpha);
  const lat = Math.atan2(
    sinU * cos + cosU * sin * Math.cos(alpha),
    (1 - flattening) * Math.hypot(sinAlpha, across),
  );
  const lambda = Math.atan2(sin * Math.sin(alpha), cosU * cos - sinU * sin * Math.cos(alpha));
  const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
  const l =
    lambda -
    (1 - c) * flattening * sinAlpha * (sigma + c * sin * (cos2Middle + c * cos * (2 * cos2Middle ** 2 - 1)));
  return [lngOf(from) + toDegrees(l), toDegrees(lat)];
}

/** A ring of `corners` positions this many metres around a place, right-handed as RFC 7946 asks. */
export function circleAround(at: Position, meters: number, corners = 96): Polygon {
  const ring = Array.from({ length: corners }, (_, i) => destination(at, (-360 * i) / corners, meters));
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
