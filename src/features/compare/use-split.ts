import { useSyncExternalStore } from 'react';
import { type Comparison, type Split, splitOf, useView } from '../../state/index.ts';

/** Told as one word, so that it is the same while the page is. */
const pageSize = (): string => `${innerWidth}x${innerHeight}`;

const onResize = (changed: () => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};

/** How the two maps share the page; drawn again when page or panels change their size. */
export function useSplit({ mode, at }: Comparison): Split {
  const [width = 0, height = 0] = useSyncExternalStore(onResize, pageSize).split('x').map(Number);
  const covered = useView((state) => state.covered);
  return splitOf(mode, at, { width, height }, covered);
}
