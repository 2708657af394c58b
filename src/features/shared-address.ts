/** What address is given away: pinned to the data it was made with, and no nearer to anyone's home than a street. */

export type SharedPart = 'view' | 'selected';

const keyOf = (pair: string): string => pair.split('=', 1)[0] ?? '';

/** A key's words as they were meant; an address may have been written by hand. */
function plain(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Three decimals of a degree are about 100 m. Signs that mean something in an address stay escaped. */
const coarse = (value: string): string =>
  plain(value)
    .replace(/-?\d+\.\d{4,}/g, (degrees) => Number(degrees).toFixed(3))
    .replace(/[%&#=+\s]/g, encodeURIComponent);

/** Of a selected thing an address needs only its id; of a shape no document speaks of, also where and in which layers. */
function keysOfSelected(pairs: readonly string[]): ReadonlySet<string> {
  const selected = plain(pairs.find((pair) => keyOf(pair) === 'sel') ?? '');
  return new Set(selected.includes('/') ? ['v', 'sel', 'map', 'layers'] : ['v', 'sel']);
}

const pairsOf = (href: string): string[] => new URL(href).hash.slice(1).split('&').filter(Boolean);

/** Whether an address holds a place someone has chosen as theirs. */
export const holdsHome = (href: string): boolean =>
  pairsOf(href).some((pair) => plain(keyOf(pair)) === 'near');

/** The address to give away, made from the one the page has now. */
export function sharedAddress(href: string, part: SharedPart, version: string): string {
  const url = new URL(href);
  const all = pairsOf(href).filter((pair) => !version || keyOf(pair) !== 'data');
  const wanted = keysOfSelected(all);
  const kept = part === 'selected' ? all.filter((pair) => wanted.has(keyOf(pair))) : all;
  // Whoever looks for what is near home has, as a rule, home in the middle of the map.
  const coarsely = part === 'view' && holdsHome(href);
  const told = kept.map((pair) => {
    const key = plain(keyOf(pair));
    if (!coarsely || (key !== 'near' && key !== 'map')) return pair;
    return `${key}=${coarse(pair.slice(keyOf(pair).length + 1))}`;
  });
  if (version) told.push(`data=${version}`);
  if (!told.some((pair) => keyOf(pair) === 'v')) told.unshift('v=1');
  url.hash = told.join('&');
  return url.href;
}
