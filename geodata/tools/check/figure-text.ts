/** Does a passage give a figure? Finds 18.1, 1.5 万, 3-4 万, 十四, 两, and what is said in another unit. */
import type { FigureKey } from '../../../src/model/figures.ts';
import { toPlain } from './plain.ts';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百二十三万 -> 1,230,000; 二〇三五 -> 2035. */
export function fromChinese(text: string): number {
  const marks = [...text];
  if (marks.every((mark) => mark in digits)) return Number(marks.map((mark) => digits[mark]).join(''));
  let [total, section, digit] = [0, 0, 0];
  marks.forEach((mark, i) => {
    if (mark in digits) digit = digits[mark] ?? 0;
    else if (mark in steps) {
      section += (digit || (i === 0 || section === 0 ? 1 : 0)) * (steps[mark] ?? 1);
      digit = 0;
    } else {
      const lot = section + digit;
      total = mark === '亿' ? (total + lot) * 1e8 : total + lot * 1e4;
      [section, digit] = [0, 0];
    }
  });
  return total + section + digit;
}

type Stated = { readonly value: number; readonly unit: string };

/** What a number is multiplied by that stands before the word. */
export const chineseMultiples: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** Every number of a passage, with the words that follow it. */
function numbersOf(plain: string): Stated[] {
  const arabic = [...plain.matchAll(/(\d+(?:\.\d+)?)(百万|千万|[百千万亿])?/g)].flatMap((match): Stated[] => {
    const [whole, number = '', multiple] = match;
    const after = plain.slice(match.index + whole.length);
    // 3-4 万 and 3、4 万: the first number takes the multiple of the second.
    const shared = /^[-至到、](\d+(?:\.\d+)?)(百万|千万|[百千万亿])?(.{0,6})/.exec(after);
    const factor = chineseMultiples[multiple ?? shared?.[2] ?? ''] ?? 1;
    const unit = multiple === undefined && shared ? (shared[3] ?? '') : after.slice(0, 6);
    const scaled = { value: Number(number) * factor, unit };
    return factor === 1 ? [scaled] : [scaled, { value: Number(number), unit: `${multiple ?? ''}${unit}` }];
  });
  const chinese = [...plain.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)].map((match) => ({
    value: fromChinese(match[0]),
    unit: plain.slice(match.index + match[0].length, match.index + match[0].length + 6),
  }));
  return [...arabic, ...chinese];
}

type Conversion = { readonly unit: RegExp; readonly factor: number };

/** What a number in another unit is in the key's own. */
const conversions: Partial<Record<FigureKey, readonly Conversion[]>> = {
  areaKm2: [
    { unit: /^公顷|^ha/, factor: 0.01 },
    { unit: /^平方米|^m2/, factor: 1e-6 },
    { unit: /^亩/, factor: 1 / 1500 },
  ],
  areaHa: [
    { unit: /^平方公里|^平方千米|^km2/, factor: 100 },
    { unit: /^平方米|^m2/, factor: 1e-4 },
    { unit: /^亩/, factor: 1 / 15 },
  ],
  areaM2: [
    { unit: /^公顷|^ha/, factor: 1e4 },
    { unit: /^平方公里|^平方千米|^km2/, factor: 1e6 },
    { unit: /^亩/, factor: 1e4 / 15 },
  ],
  widthM: [{ unit: /^公里|^千米|^km/, factor: 1000 }],
  routeMinutes: [{ unit: /^个?(半)?小时/, factor: 60 }],
  powerKv: [{ unit: /^[伏v]/i, factor: 0.001 }],
  sharePercent: [
    { unit: /^成/, factor: 10 },
    { unit: /^‰/, factor: 0.1 },
  ],
};
const kilometres: readonly Conversion[] = [{ unit: /^延?长?米|^m(?!2)/, factor: 0.001 }];

const conversionsOf = (key: FigureKey): readonly Conversion[] =>
  conversions[key] ?? (key.endsWith('Km') ? kilometres : []);

const isSame = (a: number, b: number, share: number) => Math.abs(a - b) <= Math.abs(b) * share;

/** A change is given by its size; whether it falls is in the words around it. */
export function holdsFigure(passage: string, key: FigureKey, figure: number): boolean {
  const plain = toPlain(passage);
  const wanted = Math.abs(figure);
  if (key === 'sharePercent' && wanted === 100 && /全覆盖|全部|百分之百/.test(plain)) return true;
  return numbersOf(plain).some(
    ({ value, unit }) =>
      isSame(value, wanted, 1e-9) ||
      conversionsOf(key).some(
        (other) => other.unit.test(unit) && isSame(value * other.factor, wanted, 0.005),
      ),
  );
}
