import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';

/** Features of a layer of ours by its id, or of any GeoJSON or CSV file with lon and lat columns. */
export function readFeatures(name: string): Feature[] {
  const own = resolve('geodata/layers', `${name}.geojson`);
  const path = existsSync(own) ? own : resolve(name);
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.csv')) return (JSON.parse(text) as FeatureCollection).features;
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const cell = (key: string) => cells[columns.indexOf(key)] ?? '';
    const coordinates = [Number(cell('lon')), Number(cell('lat'))];
    return { type: 'Feature', properties: { name: cell('name') }, geometry: { type: 'Point', coordinates } };
  });
}

/** A feature's name: ours in Chinese, a reference's as it stands, else the id. */
export function featureName(feature: Feature): string {
  const name: unknown = feature.properties?.name;
  if (typeof name === 'string') return name;
  if (name && typeof name === 'object' && 'zh' in name) return String(name.zh);
  return String(feature.id ?? '');
}
