/** Which of our names does a reference speak of? */

/** `九棵树西路/九棵树东路`, `通燕路-通燕高速` and `6号线（潞城—潞阳）` hold names of two letters or more. */
export const namesIn = (name: string): string[] =>
  name
    .replace(/[（(][^）)]*[）)]/g, '')
    .split(/[/-]/)
    .map((part) => part.trim())
    .filter((part) => [...part].length > 1);

/** Other ways the field writes a name: `G103` is `103国道`, the old road is the old line. */
export const spellingsOf = (name: string): string[] => {
  const road = /^G(\d{3})$/.exec(name)?.[1];
  return road
    ? [name, `${road}国道`]
    : [name.replace(/旧路$/, '旧线'), name].filter((v, i, all) => all.indexOf(v) === i);
};

/**
 * The names found in a text, the longest first: `云景南大街日新路路口` speaks of 云景南大街 and 日新路, not of 南大街.
 * A name that ends in a figure is not found before another figure: `G103` does not speak of G1.
 */
export function mentionsIn(text: string, names: readonly string[]): string[] {
  let left = text;
  const found: string[] = [];
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = left.indexOf(name);
    if (at < 0 || (/\d$/.test(name) && /\d/.test(left[at + name.length] ?? ''))) continue;
    found.push(name);
    left = left.replaceAll(name, '·');
  }
  return found;
}
