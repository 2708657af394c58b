import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../geodata/tools/build.ts';
import { checkAll } from '../../geodata/tools/check/check-all.ts';
import { readWorkshop } from '../../geodata/tools/read-workshop.ts';
import { layers } from '../../src/layers/index.ts';
import { type CatalogFile, type NamesFile, type PlacesFile, toBriefs } from '../../src/model/catalog.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { SearchFile } from '../../src/model/search-file.ts';

/** The real files of the workshop, as the app will read them. */
const workshop = readWorkshop();
const built = buildData(workshop);
const read = <T>(name: string): T => {
  const text = built.files.get(name);
  if (text === undefined) throw new Error(`no file ${name}`);
  return JSON.parse(text) as T;
};

it('passes every check', () => {
  expect(checkAll(workshop)).toEqual([]);
}, 60_000);

describe('the built data', () => {
  const file = read<CatalogFile>('catalog');
  const names = { zh: read<NamesFile>('names/zh'), en: read<NamesFile>('names/en') };
  const catalog = { ...file, entries: toBriefs(file, names), towns: Object.fromEntries(file.towns) };
  const places = read<PlacesFile>('places');
  const full = new Map(
    [...new Set(catalog.entries.map((entry) => entry.sector))]
      .flatMap((sector) => read<Entry[]>(`details/${sector}`))
      .map((entry) => [entry.id, entry]),
  );

  it('holds every record of the workshop', () => {
    expect(built.faults).toEqual([]);
    const sectors = [...new Set(catalog.entries.map((entry) => entry.sector))];
    const details = sectors.flatMap((sector) =>
      read<{ id: string }[]>(`details/${sector}`).map(({ id }) => id),
    );
    expect(details.toSorted()).toEqual(catalog.entries.map(({ id }) => id).toSorted());
    expect(details).toEqual(expect.arrayContaining(Object.keys(read<SearchFile>('search').entries)));
  });

  it('registers the five documents and every number of the gazette', () => {
    expect(catalog.documents.map(({ id }) => id).toSorted()).toEqual(
      [
        'action-2021',
        'green-zone',
        'haidian-carbon-2024',
        'plan-2026',
        ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 14].map((n) => `gazette-2024-${n}`),
      ].toSorted(),
    );
  });

  it('tells of every town by name', () => {
    expect(Object.keys(catalog.towns)).toHaveLength(22);
    for (const entry of catalog.entries)
      for (const town of entry.towns) expect(catalog.towns).toHaveProperty(town);
  });

  it.each([...new Set(layers.flatMap(({ source }) => ('data' in source ? [source.data] : [])))])(
    'gives %s ids, names and one label a shape',
    (id) => {
      const { features } = read<{
        features: { geometry: { type: string }; properties: Record<string, string> }[];
      }>(`layers/${id}`);
      const shapes = features.filter(({ properties }) => !properties.label);
      const labels = features.filter(({ properties }) => properties.label);
      const ids = shapes.map(({ properties }) => properties.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(labels.map(({ properties }) => properties.id)).size).toBe(labels.length);
      for (const { geometry, properties } of labels)
        expect(geometry.type).toBe(properties.label === 'way' ? 'MultiLineString' : 'Point');
    },
  );

  it('puts an entry on the map exactly where its precision promises a shape', () => {
    for (const { id, mapped } of catalog.entries) {
      const promised = ['exact', 'site', 'town'].includes(full.get(id)?.where.precision ?? '');
      expect([id, mapped === true, id in places]).toEqual([id, promised, promised]);
    }
  });

  it('writes the catalogue small and reads it back whole', () => {
    for (const { id, name, sector, kind } of catalog.entries)
      expect({ name, sector, kind }).toEqual({
        name: full.get(id)?.name,
        sector: full.get(id)?.sector,
        kind: full.get(id)?.kind,
      });
    const [first] = toBriefs(file, { zh: names.zh });
    expect(first?.name.en).toBe(first?.name.zh);
  });

  it('tells the whole story of the lines readers ask for', () => {
    const ids = [
      'rail-m101-1',
      'rail-m102',
      'rail-22',
      'rail-6-south',
      'rail-17',
      'rail-s6',
      'rail-jingtang',
      'rail-yizhuang-taihu',
      'hub-subcenter-station',
    ];
    const named = new Map(catalog.entries.map((entry) => [entry.id, entry]));
    for (const id of ids) expect(named.get(id)?.documents.length, id).toBeGreaterThan(0);
    expect(named.get('rail-m102')?.status).toBe('studied');
  });

  it('is the same twice', () => {
    expect([...buildData(workshop).files]).toEqual([...built.files]);
  });

  it('speaks of no machine', () => {
    for (const text of built.files.values()) expect(text).not.toMatch(/\/(home|root|tmp|work)\//);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"[a-z]+:/);
  });
});
