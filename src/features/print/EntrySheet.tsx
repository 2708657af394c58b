import { fill, formatDate, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { palettes, sectorGroupOf } from '../../layers/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import type { Entry } from '../../model/entry.ts';
import { today } from '../../model/history.ts';
import { verdictOf } from '../../model/verdict.ts';
import { kindNames, methodNames, precisionNames, sectorNames } from '../../model/vocabulary.ts';
import { useCatalog } from '../../state/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { History } from '../History.tsx';
import { Judgement } from '../Judgement.tsx';
import { type SheetSources, sourceLines } from '../sheet-facts.ts';
import { sheetWords } from '../sheet-words.ts';
import type { Drawn } from './draw.ts';
import { Foot, Head, MapPicture, North, Page, Scale, Scan } from './Page.tsx';
import { entryMap, type Format } from './paper.ts';
import { useFit } from './use-fit.ts';
import { paperWords } from './words.ts';

/** Type sizes that are tried until the entry fits its page; after them the earliest statements go. */
const sizes = [1, 0.92, 0.85, 0.78, 0.72];

function Status({ brief }: { brief: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const { status, due, judgement, tone } = verdictOf(brief, documents, today());
  const last = documents.get(brief.documents.at(-1) ?? '');
  const asOf = last && { document: say(last.shortTitle), date: formatDate(last.issued, language) };
  return (
    <div className="paper-status">
      <Glyph
        form={glyphForms[brief.status]}
        size={26}
        color={palettes.light.sectors[sectorGroupOf[brief.sector]]}
      />
      <div>
        <p>
          <strong>{say(status)}</strong>
          {due && <> · {say(due)}</>}
          {asOf && <span className="paper-soft"> · {say(fill(paperWords.asOf, asOf))}</span>}
        </p>
        {judgement && (
          <p>
            <Judgement tone={tone}>{say(judgement)}</Judgement>
          </p>
        )}
      </div>
    </div>
  );
}

function WhereIs({ entry }: { entry: Entry }) {
  const say = useSay();
  const language = useLanguage();
  const towns = useCatalog((state) => state.towns);
  const place = useCatalog((state) => state.places.get(entry.id));
  const named = entry.where.towns.flatMap((town) => (towns[town] ? [say(towns[town])] : []));
  const known = [
    named.join(language === 'zh' ? '、' : ', '),
    say(entry.where.reason ?? precisionNames[entry.where.precision]),
    place ? say(methodNames[place.method]) : say(paperWords.onNoMap),
    place ? say(fill(paperWords.accuracy, { distance: formatDistance(place.accuracyM, language) })) : '',
  ];
  return (
    <section>
      <h2>{say(paperWords.where)}</h2>
      <p>{known.filter(Boolean).join(' · ')}</p>
    </section>
  );
}

function Sources({ entry }: { entry: Entry }) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const cited = [...new Set(entry.statements.map(({ document }) => document))].flatMap(
    (id) => documents.get(id) ?? [],
  );
  return (
    <section className="paper-documents">
      <h2>{say(paperWords.sources)}</h2>
      <ul>
        {cited.map(({ id, title, issued }) => (
          <li key={id}>
            {say(fill(paperWords.issued, { title: say(title), date: formatDate(issued, language) }))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = {
  readonly format: Format;
  readonly title: string;
  readonly brief: EntryBrief;
  readonly entry: Entry;
  /** Undefined while it is drawn, null where there is none. */
  readonly picture: Drawn | null | undefined;
  readonly address: string | null;
  readonly sources: Omit<SheetSources, 'values' | 'frame' | 'drawn' | 'title'>;
};

/** All that is known of one entry, on one page. */
export function EntrySheet({ format, title, brief, entry, picture, address, sources }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { statements } = entry;
  const key = JSON.stringify([format, title, entry.id, language, picture === null]);
  const { part, step } = useFit<HTMLDivElement>(key, sizes.length + statements.length - 1);
  const size = sizes[Math.min(step, sizes.length - 1)] ?? 1;
  const dropped = Math.max(0, step - sizes.length + 1);
  const kicker = [sheetWords.atlas, sectorNames[brief.sector], kindNames[brief.kind]].map(say).join(' · ');
  return (
    <Page format={format} kind="entry">
      <Head kicker={kicker} title={title} />
      <div ref={part} className="paper-entry" style={{ fontSize: `${size * 14}px`, zoom: 1 }}>
        <div>
          <Status brief={brief} />
          <p>{say(entry.summary)}</p>
          {picture !== null && (
            <>
              <MapPicture picture={picture ?? null} size={entryMap(format)} alt={title} />
              {picture && (
                <div className="paper-measures">
                  <Scale camera={picture.camera} room={35} />
                  <North />
                </div>
              )}
            </>
          )}
          <WhereIs entry={entry} />
        </div>
        <div>
          <section>
            <h2>{say(paperWords.history)}</h2>
            {dropped > 0 && <p className="paper-soft">{say(fill(paperWords.earlier, { n: dropped }))}</p>}
            <History entry={{ ...entry, statements: statements.slice(dropped) }} passages={[]} />
          </section>
          <Sources entry={entry} />
        </div>
      </div>
      <Foot
        lines={sourceLines({ ...sources, overlays: [] }, language)}
        right={<Scan address={address} label={say(paperWords.scanEntry)} />}
      />
    </Page>
  );
}
