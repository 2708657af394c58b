import { hasHan, isDigit, isHan } from './spelling.ts';

/** How a text takes what was typed, when one character of it is wrong: as a whole, from its beginning, or inside. */
export type Slip = 'whole' | 'beginning' | 'inside';

/** How `starts` marks a character that begins a word or a syllable. */
const begin = '1'.charCodeAt(0);

/** Whether all of `typed` after `from` stands in the text at `at`. */
function goesOn(typed: string, from: number, text: string, at: number): boolean {
  if (text.length - at < typed.length - from) return false;
  for (let i = from; i < typed.length; i++)
    if (typed.charCodeAt(i) !== text.charCodeAt(at + i - from)) return false;
  return true;
}

/** A figure is never a slip: line 10 is not line 17. Nor is a letter one for a character. */
const mayDiffer = (a: number, b: number): boolean => !isDigit(a) && !isDigit(b) && isHan(a) === isHan(b);

/**
 * End of the match in the text, where it reads from `at` on like what was typed with exactly one slip; else -1. Of several
 * ways to read it, the one that takes the whole text.
 */
function slipAt(typed: string, text: string, at: number): number {
  let i = 0;
  while (i < typed.length && typed.charCodeAt(i) === text.charCodeAt(at + i)) i++;
  if (i === typed.length) return -1;
  const [mine, its] = [typed.charCodeAt(i), text.charCodeAt(at + i)];
  const ended = at + i >= text.length;
  const last = i === typed.length - 1;
  let best = -1;
  const [wrong, missing, tooMany] = [at + typed.length, at + typed.length + 1, at + typed.length - 1];
  if (!isDigit(mine) && goesOn(typed, i + 1, text, at + i)) best = better(best, tooMany, at, text, last);
  if (ended) return best;
  if (!isDigit(its) && goesOn(typed, i, text, at + i + 1)) best = better(best, missing, at, text, false);
  if (!mayDiffer(mine, its)) return best;
  if (goesOn(typed, i + 1, text, at + i + 1)) best = better(best, wrong, at, text, last);
  const swapped = typed.charCodeAt(i + 1) === its && text.charCodeAt(at + i + 1) === mine;
  if (swapped && goesOn(typed, i + 2, text, at + i + 2)) best = better(best, wrong, at, text, false);
  return best;
}

/** A slip in the last character says nothing, unless all the rest of the name is there. */
function better(best: number, end: number, at: number, text: string, last: boolean): number {
  const whole = at === 0 && end === text.length;
  return whole || (best < 0 && !last) ? end : best;
}

/**
 * One character wrong, missing, too many, or two neighbours changed over. Short words have too many neighbours: two
 * Chinese characters stand only for a whole name of three, three are not looked for inside names, and letters need five.
 */
export function slip(typed: string, text: string, starts: string | null): Slip | null {
  const chinese = hasHan(typed);
  if (typed.length < (chinese ? 2 : 5) || text.length < 3) return null;
  const last = !chinese || typed.length > 3 ? text.length - 2 : 0;
  for (let at = 0; at <= last; at++) {
    if (at > 0 && starts && starts.charCodeAt(at) !== begin) continue;
    const end = slipAt(typed, text, at);
    if (end < 0) continue;
    if (at === 0 && end === text.length) return 'whole';
    if (chinese && typed.length === 2) continue;
    return at === 0 ? 'beginning' : 'inside';
  }
  return null;
}
