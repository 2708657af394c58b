import type { Story } from '../model/story.ts';
import { beginStory, currentSlide, endStory, goToSlide, presentStore } from '../state/index.ts';
import type { AddressFault } from './url.ts';

/** A briefing the address asks for, until it has come. */
let awaited: string | null = null;

/** The briefing that is given, with its slide, as an address tells it. */
export function currentStory(): string | null {
  const state = presentStore.getState();
  const slide = currentSlide(state);
  return state.story && slide ? `${state.story.id}/${slide.id}` : awaited;
}

/** Opens the briefing of an address at its slide; one that is open goes there, one that is not asked for ends. */
export function applyStory(wanted: string | null, report: (faults: readonly AddressFault[]) => void): void {
  const { story } = presentStore.getState();
  const [id = '', slide = ''] = wanted?.split('/') ?? [];
  const at = (of: Story) =>
    Math.max(
      0,
      of.slides.findIndex((one) => one.id === slide),
    );
  awaited = null;
  if (!wanted) {
    if (story) endStory();
  } else if (story?.id === id) goToSlide(at(story));
  else {
    awaited = wanted;
    const gone = () => {
      if (awaited === wanted) awaited = null;
      report([{ key: 'story', value: wanted }]);
    };
    const come = (found: Story) => {
      if (awaited !== wanted) return;
      awaited = null;
      beginStory(found, at(found));
      if (slide && !found.slides.some((one) => one.id === slide)) gone();
    };
    void import('../state/find-story.ts').then(({ findStory }) => findStory(id).then(come, gone));
  }
}
