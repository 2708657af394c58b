import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters and the simplified ones of our names they stand for, in pairs: `東东門门`. All characters of
 * Unicode's main block are asked, as written in Taiwan, Hong Kong and in old prints; most lead to characters no name of
 * ours holds, so what the reader's device gets is small.
 */
export function traditionalPairs(names: Iterable<string>): string {
  const ours = new Set([...names].join(''));
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i));
  // One a line, or the converter would read neighbours as words.
  const lines = all.join('\n');
  const toSimple = (['t', 'tw', 'hk'] as const).map((from) =>
    Converter({ from, to: 'cn' })(lines).split('\n'),
  );
  let pairs = '';
  all.forEach((character, i) => {
    if (ours.has(character)) return;
    const simple = toSimple.map((simplified) => simplified[i]).find((one) => one && ours.has(one));
    if (simple) pairs += character + simple;
  });
  return pairs;
}
