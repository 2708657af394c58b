import { fill, type Text, useSay } from '../i18n/index.ts';
import type { SortableWords } from '../ui/SortableList.tsx';

/** What a list that can be put in order says: `{name}` is the thing that moves, `{place}` of `{of}` where it is. */
export type SortableTexts = Readonly<Record<keyof SortableWords, Text>>;

/** These words in the reader's language. */
export function useSortableWords(texts: SortableTexts): SortableWords {
  const say = useSay();
  const named = (text: Text) => (name: string) => say(fill(text, { name }));
  const placed = (text: Text) => (name: string, place: number, of: number) =>
    say(fill(text, { name, place, of }));
  return {
    list: say(texts.list),
    howTo: say(texts.howTo),
    handle: named(texts.handle),
    up: named(texts.up),
    down: named(texts.down),
    lifted: named(texts.lifted),
    at: placed(texts.at),
    dropped: placed(texts.dropped),
    cancelled: named(texts.cancelled),
  };
}
