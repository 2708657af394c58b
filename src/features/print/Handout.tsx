import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import type { Slide, Story } from '../../model/story.ts';
import { useCatalog } from '../../state/index.ts';
import { footnotesOf } from '../footnotes.ts';
import { type SheetSources, sourceLines } from '../sheet-facts.ts';
import { sheetWords } from '../sheet-words.ts';
import type { Drawn } from './draw.ts';
import { Foot, Head, MapPicture, Page, Scale, Scan } from './Page.tsx';
import { type Format, pagesFor, slideMap, slidesOnPage } from './paper.ts';
import { useFit } from './use-fit.ts';
import { paperWords, words } from './words.ts';

const sizes = [1, 0.9, 0.8, 0.72, 0.65];

type SlideProps = {
  readonly format: Format;
  readonly slide: Slide;
  readonly number: number;
  /** Undefined while it is drawn, null where none can be. */
  readonly picture: Drawn | null | undefined;
};

function SlidePart({ format, slide, number, picture }: SlideProps) {
  const say = useSay();
  const documents = useCatalog((state) => state.documents);
  const title = say(slide.title);
  const notes = footnotesOf(slide.cites, documents);
  const key = JSON.stringify([format, title, say(slide.text), notes.map(({ text }) => say(text))]);
  const { part, step } = useFit<HTMLDivElement>(key, sizes.length);
  return (
    <section className="paper-slide">
      {picture === null ? (
        <p className="paper-soft">{say(paperWords.noMap)}</p>
      ) : (
        <MapPicture picture={picture ?? null} size={slideMap(format)} alt={title} />
      )}
      <div ref={part} className="paper-said" style={{ fontSize: `${(sizes[step] ?? 1) * 14}px` }}>
        <h2>
          <span>{number}</span>
          {title}
        </h2>
        <p className="paper-lines">{say(slide.text)}</p>
        <ol className="paper-notes">
          {notes.map(({ document, text }) => (
            <li key={document}>{say(text)}</li>
          ))}
        </ol>
        {picture && <Scale camera={picture.camera} room={30} />}
      </div>
    </section>
  );
}

type Props = {
  readonly format: Format;
  readonly title: string;
  readonly story: Story;
  /** Undefined while they are drawn, null where none can be. */
  readonly pictures: readonly (Drawn | null)[] | null | undefined;
  readonly address: string | null;
  readonly sources: Omit<SheetSources, 'values' | 'frame' | 'drawn' | 'title'>;
};

/** A briefing to take home: each slide's picture, words and footnotes, two slides to a page. */
export function Handout({ format, title, story, pictures, address, sources }: Props) {
  const say = useSay();
  const language = useLanguage();
  const pages = pagesFor(story.slides.length);
  return Array.from({ length: pages }, (_, at) => {
    const first = at * slidesOnPage;
    const kicker = [sheetWords.atlas, paperWords.handout, fill(words.page, { n: at + 1, of: pages })];
    return (
      <Page key={story.slides[first]?.id} format={format} kind="handout">
        <Head kicker={kicker.map(say).join(' · ')} title={title} />
        <div className="paper-slides">
          {story.slides.slice(first, first + slidesOnPage).map((slide, i) => (
            <SlidePart
              key={slide.id}
              format={format}
              slide={slide}
              number={first + i + 1}
              picture={pictures === null ? null : pictures?.[first + i]}
            />
          ))}
        </div>
        <Foot
          lines={sourceLines({ ...sources, overlays: [] }, language)}
          right={at === 0 && <Scan address={address} label={say(paperWords.scanStory)} />}
        />
      </Page>
    );
  });
}
