import { MapPin, Radius } from 'lucide-react';
import { useMemo } from 'react';
import { fill, formatDate, formatDistance, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import { fitSelection } from '../../map/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import type { Entry } from '../../model/entry.ts';
import { figureKeys } from '../../model/figures.ts';
import { contradictions, today } from '../../model/history.ts';
import { explainStatus, statusBasis } from '../../model/statuses-explained.ts';
import { verdictOf } from '../../model/verdict.ts';
import { methodNames, precisionNames } from '../../model/vocabulary.ts';
import { askAbout } from '../../state/ask.ts';
import { hasMap, openDialog, useCatalog, useColors, useView } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { CalendarButton } from '../CalendarButton.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { Judgement } from '../Judgement.tsx';
import { words } from './words.ts';

/** The parts of an entry's story, top to bottom. */

export function Now({ entry, brief }: { entry: Entry; brief: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const colors = useColors();
  const documents = useCatalog((state) => state.documents);
  const last = documents.get(entry.statements.at(-1)?.document ?? '');
  const { status, due, judgement, tone } = verdictOf(brief, documents, today());
  const dated = useMemo(() => [brief], [brief]);
  return (
    <div className="detail-now">
      <Glyph form={glyphForms[brief.status]} size={28} color={colors.sectors[sectorGroupOf[brief.sector]]} />
      <div>
        <p>
          <strong>{say(status)}</strong>
          {due && <> · {say(due)}</>}
        </p>
        {judgement && <Judgement tone={tone}>{say(judgement)}</Judgement>}
        {last && (
          <p className="detail-soft">
            {say(
              fill(words.asOf, { document: say(last.shortTitle), date: formatDate(last.issued, language) }),
            )}
          </p>
        )}
        {brief.silent && tone === 'late' && <p className="detail-soft">{say(words.silent)}</p>}
        <CalendarButton entries={dated} label={words.calendar} name={brief.name} />
        <details className="detail-meaning">
          <summary>{say(fill(words.meaning, { status: say(status) }))}</summary>
          <p>{say(explainStatus(brief.kind, brief.status))}</p>
          <p className="detail-soft">{say(statusBasis)}</p>
        </details>
      </div>
    </div>
  );
}

export function Contradictions({ entry }: { entry: Entry }) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const found = contradictions(entry);
  if (!found.length) return null;
  return (
    <section className="detail-contradiction">
      <h3>{say(words.contradiction)}</h3>
      <ul>
        {found.map(({ figure, values }) => (
          <li key={figure}>
            {say(figureKeys[figure].name)}
            {language === 'zh' ? '：' : ': '}
            {values
              .map(({ statement, value }) => {
                const document = documents.get(statement.document);
                const unit = say(figureKeys[figure].unit);
                return `${formatNumber(value, language)} ${unit} (${document ? say(document.shortTitle) : ''})`;
              })
              .join(language === 'zh' ? '；' : '; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Metres around an entry that are asked about from here. */
const aroundM = 500;

export function WhereIs({ entry, brief }: { entry: Entry; brief: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const towns = useCatalog((state) => state.towns);
  const mapShown = useView(hasMap);
  const place = useCatalog((state) => state.places.get(entry.id));
  const askAround = () => {
    askAbout({ kind: 'entry', id: entry.id }, aroundM);
    openDialog('ask');
  };
  const named = entry.where.towns.flatMap((town) => (towns[town] ? [say(towns[town])] : []));
  return (
    <section>
      <h3>{say(words.where)}</h3>
      {named.length > 0 && <p>{named.join(language === 'zh' ? '、' : ', ')}</p>}
      <p className="detail-soft">{say(entry.where.reason ?? precisionNames[entry.where.precision])}</p>
      {place && (
        <p className="detail-soft">
          {say(methodNames[place.method])}
          {say(words.between)}
          {say(fill(words.accuracy, { distance: formatDistance(place.accuracyM, language) }))}
        </p>
      )}
      {brief.mapped && (
        <div className="detail-ways">
          {mapShown && (
            <Button onClick={fitSelection}>
              <MapPin size={18} strokeWidth={1.5} aria-hidden />
              {say(words.onMap)}
            </Button>
          )}
          <Button aria-haspopup="dialog" onClick={askAround}>
            <Radius size={18} strokeWidth={1.5} aria-hidden />
            {say(words.around)}
          </Button>
        </div>
      )}
    </section>
  );
}

export function Related({ entry }: { entry: Entry }) {
  const say = useSay();
  const byId = useCatalog((state) => state.byId);
  const related = entry.related.flatMap((id) => byId.get(id) ?? []);
  if (!related.length) return null;
  return (
    <section>
      <h3>{say(words.related)}</h3>
      <ul className="detail-related">
        {related.map((other) => (
          <li key={other.id}>
            <EntryRow entry={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
