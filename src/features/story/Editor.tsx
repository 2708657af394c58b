import { ChevronLeft, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { boundsInSight } from '../../map/index.ts';
import type { Story } from '../../model/story.ts';
import {
  addSlide,
  beginStory,
  catalogStore,
  homeBounds,
  moveSlide,
  notify,
  openDialog,
  redoStories,
  removeStory,
  renameStory,
  setMinutes,
  undoStories,
  useOwnStories,
} from '../../state/index.ts';
import { viewAsSlide } from '../../state/view-slide.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SortableList } from '../../ui/SortableList.tsx';
import { useSortableWords } from '../use-sortable-words.ts';
import { OwnActions } from './OwnActions.tsx';
import { ownWords as words } from './own-words.ts';
import { SlideEditor } from './SlideEditor.tsx';
import { words as storyWords } from './words.ts';

const icon = { size: 18, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What is selected names the slide, if anything is. */
function firstTitle(select: string | undefined) {
  const name = select ? catalogStore.getState().byId.get(select)?.name : undefined;
  return name ?? { zh: '', en: '' };
}

/** One briefing of the reader's own: its slides, each to be written, moved, doubled and taken away. */
export function Editor({ story, onLeave }: { story: Story; onLeave: () => void }) {
  const say = useSay();
  const sortable = useSortableWords(words);
  const [open, setOpen] = useState<string | null>(null);
  const undoable = useOwnStories(({ past }) => past.length > 0);
  const redoable = useOwnStories(({ future }) => future.length > 0);
  const add = () => {
    const view = viewAsSlide(boundsInSight() ?? homeBounds);
    const id = `own-${crypto.randomUUID().slice(0, 8)}`;
    const nothing = { zh: '', en: '' };
    addSlide(story.id, { id, title: firstTitle(view.select), text: nothing, notes: nothing, ...view });
    setOpen(id);
    announce(say(fill(words.added, { n: story.slides.length + 1 })));
  };
  const items = story.slides.map((slide, i) => ({
    id: slide.id,
    name: say(slide.title) || say(fill(words.slideName, { n: i + 1 })),
    slide,
    number: i + 1,
  }));
  const remove = () => {
    removeStory(story.id);
    onLeave();
    notify({
      id: `story-${story.id}`,
      text: fill(words.removed, { title: say(story.title) }),
      action: { label: words.undo, run: undoStories },
    });
  };
  return (
    <div className="story-editor">
      <div className="story-editor-head">
        <Button look="quiet" onClick={onLeave}>
          <ChevronLeft {...icon} />
          {say(words.toList)}
        </Button>
        <IconButton label={say(words.undo)} disabled={!undoable} onClick={undoStories}>
          <Undo2 {...icon} />
        </IconButton>
        <IconButton label={say(words.redo)} disabled={!redoable} onClick={redoStories}>
          <Redo2 {...icon} />
        </IconButton>
      </div>
      <label className="labelled">
        <span>{say(words.title)}</span>
        <input
          className="field"
          value={say(story.title)}
          maxLength={80}
          onChange={(event) => renameStory(story.id, event.target.value)}
        />
      </label>
      <label className="labelled">
        <span>{say(words.minutes)}</span>
        <input
          className="field"
          type="number"
          min={1}
          max={240}
          value={story.minutes}
          onChange={(event) => {
            const minutes = Number(event.target.value);
            if (minutes >= 1 && minutes <= 240) setMinutes(story.id, minutes);
          }}
        />
      </label>
      <div className="story-editor-main">
        <Button look="main" onClick={add}>
          {say(words.addSlide)}
        </Button>
        <Button
          disabled={items.length === 0}
          onClick={() => {
            openDialog(null);
            beginStory(story);
          }}
        >
          {say(storyWords.begin)}
        </Button>
      </div>
      {items.length === 0 && <p className="story-hint">{say(words.noSlides)}</p>}
      <SortableList items={items} words={sortable} onMove={(id, to) => moveSlide(story.id, id, to)}>
        {({ id, name, number }) => (
          <button
            type="button"
            className="story-slide-row"
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            <span className="slide-number">{number}</span>
            {name}
          </button>
        )}
      </SortableList>
      {items
        .filter(({ id }) => id === open)
        .map(({ slide, number }) => (
          <SlideEditor key={slide.id} story={story} slide={slide} number={number} />
        ))}
      <OwnActions story={story} />
      <Button look="quiet" onClick={remove}>
        {say(words.removeStory)}
      </Button>
    </div>
  );
}
