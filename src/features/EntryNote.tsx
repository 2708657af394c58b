import type { ReactNode } from 'react';
import { fill, useSay } from '../i18n/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import { today } from '../model/history.ts';
import { stateNames } from '../model/time-words.ts';
import { verdictOf } from '../model/verdict.ts';
import { useCatalog, useStanding, useTime } from '../state/index.ts';
import { entryWords as words } from './entry-words.ts';
import { Judgement } from './Judgement.tsx';

/** The small words under an entry's name in a list: how it stands, whether it is late, where it is. */
export function EntryNote({ entry, lead }: { entry: EntryBrief; lead?: ReactNode }) {
  const say = useSay();
  const towns = useCatalog((state) => state.towns);
  const documents = useCatalog((state) => state.documents);
  const standing = useStanding(entry.id);
  const year = useTime((state) => state.year);
  const { status, due, judgement, tone } = verdictOf(entry, documents, today());
  // What was or is to be in a year is one thing, what today says of it another: a row tells one of them.
  const stands = standing
    ? [say(fill(words.inYear, { year: year ?? '' })) + say(stateNames[standing.state])]
    : [say(status), ...(due ? [say(due)] : [])];
  const facts = [
    ...stands,
    ...entry.towns.slice(0, 2).flatMap((town) => (towns[town] ? [say(towns[town])] : [])),
    ...(entry.mapped ? [] : [say(words.notOnMap)]),
  ].join(' · ');
  return (
    <>
      {lead && <span className="entry-lead">{lead} · </span>}
      {facts}
      {judgement && !standing && <Judgement tone={tone}>{say(judgement)}</Judgement>}
    </>
  );
}
