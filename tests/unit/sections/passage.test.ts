import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences, passage } from '../../../geodata/tools/sections/passage.ts';

const marked = (text: string, needles: string[]): string[] => {
  const cut = passage({ text }, needles);
  return cut.marks.map(([from, to]) => cut.text.slice(from, to));
};
const filler = (count: number): string => '这一句话只是用来占地方的。'.repeat(count);

describe('a passage', () => {
  it('marks names whatever spaces stand in them', () => {
    expect(marked('轨道交通 M 9 线一期，长 18.1 公里', ['M9线一期', '18.1'])).toEqual(['M 9 线一期', '18.1']);
  });

  it('does not mark a number inside another', () => {
    expect(occurrences('长 118.1 公里、8.15 公里、8.1 公里', '8.1')).toEqual([[19, 22]]);
    expect(occurrences('M101 线', 'M10')).toEqual([]);
  });

  it('gives a short text whole, and joins overlapping marks', () => {
    expect(passage({ text: '东大路新桥' }, ['东大路', '大路新'])).toEqual({
      text: '东大路新桥',
      marks: [[0, 4]],
    });
  });

  it('cuts a long text to whole sentences around the words', () => {
    const cut = passage({ text: `${filler(40)}东大桥长 3 公里。${filler(40)}` }, ['东大桥', '3']);
    expect(cut.text.length).toBeLessThanOrEqual(402);
    expect(cut.text).toMatch(/^…这一句.*东大桥长 3 公里。.*方的。…$/);
    expect(cut.marks.map(([from, to]) => cut.text.slice(from, to))).toEqual(['东大桥', '3']);
  });

  it('prefers the sentences that hold the most', () => {
    const text = `东大桥。${filler(40)}东大桥长 3 公里。${filler(40)}`;
    expect(marked(text, ['东大桥', '3'])).toEqual(['东大桥', '3']);
  });

  it('cuts a sentence that is too long, and shows the beginning when nothing is found', () => {
    const cut = passage({ text: `${'路、'.repeat(300)}东大桥${'、桥'.repeat(300)}` }, ['东大桥']);
    expect(cut.text.length).toBeLessThanOrEqual(402);
    expect(cut.marks).toHaveLength(1);
    expect(passage({ text: filler(50) }, ['西']).text).toMatch(/^这一句.*…$/);
  });

  it('always keeps its marks inside its text, on a needle', () => {
    const words = fc.array(fc.constantFrom('桥', '路', '。', '；', '\n', ' ', '1', '12', '.', '东大桥'), {
      maxLength: 900,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join('');
        const cut = passage({ text }, ['东大桥', '12']);
        expect(cut.text.length).toBeLessThanOrEqual(402);
        for (const [from, to] of cut.marks) {
          expect(cut.text.slice(from, to).replace(/\s/g, '')).toMatch(/^(东大桥|12)$/);
        }
        if (occurrences(text, '东大桥').length > 0) expect(cut.marks.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
