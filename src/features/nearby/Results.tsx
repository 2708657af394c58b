import { type ReactNode, useId, useState } from 'react';
import { fill, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { compassNames, nearnessText } from '../../model/nearness.ts';
import { askNothing, useCatalog, useNear } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { askedWords } from '../asked-words.ts';
import { EntryRow } from '../EntryRow.tsx';
import { type Answer, changedAmong, type Found, type Hidden } from './groups.ts';
import { words } from './words.ts';

/** A long list opens in steps: a phone draws what a thumb can reach. */
const atOnce = 40;

type GroupProps = { title: string; note?: string; hidden?: number; children: readonly ReactNode[] };

/** What the filter keeps back is told where it is missing, and can be brought back there. */
function HiddenNote({ n }: { n: number }) {
  const say = useSay();
  if (n === 0) return null;
  return (
    <p className="near-note">
      {say(fill(askedWords.hidden, { n }))}{' '}
      <Button look="link" onClick={askNothing}>
        {say(askedWords.clear)}
      </Button>
    </p>
  );
}

function Group({ title, note, hidden = 0, children }: GroupProps) {
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(atOnce);
  if (children.length + hidden === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <small>{children.length}</small>
      </h3>
      {note && <p className="near-note">{note}</p>}
      <ul>{children.slice(0, shown)}</ul>
      <HiddenNote n={hidden} />
      {children.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + 100)}>
          {say(fill(words.more, { n: children.length - shown }))}
        </Button>
      )}
    </section>
  );
}

function Folded({ title, note, hidden = 0, children }: GroupProps) {
  if (children.length + hidden === 0) return null;
  return (
    <details className="near-folded fold">
      <summary>
        {title} <small>{children.length}</small>
      </summary>
      {note && <p className="near-note">{note}</p>}
      <ul>{children}</ul>
      <HiddenNote n={hidden} />
    </details>
  );
}

/** The list comes first and is whole; the map shows the same place and reach. */
export function Results({ answer, hidden }: { answer: Answer; hidden: Hidden }) {
  const say = useSay();
  const language = useLanguage();
  const radiusM = useNear((state) => state.radiusM);
  const towns = useCatalog((state) => state.towns);
  const row = ({ entry, where }: Found) => (
    <li key={entry.id}>
      <EntryRow entry={entry} lead={nearnessText(where, language)} />
    </li>
  );
  const { near, around, maybe, inTown, town, outside } = answer;
  const changed = changedAmong(near.map(({ entry }) => entry));
  const distance = formatDistance(radiusM, language);
  const townName = town ? towns[town] : undefined;
  return (
    <div className="near-results">
      {outside && (
        <p className="near-outside">
          {say(
            fill(words.outside, {
              direction: outside.direction ? say(compassNames[outside.direction]) : '',
              distance: formatDistance(outside.meters, language),
            }),
          )}
        </p>
      )}
      {near.length + hidden.near === 0 && !outside && (
        <p className="near-note">{say(fill(words.none, { distance }))}</p>
      )}
      <Group key={`near-${radiusM}`} title={say(words.near)} hidden={hidden.near}>
        {near.map(row)}
      </Group>
      <Folded title={say(words.changed)}>
        {changed.map((entry) => (
          <li key={entry.id}>
            <EntryRow entry={entry} />
          </li>
        ))}
      </Folded>
      <Folded title={say(words.around)} hidden={hidden.around}>
        {around.map(row)}
      </Folded>
      <Folded title={say(words.maybe)} hidden={hidden.maybe}>
        {maybe.map(row)}
      </Folded>
      {townName && (
        <Group
          key={`town-${town}`}
          title={say(fill(words.inTown, { town: say(townName) }))}
          note={say(words.inTownNote)}
          hidden={hidden.inTown}
        >
          {inTown.map((entry) => (
            <li key={entry.id}>
              <EntryRow entry={entry} />
            </li>
          ))}
        </Group>
      )}
    </div>
  );
}
