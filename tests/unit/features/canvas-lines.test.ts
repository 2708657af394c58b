import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines, breakLines, spaced } from '../../../src/features/canvas-lines.ts';

/** Chinese is as wide as high, Latin half as wide, a thin space a fifth. */
const measure = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c === '\u2009' ? 0.2 : /[\u0020-\u007e]/.test(c) ? 0.5 : 1), 0);
const bare = (text: string) => text.replace(/\s/g, '');

const piece = fc.constantFrom(
  ...'北京城市副中心通州区轨道交通线一期，。、；：“”《》（）！？——…年 月',
  'M101',
  '2026',
  '1,200',
  'co-operation',
  'https://atlas.example.cn/a/b',
  '%',
  ' ',
  '1.5',
);
const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

describe('lines', () => {
  it('lose nothing and keep to the width, whatever is written', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), fc.boolean(), (words, width, byWords) => {
        const lines = breakLines(words, width, measure, byWords);
        expect(bare(lines.join(''))).toBe(bare(words));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('begin with no closing mark and end with no opening one, unless there is nothing else to break', () => {
    const words =
      '国务院《关于支持北京城市副中心（通州区）高质量发展的意见》提出：到2035年，初步建成“四个新区”。';
    for (let width = 8; width < 40; width++)
      for (const line of breakLines(spaced(words), width, measure)) {
        expect(line).not.toMatch(/^[，。、；：！？”）》]/);
        expect(line).not.toMatch(/[“（《]$/);
      }
  });

  it('keep words, figures and the character that counts them whole', () => {
    const words = '轨道交通M101线一期于2030年通车，投资1,200.5亿元，Tongzhou-Sanhe 合作';
    for (let width = 8; width < 30; width++) {
      const lines = breakLines(spaced(words), width, measure).map((line) => line.replaceAll('\u2009', ''));
      for (const whole of ['M101', '2030年', '1,200.5亿', 'Tongzhou-Sanhe'])
        expect(
          lines.some((line) => line.includes(whole)),
          `${whole} in ${lines.join('|')}`,
        ).toBe(measure(whole) <= width);
    }
  });

  it('break a word longer than the line, and only that', () => {
    expect(breakLines('见 abcdefghijklmnop 处', 4, measure)).toEqual(['见', 'abcdefgh', 'ijklmnop', '处']);
  });

  it('are none for nothing', () => {
    expect(breakLines('', 10, measure)).toEqual([]);
    expect(breakLines('  ', 10, measure)).toEqual([]);
  });
});

describe('titles', () => {
  it('are as few lines as can be, of nearly one length, parted between words', () => {
    const lines = balancedLines('通州区深化农村集体经营性建设用地入市试点工作推进方案', 20, measure);
    expect(lines).toHaveLength(2);
    const [first = '', second = ''] = lines;
    expect(Math.abs(measure(first) - measure(second))).toBeLessThanOrEqual(5);
    expect(balancedLines('Anzhen Hospital, Tongzhou campus', 12, measure)).toEqual([
      'Anzhen Hospital,',
      'Tongzhou campus',
    ]);
  });

  it('never part a word to come out even', () => {
    expect(balancedLines('Incomprehensibilities of it', 11, measure)).toEqual([
      'Incomprehensibilities',
      'of it',
    ]);
  });
});

describe('thin spaces', () => {
  it('stand between Chinese and figures or Latin where none is written', () => {
    expect(spaced('2030年通车M101线')).toBe('2030\u2009年通车\u2009M101\u2009线');
    expect(spaced('M101 线')).toBe('M101 线');
    expect(spaced('占比46%的')).toBe('占比\u200946%\u2009的');
    expect(spaced('Line 22')).toBe('Line 22');
  });
});
