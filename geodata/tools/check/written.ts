/** How the files of the workshop are written: the one form that `npm run data:format` gives them. */
import type { Geometry } from 'geojson';
import { roundGeometry } from '../../../src/geo/format.ts';
import { toRightHand } from '../../../src/geo/simple.ts';
import { idOf, isRecord } from '../../../src/model/parse-report.ts';

/** Plain order of characters, the same on every machine. */
export const byId = (a: unknown, b: unknown): number => {
  const [one, other] = [idOf(a) ?? '', idOf(b) ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
};

const isGeometry = (value: unknown): value is Geometry =>
  isRecord(value) && typeof value.type === 'string' && Array.isArray(value.coordinates);

function toFeature(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { type, id, properties, geometry, ...rest } = value;
  const rounded = isGeometry(geometry) ? toRightHand(roundGeometry(geometry)) : geometry;
  return { type, id, properties, geometry: rounded, ...rest };
}

/** A layer: one feature a line, sorted by id, 6 decimals, right-hand rule. */
export function toLayerText(value: unknown): string {
  const { type, features, ...rest } = isRecord(value) ? value : {};
  const lines = (Array.isArray(features) ? features : [])
    .toSorted(byId)
    .map((feature) => JSON.stringify(toFeature(feature)));
  const others = Object.entries(rest).map(
    ([key, other]) => `${JSON.stringify(key)}:${JSON.stringify(other)},`,
  );
  return `{"type":${JSON.stringify(type)},${others.join('')}"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Entries: sorted by id, indented by two. */
export const toEntriesText = (value: unknown): string =>
  `${JSON.stringify(Array.isArray(value) ? value.toSorted(byId) : value, null, 2)}\n`;

/** A file in its one form; throws when it is not JSON. */
export const toWritten = (name: string, text: string): string =>
  (name.endsWith('.geojson') ? toLayerText : toEntriesText)(JSON.parse(text));
