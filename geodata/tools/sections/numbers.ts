const digits = '零一二三四五六七八九';

/** 一 → 1, 十一 → 11, 四十一 → 41, 一百六十一 → 161. */
export function fromChinese(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    if (char === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else {
      digit = digits.indexOf(char);
    }
  }
  return total + digit;
}
