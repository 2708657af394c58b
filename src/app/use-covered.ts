import { type RefObject, useEffect } from 'react';
import { type Covered, setCovered } from '../state/index.ts';

/** Tells the map how far the panels reach over it, whenever one of them changes size. */
export function useCovered(measure: () => Covered, elements: readonly RefObject<Element | null>[]): void {
  useEffect(() => {
    const tell = () => setCovered(measure());
    const observer = new ResizeObserver(tell);
    for (const { current } of elements) if (current) observer.observe(current);
    tell();
    return () => observer.disconnect();
  });
}
