import { fill, useSay } from '../../i18n/index.ts';
import type { SortableWords } from '../../ui/SortableList.tsx';
import { ownWords as words } from './own-words.ts';

export function useSortableWords(): SortableWords {
  const say = useSay();
  const named = (text: typeof words.up) => (name: string) => say(fill(text, { name }));
  const placed = (text: typeof words.at) => (name: string, place: number, of: number) =>
    say(fill(text, { name, place, of }));
  return {
    list: say(words.list),
    howTo: say(words.howTo),
    handle: named(words.handle),
    up: named(words.up),
    down: named(words.down),
    lifted: named(words.lifted),
    at: placed(words.at),
    dropped: placed(words.dropped),
    cancelled: named(words.cancelled),
  };
}
