import type { Story, StoryBrief } from '../model/story.ts';
import { fetchData } from './data-files.ts';

/** The atlas's own briefings. Both throw a `DataProblem` where they cannot be read. */

let list: Promise<readonly StoryBrief[]> | null = null;

export function loadStories(): Promise<readonly StoryBrief[]> {
  list ??= fetchData<readonly StoryBrief[]>('stories').catch((error: unknown) => {
    list = null; // asked for again, it may come
    throw error;
  });
  return list;
}

export const loadStory = (id: string): Promise<Story> => fetchData<Story>(`story-${id}`);
