import { useRef, useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import { makeStory, takeStory, useOwnStories } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ownWords as words } from './own-words.ts';

/** The reader's own briefings, a new one, and one from a file. */
export function OwnStories({ onEdit }: { onEdit: (id: string) => void }) {
  const say = useSay();
  const stories = useOwnStories((state) => state.stories);
  const [told, setTold] = useState<{ text: Text; wrong: boolean } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    const { readStory, StoryFault } = await import('../../state/story-file.ts');
    for (const file of files)
      try {
        const story = readStory(await file.text(), file.name);
        takeStory(story);
        setTold({ text: fill(words.taken, { title: say(story.title) }), wrong: false });
      } catch (error) {
        if (!(error instanceof StoryFault)) throw error;
        setTold({ text: error.told, wrong: true });
      }
  };
  return (
    <section className="own-stories" aria-label={say(words.own)}>
      <h3>{say(words.own)}</h3>
      {stories.length === 0 && <p className="story-hint">{say(words.none)}</p>}
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="own-story">
            <span>{say(story.title)}</span>
            <Button
              aria-label={say(fill(words.editNamed, { title: say(story.title) }))}
              onClick={() => onEdit(story.id)}
            >
              {say(words.edit)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="slide-editor-actions">
        <Button onClick={() => onEdit(makeStory(say(words.untitled)))}>{say(words.make)}</Button>
        <Button look="quiet" onClick={() => picker.current?.click()}>
          {say(words.take)}
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          multiple
          aria-label={say(words.take)}
          onChange={(event) => {
            // The list of the field is emptied with it.
            void take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {told && <p role={told.wrong ? 'alert' : 'status'}>{say(told.text)}</p>}
    </section>
  );
}
