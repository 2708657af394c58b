import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../../src/model/search-file.ts';
import { hasHan, spellerFor, squeeze } from '../../src/model/spelling.ts';

const spell = spellerFor('');

/** One syllable for each Chinese character of a name, as the name is read. */
const syllablesOf = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).map((syllable) =>
    syllable.toLowerCase().replace(/ü/g, 'v'),
  );

/**
 * How the characters of these names sound: each character's most frequent syllable, and whole names where one sounds
 * otherwise (行政 xing, 银行 hang). Names are keyed as the index spells them.
 */
export function soundsOf(names: Iterable<string>): Sounds {
  const read = [...new Set(names)].flatMap((name) => {
    const characters = [...name].filter(hasHan);
    const syllables = syllablesOf(name);
    return characters.length && characters.length === syllables.length
      ? [{ name, characters, syllables }]
      : [];
  });
  const counts = new Map<string, Map<string, number>>();
  for (const { characters, syllables } of read)
    characters.forEach((character, i) => {
      const syllable = syllables[i] ?? '';
      const count = counts.get(character) ?? new Map<string, number>();
      counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1));
    });
  const usual = new Map(
    [...counts].map(([character, count]) => {
      const [[syllable] = ['']] = [...count].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
      return [character, syllable] as const;
    }),
  );
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of [...usual].toSorted((a, b) => a[1].localeCompare(b[1])))
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  const others = read.filter(({ characters, syllables: its }) =>
    characters.some((character, i) => usual.get(character) !== its[i]),
  );
  return {
    syllables,
    names: Object.fromEntries(
      others.map(({ name, syllables: its }) => [squeeze(spell(name)), its.join(' ')]),
    ),
  };
}
