/**
 * From the workshop's files to the files the app reads. Pure: file texts in, file texts out.
 *
 *   catalog, names/zh, names/en   documents, towns, entries in brief: what the first view needs besides the layers
 *   places             where each entry is, for a selection to be marked and moved to
 *   layers/<id>        the layer with names, status and sector ready for the map's expressions
 *   details/<sector>   entries in full
 *   indicators         target figures across the documents
 *   stories            the list of briefings
 *   story-<id>         a briefing, whole
 *   timeline           statements without their words: who says when, how far, how much
 *   search             other names, places without an entry, organisations, and how characters are typed
 *   passages/<sector>  the cited words, only where a copy of the documents is at hand
 */
import type { Feature, FeatureCollection, Position } from 'geojson';
import { areaSquareMeters } from '../../src/geo/area.ts';
import { boundsOf, joinBounds } from '../../src/geo/bounds.ts';
import { briefOf, type EntryPlace } from '../../src/model/brief.ts';
import { type Passage, type Passages, toCatalogFile } from '../../src/model/catalog.ts';
import type { PlanDocument } from '../../src/model/document.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Shape } from '../../src/model/feature.ts';
import { currentStatus } from '../../src/model/history.ts';
import {
  type Fault,
  parseDocuments,
  parseEntries,
  parseIndicators,
  parseOrganisations,
  parseShapes,
  parseStory,
} from '../../src/model/parse.ts';
import { storyBriefOf } from '../../src/model/story.ts';
import { toTimelineFile } from '../../src/model/timeline.ts';
import type { Sector } from '../../src/model/vocabulary.ts';
import { runsEastWest } from './course.ts';
import { folded } from './folded.ts';
import { labelPoint } from './label-point.ts';
import { passagesOf } from './passages.ts';
import { type RoadNames, roadNames } from './road-names.ts';
import { searchFileOf } from './search-words.ts';
import type { Workshop, WorkshopFile } from './workshop.ts';

export type BuiltData = {
  readonly version: string;
  /** File text by name without ending. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
};

/** Where an entry is, over all layers. */
function placesOf(layers: ReadonlyMap<string, readonly Shape[]>): Map<string, EntryPlace> {
  const places = new Map<string, EntryPlace>();
  for (const [layer, shapes] of layers)
    for (const { id, geometry, properties } of shapes) {
      const { entry, accuracyM, method } = properties;
      const bounds = boundsOf(geometry);
      if (!entry || !bounds) continue;
      const known = places.get(entry);
      const rougher = !known || accuracyM > known.accuracyM ? { accuracyM, method } : known;
      places.set(entry, {
        bounds: known ? (joinBounds([known.bounds, bounds]) ?? bounds) : bounds,
        shapes: { ...known?.shapes, [layer]: [...(known?.shapes[layer] ?? []), id] },
        accuracyM: rougher.accuracyM,
        method: rougher.method,
      });
    }
  return places;
}

/** Areas larger than this are drawn by their edge, or they would wash over the map. */
const wideM2 = 2_000_000;

/** What the map's paints read of a shape. */
function flat(
  { id, geometry, properties: p }: Shape,
  entries: ReadonlyMap<string, Entry>,
): Record<string, string | number> {
  const entry = p.entry ? entries.get(p.entry) : undefined;
  const name = p.name ?? entry?.name;
  const fold = name && !geometry.type.endsWith('LineString') ? folded(name.zh) : null;
  return {
    id,
    ...(name ? { zh: name.zh, en: name.en } : {}),
    ...(fold ? { fold } : {}),
    class: p.class,
    method: p.method,
    accuracyM: p.accuracyM,
    status: p.status ?? (entry ? currentStatus(entry) : 'done'),
    ...(entry ? { entry: entry.id, sector: entry.sector } : {}),
    ...(p.line ? { line: p.line } : {}),
    ...(p.lines ? { transfer: p.lines.length > 1 ? 'yes' : 'no' } : {}),
    ...(p.widthM ? { widthM: p.widthM } : {}),
    ...(p.rank ? { rank: p.rank } : {}),
    ...(areaSquareMeters(geometry) > wideM2 ? { wide: 'yes' } : {}),
  };
}

/** Layers whose lines are named along their course. */
const namedAlong: ReadonlySet<string> = new Set(['roads', 'rail-lines', 'rivers']);

/** Where a shape's name stands, if not along all of it: for roads the stretches that no other road names. */
function toLabel(
  layer: string,
  { id, geometry }: Shape,
  names: RoadNames,
  lakes: readonly Position[][],
): Feature | null {
  const rest = names.get(id);
  if (rest)
    return {
      type: 'Feature',
      geometry: rest.way,
      properties: { zh: rest.name.zh, en: rest.name.en, label: 'way' },
    };
  const along = namedAlong.has(layer) && geometry.type.endsWith('LineString');
  const point = along ? null : labelPoint(geometry, layer === 'parks' ? lakes : []);
  return point && { type: 'Feature', geometry: point, properties: { label: 'yes' } };
}

/** A layer as the map wants it: flat properties, and beside each named shape the point or the way of its label. */
function toMapLayer(
  layer: string,
  shapes: readonly Shape[],
  entries: ReadonlyMap<string, Entry>,
  lakes: readonly Position[][],
  more: (shape: Shape) => Record<string, number>,
): FeatureCollection {
  const names: RoadNames = layer === 'roads' ? roadNames(shapes) : new Map();
  return {
    type: 'FeatureCollection',
    features: shapes.flatMap((shape): Feature[] => {
      const properties: Record<string, string | number> = {
        ...flat(shape, entries),
        ...more(shape),
        ...(names.has(shape.id) && { named: 'no' }),
      };
      const drawn: Feature = { type: 'Feature', geometry: shape.geometry, properties };
      const label = properties.zh ? toLabel(layer, shape, names, lakes) : null;
      return label ? [drawn, { ...label, properties: { ...properties, ...label.properties } }] : [drawn];
    }),
  };
}

function byIssued(a: PlanDocument, b: PlanDocument): number {
  return a.issued.localeCompare(b.issued) || a.id.localeCompare(b.id, 'en', { numeric: true });
}

function bySector(entries: readonly Entry[]): Map<Sector, Entry[]> {
  const groups = new Map<Sector, Entry[]>();
  for (const entry of entries) groups.set(entry.sector, [...(groups.get(entry.sector) ?? []), entry]);
  return groups;
}

/** `town-songzhuang` → songzhuang */
const townOf = (shape: string): string => shape.replace(/^town-/, '');

/** `layers/rivers.geojson` → rivers */
const stem = ({ name }: WorkshopFile): string => name.replace(/^.*\//, '').replace(/\.\w+$/, '');

function json({ name, text }: WorkshopFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function buildData(workshop: Workshop): BuiltData {
  const faults: Fault[] = [];
  const keep = <T>(parsed: { values: readonly T[]; faults: readonly Fault[] }): readonly T[] => {
    faults.push(...parsed.faults);
    return parsed.values;
  };
  const { version } = json(workshop.atlas) as { version: string };
  const documents = [...keep(parseDocuments(json(workshop.documents), 'documents.json'))].sort(byIssued);
  const entries = workshop.entries.flatMap((file) => keep(parseEntries(json(file), file.name)));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const layers = new Map(
    workshop.layers.map((file) => [stem(file), keep(parseShapes(json(file), file.name))] as const),
  );
  const places = placesOf(layers);
  const register = new Map(documents.map((document) => [document.id, document]));
  const towns = (layers.get('towns') ?? []).flatMap(({ id, properties: { name } }) =>
    name ? [[townOf(id), name] as const] : [],
  );
  const briefs = entries.map((entry) => briefOf(entry, register, places.has(entry.id)));
  const organisations = workshop.organisations
    ? keep(parseOrganisations(json(workshop.organisations), workshop.organisations.name))
    : [];
  const search = searchFileOf(entries, documents, layers, organisations);
  const passages = passagesOf(entries, documents, workshop.sources);
  const files = new Map<string, string>([
    ['catalog', JSON.stringify(toCatalogFile(version, documents, towns, briefs))],
    ['names/zh', JSON.stringify(briefs.map(({ name }) => name.zh))],
    ['names/en', JSON.stringify(briefs.map(({ name }) => name.en))],
    ['places', JSON.stringify(Object.fromEntries(places))],
    ['search', JSON.stringify(search)],
    ['timeline', JSON.stringify(toTimelineFile(entries, documents))],
  ]);
  if (workshop.indicators)
    files.set(
      'indicators',
      JSON.stringify(keep(parseIndicators(json(workshop.indicators), workshop.indicators.name))),
    );
  const stories = workshop.stories.flatMap((file) => {
    const { value, faults } = parseStory(json(file), file.name);
    return keep({ values: value ? [value] : [], faults });
  });
  files.set('stories', JSON.stringify(stories.map(storyBriefOf)));
  for (const story of stories) files.set(`story-${story.id}`, JSON.stringify(story));
  const inTown = (town: string) => briefs.filter((brief) => brief.towns.includes(town)).length;
  const lakes = (layers.get('rivers') ?? []).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : [],
  );
  const tracks = (layers.get('rail-lines') ?? []).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : [],
  );
  for (const [layer, shapes] of layers) {
    const more = ({ id, geometry }: Shape): Record<string, number> => {
      if (layer === 'towns') return { count: inTown(townOf(id)) };
      const across = layer === 'rail-stations' && geometry.type === 'Point';
      return across && runsEastWest(geometry.coordinates, tracks) ? { across: 1 } : {};
    };
    files.set(`layers/${layer}`, JSON.stringify(toMapLayer(layer, shapes, byId, lakes, more)));
  }
  for (const [sector, some] of bySector(entries)) {
    files.set(`details/${sector}`, JSON.stringify(some));
    const cited: Passages = Object.fromEntries(
      some.flatMap(({ id }): [string, readonly (Passage | null)[]][] => {
        const found = passages.get(id);
        return found ? [[id, found]] : [];
      }),
    );
    if (Object.keys(cited).length) files.set(`passages/${sector}`, JSON.stringify(cited));
  }
  return { version, files, faults };
}
