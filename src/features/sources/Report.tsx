import { useEffect } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import { disagreementsOf } from '../../model/difference.ts';
import { disagreementWords } from '../../model/difference-words.ts';
import { isLateBrief } from '../../model/filter.ts';
import { today } from '../../model/history.ts';
import { loadTimeline, useCatalog, useMatchingEntries, useTime } from '../../state/index.ts';
import { EntryRow } from '../EntryRow.tsx';
import { NothingMatches } from '../NothingMatches.tsx';
import { words } from './report-words.ts';
import { Jumps, Steps } from './Steps.tsx';
import { words as pageWords } from './words.ts';

/** What only shows when the documents are read against each other. */
export function Report() {
  const say = useSay();
  const left = useMatchingEntries();
  const phase = useCatalog((state) => state.phase);
  const documents = useCatalog((state) => state.documents);
  const said = useTime((state) => state.said);
  useEffect(() => void loadTimeline(), []);
  if (phase !== 'ready') return <p className="sources-lead">{say(pageWords.loading)}</p>;
  if (left.length === 0) return <NothingMatches />;
  const day = today();
  const figuresOf = ({ id }: EntryBrief): string =>
    disagreementsOf(said?.get(id) ?? [])
      .map((one) => say(disagreementWords(one, documents)))
      .join(say({ zh: '；', en: '; ' }));
  const lists = [
    { id: 'silent', note: words.silentNote, some: left.filter(({ silent }) => silent) },
    { id: 'late', note: words.lateNote, some: left.filter((entry) => isLateBrief(entry, day)) },
    { id: 'back', note: words.backNote, some: left.filter(({ setBack }) => setBack) },
    { id: 'moved', note: words.movedNote, some: left.filter(({ movedFrom }) => movedFrom) },
    { id: 'figures', note: words.figuresNote, some: left.filter(({ disagrees }) => disagrees) },
  ] as const;
  const found = new Set(lists.flatMap(({ some }) => some.map(({ id }) => id))).size;
  return (
    <div className="sources-page report">
      <p className="sources-lead">{say(fill(words.lead, { n: left.length, found }))}</p>
      <Jumps lists={lists.map(({ id, some }) => ({ id, title: say(words[id]), count: some.length }))} />
      {lists.map(({ id, note, some }) => (
        <Steps key={id} id={id} title={say(words[id])} note={say(note)}>
          {some.map((entry) => (
            <li key={entry.id}>
              <EntryRow entry={entry} lead={id === 'figures' ? figuresOf(entry) || undefined : undefined} />
            </li>
          ))}
        </Steps>
      ))}
    </div>
  );
}
