/**
 * How names are cut into terms. Chinese by single characters and pairs, since it has no spaces; Latin by words; pinyin
 * by every rest of a name, so that typing may start at any syllable, in full or by initials.
 */

const chinese = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();

export const isChinese = (term: string): boolean => chinese.test(term);

const pairs = (run: string): string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/** `m101` is also found by `101`. */
const parts = (word: string): string[] => {
  const cut = word.match(/\p{L}+|\p{N}+/gu) ?? [];
  return cut.length > 1 ? [word, ...cut] : [word];
};

export function nameTerms(text: string): string[] {
  return (normalise(text).match(runs) ?? []).flatMap((run) =>
    isChinese(run) ? [...run, ...pairs(run)] : parts(run),
  );
}

/** `tong zhou bei guan` → tongzhoubeiguan, zhoubeiguan, …, and tzbg, zbg, … */
export function pinyinTerms(syllables: string): string[] {
  const all = syllables.split(' ').filter(Boolean);
  const rests = all.map((_, i) => all.slice(i));
  return [...new Set(rests.flatMap((rest) => [rest.join(''), rest.map((s) => s[0] ?? '').join('')]))];
}

/** A query's terms: pairs where there are two characters or more, since a pair says more than its halves. */
export function queryTerms(query: string): string[] {
  return (normalise(query).match(runs) ?? []).flatMap((run) => {
    if (!isChinese(run)) return [run];
    return run.length === 1 ? [run] : pairs(run);
  });
}
