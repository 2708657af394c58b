import type { Attribute } from '../reading.ts';
import { setAttribute } from './attributes.ts';
import { allOf, childOf, childrenOf, textOf, type XmlElement } from './xml-tree.ts';

/** A placemark's shape and attributes, as something like GeoJSON for the gate in geometry.ts to look at. */

/** `116.65,39.90,0 116.66,39.91,0`: some programs put blanks behind the commas. */
export function parseCoordinates(text: string): number[][] {
  return text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => part.split(',').map((number) => (number === '' ? Number.NaN : Number(number))));
}

const coordinatesIn = (element: XmlElement | undefined): number[][] =>
  parseCoordinates((element && childOf(element, 'coordinates')?.text) ?? '');

const ringOf = (boundary: XmlElement): number[][] => coordinatesIn(childOf(boundary, 'LinearRing'));

/** gx:Track: positions with blanks between longitude, latitude and height. */
const trackOf = (track: XmlElement): number[][] =>
  childrenOf(track, 'coord').map(({ text }) => text.trim().split(/\s+/).map(Number));

function shapesIn(element: XmlElement, depth: number): unknown[] {
  if (depth > 10) return [];
  return element.children.flatMap((child): unknown[] => {
    switch (child.name) {
      case 'Point':
        return [{ type: 'Point', coordinates: coordinatesIn(child)[0] ?? [] }];
      case 'LineString':
      case 'LinearRing':
        return [{ type: 'LineString', coordinates: coordinatesIn(child) }];
      case 'Polygon': {
        const outer = childrenOf(child, 'outerBoundaryIs').map(ringOf);
        const inner = childrenOf(child, 'innerBoundaryIs').flatMap((boundary) =>
          childrenOf(boundary, 'LinearRing').map((ring) => coordinatesIn(ring)),
        );
        return [{ type: 'Polygon', coordinates: outer.length ? [...outer, ...inner] : [] }];
      }
      case 'Track':
        return [{ type: 'LineString', coordinates: trackOf(child) }];
      case 'MultiTrack':
      case 'MultiGeometry':
        return shapesIn(child, depth + 1);
      default:
        return [];
    }
  });
}

const multi: Readonly<Record<string, string>> = {
  Point: 'MultiPoint',
  LineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
};

/** Null for a placemark without shape. Several shapes of one kind become one of many parts, mixed ones a collection. */
export function shapeOf(placemark: XmlElement): unknown {
  const shapes = shapesIn(placemark, 0) as { type: string; coordinates: unknown }[];
  const [first] = shapes;
  if (!first) return null;
  if (shapes.length === 1) return first;
  const type = multi[first.type];
  if (type && shapes.every((shape) => shape.type === first.type))
    return { type, coordinates: shapes.map(({ coordinates }) => coordinates) };
  return { type: 'GeometryCollection', geometries: shapes };
}

export function attributesOf(placemark: XmlElement): Record<string, Attribute> {
  const out: Record<string, Attribute> = {};
  const set = (name: string | undefined, value: string | undefined) => {
    if (name && value !== undefined && value !== '') setAttribute(out, name, value);
  };
  for (const name of ['name', 'description', 'address', 'phoneNumber']) set(name, textOf(placemark, name));
  const stamp = childOf(placemark, 'TimeStamp');
  set('time', textOf(stamp, 'when'));
  const span = childOf(placemark, 'TimeSpan');
  set('begin', textOf(span, 'begin'));
  set('end', textOf(span, 'end'));
  const extended = childOf(placemark, 'ExtendedData');
  if (extended) {
    for (const data of childrenOf(extended, 'Data')) set(data.attributes.name, textOf(data, 'value'));
    for (const data of allOf(extended, 'SimpleData')) set(data.attributes.name, data.text.trim());
  }
  return out;
}
