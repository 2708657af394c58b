import { expect, test } from 'vitest';
import { folded } from '../../geodata/tools/folded.ts';

/** `|` where a name may be broken, `/` where it must. */
const told = (name: string) => folded(name)?.replaceAll('\u200B', '|').replaceAll('\n', '/') ?? null;

test('a long name may be broken between words', () => {
  expect(told('路县故城考古遗址公园')).toBe('路县|故城|考古|遗址公园');
  expect(told('城市绿心森林公园')).toBe('城市绿心|森林公园');
});

test('an ending stays with its name', () => {
  expect(told('友谊医院通州院区二期')).toBe('友谊|医院|通州院区|二期');
  expect(told('高楼金站轨道微中心')).toBe('高楼金站|轨道微中心');
});

test('what stands in brackets begins a line', () => {
  expect(told('景泰蓝（张家湾）')).toBe('景泰蓝|（张家湾）');
});

test('P+R is never broken', () => {
  expect(told('通州北关 P+R 智慧停车场')).toContain('通州北关/P+R 智慧');
});

test('a short name is left alone', () => {
  expect(told('北京环球度假区')).toBeNull();
});
