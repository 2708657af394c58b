import { useId } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Select } from '../../ui/Select.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { orientations, papers, type Resolution, resolutions } from './paper.ts';
import { type Choices, type Subject, subjects } from './use-choices.ts';
import type { useStory } from './use-story.ts';
import { words } from './words.ts';

type Props = {
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
  /** What there is to print. */
  readonly open: readonly Subject[];
  /** The resolutions this device can draw; none where it draws no map. */
  readonly possible: readonly Resolution[];
  readonly stories: ReturnType<typeof useStory>;
  /** What the sheet is called unless the reader says otherwise. */
  readonly usualTitle: string;
};

export function ChoicesPart({ choices, choose, open, possible, stories, usualTitle }: Props) {
  const say = useSay();
  const field = useId();
  const { subject, titles } = choices;
  const finest = possible.at(-1);
  return (
    <>
      <Segments
        legend={say(words.what)}
        value={subject}
        options={subjects
          .filter((one) => open.includes(one))
          .map((value) => ({ value, label: say(words[value]) }))}
        onChange={(value) => choose({ subject: value })}
      />
      {subject === 'story' && stories.chosen && (
        <Select
          label={say(words.whichStory)}
          value={stories.chosen}
          options={stories.options.map(({ id, title, own }) => ({
            value: id,
            label: own ? say(fill(words.ownStory, { title: say(title) })) : say(title),
          }))}
          onChange={(story) => choose({ story, titles: { ...titles, story: '' } })}
        />
      )}
      <Segments
        legend={say(words.paper)}
        value={choices.paper}
        options={papers.map((value) => ({ value, label: say(words[value]) }))}
        onChange={(paper) => choose({ paper })}
      />
      <Segments
        legend={say(words.orientation)}
        value={choices.orientation}
        options={orientations.map((value) => ({ value, label: say(words[value]) }))}
        onChange={(orientation) => choose({ orientation })}
      />
      {finest && (
        <div>
          <Segments
            legend={say(words.resolution)}
            value={String(choices.resolution)}
            options={possible.map((n) => ({ value: String(n), label: say(fill(words.dpi, { n })) }))}
            onChange={(value) => choose({ resolution: possible.find((one) => String(one) === value) ?? 150 })}
          />
          {possible.length < resolutions.length && (
            <p className="print-soft">{say(fill(words.largest, { n: finest }))}</p>
          )}
        </div>
      )}
      <div className="labelled">
        <label htmlFor={field}>{say(words.title)}</label>
        <input
          id={field}
          className="field"
          type="text"
          maxLength={80}
          placeholder={usualTitle}
          value={titles[subject] ?? ''}
          onChange={(event) => choose({ titles: { ...titles, [subject]: event.target.value } })}
        />
      </div>
      <fieldset className="toggles" aria-label={say(words.parts)}>
        {subject === 'view' && finest && (
          <Toggle pressed={choices.legend} onToggle={() => choose({ legend: !choices.legend })}>
            {say(words.legend)}
          </Toggle>
        )}
        <Toggle pressed={choices.qr} onToggle={() => choose({ qr: !choices.qr })}>
          {say(words.qr)}
        </Toggle>
      </fieldset>
    </>
  );
}
