import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import './sheet.css';

export type SheetStop = 'low' | 'half' | 'full';
const stops: readonly SheetStop[] = ['low', 'half', 'full'];

/** A page too low for a sheet above half of it: there the sheet stands at the side and takes the whole height. */
export const lowPage = 480;

/** Height in pixels that the sheet shows at a stop, for a page of the given height. */
export function sheetHeight(stop: SheetStop, pageHeight: number): number {
  if (pageHeight < lowPage && stop !== 'low') return pageHeight - (stop === 'half' ? 64 : 8);
  switch (stop) {
    case 'low':
      return 112;
    case 'half':
      return Math.round(pageHeight * 0.52);
    case 'full':
      return pageHeight - 72;
  }
}

/** The stop nearest to a height, pulled one further by a quick flick (pixels per millisecond, up is positive). */
export function stopFor(height: number, speed: number, pageHeight: number): SheetStop {
  const aimed = height + speed * 180;
  const distance = (stop: SheetStop) => Math.abs(sheetHeight(stop, pageHeight) - aimed);
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

type Props = {
  label: string;
  handleLabel: string;
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
  children: ReactNode;
};

/** The one sheet of a phone: three stops, a handle for finger, click and keys. */
export function Sheet({ label, handleLabel, stop, onStop, children }: Props) {
  const drag = useRef<{ y: number; height: number; last: number; time: number; speed: number } | null>(null);
  const swallow = useRef(false);
  const [pulled, setPulled] = useState<number | null>(null);
  const up = stops[Math.min(2, stops.indexOf(stop) + 1)] ?? 'full';
  const down = stops[Math.max(0, stops.indexOf(stop) - 1)] ?? 'low';
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    swallow.current = false;
    const height = sheetHeight(stop, innerHeight);
    drag.current = { y: event.clientY, height, last: event.clientY, time: event.timeStamp, speed: 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = drag.current;
    if (!from) return;
    from.speed = (from.last - event.clientY) / Math.max(1, event.timeStamp - from.time);
    from.last = event.clientY;
    from.time = event.timeStamp;
    setPulled(Math.max(60, Math.min(sheetHeight('full', innerHeight), from.height + from.y - event.clientY)));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = drag.current;
    drag.current = null;
    setPulled(null);
    if (!from || Math.abs(from.y - event.clientY) < 6) return; // a tap: the click that follows is taken below
    swallow.current = true;
    onStop(stopFor(from.height + from.y - event.clientY, from.speed, innerHeight));
  };
  // Acting on the click, not on the finger's release: what comes to lie under the finger must not be pressed by it.
  const onClick = () => {
    if (!swallow.current) onStop(stop === 'full' ? 'low' : up);
    swallow.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = ({ ArrowUp: up, ArrowDown: down, Home: 'full', End: 'low' } as const)[event.key as 'Home'];
    if (!to) return;
    event.preventDefault();
    onStop(to);
  };
  const style = pulled === null ? undefined : { height: pulled, transition: 'none' };
  return (
    <section className="sheet" data-stop={stop} aria-label={label} style={style}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={handleLabel}
        aria-expanded={stop !== 'low'}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
          setPulled(null);
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      <div className="sheet-body">{children}</div>
    </section>
  );
}
