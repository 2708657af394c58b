/** Measured positions from a GeoJSON file, or a CSV with columns name, lon and lat. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { positionsOf } from '../../../src/geo/parts.ts';
import type { ReferenceShape } from '../workshop.ts';

/** Metres a file's positions are trusted to where it does not say. */
const usualMeters = 20;

export function readReferences(path: string): ReferenceShape[] {
  const file = basename(path);
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.csv') ? fromTable(file, text) : fromFeatures(file, text);
}

function fromFeatures(file: string, text: string): ReferenceShape[] {
  const { features } = JSON.parse(text) as FeatureCollection;
  return features.map(({ geometry, properties }) => ({
    file,
    name: String(properties?.name ?? ''),
    accuracyM: Number(properties?.accuracy_m ?? usualMeters),
    // A line drawn straight from station to station measures the stations only.
    geometry: String(properties?.geometry_kind ?? '').startsWith('straight')
      ? { type: 'MultiPoint', coordinates: [...positionsOf(geometry)] }
      : geometry,
  }));
}

function fromTable(file: string, text: string): ReferenceShape[] {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => {
    const cell = (key: string) => cells[head.indexOf(key)] ?? '';
    return {
      file,
      name: cell('name'),
      accuracyM: Number(cell('accuracy_m')) || usualMeters,
      geometry: { type: 'Point', coordinates: [Number(cell('lon')), Number(cell('lat'))] },
    };
  });
}
