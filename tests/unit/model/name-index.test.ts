import { describe, expect, it } from 'vitest';
import { buildNameIndex, type Named } from '../../../src/model/name-index.ts';
import type { Sounds } from '../../../src/model/search-file.ts';

const sounds: Sounds = {
  syllables: {
    gui: '轨',
    dao: '道',
    jiao: '交',
    tong: '通',
    hao: '号',
    xian: '线',
    yi: '一',
    qi: '期',
    zhou: '州',
    bei: '北',
    guan: '关',
    ting: '停',
    che: '车',
    chang: '场',
    wen: '温',
    chao: '潮',
    jian: '减',
    he: '河',
    yun: '运',
    zhi: '治',
    li: '理',
    duan: '段',
    ping: '平',
    gu: '谷',
    liu: '六',
    yin: '银',
    xing: '行',
  },
  names: { 银行: 'yin hang' },
};
const items: readonly Named<string>[] = [
  { value: 'line-22', names: ['轨道交通 22 号线', 'Metro Line 22'], also: ['平谷线'] },
  { value: 'line-m101', names: ['轨道交通 M101 线一期', 'Metro Line M101, phase 1'] },
  { value: 'line-6', names: ['6号线', 'Line 6'] },
  {
    value: 'park-and-ride',
    names: ['通州北关 P+R 停车场', 'Tongzhou Beiguan park and ride'],
    around: ['新华街道', 'Xinhua Subdistrict'],
  },
  { value: 'canal', names: ['温潮减河', 'Wenchao diversion canal'], around: ['区水务局'] },
  { value: 'bank', names: ['银行', 'Bank'] },
];
const find = buildNameIndex(items, sounds, '軌轨溫温減减');
const found = (query: string): string[] => find(query).map(({ value }) => value);

describe('a name is found by', () => {
  it.each([
    ['part of a word', '潮减', ['canal']],
    ['one character', '潮', ['canal']],
    ['a number', '22', ['line-22']],
    ['a name with a space left out', '22号线', ['line-22']],
    ['another name', '平谷', ['line-22']],
    ['full pinyin', 'wenchaojianhe', ['canal']],
    ['full pinyin with spaces', 'wen chao', ['canal']],
    ['pinyin from the middle', 'beiguan', ['park-and-ride']],
    ['an unfinished syllable', 'beigua', ['park-and-ride']],
    ['initials', 'tzbg', ['park-and-ride']],
    ['initials from the middle', 'cjh', ['canal']],
    ['syllables and initials', 'tongzbg', ['park-and-ride']],
    ['letters and characters', 'tz北关', ['park-and-ride']],
    ['a number spoken', 'liuhaoxian', ['line-6']],
    ['the reading of the whole name', 'yinhang', ['bank']],
    ['English', 'diversion', ['canal']],
    ['a beginning of an English word', 'diver', ['canal']],
    ['a code', 'm101', ['line-m101']],
    ['the number in a code', '101', ['line-m101']],
    ['full width', 'Ｍ１０１', ['line-m101']],
    ['traditional characters', '溫潮減河', ['canal']],
    ['a Chinese numeral', '二十二号线', ['line-22']],
    ['what stands around', '新华街道', ['park-and-ride']],
    ['part of what stands around', '水务局', ['canal']],
    ['two words', '轨道 平谷', ['line-22']],
    ['a word and what stands around', '停车 新华', ['park-and-ride']],
    ['the same without a space', '停车场新华街道', ['park-and-ride']],
    ['a slip of one letter', 'divertion', ['canal']],
    ['a slip in pinyin', 'wenchoajian', ['canal']],
    ['a wrong character', '温朝减河', ['canal']],
  ])('%s: %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['signs', '!!!'],
    ['what is not there', '沙漠'],
    ['the wrong reading', 'yinxing'],
    ['the inside of a number', '2号线'],
    ['another number', 'M102'],
    ['the inside of an English word', 'version'],
  ])('but not by %s', (_what, query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('the order', () => {
  const rivers = buildNameIndex(
    [
      { value: 'navigation', names: ['北运河通州段'] },
      { value: 'regulation', names: ['治理北运河'] },
      { value: 'around', names: ['停车场'], around: ['北运河'] },
      { value: 'alias', names: ['通州河'], also: ['北运河'] },
      { value: 'river', names: ['北运河'] },
    ],
    sounds,
    '',
  );
  const order = (query: string) => rivers(query).map(({ value }) => value);

  it.each(['北运河', 'bei yun he', 'byh'])(
    'of %s: itself, a second name, beginning, inside, around',
    (query) => {
      expect(order(query)).toEqual(['river', 'alias', 'navigation', 'regulation', 'around']);
    },
  );

  it('has guesses after all else, and none where the thing itself was found', () => {
    const hits = rivers('北运可');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ guess }) => guess)).toBe(true);
    expect(rivers('北运河').some(({ guess }) => guess)).toBe(false);
  });

  it('lowers what is said to be looked for less, among equals only', () => {
    const both = buildNameIndex(
      [
        { value: 'low', names: ['北河'], lower: 1 },
        { value: 'high', names: ['北河'] },
        { value: 'begins', names: ['北河段'] },
      ],
      sounds,
      '',
    );
    expect(both('北河').map(({ value }) => value)).toEqual(['high', 'low', 'begins']);
  });
});
