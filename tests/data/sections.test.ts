import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findSection } from '../../geodata/tools/sections/find.ts';
import { plain, tight, toLines } from '../../geodata/tools/sections/lines.ts';
import { officialNames } from '../../geodata/tools/sections/names.ts';
import { readLines } from '../../geodata/tools/sections/read.ts';
import type { Section } from '../../geodata/tools/sections/section.ts';
import type { PlanDocument } from '../../src/model/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = process.env.SOURCES_DIR ?? join(root, '../shared/sources');
const register = JSON.parse(readFileSync(join(root, 'geodata/documents.json'), 'utf8')) as PlanDocument[];

/**
 * Headings, paragraphs, items, rows, pieces of boxes. Items, rows and boxes were counted by eye in the documents; headings
 * and paragraphs were looked through one by one where the reader put them.
 */
const counts: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  'action-2021': [20, 6, 66, 0, 0],
  'green-zone': [11, 16, 32, 18, 0],
  'gazette-2024-1': [10, 3, 41, 0, 0],
  'gazette-2024-2': [2, 4, 0, 20, 0],
  'gazette-2024-3': [35, 51, 18, 0, 0],
  'gazette-2024-4': [12, 10, 20, 0, 0],
  'gazette-2024-5': [19, 70, 32, 0, 0],
  'gazette-2024-6': [10, 3, 161, 0, 0],
  'gazette-2024-7': [33, 12, 0, 251, 0],
  'gazette-2024-8': [8, 6, 26, 0, 0],
  'gazette-2024-10': [7, 12, 9, 0, 0],
  'gazette-2024-11': [15, 10, 17, 17, 0],
  'gazette-2024-13': [20, 24, 19, 0, 0],
  'haidian-carbon-2024': [11, 10, 28, 0, 0],
  'gazette-2024-14': [10, 4, 18, 0, 0],
  'plan-2026': [145, 217, 0, 99, 28],
};

/** Rows of the plan's tables and pieces of its boxes. */
const plansTables = Object.entries({
  ...{ '表1-1': 31, '表2-1': 3, '表2-2': 5, '表2-3': 4, '表3-1': 15, '表4-1': 3, '表4-2': 10, '表5-1': 4 },
  ...{ '表6-1': 3, '表6-2': 4, '表6-3': 7, '表6-4': 2, '表6-5': 3, '表6-6': 5 },
  ...{ '专栏3-1': 10, '专栏4-1': 4, '专栏4-2': 2, '专栏5-1': 4, '专栏5-2': 1, '专栏5-3': 1, '专栏5-4': 4 },
  ...{ '专栏6-1': 2 },
});
const kinds = ['heading', 'paragraph', 'item', 'row', 'box'] as const;

describe('the register of documents', () => {
  it('holds sixteen, oldest first, each once', () => {
    expect(register.map(({ id }) => id).sort()).toEqual(Object.keys(counts).sort());
    const issued = register.map((document) => document.issued);
    expect(issued).toEqual([...issued].sort());
  });

  it('gives every gazette document its number', () => {
    for (const { id, number } of register) {
      const expected = /^gazette-2024-(\d+)$/.exec(id)?.[1];
      expect(number).toBe(expected && `通政发〔2024〕${expected}号`);
    }
  });
});

describe.skipIf(!existsSync(sources))('the documents', () => {
  const texts = new Map<string, string>();
  const textOf = ({ file }: PlanDocument): string => {
    const text = texts.get(file) ?? readFileSync(join(sources, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  const read = (id: string) => {
    const document = register.find((one) => one.id === id);
    if (!document) throw new Error(`${id} is not in the register`);
    return readLines(id, textOf(document));
  };
  const find = (id: string, address: string): Section[] => findSection(read(id).sections, address);

  it.each(register)('$id is the file that was read', ({ file, sha256 }) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(sources, file)))
        .digest('hex'),
    ).toBe(sha256);
  });

  it.each(register)('$id: sections of each kind, every address once', ({ id }) => {
    const { sections } = read(id);
    const found = kinds.map((kind) => sections.filter((section) => section.kind === kind).length);
    expect(found).toEqual(counts[id]);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  });

  it.each([...new Set(register.map(({ file }) => file))])('%s: every line has one use', (file) => {
    const documents = register.filter((document) => document.file === file);
    const used = documents.flatMap(({ id }) => [...read(id).uses.keys()]);
    const lines = toLines(textOf(documents[0] as PlanDocument));
    expect(used.sort((a, b) => a - b)).toEqual(lines.map(({ number }) => number));
  });

  it('few lines are furniture', () => {
    const seen = new Map<string, number>();
    for (const { id } of register) {
      for (const use of read(id).uses.values()) {
        if ('furniture' in use) seen.set(use.furniture, (seen.get(use.furniture) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(seen)).toEqual({
      contents: 122,
      'figure caption': 6,
      officials: 203,
      'page number': 13,
      'table head': 51,
      'web page': 11,
    });
  });

  it.each(register)('$id: no word is lost on the way', (document) => {
    const { sections, uses } = read(document.id);
    const own = new Map<string, string[]>();
    for (const line of toLines(textOf(document))) {
      const use = uses.get(line.number);
      if (use && 'section' in use) own.set(use.section, [...(own.get(use.section) ?? []), line.text]);
    }
    for (const section of sections) {
      const lines = own.get(section.id) ?? [];
      if (section.kind !== 'row') {
        expect(tight(lines.map(plain).join('')), section.id).toBe(tight(section.text));
        continue;
      }
      // Cells of a row are put in order, repeated ones once, and short words may be officials' names.
      const kept = tight([...section.heading, section.text].join('')).replace(/、/g, '');
      const words = lines.flatMap((line) => plain(line).split(/\s/)).map((word) => word.replace(/、/g, ''));
      const lost = words.filter((word) => !kept.includes(word.replace(/^评价(?=18)/, '')));
      expect(
        lost.filter((word) => !/^([\u4e00-\u9fff]{1,3}|——|--)$/.test(word)),
        section.id,
      ).toEqual([]);
    }
  });

  it('numbers run without a gap', () => {
    const numbers = (id: string, pattern: RegExp): number[] =>
      read(id).sections.flatMap((section) => {
        const found = pattern.exec(section.id)?.[1];
        return found ? [Number(found)] : [];
      });
    const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
    expect(numbers('gazette-2024-1', /^#(\d+)$/)).toEqual(upTo(41));
    expect(numbers('gazette-2024-6', /^#(\d+)$/)).toEqual(upTo(161));
    expect(numbers('action-2021', /^(?!一、).+、(\d+)$/)).toEqual(upTo(64));
    expect(numbers('green-zone', /^指标 第(\d+)行$/)).toEqual(upTo(18));
    expect(numbers('gazette-2024-2', /^名录 第(\d+)行$/)).toEqual(upTo(20));
    expect(numbers('gazette-2024-11', /^附件 第(\d+)行$/)).toEqual(upTo(17));
    for (const [annex, rows] of [82, 47, 49, 46, 27].entries()) {
      expect(numbers('gazette-2024-7', new RegExp(`^附件${annex + 1} 第(\\d+)行$`))).toEqual(upTo(rows));
    }
  });

  it.each(plansTables)('the plan’s %s has %i rows or items', (table, rows) => {
    const below = find('plan-2026', table).filter(({ kind }) => kind === 'row' || kind === 'box');
    expect(below).toHaveLength(rows);
  });

  it.each([
    ['plan-2026', '表6-1 第1行', ['M101', '18.1', '14']],
    ['plan-2026', '表1-1 第31行', ['食品安全', '98.7', '99']],
    ['plan-2026', '表4-2 第10行', ['城北水网', '8.3', '2.1']],
    ['plan-2026', '表6-6 第3行', ['北运河', '4.6']],
    ['plan-2026', '第二十二章 一 第2段', ['姚家园路', '京秦高速', '15 分钟']],
    ['plan-2026', '第二十三章 二 第2段', ['通州堰', '中坝河']],
    ['plan-2026', '专栏4-1 第2项', ['13 个公园', '宋庄公园']],
    ['plan-2026', '第二篇 第1段', ['两翼']],
    ['action-2021', '十二、41', ['轨道交通', '城市副中心站']],
    ['action-2021', '九、33', ['商圈', '夜间']],
    ['green-zone', '（十八）', ['城南水网', '潮白河']],
    ['green-zone', '（二十二）', ['温潮减河']],
    ['green-zone', '指标 第16行', ['Ⅳ类']],
    ['haidian-carbon-2024', '九（二）', ['35.50', '51.54', '区园林绿化局']],
    ['gazette-2024-1', '#15', ['720', '区教委']],
    ['gazette-2024-1', '#34', ['2000', '4414']],
    ['gazette-2024-6', '#9', ['500', '运河商务区管委会']],
    ['gazette-2024-6', '#160', ['通州·全球发展论坛', '北投集团']],
    ['gazette-2024-2', '名录 第5行', ['李氏太极拳', '永乐店镇']],
    ['gazette-2024-5', '2023 一 第2段', ['30%', '85%']],
    ['gazette-2024-5', '2024 一 第2段', ['路县故城']],
    ['gazette-2024-7', '附件2 第4行', ['4260', '年底前', '各街道乡镇']],
    ['gazette-2024-7', '附件5 第18行', ['开展生态环境质量评价', 'EI']],
    ['gazette-2024-11', '附件 第8行', ['知识产权价值实现', '区金融办']],
    ['gazette-2024-10', '三 第1段', ['236']],
    ['gazette-2024-14', '第三条（二）', ['20 万元']],
  ])('%s %s holds what is printed there', (id, address, words) => {
    const [section, ...others] = find(id, address);
    expect(others).toEqual([]);
    for (const word of words) expect(tight(section?.text ?? '')).toContain(tight(word));
  });

  it.each(['gazette-2024-1', 'gazette-2024-6', 'gazette-2024-7'])('%s names no official', (id) => {
    const document = register.find((one) => one.id === id) as PlanDocument;
    const names = officialNames(toLines(textOf(document)));
    expect(names.size).toBeGreaterThan(9);
    const told = read(id).sections.filter((section) =>
      [...names].some((name) => section.text.includes(name)),
    );
    expect(told.map((section) => section.id)).toEqual([]);
  });
});
