import { type Desk, type Draft, Enough } from '../desk.ts';
import { crsOfJson } from '../place/crs.ts';

/** From values of JSON to features on the desk: features, collections and bare geometries alike. */

type Members = Readonly<Record<string, unknown>>;
export type Counter = { number: number };

const isObject = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const bareGeometry = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

function refuse(desk: Desk, key: 'topojson' | 'esri-json'): never {
  desk.faults.add(key);
  throw new Enough();
}

const brief = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** What a collection says besides its features. */
export function takeMembers(desk: Desk, draft: Draft, { name, title, crs, type }: Members): void {
  if (type === 'Topology') refuse(desk, 'topojson');
  const named = [name, title].find((each) => typeof each === 'string' && each.trim() !== '');
  if (typeof named === 'string') {
    draft.name = named.slice(0, 120);
    desk.findings.words.push(draft.name);
  }
  const said = crsOfJson(crs);
  if (said) draft.crs = said;
}

/** Puts one value on the desk, whatever of GeoJSON it is. Rests where it holds many features. */
export async function takeValue(
  desk: Desk,
  draft: Draft,
  counter: Counter,
  value: unknown,
  depth = 0,
): Promise<void> {
  const isList = Array.isArray(value);
  const features = isObject(value) && value.type === 'FeatureCollection' ? value.features : undefined;
  if (depth < 8 && (isList || Array.isArray(features))) {
    for (const each of (isList ? value : features) as unknown[]) {
      await takeValue(desk, draft, counter, each, depth + 1);
      if (desk.work.isDue()) await desk.work.rest(0.5);
    }
    if (isObject(value) && depth === 0) takeMembers(desk, draft, value);
    return;
  }
  takeFeature(desk, draft, counter, value);
}

/** Puts one feature or bare geometry on the desk. */
export function takeFeature(desk: Desk, draft: Draft, counter: Counter, value: unknown): void {
  const number = ++counter.number;
  const at = { kind: 'feature', number } as const;
  const { type, geometry, properties, id, attributes } = isObject(value) ? value : {};
  if (type === 'Topology') refuse(desk, 'topojson');
  if (isObject(value) && isObject(attributes) && 'geometry' in value) refuse(desk, 'esri-json');
  if (type === 'Feature') desk.put(draft, geometry, properties, id, at);
  else if (typeof type === 'string' && bareGeometry.test(type)) desk.put(draft, value, {}, undefined, at);
  else if (isObject(geometry)) {
    desk.faults.count('json-mended', at);
    desk.put(draft, geometry, properties, id, at);
  } else desk.faults.add('not-a-feature', at, { what: brief(type ?? value) });
}
