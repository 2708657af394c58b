import { describe, expect, it } from 'vitest';
import { toLines } from '../../../geodata/tools/sections/lines.ts';
import { splitMeasures } from '../../../geodata/tools/sections/measures.ts';
import { officialNames, withoutNames } from '../../../geodata/tools/sections/names.ts';
import { readDocument, readLines } from '../../../geodata/tools/sections/read.ts';
import { fixture, ids, textOf } from './reading.ts';

const gazette = fixture('gazette.txt');

describe('a list of numbered items', () => {
  const reading = readLines('gazette-2024-1', gazette);

  it('keeps units and date with the item, and no names', () => {
    expect(ids(reading.sections)).toEqual([
      ...['标题', '通知 第1段', '通知 第2段', '落款', '题名', '一', '#1', '#2', '二', '#3'],
    ]);
    expect(textOf(reading, '#1')).toBe('（一）修好东街，全长 2公里\n责任单位：修路局\n完成期限：年底前');
    expect(textOf(reading, '#2')).toBe('（二）修好西街\n责任单位：修路局、种树局\n完成期限：年底前');
    expect(reading.sections.find(({ id }) => id === '#3')?.heading).toEqual(['二、种树（1 项）']);
  });

  it('ends where the next document begins', () => {
    expect(readDocument('gazette-2024-7', gazette)[0]?.line[0]).toBe(Math.max(...reading.uses.keys()) + 1);
  });
});

describe('a table printed cell by cell', () => {
  const reading = readLines('gazette-2024-7', gazette);

  it('puts the rows together again', () => {
    expect(textOf(reading, '附件1 第1行')).toBe(
      '1\t清理河道\t把青川从上游到下游都清理一遍，清出来的泥运到山脚下的堆场。\t年底前\t区修河局、区种树局',
    );
    expect(textOf(reading, '附件1 第2行')).toBe(
      '2\t清理河道\t修好 12 座闸门，每座闸门都装上能在远处开关的电机设备。\t\t各街道',
    );
    expect(textOf(reading, '附件1 第3行')).toBe(
      '3\t清理河道\t每年春天检查一遍河道。\t长期实施\t区修河局中心',
    );
    expect(textOf(reading, '附件1 第4行')).toBe(
      '4\t沿河种树\t在两岸种柳树，每隔五米种一棵，三年里种满两岸全部河段。\t6-9 月\t区种树局、中关村科技园区青川园管委会',
    );
  });

  it('gives a task printed again after a page break to the row below', () => {
    const at = gazette.split('\n').lastIndexOf('清理') + 1;
    expect(reading.uses.get(at)).toEqual({ section: '附件1 第3行' });
  });

  it('tells a page number from a row number', () => {
    const at = gazette.split('\n').indexOf('18') + 1;
    expect(reading.uses.get(at)).toEqual({ furniture: 'page number' });
  });
});

describe('names of officials', () => {
  it('are learnt from the file and left out', () => {
    const names = officialNames(toLines(gazette));
    expect([...names]).toEqual(['甲乙丙', '己庚']);
    expect(withoutNames('年底前 甲乙丙 己 庚 区修河局', names)).toBe('年底前 区修河局');
    expect(withoutNames('甲乙丙丁局', names)).toBe('甲乙丙丁局');
  });
});

describe('numbered measures', () => {
  const reading = splitMeasures('haidian-carbon-2024', toLines(fixture('measures.txt')), new Set());

  it('takes letter, title, opening, chapters and measures apart', () => {
    expect(ids(reading.sections)).toEqual([
      ...['通知 第1段', '通知 第2段', '落款 第1段', '落款 第2段', '标题', '前言 第1段'],
      ...['一', '一 第1段', '一 第2段', '指标', '指标 第1行', '指标 第2行', '二', '二（一）', '二（二）'],
    ]);
    expect(textOf(reading, '二（一）')).toBe(
      '（一）修水管\n先修老城的水管，再修新城的水管，水管修好以后每个月检查一遍，漏了就马上修好。（责任单位：区水务局）',
    );
  });

  it('reads the indicators with their categories', () => {
    expect(textOf(reading, '指标 第1行')).toBe('1\t工厂循环用水占全部用水比重\t≥40%');
    expect(textOf(reading, '指标 第2行')).toBe('2\t家庭用水年均增速\t12%左右');
    expect(reading.sections.find(({ id }) => id === '指标 第2行')?.heading[1]).toBe('生活用水');
  });
});

it('refuses a document it does not know', () => {
  expect(() => readDocument('gazette-2024-9', '')).toThrow('No reader');
  expect(() => readDocument('gazette-2024-8', gazette)).toThrow('not in this file');
});
