import { expect, it } from 'vitest';
import { parseOwnStory } from '../../../src/model/parse-story.ts';
import { reasonTold } from '../../../src/state/story-reasons.ts';

const both = (words: string) => ({ zh: words, en: words });
const slide = {
  id: 'a',
  title: both('题'),
  text: both('文'),
  notes: both('讲'),
  bounds: [116.6, 39.8, 116.9, 40],
  layers: { rivers: 1 },
  theme: 'light',
  year: 2027,
  filter: {
    sectors: ['water'],
    kinds: ['place'],
    statuses: ['built'],
    towns: ['liyuan'],
    documents: ['plan-2026'],
    organisations: ['water-bureau'],
    certainties: ['off'],
    due: [2026, 2030],
    late: true,
  },
  select: 'rail-22',
  highlight: ['rail-22'],
  cites: [{ entry: 'rail-22', document: 'plan-2026', section: '1' }],
};
const story = {
  id: 'own-1',
  title: both('题'),
  about: both('文'),
  minutes: 20,
  slides: [slide, { ...slide, id: 'b' }],
};

type Json = unknown;
const wrongs: readonly Json[] = [
  undefined,
  null,
  7,
  -1,
  Number.POSITIVE_INFINITY,
  0.5,
  '',
  'X y',
  true,
  {},
  { x: 1 },
  [],
  [1, 2, 3, 4],
  ['a', 'a'],
  [2030, 2026],
  [slide, slide],
];

/** The value with each of its parts, in turn, replaced by something else. */
function* broken(value: Json): Generator<Json> {
  yield* wrongs;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const copy = (part: Json): Json => {
      const whole = structuredClone(value) as Record<string, Json>;
      if (part === undefined) delete whole[key];
      else whole[key] = part;
      return whole;
    };
    for (const part of broken((value as Record<string, Json>)[key])) yield copy(part);
  }
}

it('every reason why a briefing cannot be read is told in Chinese too', () => {
  const reasons = new Set<string>();
  for (const value of broken(story))
    for (const { reason } of parseOwnStory(value, 'f.json').faults) reasons.add(reason);
  expect(reasons.size).toBeGreaterThan(18);
  const untold = [...reasons].filter((reason) => !/[一-鿿]/.test(reasonTold(reason).zh));
  expect(untold).toEqual([]);
  for (const reason of reasons) expect(reasonTold(reason).en).toBe(reason);
});
