import { useEffect, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { layers } from '../../layers/index.ts';
import { differencesOfSides, type Shown } from '../../model/side-difference.ts';
import { stateNames } from '../../model/time-words.ts';
import { type Kind, statusName } from '../../model/vocabulary.ts';
import {
  compareDocuments,
  isDrawn,
  kindOf,
  loadSides,
  loadTimeline,
  openDialog,
  openTab,
  type Side,
  shownOn,
  useCatalog,
  useCompare,
  useFilters,
  useTime,
  useVisibility,
  visibilityOf,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import { EntryRow } from '../EntryRow.tsx';
import { kindOfSides, type Sides } from './sides.ts';
import { words } from './words.ts';

/** So many rows at once. */
const page = 60;

function useShownWords(): (shown: Shown, kind: Kind, side: Side) => string {
  const say = useSay();
  return (shown, kind, side) => {
    if (!shown) return say(kindOf(side) ? stateNames.unnamed : words.notShown);
    return say(shown.state ? stateNames[shown.state] : statusName(kind, shown.status));
  };
}

/** The entries that stand otherwise on the two sides: the comparison for those who cannot see it. */
function Entries({ sides: { left, right } }: { sides: Sides }) {
  const say = useSay();
  const told = useShownWords();
  const [count, setCount] = useState(page);
  useTime((state) => state);
  useFilters((state) => state);
  useCatalog((state) => state.places);
  const entries = useCatalog((state) => state.entries);
  const differing = differencesOfSides(entries, shownOn(left), shownOn(right));
  if (differing.length === 0) return <p>{say(words.alike)}</p>;
  return (
    <>
      <ul>
        {differing.slice(0, count).map(({ entry, left: was, right: is }) => (
          <li key={entry.id}>
            <EntryRow
              entry={entry}
              lead={say(
                fill(words.becomes, {
                  left: told(was, entry.kind, left),
                  right: told(is, entry.kind, right),
                }),
              )}
            />
          </li>
        ))}
      </ul>
      {differing.length > count && (
        <Button look="quiet" onClick={() => setCount(count + page)}>
          {say(fill(words.more, { n: Math.min(page, differing.length - count) }))}
        </Button>
      )}
    </>
  );
}

function EntryList({ sides, unfolded }: { sides: Sides; unfolded: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(unfolded);
  const { left, right } = sides;
  const failed = useTime((state) => state.failed);
  const ready = useTime((state) => state.said !== null);
  useTime((state) => state);
  useFilters((state) => state);
  const entries = useCatalog((state) => state.entries);
  useEffect(() => loadSides({ left, right }), [left, right]);
  if (failed)
    return (
      <p role="alert">
        {say(words.notRead)} <Button onClick={() => void loadTimeline()}>{say(words.retry)}</Button>
      </p>
    );
  if (!ready) return <p>{say(words.loading)}</p>;
  const n = differencesOfSides(entries, shownOn(left), shownOn(right)).length;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(fill(words.differs, { n }))}</summary>
      {open && <Entries sides={sides} />}
    </details>
  );
}

/** Layers that only one side shows. */
function Layers({ sides: { left, right } }: { sides: Sides }) {
  const say = useSay();
  const language = useLanguage();
  const now = useVisibility((state) => state);
  const frozen = useCompare((state) => state.frozen);
  const [one, other] = [visibilityOf(left, now, frozen), visibilityOf(right, now, frozen)];
  const only = (a: typeof now, b: typeof now) =>
    layers
      .filter((layer) => isDrawn(a, layer) && !isDrawn(b, layer))
      .map(({ title }) => say(title))
      .join(language === 'zh' ? '、' : ', ');
  const [onLeft, onRight] = [only(one, other), only(other, one)];
  if (!onLeft && !onRight) return <p>{say(words.sameLayers)}</p>;
  return (
    <>
      {onLeft && <p>{say(fill(words.onlyLeft, { layers: onLeft }))}</p>}
      {onRight && <p>{say(fill(words.onlyRight, { layers: onRight }))}</p>}
    </>
  );
}

/** What differs, in words. */
export function Differences({ sides, unfolded }: { sides: Sides; unfolded: boolean }) {
  const say = useSay();
  const small = useSmallPage();
  /** Oldest first. */
  const documents = useCatalog((state) => state.documents);
  const { left, right } = sides;
  if (kindOfSides(sides) === 'layers')
    return (
      <section className="compare-differences">
        <Layers sides={sides} />
      </section>
    );
  return (
    <section className="compare-differences">
      <EntryList sides={sides} unfolded={unfolded} />
      {left.by === 'document' && right.by === 'document' && left.document !== right.document && (
        <Button
          look="quiet"
          onClick={() => {
            const [older = '', newer = ''] = [...documents.keys()].filter(
              (id) => id === left.document || id === right.document,
            );
            compareDocuments([older, newer]);
            openTab('documents', 'compare');
            if (small) openDialog(null);
          }}
        >
          {say(words.documents)}
        </Button>
      )}
    </section>
  );
}
