import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/features/search/search-index.ts';
import { nameTerms, pinyinTerms, queryTerms } from '../../../src/features/search/tokens.ts';
import type { EntryBrief } from '../../../src/model/brief.ts';

const brief = (id: string, zh: string, en: string, more: Partial<EntryBrief> = {}): EntryBrief => ({
  id,
  kind: 'project',
  sector: 'rail',
  name: { zh, en },
  status: 'building',
  towns: [],
  documents: [],
  ...more,
});

const entries = [
  brief('rail-22', '轨道交通 22 号线', 'Metro Line 22'),
  brief('rail-m101-1', '轨道交通 M101 线一期', 'Metro Line M101, phase 1'),
  brief('hub-pr', '通州北关 P+R 停车场', 'Tongzhou Beiguan park and ride', {
    sector: 'hub',
    towns: ['xinhua'],
  }),
  brief('water-canal', '温潮减河', 'Wenchao diversion canal', { sector: 'water' }),
];
const search = buildIndex(
  entries,
  {
    'rail-22': {
      aliases: ['平谷线'],
      pinyin: ['gui dao jiao tong 22 hao xian', 'ping gu xian'],
      units: ['区交通局'],
    },
    'hub-pr': { aliases: [], pinyin: ['tong zhou bei guan p r ting che chang'], units: [] },
    'water-canal': { aliases: [], pinyin: ['wen chao jian he'], units: ['区水务局'] },
  },
  { xinhua: { zh: '新华街道', en: 'Xinhua Subdistrict' } },
);
const found = (query: string) => search(query).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['part of a word', '潮减', ['water-canal']],
    ['one character', '潮', ['water-canal']],
    ['a number', '22', ['rail-22']],
    ['a name with a space left out', '22号线', ['rail-22']],
    ['an alias', '平谷', ['rail-22']],
    ['full pinyin', 'wenchaojianhe', ['water-canal']],
    ['full pinyin with spaces', 'wen chao', ['water-canal']],
    ['pinyin from the middle', 'beiguan', ['hub-pr']],
    ['initials', 'tzbg', ['hub-pr']],
    ['initials from the middle', 'cjh', ['water-canal']],
    ['English', 'diversion', ['water-canal']],
    ['a beginning of an English word', 'diver', ['water-canal']],
    ['a slip of one letter', 'divertion', ['water-canal']],
    ['a code', 'm101', ['rail-m101-1']],
    ['the number in a code', '101', ['rail-m101-1']],
    ['full width', 'Ｍ１０１', ['rail-m101-1']],
    ['a town', '新华街道', ['hub-pr']],
    ['an organisation', '水务局', ['water-canal']],
    ['two words', '轨道 平谷', ['rail-22']],
  ])('finds by %s: %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    for (const query of ['', '   ', '沙漠', 'zzzz', '!!!']) expect(found(query)).toEqual([]);
  });

  it('puts the thing itself first, then what begins with it', () => {
    const rivers = [
      brief('water-a', '北运河通州段旅游通航', 'Navigation'),
      brief('water-b', '北运河', 'Beiyun River'),
      brief('water-c', '治理北运河', 'Regulation'),
    ];
    const pinyin = (names: string) => ({ aliases: [], pinyin: [names], units: [] });
    const find = buildIndex(
      rivers,
      {
        'water-a': pinyin('bei yun he tong zhou duan'),
        'water-b': pinyin('bei yun he'),
        'water-c': pinyin('zhi li bei yun he'),
      },
      {},
    );
    for (const query of ['北运河', 'byh', 'bei yun he'])
      expect(
        find(query).map(({ id }) => id),
        query,
      ).toEqual(['water-b', 'water-a', 'water-c']);
  });

  it('ranks a name above an organisation', () => {
    expect(found('轨道').slice(0, 2).toSorted()).toEqual(['rail-22', 'rail-m101-1']);
  });
});

describe('terms', () => {
  it('cuts Chinese into characters and pairs', () => {
    expect(nameTerms('北运河')).toEqual(['北', '运', '河', '北运', '运河']);
    expect(queryTerms('北运河')).toEqual(['北运', '运河']);
  });

  it('lets pinyin begin at any syllable', () => {
    expect(pinyinTerms('bei yun he')).toEqual(['beiyunhe', 'byh', 'yunhe', 'yh', 'he', 'h']);
  });
});
