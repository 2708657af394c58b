import type { Story } from '../model/story.ts';
import { ownStoriesStore } from './own-stories.ts';
import { loadStory } from './stories.ts';

/** A briefing by what an address calls it: one of the atlas, one of the reader's own, or one packed into the address. */
export async function findStory(id: string): Promise<Story> {
  const own = ownStoriesStore.getState().stories.find((story) => story.id === id);
  if (own) return own;
  if (!id.startsWith('~')) return loadStory(id);
  const { unpackStory } = await import('./story-file.ts');
  return { ...(await unpackStory(id.slice(1))), id };
}
