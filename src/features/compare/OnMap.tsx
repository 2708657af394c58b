import { SlidersHorizontal, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { focusMap } from '../../map/index.ts';
import {
  type Comparison,
  endComparison,
  openDialog,
  useAsked,
  useCompare,
  useView,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import './on-map.css';
import { Swipe } from './Swipe.tsx';
import { useSideName } from './use-names.ts';
import { useSplit } from './use-split.ts';
import { words } from './words.ts';

type NamesProps = {
  readonly comparison: Comparison;
  readonly axis: 'x' | 'y';
  readonly onLeave: () => void;
};

/** What stands on which side, with the way to other sides and the way out. */
function Names({ comparison, axis, onLeave }: NamesProps) {
  const say = useSay();
  const nameOf = useSideName();
  const ends = axis === 'x' ? ([words.left, words.right] as const) : ([words.above, words.below] as const);
  const told = say(fill(words.told, { left: nameOf(comparison.left), right: nameOf(comparison.right) }));
  useEffect(() => announce(told), [told]);
  const name = (end: 'left' | 'right', i: 0 | 1) => (
    <p title={nameOf(comparison[end])}>
      <span className={axis === 'x' ? 'visually-hidden' : 'compare-end'}>
        {say(fill(words.end, { end: say(ends[i]) }))}
      </span>
      {nameOf(comparison[end])}
    </p>
  );
  return (
    <div className="card compare-names">
      <IconButton label={say(words.change)} aria-haspopup="dialog" onClick={() => openDialog('compare')}>
        <SlidersHorizontal size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      {name('left', 0)}
      {name('right', 1)}
      <IconButton label={say(words.leave)} onClick={onLeave}>
        <X size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </div>
  );
}

function Parts({ comparison }: { comparison: Comparison }) {
  const say = useSay();
  const root = useRef<HTMLElement>(null);
  const { axis, line } = useSplit(comparison);
  const covered = useView((state) => state.covered);
  // The line that tells of a filter stands there already.
  const below = useAsked().length > 0 ? 54 : 0;
  const leave = () => {
    focusMap();
    endComparison();
    announce(say(words.ended));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  useEffect(() => {
    const { style } = root.current ?? {};
    style?.setProperty('--line', `${line}px`);
    for (const [edge, value] of Object.entries(covered)) style?.setProperty(`--${edge}`, `${value}px`);
    style?.setProperty('--below', `${below}px`);
  });
  return (
    <section
      ref={root}
      className="compare"
      data-axis={axis}
      aria-label={say(words.group)}
      onKeyDown={onKeyDown}
    >
      <div className="compare-line" />
      <Names comparison={comparison} axis={axis} onLeave={leave} />
      {comparison.mode === 'swipe' && (
        <Swipe comparison={comparison} onDraw={(x) => root.current?.style.setProperty('--line', `${x}px`)} />
      )}
    </section>
  );
}

/** Border, names and handle over the two maps. */
export function OnMap() {
  const comparison = useCompare((state) => state.comparison);
  return comparison && <Parts comparison={comparison} />;
}
