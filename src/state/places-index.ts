import { type Bounds, growBounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import { emptySearchFile, type LngLat, type SearchFile } from '../model/search-file.ts';
import type { AtlasIndex } from './atlas-index.ts';
import { catalogStore, loadAllNames, loadPlaces } from './catalog.ts';
import { fetchData } from './data-files.ts';

export type { AtlasIndex, Thing } from './atlas-index.ts';

/** Looks up what a reader types. The index and its file are read when first asked for, and shared by all who ask. */

let made: { readonly entries: unknown; readonly index: Promise<AtlasIndex> } | null = null;

const catalogCame = (): Promise<void> =>
  new Promise((resolve) => {
    if (catalogStore.getState().phase !== 'loading') return resolve();
    const stop = catalogStore.subscribe(({ phase }) => {
      if (phase === 'loading') return;
      stop();
      resolve();
    });
  });

/** The index over everything that has a name. Without the search file it still finds names as they are written. */
export async function loadAtlasIndex(): Promise<AtlasIndex> {
  await catalogCame();
  await loadAllNames();
  const sources = catalogStore.getState();
  if (made?.entries === sources.entries) return made.index;
  const parts = Promise.all([
    fetchData<SearchFile>('search').catch(() => null),
    import('./atlas-index.ts'),
  ] as const);
  const index = parts.then(([words, { buildAtlasIndex }]) => {
    if (!words) made = null; // asked for again next time
    return buildAtlasIndex(sources, words ?? emptySearchFile);
  });
  made = { entries: sources.entries, index };
  index.catch(() => {
    made = null;
  });
  return index;
}

/** Something with a place on the map, found by what was typed. */
export type PlaceHit = {
  readonly name: Text;
  /** An entry with a shape; a shape that shows no entry (station, street, river, park); a town of the district. */
  readonly kind: 'entry' | 'shape' | 'town';
  /** An entry's id, a shape's id, or a town's id as entries name it (its shape is `town-<id>`). */
  readonly id: string;
  /** Of shapes and towns: the layer the shape is in. */
  readonly layer?: string;
  /** A point on it: inside an area, half way along a line. Not the middle of its bounds. */
  readonly at: LngLat;
  /** The box around all of it; for a point, that point twice. */
  readonly bounds: Bounds;
  /** Metres within which it is known. */
  readonly accuracyM: number;
  /** True where one character of what was typed is thought to be wrong. */
  readonly guess: boolean;
};

/**
 * The name of a shape that shows no entry, and the box to show it in: with as much around it as it is uncertain. Null
 * where there is none of that id.
 */
export async function findShape(
  layer: string,
  id: string,
): Promise<Pick<PlaceHit, 'name' | 'bounds'> | null> {
  const thing = (await loadAtlasIndex()).byKey.get(`place:${layer}/${id}`);
  if (thing?.kind !== 'place') return null;
  const { name, at, bounds = [...at, ...at] as const, accuracyM } = thing.place;
  return { name, bounds: growBounds(bounds, accuracyM) };
}

const townShape = /^town-/;

/**
 * Places named like what was typed, best first, at most 20: stations, streets, rivers, parks, towns, and entries that are
 * on the map. Takes names in both languages, part of a name, pinyin, initials, traditional characters, and one
 * typing slip, as the search field does. Never fails: where data cannot be had the list is shorter or empty.
 *
 *   const [first] = await findPlaces('balqiao');  // 八里桥, { kind: 'shape', layer: 'rail-stations', … }
 */
export async function findPlaces(query: string): Promise<readonly PlaceHit[]> {
  if (!catalogStore.getState().places.size) await loadPlaces();
  const index = await loadAtlasIndex().catch(() => null);
  if (!index) return [];
  const { places } = catalogStore.getState();
  const hits = index.find(query).flatMap(({ value, guess }): PlaceHit[] => {
    if (value.kind === 'entry') {
      const { id, name } = value.entry;
      const place = places.get(id);
      const at = index.words.entries[id]?.at;
      if (!place || !at) return [];
      return [{ name, kind: 'entry', id, at, bounds: place.bounds, accuracyM: place.accuracyM, guess }];
    }
    if (value.kind !== 'place') return [];
    const { layer, id, name, at, bounds, accuracyM } = value.place;
    const around = bounds ?? ([...at, ...at] as const);
    const town = layer === 'towns';
    return [
      {
        name,
        kind: town ? 'town' : 'shape',
        id: town ? id.replace(townShape, '') : id,
        layer,
        at,
        bounds: around,
        accuracyM,
        guess,
      },
    ];
  });
  return hits.slice(0, 20);
}
