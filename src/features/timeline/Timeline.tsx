import { Pause, Play, StepForward, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useSay } from '../../i18n/index.ts';
import { firstYear, lastYear, loadTimeline, setYear, useTime } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AsOf } from './AsOf.tsx';
import { Bars } from './Bars.tsx';
import { States } from './States.tsx';
import './timeline.css';
import { usePlaying, useStateCounts, useYearWords } from './use-years.ts';
import { words } from './words.ts';

/** A new reader's slider stands at this year until it is moved. */
const thisYear = new Date().getFullYear();

/** A year to look at: slider, play, how things stand in it, and whose word counts. */
export function Timeline() {
  const say = useSay();
  const year = useTime((state) => state.year);
  const failed = useTime((state) => state.failed);
  const counts = useStateCounts();
  const told = useYearWords(counts);
  const { playing, still, press, stop } = usePlaying(told);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  const label = still ? words.next : playing ? words.pause : words.play;
  const Sign = still ? StepForward : playing ? Pause : Play;
  return (
    <section className="timeline" aria-label={say(words.title)}>
      <div className="timeline-row">
        <IconButton label={say(label)} onClick={press}>
          <Sign size={20} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <div className="timeline-track" data-on={year !== null}>
          {year !== null && <Bars />}
          <input
            type="range"
            min={firstYear}
            max={lastYear}
            step={1}
            value={year ?? thisYear}
            aria-label={say(words.title)}
            aria-valuetext={told}
            onChange={(event) => {
              stop();
              setYear(Number(event.target.value));
            }}
            onKeyDown={onKeyDown}
          />
          <div className="timeline-ends" aria-hidden>
            <span>{firstYear}</span>
            <span>{lastYear}</span>
          </div>
        </div>
        <output className="timeline-year">{year ?? say(words.any)}</output>
        {year !== null && (
          <IconButton
            label={say(words.leave)}
            onClick={() => {
              stop();
              setYear(null);
            }}
          >
            <X size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        )}
      </div>
      {year !== null && failed && (
        <p className="timeline-note" role="alert">
          {say(words.failed)} <Button onClick={() => void loadTimeline()}>{say(words.retry)}</Button>
        </p>
      )}
      {year !== null && !failed && !counts && <p className="timeline-note">{say(words.loading)}</p>}
      {year !== null && counts && (
        <div className="timeline-more">
          <States counts={counts} />
          <AsOf />
        </div>
      )}
    </section>
  );
}
