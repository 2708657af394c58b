import type { Position } from 'geojson';
import { toDegrees, toRadians } from '../../geo/earth.ts';

/**
 * Metres of a transverse Mercator grid (Gauss-Krüger zones, UTM) to degrees and back.
 * Method: Krüger's series in the third flattening to the fourth order (Karney, J. Geodesy 85, 2011, eqs. 35-36);
 * error below 1 mm within 20° of the central meridian.
 */
export type Ellipsoid = { readonly radius: number; readonly inverseFlattening: number };

export type Grid = {
  readonly ellipsoid: Ellipsoid;
  readonly centralMeridian: number;
  readonly originLat?: number;
  readonly scale: number;
  readonly falseEasting: number;
  readonly falseNorthing: number;
};

type Series = {
  readonly radius: number;
  readonly e: number;
  readonly alpha: number[];
  readonly beta: number[];
};

function seriesOf({ radius, inverseFlattening }: Ellipsoid): Series {
  const f = inverseFlattening ? 1 / inverseFlattening : 0;
  const n = f / (2 - f);
  const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4];
  return {
    radius: (radius / (1 + n)) * (1 + n2 / 4 + n4 / 64),
    e: Math.sqrt(f * (2 - f)),
    alpha: [
      n / 2 - (2 * n2) / 3 + (5 * n3) / 16 + (41 * n4) / 180,
      (13 * n2) / 48 - (3 * n3) / 5 + (557 * n4) / 1440,
      (61 * n3) / 240 - (103 * n4) / 140,
      (49561 * n4) / 161280,
    ],
    beta: [
      n / 2 - (2 * n2) / 3 + (37 * n3) / 96 - n4 / 360,
      n2 / 48 + n3 / 15 - (437 * n4) / 1440,
      (17 * n3) / 480 - (37 * n4) / 840,
      (4397 * n4) / 161280,
    ],
  };
}

/** sin of the conformal latitude's tangent: tan χ from tan φ. */
function conformal(tan: number, e: number): number {
  const sigma = Math.sinh(e * Math.atanh((e * tan) / Math.hypot(1, tan)));
  return tan * Math.hypot(1, sigma) - sigma * Math.hypot(1, tan);
}

/** tan φ from tan χ by Newton's method: three steps reach the last digit. */
function geographic(tanChi: number, e: number): number {
  let tan = tanChi / (1 - e * e);
  for (let round = 0; round < 5; round++) {
    const off = tanChi - conformal(tan, e);
    tan +=
      (off / Math.hypot(1, conformal(tan, e))) *
      ((1 + (1 - e * e) * tan * tan) / ((1 - e * e) * Math.hypot(1, tan)));
  }
  return tan;
}

/** Rectifying xi, eta (radians) of a latitude and a difference of longitude. */
function toXiEta({ e, alpha }: Series, lat: number, dLng: number): readonly [xi: number, eta: number] {
  const tan = conformal(Math.tan(toRadians(lat)), e);
  const angle = toRadians(dLng);
  const xi0 = Math.atan2(tan, Math.cos(angle));
  const eta0 = Math.asinh(Math.sin(angle) / Math.hypot(tan, Math.cos(angle)));
  let [xi, eta] = [xi0, eta0];
  alpha.forEach((a, i) => {
    const j = 2 * (i + 1);
    xi += a * Math.sin(j * xi0) * Math.cosh(j * eta0);
    eta += a * Math.cos(j * xi0) * Math.sinh(j * eta0);
  });
  return [xi, eta];
}

export type Projection = {
  /** Easting and northing in metres to [lng, lat]. */
  toDegrees(x: number, y: number): Position;
  toMetres(lng: number, lat: number): Position;
};

export function transverseMercator(grid: Grid): Projection {
  const series = seriesOf(grid.ellipsoid);
  const unit = series.radius * grid.scale;
  const [origin] = toXiEta(series, grid.originLat ?? 0, 0);
  return {
    toDegrees(x, y) {
      const xi = (y - grid.falseNorthing) / unit + origin;
      const eta = (x - grid.falseEasting) / unit;
      let [xi0, eta0] = [xi, eta];
      series.beta.forEach((b, i) => {
        const j = 2 * (i + 1);
        xi0 -= b * Math.sin(j * xi) * Math.cosh(j * eta);
        eta0 -= b * Math.cos(j * xi) * Math.sinh(j * eta);
      });
      const tan = geographic(Math.sin(xi0) / Math.hypot(Math.sinh(eta0), Math.cos(xi0)), series.e);
      const lng = grid.centralMeridian + toDegrees(Math.atan2(Math.sinh(eta0), Math.cos(xi0)));
      return [lng, toDegrees(Math.atan(tan))];
    },
    toMetres(lng, lat) {
      const [xi, eta] = toXiEta(series, lat, lng - grid.centralMeridian);
      return [grid.falseEasting + unit * eta, grid.falseNorthing + unit * (xi - origin)];
    },
  };
}

const mercatorRadius = 6_378_137;

/** Web Mercator (EPSG:3857): a sphere of the equator's radius. */
export const webMercator: Projection = {
  toDegrees: (x, y) => [
    toDegrees(x / mercatorRadius),
    toDegrees(2 * Math.atan(Math.exp(y / mercatorRadius)) - Math.PI / 2),
  ],
  toMetres: (lng, lat) => [
    mercatorRadius * toRadians(lng),
    mercatorRadius * Math.asinh(Math.tan(toRadians(lat))),
  ],
};
