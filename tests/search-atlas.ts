import { resolve } from 'node:path';
import { buildData } from '../geodata/tools/build.ts';
import { readWorkshop } from '../geodata/tools/read-workshop.ts';
import { type CatalogFile, type NamesFile, toBriefs } from '../src/model/catalog.ts';
import type { SearchFile } from '../src/model/search-file.ts';
import { type AtlasIndex, buildAtlasIndex } from '../src/state/atlas-index.ts';

/** The real atlas's data as the search reads them, built once. */
export function realSearchData() {
  const { files } = buildData(readWorkshop(resolve(import.meta.dirname, '../geodata')));
  const read = <T>(name: string): T => JSON.parse(files.get(name) ?? '{}') as T;
  const catalog = read<CatalogFile>('catalog');
  const names = { zh: read<NamesFile>('names/zh'), en: read<NamesFile>('names/en') };
  return {
    entries: toBriefs(catalog, names),
    documents: new Map(catalog.documents.map((document) => [document.id, document])),
    towns: Object.fromEntries(catalog.towns),
    words: read<SearchFile>('search'),
    size: files.get('search')?.length ?? 0,
  };
}

export function realAtlasIndex(): AtlasIndex {
  const { words, ...sources } = realSearchData();
  return buildAtlasIndex(sources, words);
}
