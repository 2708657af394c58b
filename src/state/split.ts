import type { Covered } from './view.ts';

/**
 * How two maps share the page. Both are as large as the page and stand at the same camera; each is cut to its part. Side
 * by side, the second is also moved by the width of a part, so that the same land stands in both. Pure.
 */
export type SplitMode = 'swipe' | 'beside';

export type Split = {
  /** What is cut off each canvas, in its own pixels. */
  readonly cut: Readonly<Record<'left' | 'right', Covered>>;
  /** How far the second map is moved. */
  readonly offset: readonly [x: number, y: number];
  /** What of each canvas is not free to be looked at: the other part, and what panels cover. */
  readonly covered: Covered;
  /** `x`: left and right; `y`: above and below. */
  readonly axis: 'x' | 'y';
  /** Where the two meet, in pixels of the page along that axis. */
  readonly line: number;
};

/** However much panels cover, so much is left to be shared. */
const leastRoom = 120;
const nothing: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

type Page = { readonly width: number; readonly height: number };

const acrossOf = ({ width }: Pick<Page, 'width'>, { left, right }: Covered): number =>
  Math.max(leastRoom, width - left - right);

/** Where a swipe stands that is drawn to a place of the page. */
export const swipeAt = (x: number, page: Pick<Page, 'width'>, covered: Covered): number =>
  Math.min(1, Math.max(0, (x - covered.left) / acrossOf(page, covered)));

/** `at`: where the swipe stands, as a share of what panels leave free. A page higher than wide is shared one above the other. */
export function splitOf(mode: SplitMode, at: number, page: Page, covered: Covered): Split {
  const { width, height } = page;
  const across = acrossOf(page, covered);
  if (mode === 'swipe') {
    const line = Math.round(covered.left + at * across);
    return {
      cut: { left: { ...nothing, right: width - line }, right: { ...nothing, left: line } },
      offset: [0, 0],
      covered,
      axis: 'x',
      line,
    };
  }
  if (height > width) {
    const part = Math.round(Math.max(leastRoom, height - covered.top - covered.bottom) / 2);
    const line = covered.top + part;
    return {
      cut: { left: { ...nothing, bottom: height - line }, right: { ...nothing, top: covered.top } },
      offset: [0, part],
      covered: { ...covered, bottom: height - line },
      axis: 'y',
      line,
    };
  }
  const part = Math.round(across / 2);
  const line = covered.left + part;
  return {
    cut: { left: { ...nothing, right: width - line }, right: { ...nothing, left: covered.left } },
    offset: [part, 0],
    covered: { ...covered, right: width - line },
    axis: 'x',
    line,
  };
}
