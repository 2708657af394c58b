import type { Position } from 'geojson';
import { type Figure, type FigureKind, type Figures, figureKinds } from './drawing.ts';
import { isRecord } from './is-record.ts';

/** Reads figures as the device or an exported file has them: whatever is not one is left out and counted. */

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'number' && Number.isFinite(part)) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

const isPath = (value: unknown, least: number): value is Position[] =>
  Array.isArray(value) && value.length >= least && value.every(isPosition);

const isRing = (value: unknown): value is Position[] => {
  if (!isPath(value, 4)) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const typeOf = (kind: FigureKind): Figure['geometry']['type'] =>
  kind === 'point' ? 'Point' : kind === 'line' ? 'LineString' : 'Polygon';

function parseGeometry(kind: FigureKind, value: unknown): Figure['geometry'] | undefined {
  if (!isRecord(value) || value.type !== typeOf(kind)) return undefined;
  const { coordinates } = value;
  if (kind === 'point') return isPosition(coordinates) ? { type: 'Point', coordinates } : undefined;
  if (kind === 'line') return isPath(coordinates, 2) ? { type: 'LineString', coordinates } : undefined;
  if (!Array.isArray(coordinates) || coordinates.length !== 1 || !isRing(coordinates[0])) return undefined;
  return { type: 'Polygon', coordinates: [coordinates[0]] };
}

function parseFigure(value: unknown): Figure | undefined {
  if (!isRecord(value)) return undefined;
  const kind = figureKinds.find((one) => one === value.kind);
  const geometry = kind && parseGeometry(kind, value.geometry);
  const { number } = value;
  if (!kind || !geometry || typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return { kind, number, geometry };
}

export function parseDrawing(found: unknown): { readonly figures: Figures; readonly lost: number } {
  const all = isRecord(found) && isRecord(found.figures) ? Object.entries(found.figures) : [];
  const read = all.flatMap(([id, value]) => {
    const figure = parseFigure(value);
    return figure ? [[id, figure] as const] : [];
  });
  return { figures: Object.fromEntries(read), lost: all.length - read.length };
}
