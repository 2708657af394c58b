import type { Ref } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { Slide } from '../../model/story.ts';
import { explore, selectEntry, useCatalog } from '../../state/index.ts';
import { footnotesOf } from '../footnotes.ts';
import { words } from './words.ts';

/** A figure and what it counts stay on one line: the space between them is one that is not broken at. */
const together = (words: string): string => words.replace(/([\d%]) (?=[一-鿿])/g, '$1\u00a0');

type Props = { ref: Ref<HTMLElement>; slide: Slide; at: number; of: number };

/** What stands on a slide: its headline, a few lines, and where they come from. */
export function SlideCard({ ref, slide, at, of }: Props) {
  const say = useSay();
  const documents = useCatalog((state) => state.documents);
  const places = useCatalog((state) => state.places);
  const footnotes = footnotesOf(slide.cites, documents);
  return (
    <article
      ref={ref}
      className="slide-card card"
      aria-roledescription={say(fill(words.slide, { at: at + 1, of }))}
    >
      <p className="slide-count">
        {at + 1} / {of}
      </p>
      <h2>{together(say(slide.title))}</h2>
      {say(slide.text)
        .split('\n')
        .map((line) => (
          <p key={line} className="slide-line">
            {together(line)}
          </p>
        ))}
      {footnotes.length > 0 && (
        <ol className="slide-notes" aria-label={say(words.sources)}>
          {footnotes.map(({ document, text, entries: [entry] }) => (
            <li key={document}>
              {entry && places.size > 0 ? (
                <button
                  type="button"
                  onClick={() => {
                    explore();
                    selectEntry(entry);
                  }}
                >
                  {say(text)}
                </button>
              ) : (
                say(text)
              )}
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
