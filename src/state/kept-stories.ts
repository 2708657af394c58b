import { fill } from '../i18n/index.ts';
import type { Story } from '../model/story.ts';
import { isRecord } from './is-record.ts';
import type { KeptStore } from './kept.ts';
import { ownStoriesStore } from './own-stories.ts';

/**
 * The reader's own briefings on the device. What is found is looked at only as far as keeps the page from failing: it is
 * read before the first picture, and the parser of briefings is not. Files from elsewhere go through the parser.
 */
const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';

const isSlide = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  [value.title, value.text, value.notes].every(isText) &&
  Array.isArray(value.bounds) &&
  value.bounds.length === 4 &&
  value.bounds.every((degrees) => Number.isFinite(degrees)) &&
  isRecord(value.layers) &&
  Array.isArray(value.cites) &&
  value.cites.every((cite) => isRecord(cite) && typeof cite.document === 'string') &&
  (value.highlight === undefined || Array.isArray(value.highlight)) &&
  (value.filter === undefined || isRecord(value.filter));

const isStory = (value: unknown): value is Story =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  isText(value.title) &&
  isText(value.about) &&
  typeof value.minutes === 'number' &&
  Array.isArray(value.slides) &&
  value.slides.every(isSlide);

function parse(found: unknown): { stories: readonly Story[]; lost: number } {
  const list = isRecord(found) && Array.isArray(found.stories) ? found.stories : [];
  const stories = list.filter(isStory);
  const wrong = found !== undefined && !isRecord(found) ? 1 : 0;
  return { stories, lost: list.length - stories.length + wrong };
}

const count = (): number => ownStoriesStore.getState().stories.length;

export const keptStories: KeptStore = {
  key: 'subcenter-atlas.briefings',
  title: { zh: '自己做的讲解', en: 'Your briefings' },
  read: () => (count() > 0 ? { stories: ownStoriesStore.getState().stories } : null),
  told: () => fill({ zh: '{n} 份', en: '{n}' }, { n: count() }),
  take: (found) => {
    const { stories, lost } = parse(found);
    ownStoriesStore.setState({ stories });
    return lost;
  },
  add: (found) => {
    const { stories, lost } = parse(found);
    ownStoriesStore.setState((state) => ({
      stories: [...state.stories, ...stories.filter(({ id }) => !state.stories.some((own) => own.id === id))],
    }));
    return lost;
  },
  subscribe: (listener) => ownStoriesStore.subscribe(listener),
  inStep: true,
};
