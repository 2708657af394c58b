import { describe, expect, it } from 'vitest';
import { fill, formatDate, formatDistance, formatNumber } from '../../../src/i18n/format.ts';
import { browserLanguage } from '../../../src/i18n/language.ts';

describe('formats', () => {
  it.each([
    ['2030', '2030年', '2030'],
    ['2024-12', '2024年12月', 'Dec 2024'],
    ['2021-09-26', '2021年9月26日', '26 Sept 2021'],
  ])('dates: %s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it.each([
    [10.8, '10.8', '10.8'],
    [200_000, '20 万', '200,000'],
    [150_000_000, '1.5 亿', '150,000,000'],
  ])('numbers: %d', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it.each([
    [434, '430 米', '430 m'],
    [1260, '1.3 公里', '1.3 km'],
  ])('distances: %d m', (metres, zh, en) => {
    expect(formatDistance(metres, 'zh')).toBe(zh);
    expect(formatDistance(metres, 'en')).toBe(en);
  });

  it('fills named places and leaves unknown ones', () => {
    expect(fill({ zh: '{n} 条', en: '{n} of {m}' }, { n: 3 })).toEqual({ zh: '3 条', en: '3 of {m}' });
  });

  it('fills a place with a text, each language with its own', () => {
    expect(fill({ zh: '“{x}”', en: '“{x}”' }, { x: { zh: '路', en: 'Road' } })).toEqual({
      zh: '“路”',
      en: '“Road”',
    });
  });

  it('takes the first language of the browser that it speaks', () => {
    expect(browserLanguage(['fr-FR', 'en-US', 'zh-CN'])).toBe('en');
    expect(browserLanguage(['de'])).toBe('zh');
  });
});
