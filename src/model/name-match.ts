import { follow } from './sounds.ts';
import { hasHan, isDigit, isHan, squeeze, withFigures, withSpokenNumbers } from './spelling.ts';
import { slip } from './typo.ts';

/** What was typed, in the forms names are compared with. */
export type Typed = {
  /** Without spaces. */
  readonly text: string;
  readonly figures: string;
  readonly chinese: boolean;
  /** With letters, so that pinyin may be meant. */
  readonly latin: boolean;
  /** `tong2zhou1` without its tones, where it may be that. */
  readonly toneless: string | null;
};

/** A text and, for each of its characters, `1` where a word or a syllable begins, else `0`. */
type Marked = { readonly text: string; readonly starts: string };

/** A Chinese name as it sounds: a sound for each character, and all of them in a row. */
type Heard = { readonly text: string; readonly sounds: readonly string[]; readonly row: Marked };

/** One name, ready to be compared. */
export type Spelled = Marked & {
  readonly chinese: boolean;
  /** With Chinese numerals as figures, where that differs. */
  readonly figures: Marked | null;
  /** Of a Chinese name; once more with its line's number spoken. */
  readonly heard: readonly Heard[];
};

/** How near a name is to what was typed; lower is nearer. Typos come after everything else. */
export const nearness = {
  itself: 0,
  itselfHeard: 1,
  begins: 2,
  beginsHeard: 3,
  inside: 4,
  insideHeard: 5,
  initials: 0.5,
  wordByWord: 6,
  around: 7,
  slip: 9,
} as const;

const classOf = (code: number): number => (isHan(code) ? 1 : isDigit(code) ? 2 : 3);

function startsOf(spaced: string): string {
  let starts = '';
  let before = 0;
  for (let i = 0; i < spaced.length; i++) {
    const now = spaced[i] === ' ' ? 0 : classOf(spaced.charCodeAt(i));
    if (now) starts += before === now ? '0' : '1';
    before = now;
  }
  return starts;
}

const toMarked = (spaced: string): Marked => ({ text: squeeze(spaced), starts: startsOf(spaced) });

function toHeard(text: string, soundsOf: (name: string) => readonly string[]): Heard {
  const sounds = soundsOf(text);
  const starts = sounds.map((sound) => `1${'0'.repeat(sound.length - 1)}`).join('');
  return { text, sounds, row: { text: sounds.join(''), starts } };
}

export function spellName(spaced: string, soundsOf: (name: string) => readonly string[]): Spelled {
  const plain = toMarked(spaced);
  const chinese = hasHan(spaced);
  const figures = chinese ? withFigures(spaced) : spaced;
  const spoken = chinese ? withSpokenNumbers(plain.text) : plain.text;
  const heard = chinese ? [...new Set([plain.text, spoken])] : [];
  return {
    ...plain,
    chinese,
    figures: figures === spaced ? null : toMarked(figures),
    heard: heard.map((form) => toHeard(form, soundsOf)),
  };
}

const toned = /^(?:[a-z]{1,6}[0-5])+$/;

export function spellTyped(spaced: string): Typed {
  const text = squeeze(spaced);
  return {
    text,
    figures: withFigures(text),
    chinese: hasHan(text),
    latin: /[a-z]/.test(text),
    toneless: toned.test(text) ? text.replace(/\d/g, '') : null,
  };
}

/** The same letters stand there: the whole, its beginning, or inside where a word begins. */
function written(typed: string, { text, starts }: Marked): number {
  const first = text.indexOf(typed);
  if (first < 0) return -1;
  if (first === 0) return typed.length === text.length ? nearness.itself : nearness.begins;
  if (isHan(typed.charCodeAt(0))) return nearness.inside;
  // Words and numbers are found where they begin: 1号线 is not in 11号线.
  for (let at = first; at > 0; at = text.indexOf(typed, at + 1))
    if (starts[at] === '1') return nearness.inside;
  return -1;
}

function heardIn(typed: string, { text, sounds }: Heard): number {
  for (const initials of typed.length > 1 ? [false, true] : [false]) {
    for (let from = 0; from < sounds.length; from++) {
      const end = follow(typed, text, sounds, from, initials);
      if (end < 0) continue;
      const more = initials ? nearness.initials : 0;
      if (from > 0) return nearness.insideHeard + more;
      return more + (end === sounds.length ? nearness.itselfHeard : nearness.beginsHeard);
    }
  }
  return -1;
}

const nearer = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : Math.min(a, b));

/** How near a name is, typos aside; -1 when it is not what was typed. */
export function match(typed: Typed, name: Spelled): number {
  let best = written(typed.text, name);
  if (best < 0 && (name.figures !== null || typed.figures !== typed.text))
    best = written(typed.figures, name.figures ?? name);
  if (best === 0 || !typed.latin) return best;
  for (const form of name.heard) {
    best = nearer(best, heardIn(typed.text, form));
    if (typed.toneless) best = nearer(best, heardIn(typed.toneless, form));
  }
  return best;
}

const slips = { whole: 0, beginning: 0.3, inside: 0.6 } as const;

/** How near a name is if one character was typed wrong; -1 when it is not. */
export function matchWithSlip(typed: Typed, name: Spelled): number {
  const letters = typed.latin && !typed.chinese;
  if (name.chinese !== typed.chinese && !letters) return -1;
  const seen = slip(typed.text, name.text, name.chinese ? null : name.starts);
  let best = seen ? nearness.slip + slips[seen] : -1;
  if (!letters) return best;
  for (const { row } of name.heard) {
    const heard = slip(typed.text, row.text, row.starts);
    if (heard) best = nearer(best, nearness.slip + slips[heard]);
  }
  return best;
}
