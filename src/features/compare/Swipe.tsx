import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { swipeTo } from '../../map/index.ts';
import { type Comparison, setSwipe, splitOf, swipeAt, viewStore } from '../../state/index.ts';
import { swipeByKey } from './swipe-keys.ts';
import { useSideName } from './use-names.ts';
import { words } from './words.ts';

type Props = {
  readonly comparison: Comparison;
  /** Told where the border is while it is drawn, in pixels of the page: nothing is rendered then. */
  readonly onDraw: (x: number) => void;
};

/** The handle on the border of two maps: drawn by pointer or finger, moved by keys. */
export function Swipe({ comparison, onDraw }: Props) {
  const say = useSay();
  const nameOf = useSideName();
  const { left, right, at } = comparison;
  /** Where it stands while it is drawn, and how far from its middle it was taken hold of. */
  const held = useRef<{ at: number; by: number } | null>(null);
  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { left: from, width } = event.currentTarget.getBoundingClientRect();
    held.current = { at, by: event.clientX - (from + width / 2) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const draw = (event: PointerEvent) => {
    if (!held.current) return;
    const { covered } = viewStore.getState();
    const page = { width: innerWidth, height: innerHeight };
    const drawn = swipeAt(event.clientX - held.current.by, page, covered);
    held.current = { ...held.current, at: drawn };
    onDraw(splitOf('swipe', drawn, page, covered).line);
    swipeTo(drawn);
  };
  const letGo = () => {
    if (held.current) setSwipe(held.current.at);
    held.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = swipeByKey(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setSwipe(next);
  };
  const share = Math.round(at * 100);
  return (
    <div
      className="compare-handle"
      role="slider"
      tabIndex={0}
      aria-label={say(words.line)}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-valuetext={say(fill(words.lineAt, { share, left: nameOf(left), right: nameOf(right) }))}
      onPointerDown={take}
      onPointerMove={draw}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    >
      <ChevronLeft size={16} strokeWidth={2} aria-hidden />
      <ChevronRight size={16} strokeWidth={2} aria-hidden />
    </div>
  );
}
