import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/model/parse.ts';
import { storyBriefOf } from '../../../src/model/story.ts';

const words = { zh: '一', en: 'one' };
const slide = {
  id: 'first',
  title: words,
  text: { zh: '一行\n又一行', en: 'one line\nanother' },
  notes: words,
  bounds: [116.6, 39.8, 116.8, 39.95],
  layers: { 'rail-lines': 1, rivers: 0.4 },
  theme: 'projector',
  year: 2030,
  filter: { sectors: ['rail'], due: [2026, 2030], late: true },
  select: 'rail-m101-1',
  highlight: ['rail-22'],
  cites: [
    { entry: 'rail-m101-1', document: 'plan-2026', section: '表6-1 第1行' },
    { indicator: 'greenways', document: 'plan-2026' },
  ],
};
const story = { id: 'rail', title: words, about: words, minutes: 8, slides: [slide] };

const faultsOf = (value: unknown) =>
  parseStory(value, 'stories/rail.json').faults.map(({ path, reason }) => `${path}: ${reason}`);
const faultsOfSlide = (change: object) => faultsOf({ ...story, slides: [{ ...slide, ...change }] });

describe('a briefing', () => {
  it('comes through as it is', () => {
    expect(parseStory(story, 'stories/rail.json')).toEqual({ value: story, faults: [] });
    const { id, title, text, notes, bounds, layers, cites } = slide;
    const plain = { ...story, slides: [{ id, title, text, notes, bounds, layers, cites }] };
    expect(parseStory(plain, 'stories/rail.json')).toEqual({ value: plain, faults: [] });
  });

  it('is refused with every fault, each with file, id and place', () => {
    const broken = {
      ...story,
      minutes: 0,
      author: 'nobody',
      slides: [{ ...slide, title: { zh: '一' }, year: 1999 }, 7, { ...slide, id: 'Second' }],
    };
    const at = { file: 'stories/rail.json', id: 'rail' };
    expect(parseStory(broken, 'stories/rail.json').faults).toEqual([
      { ...at, path: 'minutes', reason: 'must be above 0' },
      { ...at, path: 'slides[0].title.en', reason: 'is missing' },
      { ...at, path: 'slides[0].year', reason: 'must be a year from 2021 to 2035' },
      { ...at, path: 'slides[1]', reason: 'must be an object' },
      { ...at, path: 'slides[2].id', reason: 'must be kebab-case: rail-m101-1' },
      { ...at, path: 'author', reason: 'is not a known key' },
    ]);
  });

  it.each([null, 'rail', [story], {}])('is refused when it is %j', (value) => {
    expect(parseStory(value, 'stories/rail.json').value).toBeUndefined();
  });

  it('has slides, no two of one id', () => {
    expect(faultsOf({ ...story, slides: [] })).toEqual(['slides: must hold one slide or more']);
    expect(faultsOf({ ...story, slides: [slide, slide] })).toEqual([
      'slides: must not hold two slides of the same id',
    ]);
  });

  it('has a camera that looks at a box on earth', () => {
    const wrong = ['slides[0].bounds: must be [west, south, east, north] in degrees'];
    expect(faultsOfSlide({ bounds: [116.8, 39.8, 116.6, 39.95] })).toEqual(wrong);
    expect(faultsOfSlide({ bounds: [116.6, 39.95, 116.8, 39.8] })).toEqual(wrong);
    expect(faultsOfSlide({ bounds: [39.8, 116.6, 39.95, 116.8] })).toEqual(wrong);
    expect(faultsOfSlide({ bounds: [116.6, 39.8, 116.8] })).toEqual(['slides[0].bounds[3]: is missing']);
  });

  it('has layers with an opacity', () => {
    expect(faultsOfSlide({ layers: { rivers: 1.5 } })).toEqual([
      'slides[0].layers.rivers: must be from 0 to 1',
    ]);
    expect(faultsOfSlide({ layers: { rivers: true } })).toEqual([
      'slides[0].layers.rivers: must be a number',
    ]);
    expect(faultsOfSlide({ layers: ['rivers'] })).toHaveLength(1);
  });

  it('asks for what a filter knows', () => {
    expect(faultsOfSlide({ theme: 'pink' })).toEqual([
      'slides[0].theme: must be one of: light, dark, projector',
    ]);
    expect(faultsOfSlide({ filter: { colours: ['red'] } })).toEqual([
      'slides[0].filter.colours: is not a known key',
    ]);
    expect(faultsOfSlide({ filter: { statuses: ['lost'] } })).toHaveLength(1);
    expect(faultsOfSlide({ filter: { due: [2030, 2026] } })).toEqual([
      'slides[0].filter.due: must not end before it begins',
    ]);
    expect(faultsOfSlide({ filter: { due: null } })).toEqual([]);
  });

  it('cites a statement or an indicator, and is told of the one that was meant', () => {
    expect(faultsOfSlide({ cites: [{ entry: 'rail-22', document: 'plan-2026' }] })).toEqual([
      'slides[0].cites[0].section: is missing',
    ]);
    expect(
      faultsOfSlide({ cites: [{ indicator: 'greenways', document: 'plan-2026', section: '一' }] }),
    ).toEqual(['slides[0].cites[0].section: is not a known key']);
    expect(faultsOfSlide({ cites: ['rail-22'] })).toHaveLength(1);
  });

  it('is told of in the list by what is read before it is opened', () => {
    const { value } = parseStory(story, 'stories/rail.json');
    expect(value && storyBriefOf(value)).toEqual({
      id: 'rail',
      title: words,
      about: words,
      minutes: 8,
      slides: 1,
    });
  });
});
