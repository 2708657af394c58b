import { useEffect, useRef } from 'react';
import { fill, formatNumber, type Language, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { formats } from '../../overlay/formats/index.ts';
import type { ReadingSummary } from '../../overlay/messages.ts';
import type { Wishes } from '../../overlay/reading.ts';
import { chooseTables, leaveImport, readImport, stopImport } from '../../state/import-files.ts';
import type { Import } from '../../state/imports.ts';
import { useOverlays } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { DatumChoice } from './DatumChoice.tsx';
import { Faults } from './Faults.tsx';
import './found.css';
import { EncodingChoice, OrderChoice, ProjectionChoice } from './OtherChoices.tsx';
import { Tables } from './Tables.tsx';
import { add, sayNow } from './take-in.ts';
import { words } from './words.ts';

const sizeOf = (bytes: number, language: Language): string =>
  bytes < 1e6
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language, 0)} kB`
    : `${formatNumber(bytes / 1e6, language, 1)} MB`;

const countOf = ({ tables }: ReadingSummary): number => tables.reduce((sum, { count }) => sum + count, 0);

function Progress({ item }: { item: Import }) {
  const say = useSay();
  const coming = useOverlays((state) => state.coming.find(({ id }) => id === item.id));
  if (!coming) return null;
  return (
    <div className="import-progress">
      <span role="status">{say(coming.step)}</span>
      <progress max={1} value={coming.share} aria-label={item.file.name} />
      <Button look="quiet" onClick={() => stopImport(item.id)}>
        {say(words.cancel)}
      </Button>
    </div>
  );
}

/** What went wrong that is not told among the file's faults: it was stopped, or the browser gave up on it. */
function Stopped({ item: { id, phase, problem, wishes } }: { item: Import }) {
  const say = useSay();
  if (phase !== 'stopped') return null;
  return (
    <div className="import-refused" role="alert">
      <p>
        {problem ? say(problem.cause) : say(words.stopped)} {problem && say(problem.remedy)}
      </p>
      <Button onClick={() => void readImport(id, wishes)}>{say(words.readAgain)}</Button>
    </div>
  );
}

function Actions({ item, reading }: { item: Import; reading: ReadingSummary | null }) {
  const say = useSay();
  const { id, phase, tables, replaces } = item;
  const n = tables.length;
  const label: Text =
    replaces.length && n === 1 ? words.replace : n > 1 ? fill(words.addMany, { n }) : words.addOne;
  const usable = Boolean(reading && countOf(reading) > 0);
  return (
    <footer className="import-actions">
      {usable && (
        <Button look="main" disabled={phase !== 'ready' || n === 0} onClick={() => void add(id)}>
          {say(label)}
        </Button>
      )}
      <Button disabled={phase === 'adding'} onClick={() => leaveImport(id)}>
        {say(words.leave)}
      </Button>
    </footer>
  );
}

/** One file before it becomes layers: what was found, what was guessed and why, what is wrong. */
export function Review({ item }: { item: Import }) {
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, file, reading, phase, wishes } = item;
  const come = reading !== null;
  useEffect(() => {
    if (come) heading.current?.focus();
  }, [come]);
  useEffect(() => {
    if (phase !== 'ready' || !reading) return;
    sayNow(
      fill(words.read, {
        file: reading.file,
        n: countOf(reading),
        faults: reading.faults.length + reading.moreFaults,
      }),
    );
  }, [phase, reading]);
  const onWish = (wish: Wishes) => {
    const { columns, ...rest } = wishes;
    // Headings read otherwise in another encoding.
    const kept = wish.encoding || !columns ? rest : wishes;
    void readImport(id, { ...kept, ...wish });
  };
  const title = formats.find((one) => one.id === reading?.format)?.title ?? words.unknown;
  const parts = reading && { item, reading, onWish };
  return (
    <section className="import-review" aria-labelledby={`import-${id}`} aria-busy={phase === 'reading'}>
      <h3 ref={heading} tabIndex={-1} id={`import-${id}`}>
        {file.name}
      </h3>
      <Progress item={item} />
      <Stopped item={item} />
      {parts && (
        <>
          <p className="import-soft">
            {say(
              fill(words.about, {
                format: say(title),
                size: sizeOf(parts.reading.bytes, language),
                n: formatNumber(countOf(parts.reading), language, 0),
              }),
            )}
          </p>
          {parts.reading.tables.length > 0 && (
            <Tables
              file={file.name}
              tables={parts.reading.tables}
              chosen={item.tables}
              onChoose={(tables) => chooseTables(id, tables)}
            />
          )}
          <div className="import-choices">
            {parts.reading.sample.length > 0 && <DatumChoice {...parts} />}
            <EncodingChoice {...parts} />
            <ColumnChoice {...parts} />
            <OrderChoice {...parts} />
            <ProjectionChoice {...parts} />
          </div>
          <Faults
            file={file.name}
            faults={parts.reading.faults}
            more={parts.reading.moreFaults}
            good={countOf(parts.reading)}
          />
        </>
      )}
      <Actions item={item} reading={reading} />
    </section>
  );
}
