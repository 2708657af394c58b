import { useEffect, useRef } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { flyTo, goHome, moveTo } from '../../map/index.ts';
import {
  currentSlide,
  isStaged,
  openDialog,
  presentStore,
  returnToSlide,
  setCovered,
  setSheet,
  usePresent,
} from '../../state/index.ts';
import { rememberView, stageSlide } from '../../state/stage.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { explores } from './explores.ts';
import { listenOnStage } from './keys.ts';
import { SlideCard } from './SlideCard.tsx';
import { StageBar } from './StageBar.tsx';
import { tellDesk } from './tell-desk.ts';
import './stage.css';
import { words } from './words.ts';

/** What the card covers of the map: the side it stands on, or the foot of a narrow page. */
function coveredBy(card: Element): void {
  const { left, right, top, width } = card.getBoundingClientRect();
  const narrow = width > innerWidth * 0.6;
  setCovered(
    narrow
      ? { top: 0, left: 0, right: 0, bottom: Math.max(0, innerHeight - top) }
      : { top: 0, bottom: 56, left: left < innerWidth / 2 ? right : 0, right: 0 },
  );
}

/** Draws each slide, and what was there before when the briefing ends. */
function useDirection(): void {
  const slide = usePresent(currentSlide);
  const staged = usePresent(isStaged);
  useEffect(() => {
    const before = rememberView();
    const stops = [listenOnStage(), explores(), tellDesk()];
    return () => {
      for (const stop of stops) stop();
      before.restore();
      if (before.camera) moveTo(before.camera);
      else goHome();
    };
  }, []);
  useEffect(() => {
    if (!slide || !staged) return;
    openDialog(null);
    setSheet('low');
    stageSlide(slide);
    // Once the card has its size: the camera keeps clear of it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => flyTo(slide.bounds));
    });
    return () => cancelAnimationFrame(frame);
  }, [slide, staged]);
}

/** A briefing: the slide's words beside its view of the map; or, while someone looks around, the way back. */
export function Stage() {
  const say = useSay();
  const { story, at, black, large } = usePresent((state) => state);
  const slide = usePresent(currentSlide);
  const staged = usePresent(isStaged);
  const card = useRef<HTMLElement>(null);
  useDirection();
  useEffect(() => {
    if (!card.current || !staged) return;
    const own = card.current;
    const observer = new ResizeObserver(() => coveredBy(own));
    observer.observe(own);
    coveredBy(own);
    return () => observer.disconnect();
  }, [staged]);
  useEffect(() => {
    if (slide && staged) announce(`${say(slide.title)} ${say(slide.text)}`);
  }, [slide, staged, say]);
  if (!story || !slide) return null;
  if (!staged)
    return (
      <div className="stage-return">
        <Button look="main" onClick={returnToSlide}>
          {say(fill(words.back, { at: at + 1 }))}
        </Button>
      </div>
    );
  return (
    <section
      className="stage"
      data-large={large}
      aria-label={say(fill(words.stage, { title: say(story.title) }))}
    >
      <SlideCard ref={card} slide={slide} at={at} of={story.slides.length} />
      <StageBar story={story} at={at} />
      {black && (
        <button
          type="button"
          className="stage-black"
          aria-label={say(words.blackOn)}
          onClick={() => presentStore.setState({ black: false })}
        />
      )}
    </section>
  );
}
