import { describe, expect, it } from 'vitest';
import { findSection } from '../../../geodata/tools/sections/find.ts';
import { toLines } from '../../../geodata/tools/sections/lines.ts';
import { splitPlan } from '../../../geodata/tools/sections/plan.ts';
import { fixture, ids, textOf } from './reading.ts';

const lines = toLines(fixture('plan.txt'));
const reading = splitPlan('plan', lines, new Set());

describe('a plan in parts, chapters, tables and boxes', () => {
  it('gives every piece its address, whatever its # level', () => {
    expect(ids(reading.sections)).toEqual([
      '标题',
      '第一篇',
      '第一篇 第1段',
      '第一章',
      '第一章 第1段',
      '第一章 一',
      '第一章 一 第1段',
      '表1-1',
      '表1-1 第1行',
      '表1-1 第2行',
      '表1-1 第3行',
      '表1-1 注',
      '第一章 一 第2段',
      '表1-2',
      '表1-2 第1行',
      '表1-2 第2行',
      '专栏1-1',
      '专栏1-1 第1项',
      '专栏1-1 第2项',
      '第一章 一 第3段',
    ]);
  });

  it('joins a paragraph over a page break and over a table standing in it', () => {
    expect(textOf(reading, '第一章 一 第1段')).toBe(
      '修好两座桥。第一座桥跨过青川，长约 2 公里，第二座桥在下游。',
    );
    expect(textOf(reading, '第一章 一 第2段')).toBe('修好一条路。道路从桥头通到车站。');
    expect(textOf(reading, '专栏1-1 第2项')).toBe('西园：在桥西，挖一个池塘。');
  });

  it('keeps cells apart, numbers rows over page breaks, and names the category above', () => {
    expect(textOf(reading, '表1-2 第2行')).toBe('西大路\t位于河西镇，长 4 公里。');
    expect(textOf(reading, '表1-1 第2行')).toBe('2\t公共汽车（条）\t≤9\t预期性');
    expect(textOf(reading, '表1-1 第3行')).toBe('3\t水质\t甲河（级）\t2\t乙河（级）\t3');
    expect(reading.sections.find(({ id }) => id === '表1-1 第2行')?.heading).toEqual([
      '第一篇 总论',
      '第一章 起步',
      '一、桥梁',
      '表 1-1 青川新城主要指标',
      '交通',
    ]);
  });

  it('accounts for every line', () => {
    const furniture = [...reading.uses.values()].flatMap((use) =>
      'furniture' in use ? [use.furniture] : [],
    );
    expect(reading.uses.size).toBe(lines.length);
    expect(furniture.sort()).toEqual([
      ...['contents', 'contents', 'contents', 'contents', 'figure caption'],
      ...['table head', 'table head', 'table head'],
    ]);
  });
});

describe('finding a section', () => {
  const found = (address: string) => ids(findSection(reading.sections, address));

  it('finds one, or all below a broader address', () => {
    expect(found('表1-2 第2行')).toEqual(['表1-2 第2行']);
    expect(found('专栏1-1')).toEqual(['专栏1-1', '专栏1-1 第1项', '专栏1-1 第2项']);
    expect(found('第一章 一')).toHaveLength(4);
    expect(found('表1')).toEqual([]);
  });

  it('knows the marks that part a longer address', () => {
    const sections = ['十', '十、9', '十二', '十二、41', '四（一）', '四（一）1', '#1', '#15'].map((id) => ({
      ...{ id, document: 'd', heading: [], kind: 'item' as const, text: '' },
      line: [1, 1] as const,
    }));
    expect(ids(findSection(sections, '十'))).toEqual(['十', '十、9']);
    expect(ids(findSection(sections, '四'))).toEqual(['四（一）', '四（一）1']);
    expect(ids(findSection(sections, '四（一）'))).toEqual(['四（一）', '四（一）1']);
    expect(ids(findSection(sections, '#1'))).toEqual(['#1']);
  });
});
