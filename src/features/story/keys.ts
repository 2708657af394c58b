import { themes } from '../../layers/index.ts';
import {
  currentSlide,
  endStory,
  goToSlide,
  isStaged,
  presentStore,
  returnToSlide,
  selectionStore,
  settingsStore,
  shownTheme,
  stepSlide,
  toggleBlack,
  toggleLarge,
} from '../../state/index.ts';

/** The keys of a briefing: those of the keyboard and those that clickers send. */

/** The number of a slide that is being typed. */
let typed = '';
let told: (typed: string) => void = () => undefined;

/** Calls whenever the number being typed changes. */
export const onTyped = (tell: (typed: string) => void): void => {
  told = tell;
};

function type(digit: string | null): void {
  typed = digit === null ? '' : (typed + digit).slice(-3);
  told(typed);
}

/** Light, dark, projector, and around. It holds for the slides that follow too. */
function nextTheme(): void {
  const at = themes.indexOf(shownTheme(settingsStore.getState()));
  const theme = themes[(at + 1) % themes.length] ?? null;
  presentStore.setState({ theme });
  settingsStore.setState({ staged: theme });
}

export const toggleFullScreen = (): void => {
  const page = document.documentElement;
  // A browser may refuse, as on some phones: the briefing goes on as it is.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void page.requestFullscreen?.().catch(() => undefined);
};

const turns: Readonly<Record<string, () => void>> = {
  ArrowRight: () => stepSlide(1),
  ArrowDown: () => stepSlide(1),
  PageDown: () => stepSlide(1),
  ' ': () => stepSlide(1),
  ArrowLeft: () => stepSlide(-1),
  ArrowUp: () => stepSlide(-1),
  PageUp: () => stepSlide(-1),
  Home: () => goToSlide(0),
  End: () => goToSlide((presentStore.getState().story?.slides.length ?? 1) - 1),
};

const letters: Readonly<Record<string, () => void>> = {
  f: toggleFullScreen,
  b: toggleBlack,
  '.': toggleBlack, // what many clickers send for a black screen
  t: nextTheme,
  l: toggleLarge,
};

/** What a button under the focus does by itself. */
const presses = (key: string, target: EventTarget | null): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof Element &&
  target.closest('button, a, summary') !== null;

function whileStaged(key: string): boolean {
  if (/^\d$/.test(key)) {
    type(key);
    return true;
  }
  if (key === 'Enter' && typed) {
    goToSlide(Number(typed) - 1);
    type(null);
    return true;
  }
  const does = turns[key] ?? letters[key.toLowerCase()] ?? (key === 'Escape' ? leave : undefined);
  if (!does) return false;
  type(null);
  does();
  return true;
}

function leave(): void {
  if (typed) type(null);
  else if (presentStore.getState().black) toggleBlack();
  else endStory();
}

/** Off the stage the keys are the map's; a clicker and Esc still lead back. */
function whileExploring(key: string): boolean {
  if (key === 'PageDown' || key === 'PageUp') {
    returnToSlide();
    return true;
  }
  if (key !== 'Escape' || selectionStore.getState().selection.kind !== 'none') return false;
  returnToSlide();
  return true;
}

/** Takes the keys while a briefing is given; returns what stops it. */
export function listenOnStage(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target;
    if (document.querySelector('dialog:modal') || presses(event.key, target)) return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    const state = presentStore.getState();
    if (!currentSlide(state)) return;
    const taken = isStaged(state) ? whileStaged(event.key) : whileExploring(event.key);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the map, which pans by arrows while it has the focus.
  document.addEventListener('keydown', onKeyDown, { capture: true });
  return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
}
