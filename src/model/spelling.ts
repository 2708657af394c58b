/** How typed words and names are brought to one form before they are compared. */

const marks = /[\u0300-\u036f]/g;
const apostrophes = /['’‘`]/g;
const rest = /[^\p{L}\p{N}]+/gu;

/** By UTF-16 code: the main block and its first extension, and 〇. Names hold no others; asked very often. */
export const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;

export function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

/** By UTF-16 code. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Lower case, half width, simplified, tone marks gone (ü is v), words parted by single spaces. `traditional` holds
 * pairs, as the search file has them.
 */
export function spellerFor(traditional: string): (text: string) => string {
  const simple = new Map<string, string>();
  const characters = [...traditional];
  for (let i = 0; i + 1 < characters.length; i += 2) simple.set(characters[i] ?? '', characters[i + 1] ?? '');
  return (text) => {
    const plain = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/u\u0308/g, 'v')
      .replace(marks, '')
      .replace(apostrophes, '')
      .replace(rest, ' ')
      .trim();
    return hasHan(plain) ? [...plain].map((character) => simple.get(character) ?? character).join('') : plain;
  };
}

export const squeeze = (spelled: string): string => spelled.replaceAll(' ', '');

const digits = '〇一二三四五六七八九';
const numerals = /[〇零一二三四五六七八九十百]+/g;
const numeral =
  /([一二三四五六七八九]?)百(?:零?([一二三四五六七八九])(?!十))?|([一二三四五六七八九]?)十([一二三四五六七八九]?)|[〇零一二三四五六七八九]/g;

const digitOf = (character: string): number => Math.max(0, digits.indexOf(character));

/** 十一 → 11, 二百零五 → 205; 二〇二四 is read figure by figure. */
function figuresOf(run: string): string {
  if (!/[十百]/.test(run)) return [...run].map(digitOf).join('');
  const values = [...run.matchAll(numeral)].map(([text, hundreds, rest = '', tens, ones = '']) => {
    if (hundreds !== undefined) return (hundreds ? digitOf(hundreds) : 1) * 100 + digitOf(rest);
    if (tens !== undefined) return (tens ? digitOf(tens) : 1) * 10 + digitOf(ones);
    return digitOf(text);
  });
  // 十五五 is 15 and 5, never 155.
  return values.join('.');
}

/** Chinese numerals as figures: 十号线 → 10号线. Done to both sides, so it need not be clever. */
export const withFigures = (text: string): string => text.replace(numerals, figuresOf);

/** A line's number as it is spoken: 6号线 → 六号线, so that `liuhaoxian` finds it. */
export function withSpokenNumbers(text: string): string {
  const spoken = (value: number): string => {
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    const one = ones ? (digits[ones] ?? '') : '';
    return tens ? `${tens > 1 ? digits[tens] : ''}十${one}` : one;
  };
  return text.replace(/(?<![a-z\d])[1-9]\d?(?=号)/g, (figure) => spoken(Number(figure)));
}
