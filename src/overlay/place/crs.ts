import { type Frame, gaussKrueger, type Known, knownOf } from './projections.ts';
import { transverseMercator } from './transverse-mercator.ts';

/**
 * What a file says of its coordinates: an EPSG code, a name, a .prj. `unknown` when it says something that is not known
 * here, `unsupported` when that is known to be a projection.
 */
export type Crs =
  | { readonly kind: 'known'; readonly name: string; readonly known: Known }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

const known = (name: string, what: Known | undefined): Crs =>
  what ? { kind: 'known', name, known: what } : { kind: 'unknown', name };

/** `EPSG:4490`, `urn:ogc:def:crs:EPSG::4490`, `http://www.opengis.net/def/crs/EPSG/0/4490`, `…CRS84`, `SRID=4490`. */
export function crsOfName(name: string): Crs | undefined {
  const said = name.trim().slice(0, 200);
  if (!said) return undefined;
  if (/CRS:?84/i.test(said)) return known(said, knownOf(4326));
  const [, code] =
    /(?:EPSG|SRID|ESRI)[:=/]+(?:[\d.]*[:/])?(\d{4,6})/i.exec(said) ?? /^(\d{4,6})$/.exec(said) ?? [];
  return code === undefined ? frameCrs(said) : known(said, knownOf(Number(code)));
}

function frameCrs(said: string): Crs {
  const frame = frameOf(said);
  const codes: Readonly<Record<Frame, number>> = {
    wgs84: 4326,
    cgcs2000: 4490,
    xian80: 4610,
    beijing54: 4214,
  };
  return frame && !/gcj|bd-?09/i.test(said)
    ? known(said, knownOf(codes[frame]))
    : { kind: 'unknown', name: said };
}

/** The `crs` member of older GeoJSON. */
export function crsOfJson(crs: unknown): Crs | undefined {
  if (typeof crs === 'string') return crsOfName(crs);
  if (crs === null || typeof crs !== 'object') return undefined;
  const { properties } = crs as { properties?: { name?: unknown; code?: unknown } };
  if (typeof properties?.name === 'string') return crsOfName(properties.name);
  return typeof properties?.code === 'number' ? crsOfName(`EPSG:${properties.code}`) : undefined;
}

/** Which frame a name means: `GCS_China_Geodetic_Coordinate_System_2000`, `Xian_1980`, `D_WGS_1984`. */
export function frameOf(name: string): Frame | undefined {
  if (/CGCS[\s_-]?2000|China[\s_]?(Geodetic[\s_]?Coordinate[\s_]?System[\s_]?)?2000|国家大地/i.test(name))
    return 'cgcs2000';
  if (/Xi'?an[\s_]?(19)?80|西安80/i.test(name)) return 'xian80';
  if (/Beijing[\s_]?(19)?54|北京54/i.test(name)) return 'beijing54';
  return /WGS[\s_-]?(19)?84/i.test(name) ? 'wgs84' : undefined;
}

const numberAfter = (wkt: string, pattern: string): number | undefined => {
  const [, text] = new RegExp(`${pattern}["']?\\s*,\\s*(-?[\\d.]+(?:[eE][-+]?\\d+)?)`, 'i').exec(wkt) ?? [];
  return text === undefined ? undefined : Number(text);
};

const parameter = (wkt: string, names: string): number | undefined =>
  numberAfter(wkt, `PARAMETER\\s*\\[\\s*["'](?:${names})`);

/** A `.prj` in well-known text, of Esri or OGC, first or second edition. */
export function crsOfPrj(text: string): Crs | undefined {
  const wkt = text
    .replace(/^\ufeff/, '')
    .trim()
    .slice(0, 20_000);
  if (!wkt) return undefined;
  const [, name = wkt.slice(0, 60)] = /^\s*\w+\s*\[\s*["']([^"']{0,120})/.exec(wkt) ?? [];
  if (!/^(PROJC[RS]S?|PROJCRS|GEOG(CS|CRS)|GEODCRS|GEOGRAPHICCRS|BOUNDCRS|COMPD_CS)/i.test(wkt))
    return crsOfName(wkt);
  const frame = frameOf(wkt);
  if (!/^(PROJ|BOUNDCRS\[.*PROJ|COMPD_CS\[.*PROJCS)/is.test(wkt)) {
    return frame ? frameCrsNamed(name, frame) : { kind: 'unknown', name };
  }
  if (/Mercator_Auxiliary_Sphere|Popular Visualisation|Pseudo-Mercator/i.test(wkt))
    return known(name, knownOf(3857));
  if (!/Transverse[_ ]Mercator|Gauss[_ ]Kr[uü]e?ger/i.test(wkt) || !frame)
    return { kind: 'unsupported', name };
  return known(name, gridOf(wkt, name, frame));
}

function frameCrsNamed(name: string, frame: Frame): Crs {
  const crs = frameCrs(frame);
  return crs.kind === 'known' ? { ...crs, name } : { kind: 'unknown', name };
}

function gridOf(wkt: string, name: string, frame: Frame): Known | undefined {
  const meridian = parameter(wkt, 'Central_Meridian|Longitude of natural origin|Longitude_Of_Center');
  if (meridian === undefined) return undefined;
  const easting = parameter(wkt, 'False_Easting|False easting') ?? 500_000;
  const northing = parameter(wkt, 'False_Northing|False northing') ?? 0;
  const scale = parameter(wkt, 'Scale_Factor|Scale factor at natural origin') ?? 1;
  const originLat = parameter(wkt, 'Latitude_Of_Origin|Latitude of natural origin') ?? 0;
  const radius = numberAfter(wkt, '(?:SPHEROID|ELLIPSOID)\\s*\\[\\s*["\'][^"\']*') ?? 6_378_137;
  const plain = scale === 1 && easting === 500_000 && northing === 0 && originLat === 0;
  const projection = plain
    ? gaussKrueger(frame, meridian)
    : transverseMercator({
        ellipsoid: { radius, inverseFlattening: flatteningOf(wkt) },
        centralMeridian: meridian,
        originLat,
        scale,
        falseEasting: easting,
        falseNorthing: northing,
      });
  return { kind: 'metres', frame, title: { zh: name, en: name }, projection };
}

function flatteningOf(wkt: string): number {
  const [, text] =
    /(?:SPHEROID|ELLIPSOID)\s*\[\s*["'][^"']*["']\s*,\s*[\d.]+\s*,\s*([\d.]+)/i.exec(wkt) ?? [];
  return text === undefined ? 298.257_223_563 : Number(text);
}
