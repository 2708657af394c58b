import { fill, formatDate, formatNumber, type Text, useLanguage, useSay } from '../i18n/index.ts';
import { glyphForms } from '../layers/glyphs.ts';
import type { Passage } from '../model/catalog.ts';
import { comparisonOf } from '../model/comparison.ts';
import type { Entry, Statement } from '../model/entry.ts';
import { type FigureKey, figureKeys } from '../model/figures.ts';
import { type Outcome, outcomeOf, today } from '../model/history.ts';
import { spanOf } from '../model/verdict.ts';
import { type Kind, type Sector, statusName } from '../model/vocabulary.ts';
import { useCatalog } from '../state/index.ts';
import { Glyph } from '../ui/Glyph.tsx';
import './history.css';
import { historyWords as words } from './history-words.ts';

function Figures({ figures, sector }: { figures: NonNullable<Statement['figures']>; sector: Sector }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <dl className="history-figures">
      {(Object.entries(figures) as [FigureKey, number][]).map(([key, value]) => {
        const beside = comparisonOf(key, value, sector);
        return (
          <div key={key}>
            <dt>{say(figureKeys[key].name)}</dt>
            <dd>
              {formatNumber(value, language)} {say(figureKeys[key].unit)}
            </dd>
            {beside && <dd className="history-beside">{say(beside)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

function Quoted({ passage }: { passage: Passage }) {
  const say = useSay();
  const parts = passage.marks.flatMap(([from, to], i) => {
    const before = passage.text.slice(passage.marks[i - 1]?.[1] ?? 0, from);
    return [before, <mark key={from}>{passage.text.slice(from, to)}</mark>];
  });
  return (
    <details className="history-passage">
      <summary>{say(words.passage)}</summary>
      <blockquote lang="zh">
        {parts}
        {passage.text.slice(passage.marks.at(-1)?.[1] ?? 0)}
      </blockquote>
    </details>
  );
}

/** What a date is for: completion, a start, or a step on the way. */
function dueWords({ aim }: Statement, kind: Kind): Text {
  if (aim === 'step') return words.dueStep;
  if (aim === 'start') return kind === 'project' ? words.dueStart : words.dueBegin;
  return words.dueShort;
}

/** What became of a promise, in one plain sentence. */
function useOutcomeWords(kind: Kind): (outcome: Outcome) => Text {
  const documents = useCatalog((state) => state.documents);
  const language = useLanguage();
  return (outcome) => {
    const issued = (statement: Statement) =>
      formatDate(documents.get(statement.document)?.issued ?? '', language);
    switch (outcome.kind) {
      case 'kept':
        return fill(words.outcomeKept, {
          date: issued(outcome.by),
          status: statusName(kind, outcome.by.status)[language],
        });
      case 'moved':
        return fill(words.outcomeMoved, {
          date: issued(outcome.by),
          target: formatDate(outcome.by.target ?? '', language),
          span: spanOf(outcome.months)[language],
        });
      case 'unanswered':
        return fill(words.outcomeUnanswered, {
          date: issued(outcome.by),
          status: statusName(kind, outcome.by.status)[language],
        });
      case 'overdue':
        return outcome.months > 0
          ? fill(words.outcomeOverdue, { span: spanOf(outcome.months)[language] })
          : words.outcomeOverdueNow;
      case 'open':
        return words.outcomeOpen;
    }
  };
}

/**
 * The signature of the atlas: a column of dated marks. Left of the line when it was said and for when it was promised;
 * right of it what was said, and what came of it.
 */
export function History({ entry, passages }: { entry: Entry; passages: readonly (Passage | null)[] }) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const outcomeWords = useOutcomeWords(entry.kind);
  return (
    <ol className="history">
      {entry.statements.map((statement, i) => {
        const document = documents.get(statement.document);
        const outcome = outcomeOf(entry, statement, documents, today());
        const passage = passages[i];
        const sameDay = i > 0 && entry.statements[i - 1]?.document === statement.document;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: statements have no id of their own and never change places
          <li key={i}>
            <div className="history-when">
              {!sameDay && document && (
                <time dateTime={document.issued} title={formatDate(document.issued, language)}>
                  {formatDate(document.issued.slice(0, 7), language)}
                </time>
              )}
              {statement.target && (
                <span className="history-due">
                  {say(dueWords(statement, entry.kind))}
                  <strong>{formatDate(statement.target, language)}</strong>
                </span>
              )}
            </div>
            <div className="history-mark">
              <Glyph form={glyphForms[statement.status]} size={20} />
            </div>
            <div className="history-what">
              <p className="history-status">{say(statusName(entry.kind, statement.status))}</p>
              <p>{say(statement.says)}</p>
              {statement.figures && <Figures figures={statement.figures} sector={entry.sector} />}
              {outcome && (
                <p className="history-outcome" data-kind={outcome.kind}>
                  {say(outcomeWords(outcome))}
                </p>
              )}
              {statement.note && (
                <p className="history-note">{say(fill(words.note, { note: say(statement.note) }))}</p>
              )}
              <p className="history-source">
                {document ? say(document.shortTitle) : statement.document} ·{' '}
                <span lang="zh">{statement.section}</span>
                {statement.units && (
                  <>
                    <br />
                    {say(words.units)}
                    <span lang="zh">{statement.units.join('、')}</span>
                  </>
                )}
              </p>
              {passage && <Quoted passage={passage} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
