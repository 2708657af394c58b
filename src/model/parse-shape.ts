/** Features of our layers: RFC 7946 in form, and the properties the atlas knows. */
import * as v from 'valibot';
import type { Shape } from './feature.ts';
import { isRecord, only, type Parsed, type ParsedList, parseAll, parseWith } from './parse-report.ts';
import { finite, id, list, oneOf, positive, text, words } from './parse-words.ts';
import { methods, statuses } from './vocabulary.ts';

// Arrays, not tuples, to be GeoJSON's own types; no heights: nothing here has one.
const position = v.pipe(
  v.array(finite, 'must be a position'),
  v.length(2, 'must be a position: [lng, lat]'),
  v.check(
    ([lng = 0, lat = 0]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90,
    'must be longitude, then latitude, in degrees',
  ),
);
const path = v.pipe(
  v.array(position, 'must be a list of positions'),
  v.minLength(2, 'must hold two positions or more'),
);
const isClosed = (ring: number[][]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
};
const ring = v.pipe(
  v.array(position, 'must be a ring'),
  v.minLength(4, 'must be a ring of four positions or more'),
  v.check(isClosed, 'must end where it begins'),
);
const many = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, 'must be a list'), v.minLength(1, 'must not be empty'));

const geometry = v.variant(
  'type',
  [
    only({ type: v.literal('Point'), coordinates: position }),
    only({ type: v.literal('MultiPoint'), coordinates: many(position) }),
    only({ type: v.literal('LineString'), coordinates: path }),
    only({ type: v.literal('MultiLineString'), coordinates: many(path) }),
    only({ type: v.literal('Polygon'), coordinates: many(ring) }),
    only({ type: v.literal('MultiPolygon'), coordinates: many(many(ring)) }),
  ],
  'must be a point, line or polygon, or several of one of them',
);

const properties = only({
  name: v.exactOptional(text),
  entry: v.exactOptional(id),
  class: id,
  accuracyM: positive,
  method: oneOf(methods),
  status: v.exactOptional(oneOf(statuses)),
  line: v.exactOptional(words),
  lines: v.exactOptional(v.pipe(list(words), v.nonEmpty('must not be empty'))),
  order: v.exactOptional(finite),
  widthM: v.exactOptional(positive),
  rank: v.exactOptional(v.picklist([1, 2, 3], 'must be 1, 2 or 3')),
  note: v.exactOptional(text),
});

const shape = only({ type: v.literal('Feature', 'must be "Feature"'), id, properties, geometry });

/** A feature of a layer from anything; `file` is only named in the faults. */
export const parseShape = (value: unknown, file: string): Parsed<Shape> => parseWith(shape, value, file);

const collection = only({
  type: v.literal('FeatureCollection', 'must be "FeatureCollection"'),
  features: v.any(),
});

/** A layer file: the sound features, and the faults of the others and of the collection itself. */
export function parseShapes(value: unknown, file: string): ParsedList<Shape> {
  if (!isRecord(value)) return { values: [], faults: [{ file, path: '', reason: 'must be an object' }] };
  const outer = parseWith(collection, value, file);
  const inner = parseAll<Shape>(shape, value.features, file);
  return { values: inner.values, faults: [...outer.faults, ...inner.faults] };
}
