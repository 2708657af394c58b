import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';

/** The files of the workshop as they stand on disk, not yet parsed. */
export type WorkshopFiles = {
  readonly atlas: unknown;
  readonly documents: unknown;
  /** By file name without ending. */
  readonly entries: ReadonlyMap<string, unknown>;
  readonly layers: ReadonlyMap<string, FeatureCollection>;
  /** Text of each source document by file name; empty when no copy is at hand. */
  readonly sources: ReadonlyMap<string, string>;
};

const read = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

function readFolder<T>(folder: string, ending: string): Map<string, T> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -ending.length), read(join(folder, name)) as T]));
}

/** Where a copy of the planning documents may stand: `SOURCES_DIR`, else beside the project. */
export const sourcesFolder = (): string => resolve(process.env.SOURCES_DIR ?? '../shared/sources');

export function readWorkshop(root = 'geodata', sources = sourcesFolder()): WorkshopFiles {
  const texts = existsSync(sources) ? readdirSync(sources).filter((name) => name.endsWith('.txt')) : [];
  return {
    atlas: read(join(root, 'atlas.json')),
    documents: read(join(root, 'documents.json')),
    entries: readFolder(join(root, 'entries'), '.json'),
    layers: readFolder(join(root, 'layers'), '.geojson'),
    sources: new Map(texts.map((name) => [name, readFileSync(join(sources, name), 'utf8')])),
  };
}
