import MiniSearch from 'minisearch';
import type { Text } from '../../i18n/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import type { SearchFile } from '../../model/catalog.ts';
import { sectorNames } from '../../model/vocabulary.ts';
import { isChinese, nameTerms, normalise, pinyinTerms, queryTerms } from './tokens.ts';

export type SearchIndex = (query: string) => readonly EntryBrief[];

type Fields = { id: string; name: string; english: string; pinyin: string; around: string };

/** As it is typed without spaces. */
const squeeze = (text: string): string => normalise(text).replace(/\s/g, '');

/** `bei yun he` → beiyunhe, byh */
const wholePinyin = (syllables: string): string[] => pinyinTerms(syllables).slice(0, 2);

/** Parts the names of one field; no name holds it. */
const bar = '|';

/**
 * An index over all entries: by name and alias in Chinese (any part), English (words), pinyin (from any syllable, in
 * full or initials), town, sector and organisation. Best first; every term must be found.
 */
export function buildIndex(
  entries: readonly EntryBrief[],
  words: SearchFile,
  towns: Readonly<Record<string, Text>>,
): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Fields>({
    fields: ['name', 'english', 'pinyin', 'around'],
    tokenize: (text, field) => text.split(bar).flatMap(field === 'pinyin' ? pinyinTerms : nameTerms),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      combineWith: 'AND',
      prefix: (term) => !isChinese(term) && term.length > 1,
      fuzzy: (term) => (!isChinese(term) && term.length >= 5 ? 1 : false),
      boost: { name: 6, english: 3, pinyin: 3, around: 1 },
    },
  });
  index.addAll(
    entries.map(({ id, name, towns: where, sector }) => {
      const around = where.flatMap((town) => [towns[town]?.zh ?? '', towns[town]?.en ?? '']);
      const { aliases = [], pinyin = [], units = [] } = words[id] ?? {};
      return {
        id,
        name: [name.zh, ...aliases].join(bar),
        english: name.en,
        pinyin: pinyin.join(bar),
        around: [...around, ...units, sectorNames[sector].zh, sectorNames[sector].en].join(bar),
      };
    }),
  );
  const spelled = new Map(
    entries.map(({ id, name }) => {
      const { aliases = [], pinyin = [] } = words[id] ?? {};
      return [id, [name.zh, name.en, ...aliases, ...pinyin.flatMap(wholePinyin)].map(squeeze)] as const;
    }),
  );
  /** 0: a name is the query itself; 1: a name begins with it; 2: all others, in the index's own order. */
  const nearness = (id: string, query: string): number => {
    const names = spelled.get(id) ?? [];
    return names.includes(query) ? 0 : names.some((name) => name.startsWith(query)) ? 1 : 2;
  };
  return (query) => {
    const wanted = squeeze(query);
    if (wanted === '') return [];
    return index
      .search(query)
      .map(({ id }) => ({ id: String(id), near: nearness(String(id), wanted) }))
      .toSorted((a, b) => a.near - b.near)
      .flatMap(({ id }) => byId.get(id) ?? []);
  };
}
