import { useMemo } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { followAgain, unfollowEntry, useCatalog, useFollow, useNews } from '../../state/index.ts';
import { CalendarButton } from '../CalendarButton.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { Changes } from './Changes.tsx';
import { openEntry } from './open.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { useRemovable } from './use-removable.ts';
import { words } from './words.ts';

/** The entries with a star, each with what changed of it. */
export function FollowedEntries() {
  const say = useSay();
  const entries = useFollow((state) => state.entries);
  const news = useNews((state) => state.entries);
  const byId = useCatalog((state) => state.byId);
  const rows = useRemovable(entries);
  const briefs = useMemo(() => Object.keys(entries).flatMap((id) => byId.get(id) ?? []), [entries, byId]);
  if (rows.length === 0) return null;
  return (
    <section className="follow-part" aria-labelledby="follow-entries">
      <h3 id="follow-entries">{say(words.entries)}</h3>
      <ul className="follow-list">
        {rows.map(({ id, value, removed }) => {
          const brief = byId.get(id);
          const name = say(brief?.name ?? value.print.name);
          const changes = removed ? [] : (news[id] ?? (brief ? [] : [{ kind: 'gone' as const }]));
          const action = (
            <RemoveButton
              name={name}
              removed={removed}
              onRemove={() => unfollowEntry(id)}
              onUndo={() => followAgain(id, value)}
            />
          );
          return (
            <li key={id} data-removed={removed}>
              {brief ? (
                <EntryRow entry={brief} action={action} onOpen={() => openEntry(id)} />
              ) : (
                <div className="entry-row">
                  <p className="follow-gone">{name}</p>
                  {action}
                </div>
              )}
              {changes.length > 0 && (
                <div className="follow-changes">
                  <p>{say(fill(words.since, { version: value.version }))}</p>
                  <Changes changes={changes} {...(brief ? { kind: brief.kind } : {})} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <CalendarButton entries={briefs} label={words.calendarAll} name={words.calendarName} />
    </section>
  );
}
