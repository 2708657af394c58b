import type { Text } from '../i18n/text.ts';

/** What the parser finds wrong with a briefing, in Chinese; the parser itself speaks the workshop's English. */
const inChinese: Readonly<Record<string, string>> = {
  'is missing': '缺少',
  'is not a known key': '不认识这一项',
  'must be an object': '应该是一个对象',
  'must be a list': '应该是一个列表',
  'must hold one slide or more': '至少要有一页',
  'must not hold two slides of the same id': '有两页的 id 相同',
  'must not name the same thing twice': '同一项出现了两次',
  'must be text': '应该是文字',
  'must not be empty': '不能是空的',
  'must not begin or end with a space': '前后不能有空格',
  'must be kebab-case: rail-m101-1': '应该用小写字母、数字和短横线，如 rail-m101-1',
  'must be a number': '应该是数字',
  'must be a finite number': '应该是有限的数字',
  'must be above 0': '应该大于 0',
  'must be from 0 to 1': '应该在 0 到 1 之间',
  'must be true or false': '应该是 true 或 false',
  'must be [west, south, east, north]': '应该是 [西, 南, 东, 北] 四个数',
  'must be [west, south, east, north] in degrees': '应该是以度计的 [西, 南, 东, 北]，西小于东，南小于北',
  'must be a year': '应该是年份',
  'must be a year from 2021 to 2035': '应该是 2021 到 2035 之间的年份',
  'must be the first and the last year': '应该是起止两个年份',
  'must not end before it begins': '结束不能早于开始',
};

const oneOf = 'must be one of: ';

/** The reason in both languages. */
export function reasonTold(reason: string): Text {
  const zh = reason.startsWith(oneOf)
    ? `应该是其中之一：${reason.slice(oneOf.length)}`
    : (inChinese[reason] ?? reason);
  return { zh, en: reason };
}
