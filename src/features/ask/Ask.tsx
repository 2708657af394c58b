import { type RefObject, useEffect, useRef } from 'react';
import { boundsOf } from '../../geo/bounds.ts';
import { fitBounds } from '../../map/index.ts';
import { askStore, useAsk } from '../../state/ask.ts';
import { drawingStore } from '../../state/drawing.ts';
import { coverMore, useView } from '../../state/index.ts';
import { useSmallPage } from '../../ui/use-media.ts';
import { Answer } from './Answer.tsx';
import './ask.css';
import { Asking } from './Asking.tsx';
import { DrawTools } from './DrawTools.tsx';
import { FigureList } from './FigureList.tsx';
import { useAsking } from './use-answer.ts';
import { usePen } from './use-pen.ts';

/** Tells the map how far this panel reaches over it: from the left, on an upright phone from below. */
function useReach(element: RefObject<HTMLElement | null>): void {
  const small = useSmallPage();
  useEffect(() => {
    const dialog = element.current?.closest('dialog');
    if (!dialog) return;
    const tell = () => {
      const { right, top, width } = dialog.getBoundingClientRect();
      coverMore(small && width > innerWidth * 0.9 ? { bottom: innerHeight - top } : { left: right });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(dialog);
    return () => {
      observer.disconnect();
      coverMore();
    };
  }, [element, small]);
}

/** On a small page what was just drawn comes out from under the panel, which has grown with the answer. */
function useInSight(drawing: boolean): void {
  const small = useSmallPage();
  const covered = useView((state) => state.covered.bottom);
  const figure = useAsk(({ target }) => (target?.kind === 'figure' ? target.id : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel that grew leaves another part of the map free
  useEffect(() => {
    const drawn = figure && drawingStore.getState().figures[figure];
    const bounds = drawn && boundsOf(drawn.geometry);
    if (small && !drawing && bounds) fitBounds(bounds);
  }, [small, drawing, figure, covered]);
}

/** Draw, measure, and ask what meets what. While something is drawn on a small page, the rest stands back. */
export function Ask() {
  const panel = useRef<HTMLDivElement>(null);
  const pen = usePen();
  useAsking();
  useReach(panel);
  useInSight(pen.mode !== null);
  // Who comes with a question from elsewhere sees its answer first.
  useEffect(() => {
    if (askStore.getState().target) panel.current?.querySelector('.ask-question')?.scrollIntoView();
  }, []);
  return (
    <div ref={panel} className="ask" data-drawing={pen.mode !== null}>
      <DrawTools state={pen} />
      <div className="ask-rest">
        <FigureList state={pen} />
        <Asking />
        <Answer />
      </div>
    </div>
  );
}
