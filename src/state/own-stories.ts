import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Slide, Story } from '../model/story.ts';

/** Briefings the reader made. Kept on the device; every change can be taken back until the page is closed. */
export type OwnStoriesState = {
  readonly stories: readonly Story[];
  /** How they were before each change, the last one last; and what was taken back. */
  readonly past: readonly (readonly Story[])[];
  readonly future: readonly (readonly Story[])[];
};

export const startOwnStories = (): OwnStoriesState => ({ stories: [], past: [], future: [] });

export const ownStoriesStore = createStore<OwnStoriesState>(startOwnStories);

export const useOwnStories = <T>(select: (state: OwnStoriesState) => T): T =>
  useStore(ownStoriesStore, select);

const mostSteps = 100;

/** Text is typed letter by letter: what goes on changing the same words within a moment is one step. */
let lastChange = { what: '', at: 0 };
const oneStepMs = 1500;

function change(to: (stories: readonly Story[]) => readonly Story[], what = ''): void {
  const now = Date.now();
  const goesOn = what !== '' && what === lastChange.what && now - lastChange.at < oneStepMs;
  lastChange = { what, at: now };
  ownStoriesStore.setState(({ stories, past }) => {
    const next = to(stories);
    if (next === stories) return {};
    return { stories: next, past: goesOn ? past : [...past, stories].slice(-mostSteps), future: [] };
  });
}

export function undoStories(): void {
  lastChange = { what: '', at: 0 };
  ownStoriesStore.setState(({ stories, past, future }) => {
    const before = past.at(-1);
    return before ? { stories: before, past: past.slice(0, -1), future: [stories, ...future] } : {};
  });
}

export function redoStories(): void {
  lastChange = { what: '', at: 0 };
  ownStoriesStore.setState(({ stories, past, future: [after, ...future] }) =>
    after ? { stories: after, past: [...past, stories], future } : {},
  );
}

const newId = (): string => `own-${crypto.randomUUID().slice(0, 8)}`;
const both = (words: string) => ({ zh: words, en: words });

/** A briefing without slides yet. Returns its id. */
export function makeStory(title: string): string {
  const id = newId();
  const made: Story = { id, title: both(title), about: both(title), minutes: 10, slides: [] };
  change((stories) => [...stories, made]);
  return id;
}

/** Takes in a briefing of a file or an address as one's own, beside those there are. Returns its id. */
export function takeStory(story: Story): string {
  const { stories } = ownStoriesStore.getState();
  const id = stories.some((own) => own.id === story.id) || !story.id.startsWith('own-') ? newId() : story.id;
  change((all) => [...all, { ...story, id }]);
  return id;
}

export const removeStory = (id: string): void =>
  change((stories) => stories.filter((story) => story.id !== id));

const changeStory = (id: string, to: (story: Story) => Story, what = ''): void =>
  change((stories) => stories.map((story) => (story.id === id ? to(story) : story)), what);

export const renameStory = (id: string, title: string): void =>
  changeStory(id, (story) => ({ ...story, title: both(title), about: both(title) }), `${id} title`);

export const setMinutes = (id: string, minutes: number): void =>
  changeStory(id, (story) => ({ ...story, minutes }), `${id} minutes`);

/** Puts a slide after another, or at the end. */
export const addSlide = (id: string, slide: Slide, after?: string): void =>
  changeStory(id, (story) => {
    const at = story.slides.findIndex((one) => one.id === after);
    return { ...story, slides: story.slides.toSpliced(at < 0 ? story.slides.length : at + 1, 0, slide) };
  });

/** Puts a slide in the place of the one of its id. */
export const putSlide = (id: string, slide: Slide): void =>
  changeStory(id, (story) => ({
    ...story,
    slides: story.slides.map((one) => (one.id === slide.id ? slide : one)),
  }));

export const changeSlide = (id: string, slide: string, to: Partial<Omit<Slide, 'id'>>, what = ''): void =>
  changeStory(
    id,
    (story) => ({
      ...story,
      slides: story.slides.map((one) => (one.id === slide ? { ...one, ...to } : one)),
    }),
    what && `${id} ${slide} ${what}`,
  );

/** A copy right behind it. */
export function duplicateSlide(id: string, slide: string): void {
  const known = ownStoriesStore.getState().stories.find((story) => story.id === id);
  const own = known?.slides.find((one) => one.id === slide);
  if (own) addSlide(id, { ...own, id: newId() }, slide);
}

export const removeSlide = (id: string, slide: string): void =>
  changeStory(id, (story) => ({ ...story, slides: story.slides.filter((one) => one.id !== slide) }));

/** Moves a slide to a place, counted from 0. */
export const moveSlide = (id: string, slide: string, to: number): void =>
  changeStory(id, (story) => {
    const own = story.slides.find((one) => one.id === slide);
    const rest = story.slides.filter((one) => one.id !== slide);
    return own ? { ...story, slides: rest.toSpliced(to, 0, own) } : story;
  });
