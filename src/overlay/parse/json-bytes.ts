/**
 * Walks through JSON without parsing it: finds where a value ends. So a file of any size is parsed a feature at a time,
 * with rests in between, and one broken feature does not take the others with it. On UTF-8, where no byte of a longer
 * character looks like a bracket or a quotation mark.
 */

const quote = 0x22;
const backslash = 0x5c;

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

/** Past blanks and commas: one too many is no reason to stop. */
export function skipCommas(bytes: Uint8Array, from: number): number {
  let at = skipSpace(bytes, from);
  while (bytes[at] === 0x2c) at = skipSpace(bytes, at + 1);
  return at;
}

/** Where a value's end is being looked for; `depth` counts brackets of both kinds. */
type Walk = { at: number; depth: number; inString: boolean };

/** Past the end of the value, or -1 when it goes on beyond `until`. */
function walkOn(bytes: Uint8Array, walk: Walk, until: number): number {
  let { at, depth, inString } = walk;
  while (at < until) {
    const byte = bytes[at++];
    if (inString) {
      if (byte === backslash) at++;
      else if (byte === quote) {
        inString = false;
        if (depth === 0) return at;
      }
    } else if (byte === quote) inString = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) {
      depth--;
      if (depth === 0) return at;
      if (depth < 0) return at - 1; // the end of a bare word or number
    } else if (depth === 0 && (byte === 0x2c || isSpace(byte))) return at - 1;
  }
  walk.at = at;
  walk.depth = depth;
  walk.inString = inString;
  return -1;
}

/** Past the end of the value that begins at `from`; -1 when it has none before `until`. */
export const endOfValue = (bytes: Uint8Array, from: number, until = bytes.length): number =>
  walkOn(bytes, { at: from, depth: 0, inString: false }, Math.min(until, bytes.length));

/** The same for values of any size, with rests. */
export async function endOfLongValue(
  bytes: Uint8Array,
  from: number,
  rest: (at: number) => Promise<void> | undefined,
): Promise<number> {
  const walk: Walk = { at: from, depth: 0, inString: false };
  while (walk.at < bytes.length) {
    const end = walkOn(bytes, walk, Math.min(bytes.length, walk.at + 1_048_576));
    if (end >= 0) return end;
    await rest(walk.at);
  }
  return -1;
}

/** Where `piece` next stands at or after `from`, before `until`; -1 when nowhere. */
export function findBytes(bytes: Uint8Array, piece: Uint8Array, from: number, until = bytes.length): number {
  const first = piece[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && at + piece.length <= until) {
    let same = 1;
    while (same < piece.length && bytes[at + same] === piece[same]) same++;
    if (same === piece.length) return at;
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
}

/** How features of this file begin (`{"type":"Feature"` or `{"id":`): by it the next one is found after a broken one. */
export function openingOf(bytes: Uint8Array, from: number): Uint8Array | undefined {
  const colon = bytes.indexOf(0x3a, from);
  if (bytes[from] !== 0x7b || colon < 0 || colon - from > 60) return undefined;
  const head = new TextDecoder().decode(bytes.subarray(from, colon + 60));
  const [opening] = /^\{\s*("type"\s*:\s*"Feature"|"(?!type")[^"]*"\s*:)/.exec(head) ?? [];
  return opening === undefined
    ? undefined
    : bytes.subarray(from, from + new TextEncoder().encode(opening).length);
}

/** From 1. */
export function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  return line;
}
