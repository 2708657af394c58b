import { describe, expect, it } from 'vitest';
import { isClosed, joinLines, plain, toLines, widthOf } from '../../../geodata/tools/sections/lines.ts';
import { fromChinese } from '../../../geodata/tools/sections/numbers.ts';
import { toParagraphs } from '../../../geodata/tools/sections/paragraphs.ts';
import { toUnits } from '../../../geodata/tools/sections/units.ts';

describe('lines', () => {
  it('keeps the number of each line and the gap above it', () => {
    expect(toLines('一\r\n\n\n 二 \n')).toEqual([
      { number: 1, text: '一', gap: 0 },
      { number: 4, text: '二', gap: 2 },
    ]);
  });

  it('joins Chinese without a space and Latin words with one', () => {
    expect(joinLines(['青川', '新城', 'New', 'Town', '3', '公里'])).toBe('青川新城New Town3公里');
  });

  it('counts a Chinese character twice', () => expect(widthOf('青川 12·')).toBe(9));

  it('knows a sentence that is closed', () => {
    expect(['好。', '好”。', '“好。”', '如下：', '有：;'].map(isClosed)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['好，', '好', '（好）'].map(isClosed)).toEqual([false, false, false]);
  });

  it('takes markup and formulas out', () => {
    expect(plain('## **一、桥**')).toBe('一、桥');
    expect(plain('<p>1<span>、</span>桥</p>')).toBe('1、桥');
    expect(plain('$\\geq 400$')).toBe('≥400');
    expect(plain('PM<sub>2.5</sub>')).toBe('PM2.5');
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['四十一', 41],
    ['一百零五', 105],
    ['一百六十一', 161],
  ])('reads %s', (numeral, value) => expect(fromChinese(numeral)).toBe(value));
});

describe('paragraphs', () => {
  const page = (...texts: string[]) => toParagraphs(toLines(texts.join('\n\n'))).map((lines) => lines.length);
  const full = '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸';
  const first = full.slice(2);

  it('goes on while lines are full, and ends short of the margin', () => {
    expect(page(first, full, '完。', first, full, full)).toEqual([3, 3]);
  });

  it('sees the indent of the next line when a sentence ends at the margin', () => {
    expect(page(first, full, `${full.slice(1)}。`, first, full)).toEqual([3, 2]);
  });

  it('does not take the rest of a word for a number', () => {
    expect(page(full, full, '一、合理利用，传下去。')).toEqual([3]);
  });

  it('parts titles from their text', () =>
    expect(page('一、桥', '（一）造桥', first, full)).toEqual([1, 1, 2]));
});

describe('units', () => {
  it('puts broken names together and leaves out dashes and names', () => {
    const lines = ['甲乙丙 区修河局', '中关村科技园区青川园', '管委会', '河东镇 河西街道', '——'];
    expect(toUnits(lines)).toBe('区修河局、中关村科技园区青川园管委会、河东镇、河西街道');
  });
});
