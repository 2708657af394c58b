/**
 * Where the name of a place may be broken on the map. The map breaks Chinese between any two characters, and at every `+`;
 * a reader breaks between words, before what stands in brackets, and never P+R. Zero-width spaces say where.
 */

const may = '\u200B';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** As many characters as fit on one line: shorter names are never broken. */
const oneLine = 7;

/** A character that ends a name, which the dictionary cuts off it: 通州|院|区, 副|中心|站. */
const ending = /^[区站馆院路街园厂村桥县镇侧线段]$/u;

const isWord = (part = ''): boolean => /^\p{Script=Han}{2,}$/u.test(part);

/** Between two words, or after an ending; never before one, nor beside another word of one character. */
function isBreak(before = '', after = ''): boolean {
  if (ending.test(before)) return /^\p{Script=Han}/u.test(after) && !ending.test(after);
  return isWord(before) && isWord(after);
}

/** The name with the places where it may be broken, or null where there is nothing to say. */
export function folded(name: string): string | null {
  if (name.length <= oneLine) return null;
  const parts = [...words.segment(name)].map(({ segment }) => segment);
  const broken = parts
    .map((part, i) =>
      i > (ending.test(parts[0] ?? '') ? 1 : 0) && isBreak(parts[i - 1], part) ? may + part : part,
    )
    .join('')
    .replace(/\u200B?(森林|湿地|遗址)\u200B?(?=公园)/gu, `${may}$1`)
    .replace(/(?<=.)(?=[（“])/gu, may)
    .replace(' P+R', '\nP+R');
  return broken === name ? null : broken;
}
