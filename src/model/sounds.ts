import type { Sounds } from './search-file.ts';
import { hasHan } from './spelling.ts';

/** Reads the sounds of a name, one for each of its characters; a letter or figure sounds as itself. */
export function soundsFrom({ syllables, names }: Sounds): (name: string) => readonly string[] {
  const usual = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) usual.set(character, syllable);
  return (name) => {
    const told = names[name]?.split(' ');
    let next = 0;
    return name.split('').map((character) => {
      if (!hasHan(character)) return character;
      return told?.[next++] ?? usual.get(character) ?? character;
    });
  };
}

/**
 * Whether the name's sounds, from one character on, are what was typed: whole syllables, initials where they are
 * allowed, Chinese characters as themselves, in any mixture; the last syllable may be unfinished. Returns the
 * character after the last one used, or -1.
 */
export function follow(
  typed: string,
  characters: string,
  sounds: readonly string[],
  from: number,
  initials: boolean,
  at = 0,
): number {
  if (at >= typed.length) return from;
  const sound = sounds[from];
  const letter = typed[at];
  if (sound === undefined || letter === undefined) return -1;
  if (letter === characters[from]) return follow(typed, characters, sounds, from + 1, initials, at + 1);
  if (letter !== sound[0]) return -1;
  let same = 1;
  while (same < sound.length && sound[same] === typed[at + same]) same++;
  if (same === sound.length) {
    const end = follow(typed, characters, sounds, from + 1, initials, at + same);
    if (end >= 0) return end;
  }
  if (at + same === typed.length && (same > 1 || at > 0)) return from + 1;
  return initials ? follow(typed, characters, sounds, from + 1, initials, at + 1) : -1;
}
