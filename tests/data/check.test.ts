import { describe, expect, it } from 'vitest';
import { checkAll, skippedChecks } from '../../geodata/tools/check/check-all.ts';
import { findPairs } from '../../geodata/tools/check/ends.ts';
import { fromChinese, holdsFigure } from '../../geodata/tools/check/figure-text.ts';
import type { Finding } from '../../geodata/tools/check/finding.ts';
import { toReport } from '../../geodata/tools/check/report.ts';
import { toSummary } from '../../geodata/tools/check/summary.ts';
import { toEntriesText, toLayerText } from '../../geodata/tools/check/written.ts';
import { exception, type FaultCase, faultCases } from '../fixtures/check/faults.ts';
import { type Draft, put, toWorkshop, validDraft } from '../fixtures/check/workshop.ts';

function toFaulty({ puts = {}, change }: Pick<FaultCase, 'puts' | 'change'>): Draft {
  const draft = validDraft();
  for (const [path, value] of Object.entries(puts)) put(draft, path, value);
  change?.(draft);
  return draft;
}

const check = (draft: Draft): Finding[] => checkAll(toWorkshop(draft));

describe('the checker', () => {
  it('finds nothing in a workshop where everything holds', () => {
    expect(check(validDraft())).toEqual([]);
  });

  it.each(faultCases)('finds $name, and nothing else', (fault) => {
    const findings = check(toFaulty(fault));
    expect(findings.map(({ check, id, reason }) => ({ check, id, reason }))).toEqual([
      { check: fault.check, id: fault.id, reason: expect.stringMatching(fault.reason) },
    ]);
  });

  it('finds all faults at once, each with its file', () => {
    const draft = validDraft();
    put(draft, 'layers.sites.1.geometry.coordinates', [116.8, 39.73]);
    put(draft, 'entries.green.0.summary.en', 'An 例子.');
    put(draft, 'entries.rail.0.related', ['rail-ghost']);
    expect(check(draft).map(({ file, check }) => `${file} ${check}`)).toEqual([
      'entries/rail.json links',
      'layers/sites.geojson places',
      'entries/green.json words',
    ]);
  });

  it('lets an exception excuse what it names and no more', () => {
    const faulty = () => toFaulty({ puts: { 'entries.rail.0.statements.1.target': '2031' } });
    const path = 'statements[1].target';
    for (const excuse of [exception('dates', 'rail-m101'), exception('dates', 'rail-m101', path)]) {
      const draft = faulty();
      draft.exceptions.push(excuse);
      expect(check(draft)).toEqual([]);
    }
    const draft = faulty();
    draft.exceptions.push(exception('dates', 'rail-m101', 'statements[0].target'));
    expect(check(draft).map(({ check }) => check)).toEqual(['dates', 'exceptions']);
  });

  it('leaves out what needs the documents when they are not at hand, exceptions included, and says so', () => {
    const draft = toFaulty({ puts: { 'entries.road.0.statements.0.section': '二、9' } });
    draft.without.push('sources', 'reference');
    draft.exceptions.push(exception('sections', 'road-jiayi'));
    const workshop = toWorkshop(draft);
    expect(checkAll(workshop)).toEqual([]);
    expect(skippedChecks(workshop)).toEqual([
      'sections',
      'indicators',
      'coverage',
      'copied-text',
      'copied-lines',
      'accuracy',
    ]);
    expect(toSummary(workshop)).toContain(
      'not run, for want of the documents or the reference: sections, indicators, coverage, copied-text',
    );
    expect(toSummary(toWorkshop(validDraft()))).not.toContain('not run');
  });

  it('is content with a list of what is left out when every section is cited', () => {
    expect(checkAll(toWorkshop({ ...validDraft(), coverage: [] }))).toEqual([]);
  });

  it('counts what it looked at', () => {
    const summary = toSummary(toWorkshop(validDraft()));
    expect(summary).toContain('2 documents, 5 entries with 7 statements, 0 exceptions');
    expect(summary).toContain('rail 1, road 1');
    expect(summary).toContain('stories: 1 with 3 slides');
    expect(summary).toContain('rail-stations 3 (3 vertices)');
  });

  it('reports by check and file', () => {
    const findings = check(toFaulty({ puts: { 'entries.rail.0.related': ['rail-ghost'] } }));
    expect(toReport(findings)).toBe(
      'links (1)\n  entries/rail.json\n    rail-m101 related[0]: rail-ghost does not exist',
    );
  });

  it('takes pieces of a road that meet for one road, and does not ask for stations nobody drew', () => {
    const draft = validDraft();
    const [first, ...rest] = [
      [116.6, 39.78],
      [116.61, 39.781],
      [116.62, 39.78],
    ];
    const road = draft.layers.roads?.[0];
    draft.layers.roads = [
      { ...road, id: 'road-jiayi-a', geometry: { type: 'LineString', coordinates: [first, rest[0]] } },
      { ...road, id: 'road-jiayi-b', geometry: { type: 'LineString', coordinates: rest } },
    ];
    draft.layers['rail-stations'] = [];
    expect(check(draft)).toEqual([]);
    put(draft, 'layers.sites.2.geometry.coordinates', [116.61, 39.781]);
    expect(check(draft).map(({ check }) => check)).toEqual(['ends']);
  });

  it('knows the numbers of a briefing from figures, names, dates and indicators', () => {
    const draft = toFaulty({
      puts: {
        'stories.first.slides.0.title': { zh: 'M101线长 18.1 公里', en: 'Line M101: 18.1 km' },
        'stories.first.slides.0.text': {
          zh: '2026 年说，到 2027 年 12 月建成。',
          en: 'Due by 12/2027, says 2026.',
        },
        'stories.first.slides.1.text': { zh: '每天供水 1.5 万吨。', en: 'It gives 15,000 t a day.' },
        'stories.first.slides.2.cites': [{ indicator: 'rail-length', document: 'plan-2026' }],
        'stories.first.slides.2.text': { zh: '到 2030 年有 3 座车站。', en: 'By 2030 it has 3 stations.' },
        'stories.first.about.zh': '18.1 公里的一条线，和每天 1.5 万吨的一座水厂。',
      },
    });
    expect(check(draft)).toEqual([]);
  });

  it('lets names and figures stand in our text', () => {
    const draft = toFaulty({ puts: { 'entries.water.0.aliases': ['持续推进全域节水型社会建设'] } });
    put(draft, 'entries.water.0.summary.zh', '持续推进全域节水型社会建设，提升居民节水意识。');
    expect(check(draft)).toEqual([]);
  });
});

describe('figures in a passage', () => {
  it('reads Chinese numerals', () => {
    const read = ['十四', '二十', '一百零五', '一千二百', '两万三千', '一亿二千万', '二〇三五', '十'].map(
      fromChinese,
    );
    expect(read).toEqual([14, 20, 105, 1200, 23_000, 120_000_000, 2035, 10]);
  });

  it.each([
    ['长约 18.1 公里', 'lengthKm', 18.1],
    ['建成1.5万平方米', 'floorAreaM2', 15_000],
    ['总投资 3.2 亿元', 'investmentYuan', 320_000_000],
    ['规模3—4万吨/日', 'capacityTonnesPerDay', 30_000],
    ['设车站十四座', 'stations', 14],
    ['面积约 1,200 亩', 'areaHa', 80],
    ['面积 10.4 平方公里', 'areaHa', 1040],
    ['占地 104 公顷', 'areaKm2', 1.04],
    ['管线 850 米', 'pipeKm', 0.85],
    ['下降２０％左右', 'changePercent', -20],
    ['比例达到百分之九十', 'sharePercent', 90],
    ['实现污水管网全覆盖', 'sharePercent', 100],
    ['1.5小时直达', 'routeMinutes', 90],
    ['18.0公里', 'lengthKm', 18],
    ['3-4公顷', 'areaKm2', 0.03],
    ['约十公顷', 'areaKm2', 0.1],
    ['一百二十座', 'count', 120],
  ] as const)('finds in “%s” %s %d', (passage, key, value) => {
    expect(holdsFigure(passage, key, value)).toBe(true);
  });

  it.each([
    ['长约 118.1 公里', 'lengthKm', 18.1],
    ['长约 18.15 公里', 'lengthKm', 18.1],
    ['18 亩', 'areaHa', 18.1],
    ['14\t18.1', 'stations', 1418],
    ['500 米', 'areaKm2', 0.0005],
    ['没有数字', 'count', 0.5],
    ['实现全覆盖', 'sharePercent', 90],
    ['实现全覆盖', 'count', 100],
  ] as const)('does not find in “%s” %s %d', (passage, key, value) => {
    expect(holdsFigure(passage, key, value)).toBe(false);
  });
});

describe('a road from A to B', () => {
  it.each([
    ['从甲村到乙村。', ['甲村', '乙村']],
    ['西起机场二高速，东至六环路，全长', ['机场二高速', '六环路']],
    ['起自甲村，终至乙村', ['甲村', '乙村']],
    ['京秦高速公路（机场二高速-六环路）通州段', ['机场二高速', '六环路']],
  ])('reads %s', (text, pair) => {
    expect(findPairs(text)).toContainEqual(pair);
  });
});

describe('the one form of files', () => {
  it('is reached once and then kept', () => {
    const { layers, entries } = validDraft();
    const layer = { type: 'FeatureCollection', features: layers.towns?.toReversed() };
    const once = toLayerText(layer);
    expect(toLayerText(JSON.parse(once))).toBe(once);
    expect(once.split('\n').filter((line) => line.startsWith('{"type":"Feature",'))).toHaveLength(2);
    const written = toEntriesText(entries.rail);
    expect(toEntriesText(JSON.parse(written))).toBe(written);
  });

  it('sorts, rounds, and turns rings to the right hand', () => {
    const clockwise = [
      [116, 39],
      [116, 40],
      [117, 40],
      [117, 39],
      [116, 39],
    ];
    const text = toLayerText({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'b',
          properties: {},
          geometry: { type: 'Point', coordinates: [116.12345678, 39] },
        },
        { type: 'Feature', id: 'a', properties: {}, geometry: { type: 'Polygon', coordinates: [clockwise] } },
      ],
    });
    expect(text).toBe(
      [
        '{"type":"FeatureCollection","features":[',
        '{"type":"Feature","id":"a","properties":{},"geometry":{"type":"Polygon","coordinates":[[[116,39],[117,39],[117,40],[116,40],[116,39]]]}},',
        '{"type":"Feature","id":"b","properties":{},"geometry":{"type":"Point","coordinates":[116.123457,39]}}',
        ']}\n',
      ].join('\n'),
    );
    expect(toEntriesText([{ id: 'b' }, { id: 'a' }])).toBe(
      '[\n  {\n    "id": "a"\n  },\n  {\n    "id": "b"\n  }\n]\n',
    );
  });
});
