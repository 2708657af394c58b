import { currentLanguage, languageStore } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import {
  type Covered,
  compareStore,
  dataUrl,
  setCompareProblem,
  settleCamera,
  toolStore,
  viewStore,
} from '../state/index.ts';
import { answerOn } from './answer.ts';
import { MapController } from './controller.ts';
import { listenToPointer } from './pointer.ts';
import { coveredNow, splitNow } from './split-now.ts';
import { currentPicture, keepInStep } from './sync.ts';

/** The second map of a comparison. It exists only as long as two sides are compared. */

const name: Text = { zh: '地图，另一边', en: 'Map, the other side' };

const none = (): void => undefined;

const cutBy = ({ top, right, bottom, left }: Covered): string =>
  `inset(${top}px ${right}px ${bottom}px ${left}px)`;

/** A room for the second map below the first, whose cut lets it be seen and touched, and a sign for names. */
function roomsBeside(first: HTMLElement): { room: HTMLElement; tip: HTMLElement } {
  const room = document.createElement('div');
  room.className = 'map-canvas map-twin';
  first.before(room);
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  first.after(tip);
  return { room, tip };
}

export type Twin = { readonly stop: () => void; readonly swipeTo: (at: number) => void };

/**
 * Draws the second side beside the first map and leads each by the other. `fresh`: the reader has just begun, so what was in
 * the middle comes to the middle of each part; an address has both where they belong.
 */
export function startTwin(first: MapController, page: HTMLElement, fresh: boolean): Twin {
  const { room, tip } = roomsBeside(page);
  const canvas = first.map.getCanvas();
  let offset: readonly [number, number] = [0, 0];
  /** Of a swipe that is being drawn; the store learns of it when it is let go. */
  let drawnTo: number | null = null;
  let second: MapController;
  try {
    second = new MapController(room, first.camera(), currentPicture('right'), dataUrl, {
      settled: settleCamera,
      drawn: () => performance.mark('twin-drawn'),
      lost: () => setCompareProblem('lost'),
      restored: () => setCompareProblem(null),
      // The first map asks for the same files, and tells what did not come.
      sourceFailed: none,
      sourceCame: none,
      failed: none,
      rested: none,
    });
  } catch {
    room.remove();
    tip.remove();
    setCompareProblem('failed');
    return { stop: none, swipeTo: none };
  }
  const own = second.map.getCanvas();

  const place = () => {
    const split = splitNow(page, drawnTo);
    if (!split) return;
    canvas.style.clipPath = cutBy(split.cut.left);
    own.style.clipPath = cutBy(split.cut.right);
    offset = split.offset;
    const [x, y] = offset;
    room.style.transform = x || y ? `translate(${x}px, ${y}px)` : '';
    [tip.style.left, tip.style.top] = [`${x}px`, `${y}px`];
  };
  /** Keeps what was looked at in the middle of what is left of the first map. */
  const shift = (from: readonly [number, number], to: readonly [number, number]) =>
    first.map.panBy([(to[0] - from[0]) / 2, (to[1] - from[1]) / 2], { animate: false });
  const call = () => {
    own.setAttribute('role', 'application');
    own.setAttribute('aria-label', name[currentLanguage()]);
  };
  const root = page.parentElement;
  root?.setAttribute('data-comparing', '');
  place();
  call();
  if (fresh) shift([0, 0], offset);

  const sizes = new ResizeObserver(place);
  sizes.observe(page);
  const stops = [
    first.onMove((camera) => second.follow(camera)),
    second.onMove((camera) => first.follow(camera)),
    keepInStep((picture) => second.show(picture), 'right'),
    listenToPointer(
      second.map,
      currentLanguage,
      tip,
      () => toolStore.getState().onClick,
      answerOn(
        second.map,
        () => coveredNow(page),
        () => offset,
      ),
    ),
    languageStore.subscribe(call),
    viewStore.subscribe((now, before) => now.covered !== before.covered && place()),
    compareStore.subscribe(({ comparison }, { comparison: before }) => {
      if (comparison === before) return;
      drawnTo = null;
      const was = offset;
      place();
      if (comparison && before && comparison.mode !== before.mode) shift(was, offset);
    }),
    () => sizes.disconnect(),
  ];
  return {
    swipeTo: (at) => {
      drawnTo = at;
      place();
    },
    stop: () => {
      for (const stop of stops) stop();
      root?.removeAttribute('data-comparing');
      canvas.style.clipPath = '';
      second.remove();
      room.remove();
      tip.remove();
      shift(offset, [0, 0]);
    },
  };
}
