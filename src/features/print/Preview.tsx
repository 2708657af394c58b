import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useSay } from '../../i18n/index.ts';
import { type Format, pageSize, toCssPixels } from './paper.ts';
import { words } from './words.ts';

/** The sheets as they will be, as large as there is room for. */
export function Preview({ format, children }: { format: Format; children: ReactNode }) {
  const say = useSay();
  const room = useRef<HTMLElement>(null);
  const { width } = pageSize(format);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = entry?.contentRect.width ?? 0;
      element.style.setProperty('--paper-zoom', String(Math.min(1, wide / toCssPixels(width))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={room} className="print-preview" aria-label={say(words.preview)} tabIndex={0}>
      {children}
    </section>
  );
}

/** The sheets for the printer: beside the page, out of sight until it is printed. */
export const ForPrinter = ({ children }: { children: ReactNode }) =>
  createPortal(
    <div className="print-root" inert aria-hidden="true">
      {children}
    </div>,
    document.body,
  );
