import { useEffect } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { asClock, useNow, useStarted } from './clock.ts';
import { deskWords as words } from './desk-words.ts';
import './presenter.css';
import { type Desk, useDesk } from './use-desk.ts';

/** The time of day, how long one has spoken, and how that stands to the time one has. */
function Clock({ minutes }: { minutes: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  const [started, restart] = useStarted();
  const seconds = (now - started) / 1000;
  const left = minutes * 60 - seconds;
  return (
    <div className="desk-clock">
      <time>{new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(now)}</time>
      <strong data-over={left < 0 || undefined}>{asClock(seconds)}</strong>
      <span>{say(fill(left < 0 ? words.over : words.left, { minutes, time: asClock(Math.abs(left)) }))}</span>
      <Button onClick={restart}>{say(words.restart)}</Button>
    </div>
  );
}

/** The keys that turn slides work in this window too. */
function useKeys(tell: Desk['tell'], last: number): void {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => tell({ kind: 'step', by: 1 }),
      PageDown: () => tell({ kind: 'step', by: 1 }),
      ' ': () => tell({ kind: 'step', by: 1 }),
      ArrowLeft: () => tell({ kind: 'step', by: -1 }),
      PageUp: () => tell({ kind: 'step', by: -1 }),
      Home: () => tell({ kind: 'go', at: 0 }),
      End: () => tell({ kind: 'go', at: last }),
      b: () => tell({ kind: 'black' }),
      '.': () => tell({ kind: 'black' }),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = event.target instanceof Element && event.target.closest('button, select');
      if (event.ctrlKey || event.metaKey || event.altKey || (pressed && event.key === ' ')) return;
      const does = keys[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [tell, last]);
}

/** What the speaker sees and the hall does not: notes, what comes next, and the time. */
export function PresenterWindow({ id }: { id: string }) {
  const say = useSay();
  const { stage, gone, still, tell } = useDesk(id);
  const story = stage?.story;
  useKeys(tell, (story?.slides.length ?? 1) - 1);
  useEffect(() => {
    document.title = say(words.title);
  }, [say]);
  if (!stage || !story)
    return (
      <main className="presenter">
        <p role="status">{say(words.waiting)}</p>
      </main>
    );
  const slide = story.slides[stage.at];
  const next = story.slides[stage.at + 1];
  return (
    <main className="presenter">
      <header>
        <h1>{say(story.title)}</h1>
        <Clock minutes={story.minutes} />
      </header>
      {gone && <p role="alert">{say(words.gone)}</p>}
      <section className="presenter-now" aria-label={say(words.now)}>
        <p className="presenter-count">
          {stage.at + 1} / {story.slides.length}
          {stage.black && ` · ${say(words.isBlack)}`}
          {stage.exploring && ` · ${say(words.isExploring)}`}
        </p>
        <h2>{slide && say(slide.title)}</h2>
        <p className="presenter-text">{slide && say(slide.text)}</p>
        <p className="presenter-notes">{(slide && say(slide.notes)) || say(words.noNotes)}</p>
      </section>
      <aside className="presenter-next" aria-label={say(words.next)}>
        <h3>{say(words.next)}</h3>
        {next && still?.slide === next.id && <img src={still.url} alt="" />}
        <p>{next ? say(next.title) : say(words.last)}</p>
      </aside>
      <nav className="presenter-actions" aria-label={say(words.actions)}>
        <Button disabled={stage.at === 0 && !stage.exploring} onClick={() => tell({ kind: 'step', by: -1 })}>
          {say(words.previous)}
        </Button>
        <Button
          look="main"
          disabled={!next && !stage.exploring}
          onClick={() => tell({ kind: 'step', by: 1 })}
        >
          {say(stage.exploring ? words.back : words.forward)}
        </Button>
        <Button aria-pressed={stage.black} onClick={() => tell({ kind: 'black' })}>
          {say(words.black)}
        </Button>
        <label className="presenter-jump">
          <span>{say(words.jump)}</span>
          <select
            className="field"
            value={stage.at}
            onChange={(event) => tell({ kind: 'go', at: Number(event.target.value) })}
          >
            {story.slides.map((one, i) => (
              <option key={one.id} value={i}>
                {i + 1}. {say(one.title)}
              </option>
            ))}
          </select>
        </label>
      </nav>
    </main>
  );
}
