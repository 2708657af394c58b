import { useMemo } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { shownNow } from '../../map/index.ts';
import {
  hasMap,
  sideName,
  useCatalog,
  useCompare,
  usePageAddress,
  useTime,
  useView,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { sharedAddress } from '../shared-address.ts';
import { sheetWords } from '../sheet-words.ts';
import { useSheetSources } from '../use-sheet-sources.ts';
import { ChoicesPart } from './ChoicesPart.tsx';
import { EntrySheet } from './EntrySheet.tsx';
import { Handout } from './Handout.tsx';
import { ForPrinter, Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import './paper.css';
import './print.css';
import { entryMap, type Format, pixelRatio, possible, slideMap, viewMap } from './paper.ts';
import { entryShot, storyShots, viewShots } from './shots.ts';
import { type Subject, useChoices } from './use-choices.ts';
import { useDrawing } from './use-drawing.ts';
import { useEntry } from './use-entry.ts';
import { usePageRule } from './use-page-rule.ts';
import { useStory } from './use-story.ts';
import { ViewSheet } from './ViewSheet.tsx';
import { words } from './words.ts';

const none = () => [];

/** Of a comparison one side is printed, as on pictures. */
function OneSide() {
  const say = useSay();
  const comparison = useCompare((state) => state.comparison);
  const documents = useCatalog((state) => state.documents);
  const time = useTime((state) => state);
  return comparison ? (
    <p className="print-soft">
      {say(fill(words.oneSide, { left: say(sideName(comparison.left, time, documents)) }))}
    </p>
  ) : null;
}

/** The view, an entry or a briefing on paper. */
export function Print() {
  const say = useSay();
  const language = useLanguage();
  const map = useView(hasMap);
  const stands = useView((state) => state.phase === 'drawn');
  const { brief, entry, ...reading } = useEntry();
  const { choices, choose } = useChoices(map || !brief ? 'view' : 'entry');
  const { paper, orientation, legend, qr } = choices;
  const subject: Subject = choices.subject === 'entry' && !brief ? 'view' : choices.subject;
  const stories = useStory(subject === 'story', choices.story);
  const { story } = stories;
  const place = useCatalog((state) => (brief ? state.places.get(brief.id) : undefined));
  const version = useCatalog((state) => state.version);
  const page = usePageAddress();
  const sources = useSheetSources()();
  const format = useMemo<Format>(() => ({ paper, orientation }), [paper, orientation]);
  usePageRule(format);

  const box = { view: viewMap(format, legend), entry: entryMap(format), story: slideMap(format) }[subject];
  const open = map ? possible(box, shownNow()?.longestSide ?? 0) : [];
  const resolution = open.includes(choices.resolution) ? choices.resolution : (open.at(-1) ?? 150);
  const shots = useMemo(() => {
    if (!map) return none;
    // A map that is still being drawn is waited for: what the machine can do is the reader's first.
    if (!stands) return null;
    if (subject === 'view') return () => viewShots(format, legend);
    if (subject === 'story') return story && (() => storyShots(story, format, language));
    if (!entry) return null;
    return place ? () => [entryShot(entry.id, place, format, language)] : none;
  }, [map, stands, subject, format, legend, language, story, entry, place]);
  const { drawing, cancel, again } = useDrawing(shots, pixelRatio(resolution));

  const drawn = drawing.phase === 'ready' ? drawing.pictures : undefined;
  // A picture that is not to come leaves no room.
  const picture = drawn ? (drawn[0] ?? null) : map ? undefined : null;
  const usual = {
    view: say(sheetWords.land),
    entry: brief ? say(entry?.name ?? brief.name) : '',
    story: story ? say(story.title) : '',
  }[subject];
  const title = choices.titles[subject]?.trim() || usual;
  const storyAddress = () => {
    const at = new URL(page);
    at.hash = `v=1&story=${story?.id}`;
    return sharedAddress(at.href, 'view', version);
  };
  const address = !qr
    ? null
    : subject === 'story'
      ? // One's own briefings are on this device only.
        stories.isOwn
        ? null
        : storyAddress()
      : sharedAddress(page, subject === 'entry' ? 'selected' : 'view', version);
  const sheet =
    subject === 'view' ? (
      <ViewSheet {...{ format, title, picture, legend, address, sources }} />
    ) : subject === 'story' ? (
      story && <Handout {...{ format, title, story, address, sources }} pictures={map ? drawn : null} />
    ) : (
      brief && entry && <EntrySheet {...{ format, title, brief, entry, picture, address, sources }} />
    );
  const problem = subject === 'story' ? stories.problem : subject === 'entry' ? reading.problem : null;
  return (
    <div className="print">
      <div className="print-choices">
        <ChoicesPart
          {...{ choices: { ...choices, subject, resolution }, choose, stories }}
          open={brief ? ['view', 'entry', 'story'] : ['view', 'story']}
          possible={open}
          usualTitle={usual}
        />
        {subject === 'view' && <OneSide />}
        {problem ? (
          <p role="alert">
            {say(problem.told)}{' '}
            <Button onClick={subject === 'story' ? stories.again : reading.again}>{say(words.retry)}</Button>
          </p>
        ) : story?.slides.length === 0 && subject === 'story' ? (
          <p role="status">{say(words.noSlides)}</p>
        ) : (
          <Progress format={format} drawing={drawing} mapless={!map} onCancel={cancel} onAgain={again} />
        )}
      </div>
      {sheet ? (
        <>
          <Preview format={format}>{sheet}</Preview>
          <ForPrinter>{sheet}</ForPrinter>
        </>
      ) : (
        !problem && <p className="panel-loading">{say(words.reading)}</p>
      )}
    </div>
  );
}
