import type { Ref } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { Slide } from '../../model/story.ts';
import { explore, selectEntry, useCatalog } from '../../state/index.ts';
import { footnotesOf } from '../footnotes.ts';
import { words } from './words.ts';

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
      <h2>{say(slide.title)}</h2>
      {say(slide.text)
        .split('\n')
        .map((line) => (
          <p key={line} className="slide-line">
            {line}
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
