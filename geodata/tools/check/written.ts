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

/** Longest line of a briefing that holds more than one value. */
const storyWidth = 110;

/** On one line what fits there (a box, a source), the rest value by value: texts stand one language a line. */
function toStoryLines(value: unknown, indent: string, before: number): string {
  const whole = toOneLine(value);
  if (typeof value !== 'object' || value === null || before + whole.length <= storyWidth) return whole;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => {
    const start = list ? inner : `${inner}${JSON.stringify(key)}: `;
    return `${start}${toStoryLines(part, inner, start.length)}`;
  });
  return list ? `[\n${parts.join(',\n')}\n${indent}]` : `{\n${parts.join(',\n')}\n${indent}}`;
}

function toOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toOneLine).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${toOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** A briefing: slides in the order in which they are shown. */
export const toStoryText = (value: unknown): string => `${toStoryLines(value, '', 0)}\n`;

/** A file in its one form; throws when it is not JSON. */
export function toWritten(name: string, text: string): string {
  const value: unknown = JSON.parse(text);
  if (name.endsWith('.geojson')) return toLayerText(value);
  return name.startsWith('stories/') ? toStoryText(value) : toEntriesText(value);
}
