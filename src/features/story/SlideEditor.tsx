import { fill, useSay } from '../../i18n/index.ts';
import { boundsInSight, flyTo } from '../../map/index.ts';
import type { Slide, Story } from '../../model/story.ts';
import { changeSlide, duplicateSlide, homeBounds, putSlide, removeSlide } from '../../state/index.ts';
import { stageSlide } from '../../state/stage.ts';
import { viewAsSlide } from '../../state/view-slide.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { ownWords as words } from './own-words.ts';

const fields = [
  ['title', words.slideTitle, 80],
  ['text', words.slideText, 400],
  ['notes', words.slideNotes, 2000],
] as const;

/** The words of one slide, and what it shows. Plain text: it is never read as anything else. */
export function SlideEditor({ story, slide, number }: { story: Story; slide: Slide; number: number }) {
  const say = useSay();
  return (
    <fieldset className="slide-editor">
      <legend>{say(fill(words.slideName, { n: number }))}</legend>
      {fields.map(([field, label, most]) => (
        <label key={field} className="labelled">
          <span>{say(label)}</span>
          <textarea
            className="field"
            rows={field === 'title' ? 1 : 3}
            maxLength={most}
            value={say(slide[field])}
            onChange={(event) => {
              const told = event.target.value;
              changeSlide(story.id, slide.id, { [field]: { zh: told, en: told } }, field);
            }}
          />
        </label>
      ))}
      <div className="slide-editor-actions">
        <Button
          onClick={() => {
            stageSlide(slide);
            flyTo(slide.bounds);
          }}
        >
          {say(words.look)}
        </Button>
        <Button
          onClick={() => {
            const { id, title, text, notes } = slide;
            putSlide(story.id, { id, title, text, notes, ...viewAsSlide(boundsInSight() ?? homeBounds) });
            announce(say(fill(words.viewed, { n: number })));
          }}
        >
          {say(words.view)}
        </Button>
        <Button onClick={() => duplicateSlide(story.id, slide.id)}>{say(words.duplicate)}</Button>
        <Button look="quiet" onClick={() => removeSlide(story.id, slide.id)}>
          {say(words.remove)}
        </Button>
      </div>
    </fieldset>
  );
}
