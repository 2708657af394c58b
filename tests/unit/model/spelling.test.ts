import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellerFor, squeeze, withFigures, withSpokenNumbers } from '../../../src/model/spelling.ts';
import { slip } from '../../../src/model/typo.ts';

describe('one form for all spellings', () => {
  const spell = spellerFor('東东灣湾');
  it.each([
    ['Ｍ１０１　线', 'm101 线'],
    ['TŌNG ZHŌU', 'tong zhou'],
    ['lǜ xīn, lü', 'lv xin lv'],
    ['yong’an', 'yongan'],
    ['“十五五”规划', '十五五 规划'],
    ['張家灣東', '張家湾东'],
    ['P+R（北关）', 'p r 北关'],
    [' — ', ''],
  ])('%s', (text, spelled) => {
    expect(spell(text)).toBe(spelled);
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => spell(spell(text)) === spell(text)),
      { seed: 7 },
    );
  });
});

describe('numerals', () => {
  it.each([
    ['十号线', '10号线'],
    ['二十二号线', '22号线'],
    ['十一横九纵', '11横9纵'],
    ['一百零五', '105'],
    ['二百', '200'],
    ['二〇二四年', '2024年'],
    ['十五五', '15.5'],
    ['八里桥', '8里桥'],
    ['M101', 'M101'],
  ])('%s as figures', (text, figures) => {
    expect(withFigures(text)).toBe(figures);
  });

  it.each([
    ['6号线', '六号线'],
    ['22号线', '二十二号线'],
    ['10号', '十号'],
    ['m101线', 'm101线'],
    ['2024年', '2024年'],
  ])('%s as spoken', (text, spoken) => {
    expect(withSpokenNumbers(text)).toBe(spoken);
  });
});

describe('one slip', () => {
  const of = (typed: string, text: string, starts: string | null = null) => slip(typed, text, starts);
  it.each([
    ['a wrong character', '北运何', '北运河', 'whole'],
    ['a missing one of three', '潮河', '潮白河', 'whole'],
    ['one too many', '八里里桥', '八里桥', 'whole'],
    ['two changed over', '八桥里', '八里桥', 'whole'],
    ['at the beginning of a longer name', '潮百河国', '潮白河国家森林公园', 'beginning'],
    ['inside a longer name', '河国加森', '潮白河国家森林公园', 'inside'],
    ['a letter of a name not yet typed to its end', 'baliqoa', 'baliqiao', 'beginning'],
    ['two letters changed over', 'baliqioa', 'baliqiao', 'whole'],
    ['no slip at all', '北运河', '北运河', null],
    ['two slips', '背运何', '北运河', null],
    ['a figure', '10号线', '17号线', null],
    ['a figure left out', '10号线', '1号线', null],
    ['two characters of a longer name', '潮河', '潮白河公园', null],
    ['only the last character of a longer name', '北运桥', '北运河公园', null],
    ['too few letters', 'hebe', 'hebei', null],
  ])('%s: %s for %s', (_what, typed, text, expected) => {
    expect(of(typed, text)).toBe(expected);
  });

  it('of letters is looked for only where a word begins', () => {
    const words = '10000100000010000';
    expect(of('chaobei', 'northchaobairiver', words)).toBe('inside');
    expect(of('orthchabai', 'northchaobairiver', words)).toBe(null);
  });

  it('is found wherever one is made in a name', () => {
    const name = fc.array(fc.constantFrom(...'北运河潮白温榆通惠凉水'), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(name, fc.nat(), (characters, at) => {
        const i = at % characters.length;
        const wrong = characters.with(i, '错').join('');
        const missing = characters.toSpliced(i, 1).join('');
        const tooMany = characters.toSpliced(i, 0, '错').join('');
        const text = characters.join('');
        const taken = [wrong, missing, tooMany].map(
          (typed) => text.includes(typed) || of(typed, text) !== null,
        );
        return taken.every(Boolean);
      }),
      { seed: 7 },
    );
  });
});

it('squeezes spaces out', () => expect(squeeze('a b c')).toBe('abc'));
