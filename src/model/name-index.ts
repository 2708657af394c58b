import { lacking, lettersOf } from './letters.ts';
import {
  match,
  matchWithSlip,
  nearness,
  type Spelled,
  spellName,
  spellTyped,
  type Typed,
} from './name-match.ts';
import type { Sounds } from './search-file.ts';
import { soundsFrom } from './sounds.ts';
import { hasHan, spellerFor } from './spelling.ts';

/** A thing that can be found by its names, and by words around it that are not its own. */
export type Named<T> = {
  readonly value: T;
  /** Its own names, both languages. */
  readonly names: readonly string[];
  readonly also?: readonly string[];
  /** Towns, sector, organisations: found only after names. */
  readonly around?: readonly string[];
  /** Things people look for less often stand a little lower among equals: -1 to 1. */
  readonly lower?: number;
};

/** Lower scores are better; a guess is right but for one character. */
export type Hit<T> = { readonly value: T; readonly score: number; readonly guess: boolean };

export type NameIndex<T> = (query: string) => readonly Hit<T>[];

/** How many true hits make guesses needless. */
const enough = 3;
const mostGuesses = 8;

/** Longer names say more than was asked; never so much that it outweighs how near they are. */
const longer = (typed: Typed, name: Spelled): number =>
  Math.min(Math.abs(name.text.length - typed.text.length), 40) * 0.01;

/** 梨园地铁站 may be 梨园 and 地铁站: every cut of a Chinese query that leaves two characters on both sides. */
function cuts(words: readonly string[]): (readonly string[])[] {
  const [only] = words;
  if (words.length > 1) return [words];
  if (!only || !hasHan(only) || only.length < 4 || only.length > 16) return [];
  return Array.from({ length: only.length - 3 }, (_, i) => [only.slice(0, i + 2), only.slice(i + 2)]);
}

/** Names in one row, each with its owner, and their letters in flat arrays: a query looks at all of them. */
class Names {
  readonly #names: Spelled[] = [];
  readonly #owners: number[] = [];
  /** What an alias or a longer name costs. */
  readonly #costs: number[] = [];
  readonly #latin: number[] = [];
  readonly #chinese: number[] = [];

  add(owner: number, name: Spelled, cost: number): void {
    const { latin, chinese } = lettersOf(name.text, ...name.heard.map(({ row }) => row.text));
    this.#names.push(name);
    this.#owners.push(owner);
    this.#costs.push(cost);
    this.#latin.push(latin);
    this.#chinese.push(chinese);
  }

  /** The best score of each owner that has one. */
  find(typed: Typed, slip: boolean): Map<number, number> {
    const found = new Map<number, number>();
    const letters = lettersOf(typed.text);
    const compare = slip ? matchWithSlip : match;
    const most = slip ? 1 : 0;
    for (let i = 0; i < this.#names.length; i++) {
      if (lacking(letters, this.#latin[i] ?? 0, this.#chinese[i] ?? 0) > most) continue;
      const name = this.#names[i];
      const near = name ? compare(typed, name) : -1;
      if (!name || near < 0) continue;
      const owner = this.#owners[i] ?? 0;
      const score = near + (this.#costs[i] ?? 0) + longer(typed, name);
      const known = found.get(owner);
      if (known === undefined || score < known) found.set(owner, score);
    }
    return found;
  }
}

/** An index over names: Chinese by any part, pinyin, English words, mixtures; then what stands around; then guesses. */
export function buildNameIndex<T>(
  items: readonly Named<T>[],
  sounds: Sounds,
  traditional: string,
): NameIndex<T> {
  const spell = spellerFor(traditional);
  const soundsOf = soundsFrom(sounds);
  const toName = (name: string) => spellName(spell(name), soundsOf);
  const own = new Names();
  /** Towns, sectors, organisations: each once, with the items it stands around. */
  const surroundings = new Map<string, number[]>();
  items.forEach(({ names, also = [], around = [] }, i) => {
    for (const name of new Set(names)) own.add(i, toName(name), 0);
    for (const name of new Set(also)) own.add(i, toName(name), 0.1);
    for (const words of new Set(around)) {
      const known = surroundings.get(words);
      if (known) known.push(i);
      else surroundings.set(words, [i]);
    }
  });
  const around = new Names();
  const members = [...surroundings.values()];
  [...surroundings.keys()].forEach((words, i) => {
    around.add(i, toName(words), 0);
  });

  /** Adds items something of that name stands around, after those of that name. */
  function addAround(typed: Typed, found: Map<number, number>): Map<number, number> {
    for (const group of around.find(typed, false).keys())
      for (const item of members[group] ?? []) if (!found.has(item)) found.set(item, nearness.around);
    return found;
  }

  const findWord = (word: string): Map<number, number> => {
    const typed = spellTyped(word);
    return addAround(typed, own.find(typed, false));
  };

  /** Every word found, in a name or around it. */
  function addWordByWord(words: readonly string[], found: Map<number, number>): void {
    let all: Map<number, number> | null = null;
    for (const word of words) {
      if (all?.size === 0) return;
      const its = findWord(word);
      if (!all) all = its;
      else
        for (const [item, score] of all) {
          const other = its.get(item);
          if (other === undefined) all.delete(item);
          else all.set(item, Math.max(score, other));
        }
    }
    for (const [item, score] of all ?? [])
      if (!found.has(item)) found.set(item, nearness.wordByWord + score * 0.2);
  }

  /** Adds what it may have been but for one character; returns which those are. */
  function addGuesses(typed: Typed, found: Map<number, number>): Set<number> {
    const guesses = [...own.find(typed, true)]
      .filter(([item]) => !found.has(item))
      .toSorted((a, b) => a[1] - b[1])
      .slice(0, mostGuesses);
    for (const [item, score] of guesses) found.set(item, score);
    return new Set(guesses.map(([item]) => item));
  }

  return (query) => {
    const spelled = spell(query);
    const typed = spellTyped(spelled);
    if (typed.text === '') return [];
    const found = addAround(typed, own.find(typed, false));
    const words = spelled.split(' ');
    if (found.size < (words.length > 1 ? enough : 1))
      for (const cut of cuts(words)) addWordByWord(cut, found);
    const certain = [...found.values()].some((score) => score < nearness.begins);
    const guesses = found.size < enough && !certain ? addGuesses(typed, found) : new Set<number>();
    return [...found]
      .flatMap(([at, score]): Hit<T>[] => {
        const item = items[at];
        if (!item) return [];
        return [{ value: item.value, score: score + (item.lower ?? 0) * 0.09, guess: guesses.has(at) }];
      })
      .toSorted((a, b) => a.score - b.score);
  };
}
