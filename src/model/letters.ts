import { isHan } from './spelling.ts';

/**
 * Which letters a name has, as bits, so that most names need not be compared at all: 26 for Latin letters, 32 shared by
 * Chinese characters. Figures and numerals are left out, since 十 and 10 are the same.
 */
export type Letters = { readonly latin: number; readonly chinese: number };

const numerals = new Set([...'〇零一二三四五六七八九十百'].map((character) => character.charCodeAt(0)));

export function lettersOf(...texts: readonly string[]): Letters {
  let [latin, chinese] = [0, 0];
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 97 && code <= 122) latin |= 1 << (code - 97);
      else if (isHan(code) && !numerals.has(code)) chinese |= 1 << (code % 32);
    }
  return { latin, chinese };
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count++;
  return count;
}

/** How many bits of what was typed a name lacks. More than none: not found in it; more than one: not even by a slip. */
export const lacking = (typed: Letters, latin: number, chinese: number): number => {
  const [a, b] = [typed.latin & ~latin, typed.chinese & ~chinese];
  return a === 0 && b === 0 ? 0 : ones(a) + ones(b);
};
