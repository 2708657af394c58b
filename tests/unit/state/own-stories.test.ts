import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  keptStores,
  makeStory,
  moveSlide,
  ownStoriesStore,
  putSlide,
  redoStories,
  removeSlide,
  removeStory,
  renameStory,
  startOwnStories,
  takeStory,
  undoStories,
} from '../../../src/state/index.ts';
import {
  mostLetters,
  packStory,
  readStory,
  StoryFault,
  storyFile,
  unpackStory,
} from '../../../src/state/story-file.ts';
import { slideOf, storyOf } from './stories.ts';

const stories = () => ownStoriesStore.getState().stories;
const slides = () => stories()[0]?.slides.map(({ id }) => id);
const kept = keptStores.find(({ key }) => key.endsWith('.briefings'));

beforeEach(() => ownStoriesStore.setState(startOwnStories()));

describe('a briefing of one’s own', () => {
  it('is made, filled, put in another order, and each step taken back and done again', () => {
    const id = makeStory('夜谈');
    for (const one of ['a', 'b', 'c']) addSlide(id, slideOf(one));
    moveSlide(id, 'c', 0);
    expect(slides()).toEqual(['c', 'a', 'b']);
    removeSlide(id, 'a');
    expect(slides()).toEqual(['c', 'b']);
    undoStories();
    undoStories();
    expect(slides()).toEqual(['a', 'b', 'c']);
    redoStories();
    expect(slides()).toEqual(['c', 'a', 'b']);
    duplicateSlide(id, 'c');
    expect(slides()?.length).toBe(4);
    expect(slides()?.slice(2)).toEqual(['a', 'b']);
    redoStories();
    expect(slides()?.length, 'what was done since cannot be done again').toBe(4);
    removeStory(id);
    expect(stories()).toEqual([]);
    undoStories();
    expect(slides()?.length).toBe(4);
  });

  it('takes words typed in one go back in one step', () => {
    const id = makeStory('甲');
    addSlide(id, slideOf('a'));
    for (const told of ['水', '水城', '水城共融'])
      changeSlide(id, 'a', { title: { zh: told, en: told } }, 'title');
    for (const told of ['甲乙', '甲乙丙']) renameStory(id, told);
    undoStories();
    expect(stories()[0]?.title.zh).toBe('甲');
    undoStories();
    expect(stories()[0]?.slides[0]?.title.zh).toBe('题 a');
  });

  it('comes back from the device, and what cannot be one is left out', () => {
    const id = makeStory('甲');
    addSlide(id, slideOf('a'));
    const before = stories();
    expect(kept?.take({ stories: [...before, { id: 'x' }, 7, { ...storyOf('y'), slides: [{}] }] })).toBe(3);
    expect(stories()).toEqual(before);
  });
});

it('a slide that takes another view keeps nothing of the old one', () => {
  const id = makeStory('甲');
  addSlide(id, slideOf('a', { year: 2027, select: 'rail-22', filter: { late: true } }));
  putSlide(id, slideOf('a', { layers: { rivers: 1 } }));
  expect(stories()[0]?.slides).toEqual([slideOf('a', { layers: { rivers: 1 } })]);
});

describe('a briefing as a file', () => {
  const story = storyOf('own-1');
  it('is read back as it was, and taken beside what there is', async () => {
    const file = storyFile(story);
    expect(readStory(await file.text(), file.name)).toEqual(story);
    takeStory(story);
    takeStory(story);
    expect(stories().map(({ id }) => id)).toHaveLength(new Set(stories().map(({ id }) => id)).size);
  });

  it('may leave words out', async () => {
    const nothing = { zh: '', en: ' ' };
    const bare = storyOf('own-3', [slideOf('a', { text: nothing, notes: nothing, cites: [] })]);
    expect(readStory(await storyFile(bare).text(), 'f.json')).toEqual(bare);
  });

  it.each([
    ['nothing', '', 'f.json'],
    ['half a file', '{"kind":"subcenter-atlas-briefing","story":{"id"', 'f.json'],
    ['another file', '{"type":"FeatureCollection","features":[]}', 'f.json'],
    ['null', 'null', 'f.json'],
    ['a list', '[]', 'f.json'],
  ])('that is %s is told by name, in both languages', (_what, text, file) => {
    expect(() => readStory(text, file)).toThrow(StoryFault);
    try {
      readStory(text, file);
    } catch (error) {
      const { told } = error as StoryFault;
      expect(told.zh).toContain(file);
      expect(told.en).toContain(file);
    }
  });

  it('names the slide and the part that is wrong', () => {
    const wrong = { ...story, slides: [slideOf('a'), { ...slideOf('b'), year: 1999 }] };
    const text = JSON.stringify({ kind: 'subcenter-atlas-briefing', story: wrong });
    expect(() => readStory(text, 'f.json')).toThrow(/slide 2, year/);
  });

  it('goes into an address when it is short, and comes out as it was', async () => {
    const letters = await packStory(story);
    expect(letters).toMatch(/^[\w-]+$/);
    expect(await unpackStory(letters ?? '')).toEqual(story);
    const long = storyOf(
      'own-2',
      Array.from({ length: 40 }, (_, i) =>
        slideOf(`s${i}`, { notes: { zh: `${Math.sin(i)}${Math.cos(i)}`.repeat(9), en: '' } }),
      ),
    );
    expect(await packStory(long)).toBeNull();
    expect(mostLetters).toBeLessThan(2000);
  });

  it('never takes anything else for one, whatever an address holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (letters) => {
        await expect(unpackStory(letters)).rejects.toBeInstanceOf(StoryFault);
      }),
      { seed: 20261120, numRuns: 200 },
    );
  });
});
