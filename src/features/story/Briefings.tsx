import { lazy, Suspense, useEffect, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { StoryBrief } from '../../model/story.ts';
import { DataProblem } from '../../state/data-files.ts';
import { beginStory, openDialog, useOwnStories } from '../../state/index.ts';
import { loadStories, loadStory } from '../../state/stories.ts';
import { Button } from '../../ui/Button.tsx';
import './briefings.css';
import { OwnStories } from './OwnStories.tsx';
import { words } from './words.ts';

/** Read by those who make their own. */
const Editor = lazy(() => import('./Editor.tsx').then((module) => ({ default: module.Editor })));

type Read = readonly StoryBrief[] | DataProblem | null;

const toProblem = (error: unknown): DataProblem =>
  error instanceof DataProblem ? error : new DataProblem('stories', String(error));

/** The briefings there are, each with its way in. */
export function Briefings() {
  const say = useSay();
  const [stories, setStories] = useState<Read>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const edited = useOwnStories((state) => state.stories.find(({ id }) => id === editing));
  const [problem, setProblem] = useState<DataProblem | null>(null);
  const read = () => void loadStories().then(setStories, (error) => setStories(toProblem(error)));
  useEffect(read, []);
  const begin = (id: string) => {
    setProblem(null);
    loadStory(id).then(
      (story) => {
        openDialog(null);
        beginStory(story);
      },
      (error) => setProblem(toProblem(error)),
    );
  };
  if (edited)
    return (
      <Suspense fallback={<p className="panel-loading">{say(words.loading)}</p>}>
        <Editor story={edited} onLeave={() => setEditing(null)} />
      </Suspense>
    );
  if (stories === null) return <p className="panel-loading">{say(words.loading)}</p>;
  if (stories instanceof DataProblem)
    return (
      <p role="alert">
        {say(stories.told)} <Button onClick={read}>{say(words.retry)}</Button>
      </p>
    );
  return (
    <div className="briefings">
      <p className="briefings-intro">{say(words.intro)}</p>
      {problem && <p role="alert">{say(problem.told)}</p>}
      <ul>
        {stories.map(({ id, title, about, slides, minutes }) => (
          <li key={id} className="briefing">
            <h3>{say(title)}</h3>
            <p>{say(about)}</p>
            <p className="briefing-size">{say(fill(words.slides, { n: slides, minutes }))}</p>
            <Button
              look="main"
              aria-label={say(fill(words.beginNamed, { title: say(title) }))}
              onClick={() => begin(id)}
            >
              {say(words.begin)}
            </Button>
          </li>
        ))}
      </ul>
      <OwnStories onEdit={setEditing} />
    </div>
  );
}
