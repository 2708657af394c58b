import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { fill, formatDate, useLanguage, useSay } from '../../i18n/index.ts';
import { differenceKinds } from '../../model/difference.ts';
import { differenceNames, differenceWords } from '../../model/difference-words.ts';
import {
  compareDocuments,
  differencesNow,
  loadTimeline,
  openTab,
  useCatalog,
  useMatchingEntries,
  useTime,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { AskedBar } from '../AskedBar.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { NothingMatches } from '../NothingMatches.tsx';
import { comparable, inOrder, partnerOf } from './partner.ts';
import { Jumps, Steps } from './Steps.tsx';
import { words } from './words.ts';

/** Which two. However they are chosen, the earlier one comes first. */
function Choice({ compared }: { compared: readonly [string, string] }) {
  const say = useSay();
  const language = useLanguage();
  const documents = [...useCatalog((state) => state.documents).values()];
  const option = ({ id, shortTitle, issued }: (typeof documents)[number]) => ({
    value: id,
    label: `${formatDate(issued, language)} · ${say(shortTitle)}`,
  });
  return (
    <div className="compare-choice">
      {(['older', 'newer'] as const).map((end, i) => {
        const other = documents.find(({ id }) => id === compared[1 - i]);
        const open = other ? comparable(other, documents) : documents;
        return (
          <Select
            key={end}
            label={say(words[end])}
            value={compared[i] ?? ''}
            options={open.map(option)}
            onChange={(id) => other && compareDocuments(inOrder(id, other.id, documents))}
          />
        );
      })}
    </div>
  );
}

function Answer() {
  const say = useSay();
  useTime((state) => state);
  const failed = useTime((state) => state.failed);
  const left = useMatchingEntries();
  const differences = differencesNow();
  if (failed)
    return (
      <p role="alert">
        {say(words.failed)} <Button onClick={() => void loadTimeline()}>{say(words.retry)}</Button>
      </p>
    );
  if (!differences) return <p className="sources-lead">{say(words.loading)}</p>;
  if (differences.size === 0) return <p>{say(words.alike)}</p>;
  const told = left.filter(({ id }) => differences.has(id));
  if (told.length === 0) return <NothingMatches />;
  const lists = differenceKinds.map((kind) => ({
    kind,
    rows: told.flatMap((entry) => {
      const own = (differences.get(entry.id) ?? []).filter((one) => one.kind === kind);
      return own.length > 0 ? [{ entry, own }] : [];
    }),
  }));
  return (
    <>
      <p className="sources-lead" role="status">
        {say(fill(words.differs, { n: told.length }))}
      </p>
      <Jumps
        lists={lists.map(({ kind, rows }) => ({
          id: kind,
          title: say(differenceNames[kind]),
          count: rows.length,
        }))}
      />
      {lists.map(({ kind, rows }) => (
        <Steps key={kind} id={kind} title={say(differenceNames[kind])}>
          {rows.map(({ entry, own }) => (
            <li key={entry.id} data-difference={kind}>
              <EntryRow
                entry={entry}
                lead={own
                  .map((one) => say(differenceWords(one, entry.kind)))
                  .join(say({ zh: '；', en: '; ' }))}
              />
            </li>
          ))}
        </Steps>
      ))}
    </>
  );
}

/** Two documents side by side: what the later one adds, drops and changes; the map shows the same entries. */
export function Compare() {
  const say = useSay();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = useTime((state) => state.compared);
  const phase = useCatalog((state) => state.phase);
  const documents = useCatalog((state) => state.documents);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const newest = [...documents.values()].at(-1);
  const first = newest && partnerOf(newest, [...documents.values()]);
  return (
    <article className="sources-page" aria-labelledby={id}>
      <Button
        look="quiet"
        onClick={() => {
          compareDocuments(null);
          openTab('documents');
        }}
      >
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden />
        {say(words.back)}
      </Button>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(words.compare)}
      </h2>
      {phase === 'ready' && !compared && first && (
        <>
          <p className="sources-lead">{say(words.pick)}</p>
          <Button look="main" onClick={() => compareDocuments(first)}>
            {say(words.compareWith)}
          </Button>
        </>
      )}
      {phase === 'ready' && compared && (
        <>
          <Choice compared={compared} />
          <AskedBar />
          <Answer />
        </>
      )}
    </article>
  );
}
