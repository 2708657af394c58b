import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Makes words fit where they stand: a step at a time, each smaller or shorter than the last, until nothing runs over. Begins
 * again when `content` has changed.
 */
export function useFit<Element extends HTMLElement>(content: string, steps: number) {
  const part = useRef<Element>(null);
  const [fit, setFit] = useState({ content, step: 0 });
  const step = fit.content === content ? fit.step : 0;
  useLayoutEffect(() => {
    const element = part.current;
    if (!element || step >= steps - 1) return;
    // A pixel over is the browser's rounding.
    const over =
      element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (over) setFit({ content, step: step + 1 });
  }, [content, step, steps]);
  return { part, step };
}
