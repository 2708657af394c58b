import { describe, expect, it } from 'vitest';
import { shortNames, stationNames, townNames } from '../../geodata/tools/short-names.ts';
import { nearness } from '../../src/model/name-match.ts';
import { buildAtlasIndex, keyOf, type Thing } from '../../src/state/atlas-index.ts';
import { realSearchData } from '../search-atlas.ts';

/** What readers type, on the real data, and what must stand first. */
const { words, ...sources } = realSearchData();
const index = buildAtlasIndex(sources, words);
const keys = (query: string): string[] => index.find(query).map(({ value }) => keyOf(value));

const station = (id: string) => `place:rail-stations/station-${id}`;
const town = (id: string) => `place:towns/town-${id}`;
const road = (id: string) => `place:roads/road-${id}`;

const first: readonly (readonly [what: string, query: string, key: string])[] = [
  // names as they are, by part, in English
  ['a river', '北运河', 'entry:water-river-beiyunhe'],
  ['a river by part', '温潮', 'entry:water-wenchao-canal'],
  ['a station', '八里桥', station('baliqiao')],
  ['a station', '通州北关', station('tongzhou-beiguan')],
  ['a station with 站', '八里桥站', station('baliqiao')],
  ['a station with 地铁站', '梨园地铁站', station('liyuan')],
  ['a street', '通朝大街', road('tongchao')],
  ['a street', '怡乐北街', road('yile-north')],
  ['one road of a named row of roads', '小圣庙街', 'entry:road-artery-h09'],
  ['a town', '漷县镇', town('huoxian')],
  ['a town said short', '台湖', town('taihu')],
  ['a township said short', '于家务', town('yujiawu')],
  ['a township half short', '于家务乡', town('yujiawu')],
  ['a subdistrict said short', '潞邑', town('luyi')],
  ['a county said short', '大厂县', 'place:districts/district-dachang'],
  ['a park', '西海子公园', 'place:parks/park-xihaizi'],
  ['a lake', '月岛湖', 'place:rivers/river-lake-yuedao'],
  ['a code', 'M101', 'entry:rail-m101-1'],
  ['a code’s number', '101', 'entry:rail-m101-1'],
  ['English', 'Chaobai River', 'entry:water-river-chaobaihe'],
  ['English', 'tongchao avenue', road('tongchao')],
  ['English from the middle', 'Heart Lake', 'place:rivers/river-lake-luxin'],
  // short names
  ['an alias', '平谷线', 'entry:rail-22'],
  ['an alias', '副中心站', 'entry:hub-subcenter-station'],
  ['an alias of the documents', '网安园', 'entry:industry-cybersecurity-park'],
  ['an alias of the documents', '首都博物馆东馆', 'entry:culture-grand-canal-museum'],
  ['a university said short', '人大', 'entry:education-renmin-university-1'],
  ['a university said short', '人大通州校区', 'entry:education-renmin-university-1'],
  ['a hospital said short', '首儿所', 'entry:health-children'],
  ['a hospital said short', '北大人民医院', 'entry:health-renmin-centre'],
  ['a museum’s name on the map', '军事博物馆', 'entry:culture-military-museum'],
  ['a metro line', '地铁22号线', 'entry:rail-22'],
  // organisations and documents
  ['an organisation', '区水务局', 'organisation:water'],
  ['an organisation said short', '住建委', 'organisation:housing-committee'],
  ['an organisation said short', '卫健委', 'organisation:health'],
  ['an organisation said short', '发改委', 'organisation:development-reform'],
  ['an organisation by initials', 'fgw', 'organisation:development-reform'],
  ['an organisation in English', 'District Water Bureau', 'organisation:water'],
  ['a document', '十五五规划', 'document:plan-2026'],
  ['a document by number', '通政发〔2024〕5号', 'document:gazette-2024-5'],
  ['a document by year and kind', '2024年政府工作报告', 'document:gazette-2024-5'],
  ['a document in English', '15th Five-Year Plan', 'document:plan-2026'],
  // figures, width, script
  ['a Chinese numeral', '一号线', 'entry:rail-batong'],
  ['a figure', '1号线', 'entry:rail-batong'],
  ['a figure with a space', '22 号线', 'entry:rail-22'],
  ['a Chinese numeral above twenty', '二十二号线', 'entry:rail-22'],
  ['a Chinese numeral', '六号线', 'place:rail-lines/line-6'],
  ['a figure for a numeral of the name', '科创17街', road('kechuang-17')],
  ['full width', 'Ｍ１０１', 'entry:rail-m101-1'],
  ['full width and spaces', '　Ｍ１０１　', 'entry:rail-m101-1'],
  ['traditional', '大運河博物館', 'entry:culture-grand-canal-museum'],
  ['traditional', '運河商務區', 'entry:business-yunhe-cbd'],
  ['traditional', '張家灣', station('zhangjiawan')],
  ['traditional', '臺湖鎮', town('taihu')],
  // pinyin
  ['pinyin', 'beiyunhe', 'entry:water-river-beiyunhe'],
  ['pinyin with spaces', 'bei yun he', 'entry:water-river-beiyunhe'],
  ['pinyin with an apostrophe', "yong'anli", station('yonganli')],
  ['pinyin with tone marks', 'bā lǐ qiáo', station('baliqiao')],
  ['pinyin with tone figures', 'ba1li3qiao2', station('baliqiao')],
  ['pinyin with tone figures and spaces', 'li2 yuan2', station('liyuan')],
  ['pinyin with v', 'lvxinxingxinghu', 'place:rivers/river-lake-luxin'],
  ['pinyin with ü', 'lǜ xīn xīng xíng hú', 'place:rivers/river-lake-luxin'],
  ['pinyin begun', 'tuqia', station('tuqiao')],
  ['pinyin of a spoken number', 'liuhaoxian', 'place:rail-lines/line-6'],
  ['pinyin of a character with two readings', 'xingzhengbangongqu', 'entry:governance-admin-area'],
  ['initials', 'tzbg', station('tongzhou-beiguan')],
  ['initials', 'byh', 'entry:water-river-beiyunhe'],
  ['syllables and initials', 'tongzbg', station('tongzhou-beiguan')],
  ['initials and characters', 'tz北关', station('tongzhou-beiguan')],
  ['a code and pinyin', 'M101xian', 'entry:rail-m101-1'],
  ['a figure and pinyin', '22haoxian', 'entry:rail-22'],
  // one slip
  ['a wrong character', '北运何', 'entry:water-river-beiyunhe'],
  ['a wrong character', '潮百河', 'entry:water-river-chaobaihe'],
  ['a missing character of three', '潮河', 'entry:water-river-chaobaihe'],
  ['a missing character', '环球假区', 'entry:culture-universal-resort'],
  ['a character too many', '八里里桥', station('baliqiao')],
  ['two characters changed over', '八桥里', station('baliqiao')],
  ['a wrong letter', 'baliqiap', station('baliqiao')],
  ['a missing letter', 'zhangjawan', station('zhangjiawan')],
  ['a letter too many', 'tuuqiao', station('tuqiao')],
  ['letters changed over', 'bieyunhe', 'entry:water-river-beiyunhe'],
  ['a wrong letter in English', 'Chaobei River', 'entry:water-river-chaobaihe'],
  ['a wrong letter in English', 'Renmim University', 'entry:education-renmin-university-1'],
  // several words
  ['a place and a kind', '玉桥 小学', 'entry:education-yuqiao-primary'],
  ['a kind and a name', '车站 通胡大街', station('tonghudajie')],
  ['a line and a station', '6号线 郝家府', station('haojiafu')],
];

describe('the search on the real data', () => {
  it.each(first)('%s: %s', (_what, query, key) => {
    expect(keys(query).slice(0, 4)).toContain(key);
    expect(keys(query)[0], keys(query).slice(0, 4).join(' ')).toBe(key);
  });

  it.each(['', '   ', '？！', '沙漠骆驼', 'zzzzzz', '11号线', 'M109'])('finds nothing for “%s”', (query) => {
    expect(keys(query)).toEqual([]);
  });

  it('never puts a guess above what is so named', () => {
    for (const [, query] of first) {
      const hits = index.find(query);
      const guess = hits.findIndex((hit) => hit.guess);
      if (guess >= 0)
        expect(
          hits.slice(guess).every((hit) => hit.guess && hit.score >= nearness.slip),
          query,
        ).toBe(true);
    }
  });

  it('takes no figure for a slip: another line is not meant', () => {
    for (const [asked, other] of [
      ['M102线', 'rail-m101-1'],
      ['7号线', 'rail-17'],
      ['S7线', 'rail-s6'],
    ] as const)
      expect(keys(asked), asked).not.toContain(`entry:${other}`);
  });

  it('finds an organisation’s entries under the organisation', () => {
    const [organisation, ...rest] = keys('区水务局');
    expect(organisation).toBe('organisation:water');
    expect(rest.length).toBeGreaterThan(50);
    expect(index.entriesOf('water').length).toBeGreaterThan(50);
    expect(index.entriesOf('nobody')).toEqual([]);
  });
});

const everyName = (thing: Thing): { own: string; also: readonly string[] } | null => {
  if (thing.kind === 'entry')
    return { own: thing.entry.name.zh, also: words.entries[thing.entry.id]?.also ?? [] };
  return thing.kind === 'place' ? { own: thing.place.name.zh, also: thing.place.also ?? [] } : null;
};

describe('short names', () => {
  it.each([
    ['朝阳北路-潞苑二街（第二横）', ['朝阳北路', '潞苑二街']],
    ['广渠路-行政办公区精品绿道', []],
    ['北京东-通北特高压下送工程', []],
    ['轨道交通 22 号线（平谷线）', ['地铁 22 号线（平谷线）', '轨道交通 22 号线', '平谷线']],
    ['京津公路（国道 103）', []],
    ['柏德路（西区界—漷小路）', []],
    ['中国人民大学通州校区一期', ['人大通州校区一期']],
    ['先进轨道交通技术', []],
    ['北京学校', []],
  ])('of %s', (name, short) => {
    expect(shortNames(name)).toEqual(short);
  });

  it('of stations and towns', () => {
    expect(stationNames('八里桥', 'metro')).toEqual(['八里桥站', '八里桥地铁站']);
    expect(stationNames('通州西站', 'railway')).toEqual([]);
    expect(townNames('于家务回族乡')).toEqual(['于家务', '于家务乡']);
    expect(townNames('大厂回族自治县')).toEqual(['大厂', '大厂县']);
    expect(townNames('新华街道')).toEqual(['新华']);
  });

  it('are no fragments, and take no other thing’s own name', () => {
    const own = new Map<string, string>();
    for (const [key, thing] of index.byKey) {
      const name = everyName(thing)?.own;
      if (name) own.set(name, key);
    }
    const derived = [...own].flatMap(([name, key]) =>
      shortNames(name).map((short) => ({ name, key, short })),
    );
    expect(derived.length).toBeGreaterThan(40);
    for (const { name, key, short } of derived) {
      expect(short, name).toMatch(/^[^-—–）]{2}/);
      // A row of roads is also known by each of them, and each may be drawn by itself.
      if (!name.includes('-')) expect([undefined, key], `${name} → ${short}`).toContain(own.get(short));
    }
  });
});

describe('the search file', () => {
  it('holds only the traditional characters our names need, none of them twice', () => {
    const pairs = [...words.traditional];
    expect(pairs.length % 2).toBe(0);
    const from = pairs.filter((_, i) => i % 2 === 0);
    expect(new Set(from).size).toBe(from.length);
    expect(from.length).toBeLessThan(1500);
  });

  it('names every place in both languages, and says where it is', () => {
    expect(words.places.length).toBeGreaterThan(200);
    for (const { name, at, bounds, town: where } of words.places) {
      expect(name.zh && name.en).toBeTruthy();
      expect(at[0]).toBeGreaterThan(115);
      if (bounds) {
        expect(at[0]).toBeGreaterThanOrEqual(bounds[0] - 1e-4);
        expect(at[0]).toBeLessThanOrEqual(bounds[2] + 1e-4);
      }
      if (where) expect(sources.towns).toHaveProperty(where);
    }
  });

  it('names every organisation in English', () => {
    for (const { name } of words.organisations) expect(name.en).not.toMatch(/\p{Script=Han}/u);
  });
});
