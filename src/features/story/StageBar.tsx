import { ChevronLeft, ChevronRight, Compass, List, Maximize, MonitorSpeaker, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { Story } from '../../model/story.ts';
import { endStory, explore, goToSlide, notify, stepSlide } from '../../state/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { deskAddress } from './channel.ts';
import { deskWords } from './desk-words.ts';
import { onTyped, toggleFullScreen } from './keys.ts';
import { words } from './words.ts';

const icon = { size: 20, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The slides by their titles. */
function SlideList({ story, at, onClose }: { story: Story; at: number; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say(words.list)} closeLabel={say(words.close)} onClose={onClose}>
      <ol className="slide-list">
        {story.slides.map((slide, i) => (
          <li key={slide.id}>
            <button
              type="button"
              className="row"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => {
                goToSlide(i);
                onClose();
              }}
            >
              <span className="slide-number">{i + 1}</span>
              <span className="row-title">{say(slide.title)}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** How far the briefing is, and its buttons. */
export function StageBar({ story, at }: { story: Story; at: number }) {
  const say = useSay();
  const [listed, setListed] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    onTyped(setTyped);
    return () => onTyped(() => undefined);
  }, []);
  const last = story.slides.length - 1;
  return (
    <nav className="stage-bar card" aria-label={say(words.keys)}>
      <progress
        className="stage-progress"
        max={last + 1}
        value={at + 1}
        aria-label={say(fill(words.slide, { at: at + 1, of: last + 1 }))}
      />
      <IconButton label={say(words.previous)} disabled={at === 0} onClick={() => stepSlide(-1)}>
        <ChevronLeft {...icon} />
      </IconButton>
      <IconButton label={say(words.next)} disabled={at === last} onClick={() => stepSlide(1)}>
        <ChevronRight {...icon} />
      </IconButton>
      <IconButton label={say(words.list)} aria-haspopup="dialog" onClick={() => setListed(true)}>
        <List {...icon} />
      </IconButton>
      <IconButton label={say(words.explore)} onClick={explore}>
        <Compass {...icon} />
      </IconButton>
      <IconButton
        label={say(deskWords.open)}
        onClick={() => {
          const desk = open(deskAddress(), 'presenter', 'popup,width=1100,height=720');
          if (!desk) notify({ id: 'presenter', text: deskWords.blocked });
        }}
      >
        <MonitorSpeaker {...icon} />
      </IconButton>
      <IconButton label={say(words.full)} onClick={toggleFullScreen}>
        <Maximize {...icon} />
      </IconButton>
      <IconButton label={say(words.leave)} onClick={endStory}>
        <X {...icon} />
      </IconButton>
      {typed && <output className="stage-typed card">{say(fill(words.goTo, { n: typed }))}</output>}
      {listed && <SlideList story={story} at={at} onClose={() => setListed(false)} />}
    </nav>
  );
}
