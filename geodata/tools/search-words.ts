/** What search needs beyond the catalogue: other names, places without an entry, organisations, sounds. Pure. */
import type { Geometry } from 'geojson';
import { areaSquareMeters } from '../../src/geo/area.ts';
import { boundsOf } from '../../src/geo/bounds.ts';
import { lengthMeters } from '../../src/geo/length.ts';
import { isInside } from '../../src/geo/within.ts';
import type { Text } from '../../src/i18n/text.ts';
import type { PlanDocument } from '../../src/model/document.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Shape } from '../../src/model/feature.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type {
  EntryWords,
  LngLat,
  OrganisationRow,
  PlaceRow,
  SearchFile,
} from '../../src/model/search-file.ts';
import { labelPoint } from './label-point.ts';
import { shortNames, stationNames, townNames } from './short-names.ts';
import { soundsOf } from './sounds.ts';
import { traditionalPairs } from './traditional.ts';

type Layers = ReadonlyMap<string, readonly Shape[]>;

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** A point on the shape: where its label stands. */
function pointOn(geometry: Geometry): LngLat | null {
  const [lng, lat] =
    (labelPoint(geometry) ?? (geometry.type === 'Point' ? geometry : null))?.coordinates ?? [];
  if (lng !== undefined && lat !== undefined) return [round(lng), round(lat)];
  const bounds = boundsOf(geometry);
  return bounds ? [round(bounds[0]), round(bounds[1])] : null;
}

/** Lines and areas in one order: an area counts as the square root of its size. */
const sizeOf = (geometry: Geometry): number =>
  Math.max(lengthMeters(geometry), Math.sqrt(areaSquareMeters(geometry)));

/** 22号线（平谷线） → 22号线 */
const withoutBrackets = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/（.*）$/, ''),
  en: en.replace(/ \(.*\)$/, ''),
});

function linesAt(shape: Shape, layers: Layers): Text | undefined {
  const names = (shape.properties.lines ?? []).flatMap((line) => {
    const found = layers.get('rail-lines')?.find(({ properties }) => properties.line === line);
    return found?.properties.name ? [withoutBrackets(found.properties.name)] : [];
  });
  if (!names.length) return undefined;
  const all = (language: 'zh' | 'en') => [...new Set(names.map((name) => name[language]))];
  return { zh: all('zh').join('、'), en: all('en').join(', ') };
}

function alsoOf(layer: string, { properties }: Shape, name: Text): string[] {
  if (layer === 'rail-stations') return stationNames(name.zh, properties.class);
  if (layer === 'towns' || layer === 'districts') return townNames(name.zh);
  return shortNames(name.zh);
}

function placeRow(layer: string, shape: Shape, layers: Layers): PlaceRow[] {
  const { geometry, id, properties } = shape;
  const { name, accuracyM, status, entry } = properties;
  const at = pointOn(geometry);
  if (!name || entry || !at) return [];
  const also = alsoOf(layer, shape, name);
  const bounds = boundsOf(geometry)?.map(round) as unknown as PlaceRow['bounds'];
  const whole = ['towns', 'districts', 'core-155'].includes(layer);
  const town = whole ? undefined : layers.get('towns')?.find((one) => isInside([...at], one.geometry))?.id;
  const lines = linesAt(shape, layers);
  return [
    {
      layer,
      id,
      name,
      ...(also.length ? { also } : {}),
      at,
      ...(geometry.type === 'Point' || !bounds ? {} : { bounds }),
      accuracyM,
      ...(status && status !== 'done' ? { status } : {}),
      ...(town ? { town: town.replace(/^town-/, '') } : {}),
      ...(lines ? { lines } : {}),
    },
  ];
}

/** Every form a document writes leads to its organisation; one without a record stands for itself. */
function organisationsOf(
  entries: readonly Entry[],
  known: readonly Organisation[],
): { rows: OrganisationRow[]; numberOf: ReadonlyMap<string, number> } {
  const rows: OrganisationRow[] = [];
  const numberOf = new Map<string, number>();
  for (const { id, name, writtenAs = [], also = [] } of known) {
    for (const form of [name.zh, ...writtenAs]) numberOf.set(form, rows.length);
    const others = [...writtenAs, ...also];
    rows.push({ id, name, ...(others.length ? { also: others } : {}) });
  }
  for (const unit of entries.flatMap(({ statements }) => statements.flatMap(({ units = [] }) => units))) {
    if (numberOf.has(unit)) continue;
    numberOf.set(unit, rows.length);
    rows.push({ id: unit, name: { zh: unit, en: unit } });
  }
  return { rows, numberOf };
}

function entryWords(
  entry: Entry,
  shapes: readonly { readonly layer: string; readonly shape: Shape }[],
  numberOf: ReadonlyMap<string, number>,
): EntryWords {
  const drawn = shapes.flatMap(({ shape }) => (shape.properties.name ? [shape.properties.name] : []));
  const chinese = [entry.name.zh, ...entry.aliases, ...drawn.map(({ zh }) => zh)];
  const stations = shapes.flatMap(({ layer, shape: { properties } }) =>
    layer === 'rail-stations' && properties.name ? stationNames(properties.name.zh, properties.class) : [],
  );
  const all = [...chinese, ...drawn.map(({ en }) => en), ...chinese.flatMap(shortNames), ...stations];
  const also = [...new Set(all)].filter((name) => name !== entry.name.zh && name !== entry.name.en);
  const units = entry.statements.flatMap((statement) => statement.units ?? []);
  const by = [...new Set(units.flatMap((unit) => numberOf.get(unit) ?? []))];
  const [largest] = shapes.map(({ shape }) => shape.geometry).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const at = largest ? pointOn(largest) : null;
  return { ...(also.length ? { also } : {}), ...(by.length ? { by } : {}), ...(at ? { at } : {}) };
}

export function searchFileOf(
  entries: readonly Entry[],
  documents: readonly PlanDocument[],
  layers: Layers,
  organisations: readonly Organisation[],
): SearchFile {
  const shapesOf = new Map<string, { layer: string; shape: Shape }[]>();
  for (const [layer, shapes] of layers)
    for (const shape of shapes) {
      const { entry } = shape.properties;
      if (entry) shapesOf.set(entry, [...(shapesOf.get(entry) ?? []), { layer, shape }]);
    }
  const { rows, numberOf } = organisationsOf(entries, organisations);
  const words = entries.map((entry) => entryWords(entry, shapesOf.get(entry.id) ?? [], numberOf));
  const places = [...layers].flatMap(([layer, shapes]) =>
    shapes.flatMap((shape) => placeRow(layer, shape, layers)),
  );
  const names = [
    ...entries.flatMap(({ name }, i) => [name.zh, ...(words[i]?.also ?? [])]),
    ...places.flatMap(({ name, also = [] }) => [name.zh, ...also]),
    ...rows.flatMap(({ name, also = [] }) => [name.zh, ...also]),
    ...documents.flatMap(({ title, shortTitle, number = '' }) => [title.zh, shortTitle.zh, number]),
  ];
  return {
    entries: Object.fromEntries(
      entries.flatMap(({ id }, i) => (Object.keys(words[i] ?? {}).length ? [[id, words[i]]] : [])),
    ) as SearchFile['entries'],
    organisations: rows,
    places,
    sounds: soundsOf(names),
    traditional: traditionalPairs(names),
  };
}
