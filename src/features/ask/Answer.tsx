import { useEffect, useMemo, useState } from 'react';
import { fill, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { areaText } from '../../model/measures.ts';
import type { Meeting } from '../../model/meeting.ts';
import { compassNames } from '../../model/nearness.ts';
import { type OwnMet, useAsk } from '../../state/ask.ts';
import { openDialog, select, selectEntry, useCatalog, useMatching } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Row } from '../../ui/Row.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import { AskedBar } from '../AskedBar.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { questionText } from './naming.ts';
import { type AnswerRow, toRows } from './rows.ts';
import { TakeHome } from './TakeHome.tsx';
import { Totals } from './Totals.tsx';
import { useMarks } from './use-marks.ts';
import { words } from './words.ts';

function Nearest({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const language = useLanguage();
  const small = useSmallPage();
  const byId = useCatalog((state) => state.byId);
  const rows = meeting.nearest.flatMap((missed) => {
    const entry = byId.get(missed.id);
    return entry ? [{ entry, missed }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details className="ask-more">
      <summary>{say(words.nearest)}</summary>
      <ul>
        {rows.map(({ entry, missed }) => (
          <li key={entry.id}>
            <EntryRow
              entry={entry}
              lead={say(
                fill(words.nearestLead, {
                  direction: say(compassNames[missed.direction]),
                  distance: formatDistance(missed.meters, language),
                }),
              )}
              onOpen={() => {
                if (small) openDialog(null);
                selectEntry(entry.id);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OwnFeatures({ own }: { own: readonly OwnMet[] }) {
  const say = useSay();
  if (own.length === 0) return null;
  return (
    <details className="ask-more ask-own" open>
      <summary>{say(words.own)}</summary>
      {own.map(({ layer, title, count, features }) => (
        <section key={layer}>
          <h4>
            {title} <small>{count}</small>
          </h4>
          <ul>
            {features.map(({ id, name }) => (
              <li key={id}>
                <Row
                  title={name}
                  onClick={() => select({ kind: 'own', layer, id, name: { zh: name, en: name } })}
                />
              </li>
            ))}
          </ul>
          {count > features.length && (
            <p className="ask-note">{say(fill(words.ownMore, { n: count - features.length }))}</p>
          )}
        </section>
      ))}
    </details>
  );
}

const none: readonly AnswerRow[] = [];

/** What the question brought: the entries, what they come to, what is nearest, what of the reader's own. */
export function Answer() {
  const say = useSay();
  const language = useLanguage();
  const { target, phase, meeting, answered, own, problem } = useAsk((state) => state);
  const byId = useCatalog((state) => state.byId);
  const matching = useMatching();
  const [marking, setMarking] = useState(true);
  const rows = useMemo(() => (meeting ? toRows(meeting, byId) : none), [meeting, byId]);
  useMarks(rows, marking);
  const question = answered ? say(questionText(answered)) : '';
  const told = question && say(fill(words.found, { question, n: rows.length }));
  useEffect(() => {
    if (phase === 'answered' && told) announce(told);
  }, [phase, told]);
  if (!target) return null;
  const rough = rows.filter(({ met }) => met.rough).length;
  return (
    <section className="ask-answer" aria-busy={phase === 'asking'}>
      {phase === 'failed' && problem && (
        <p className="ask-problem" role="alert">
          {say(problem)}
        </p>
      )}
      {!meeting && phase === 'asking' && <p className="ask-note">{say(words.asking)}</p>}
      {meeting && (
        <>
          <h3>{told}</h3>
          {meeting.area && (
            <p className="ask-note">
              {say(fill(words.areaAsked, { area: areaText(meeting.squareMeters, language) }))}
            </p>
          )}
          {matching && (
            <>
              <AskedBar />
              <p className="ask-note">{say(words.filtered)}</p>
            </>
          )}
          {rows.length === 0 ? (
            <p className="ask-note">{say(words.none)}</p>
          ) : (
            <>
              <CheckBox checked={marking} onChange={setMarking}>
                <span>{say(words.highlight)}</span>
              </CheckBox>
              <AnswerTable rows={rows} />
              {rough > 0 && <p className="ask-note">{say(fill(words.roughNote, { n: rough }))}</p>}
            </>
          )}
          <OwnFeatures own={own} />
          <Totals rows={rows} />
          <Nearest meeting={meeting} />
          {rows.length > 0 && <TakeHome rows={rows} meeting={meeting} question={question} />}
        </>
      )}
    </section>
  );
}
