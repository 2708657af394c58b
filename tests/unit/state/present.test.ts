import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginStory,
  currentSlide,
  endStory,
  explore,
  filtersStore,
  goToSlide,
  isStaged,
  presentStore,
  selectEntry,
  selectionStore,
  settingsStore,
  shownTheme,
  startVisibility,
  stepSlide,
  timeStore,
  toggleBlack,
  visibilityStore,
} from '../../../src/state/index.ts';
import { rememberView, stageSlide } from '../../../src/state/stage.ts';
import { slideOf, storyOf } from './stories.ts';

const shown = () => currentSlide(presentStore.getState())?.id;

beforeEach(() => endStory());

describe('a briefing', () => {
  it('is walked slide by slide and stays within its ends', () => {
    beginStory(storyOf('x'));
    stepSlide(-1);
    expect(shown()).toBe('a');
    stepSlide(1);
    stepSlide(1);
    stepSlide(1);
    expect(shown()).toBe('c');
    goToSlide(0);
    expect(shown()).toBe('a');
    goToSlide(7);
    expect(shown()).toBe('a');
    beginStory(storyOf('x'), 99);
    expect(shown()).toBe('c');
  });

  it('comes back to the slide it was left at, from looking around and from the black screen', () => {
    beginStory(storyOf('x'), 1);
    explore();
    expect(isStaged(presentStore.getState())).toBe(false);
    stepSlide(1);
    expect([shown(), isStaged(presentStore.getState())]).toEqual(['b', true]);
    toggleBlack();
    stepSlide(1);
    expect([shown(), presentStore.getState().black]).toEqual(['b', false]);
  });
});

describe('a slide', () => {
  it('draws what it names and nothing else', () => {
    stageSlide(
      slideOf('a', {
        year: 2027,
        theme: 'projector',
        select: 'rail-m101-1',
        filter: { late: true },
        highlight: ['rail-22'],
      }),
    );
    const { layers } = visibilityStore.getState();
    const on = Object.keys(layers).filter((id) => layers[id]?.on);
    expect(on.toSorted()).toEqual(['rail-lines', 'rivers']);
    expect(layers.rivers?.opacity).toBe(0.5);
    expect(timeStore.getState().year).toBe(2027);
    expect(filtersStore.getState().filter.late).toBe(true);
    expect(shownTheme(settingsStore.getState())).toBe('projector');
    expect(settingsStore.getState().theme, 'the reader’s own choice stays').toBe('auto');
    expect(selectionStore.getState().selection).toEqual({ kind: 'entry', id: 'rail-m101-1' });
  });

  it('leaves the view as it was before it', () => {
    stageSlide(slideOf('none', { layers: {} }));
    visibilityStore.setState(startVisibility());
    selectEntry('rail-17');
    timeStore.setState({ year: 2030, asOf: null, states: [] });
    const before = rememberView();
    const was = [visibilityStore.getState(), filtersStore.getState().filter, timeStore.getState().year];
    stageSlide(slideOf('a', { year: 2025, theme: 'dark', filter: { late: true } }));
    before.restore();
    expect([visibilityStore.getState(), filtersStore.getState().filter, timeStore.getState().year]).toEqual(
      was,
    );
    expect(selectionStore.getState()).toMatchObject({
      selection: { kind: 'entry', id: 'rail-17' },
      marked: [],
    });
    expect(settingsStore.getState().staged).toBeNull();
  });
});
