import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Theme } from '../layers/index.ts';
import type { Slide, Story } from '../model/story.ts';

/** A briefing while it is given: which one, which slide, and whether the presenter is off exploring. */
export type PresentState = {
  readonly story: Story | null;
  /** Which slide, from 0. */
  readonly at: number;
  /** The map is the reader's again until they return to the slide. */
  readonly exploring: boolean;
  /** The screen is black: the hall looks at the speaker. */
  readonly black: boolean;
  /** The presenter's own choice for this hall; it goes before what slides ask for. */
  readonly theme: Theme | null;
  /** Type for a large hall. */
  readonly large: boolean;
};

const start: PresentState = { story: null, at: 0, exploring: false, black: false, theme: null, large: false };

export const presentStore = createStore<PresentState>(() => start);

export const usePresent = <T>(select: (state: PresentState) => T): T => useStore(presentStore, select);

export const currentSlide = ({ story, at }: PresentState): Slide | null => story?.slides[at] ?? null;

/** Whether the stage is up: a briefing is given and nobody explores. */
export const isStaged = ({ story, exploring }: PresentState): boolean => story !== null && !exploring;

export const beginStory = (story: Story, at = 0): void =>
  presentStore.setState({ ...start, story, at: Math.min(Math.max(0, at), story.slides.length - 1) });

export const endStory = (): void => presentStore.setState(start);

/** Shows a slide, counted from 0; beyond the ends nothing changes. Whoever was exploring is back, and the screen is lit. */
export function goToSlide(at: number): void {
  const { story } = presentStore.getState();
  if (story?.slides[at]) presentStore.setState({ at, exploring: false, black: false });
}

/** The next or last slide; from exploring it leads back to the slide one left. */
export function stepSlide(by: 1 | -1): void {
  const { at, exploring, black } = presentStore.getState();
  if (exploring || black) presentStore.setState({ exploring: false, black: false });
  else goToSlide(at + by);
}

export const explore = (): void => presentStore.setState({ exploring: true, black: false });
export const returnToSlide = (): void => presentStore.setState({ exploring: false });
export const toggleBlack = (): void => presentStore.setState(({ black }) => ({ black: !black }));
export const toggleLarge = (): void => presentStore.setState(({ large }) => ({ large: !large }));
