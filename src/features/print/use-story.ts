import { useEffect, useState } from 'react';
import type { Story, StoryBrief } from '../../model/story.ts';
import { DataProblem } from '../../state/data-files.ts';
import { useOwnStories } from '../../state/index.ts';
import { loadStories, loadStory } from '../../state/stories.ts';

const toProblem = (error: unknown): DataProblem =>
  error instanceof DataProblem ? error : new DataProblem('stories', String(error));

type Read<T> = T | DataProblem | null;

/** The briefings that can be handed out, and the one that is chosen. Read once someone wants one. */
export function useStory(wanted: boolean, id: string | null) {
  const own = useOwnStories((state) => state.stories);
  const [briefs, setBriefs] = useState<Read<readonly StoryBrief[]>>(null);
  const [read, setRead] = useState<Read<Story>>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further round asks again
  useEffect(() => {
    if (!wanted) return;
    setBriefs(null);
    loadStories().then(setBriefs, (error) => setBriefs(toProblem(error)));
  }, [wanted, round]);
  const listed = briefs instanceof DataProblem ? [] : (briefs ?? []);
  const chosen = id ?? listed[0]?.id ?? own[0]?.id ?? null;
  const mine = own.find((story) => story.id === chosen) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further round asks again
  useEffect(() => {
    if (!wanted || !chosen || mine) return;
    let current = true;
    setRead(null);
    loadStory(chosen).then(
      (story) => current && setRead(story),
      (error) => current && setRead(toProblem(error)),
    );
    return () => {
      current = false;
    };
  }, [wanted, chosen, mine, round]);
  const story = mine ?? (read instanceof DataProblem || read?.id !== chosen ? null : read);
  const problem = story ? null : [briefs, read].find((one) => one instanceof DataProblem);
  return {
    options: [
      ...listed.map(({ id: one, title }) => ({ id: one, title, own: false })),
      ...own.map(({ id: one, title }) => ({ id: one, title, own: true })),
    ],
    chosen,
    story,
    isOwn: mine !== null,
    problem: problem instanceof DataProblem ? problem : null,
    again: () => setRound((n) => n + 1),
  };
}
