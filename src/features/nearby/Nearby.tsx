import { PenLine } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { boundsOf } from '../../geo/bounds.ts';
import { circleAround } from '../../geo/circle.ts';
import { fill, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { fitBounds } from '../../map/index.ts';
import { isLateBrief } from '../../model/filter.ts';
import { today } from '../../model/history.ts';
import {
  loadShapes,
  type NearPlace,
  nearStore,
  panelsStore,
  savedPlaceId,
  setSheet,
  useCatalog,
  useFollow,
  useMatching,
  useNear,
  useShapes,
  useView,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { AskedBar } from '../AskedBar.tsx';
import { FollowPlace } from './FollowPlace.tsx';
import { type Answer, narrowed } from './groups.ts';
import './nearby.css';
import { NearMore } from './NearMore.tsx';
import { PlaceChoice, usePlaceName } from './PlaceChoice.tsx';
import { Radius } from './Radius.tsx';
import { Results } from './Results.tsx';
import { useAnswer } from './use-answer.ts';
import { words } from './words.ts';

/** How many, and how many of them late: the line that is read out too. */
function useCount(answer: Answer | null): string {
  const say = useSay();
  const language = useLanguage();
  const radiusM = useNear((state) => state.radiusM);
  if (!answer) return '';
  const late = answer.near.filter(({ entry }) => isLateBrief(entry, today())).length;
  const distance = formatDistance(radiusM, language);
  const head = say(fill(words.found, { n: answer.near.length, distance }));
  return late > 0 ? head + say(fill(words.lateAmong, { n: late })) : head;
}

type AskedProps = { place: NearPlace; chosenHere: boolean; onChange: () => void };

function Asked({ place, chosenHere, onChange }: AskedProps) {
  const say = useSay();
  const given = usePlaceName(place);
  const saved = useFollow(({ places }) => places[savedPlaceId(places, place.at) ?? '']?.name);
  const name = saved ? say(saved) : given;
  const heading = useRef<HTMLHeadingElement>(null);
  const radiusM = useNear((state) => state.radiusM);
  const whole = useAnswer();
  const matching = useMatching();
  const left = useMemo(() => whole && narrowed(whole, matching), [whole, matching]);
  const answer = left?.answer ?? null;
  const absent = useShapes((state) => state.absent.length > 0);
  const count = useCount(answer);
  const town = useCatalog(({ towns }) => (answer?.town ? towns[answer.town] : undefined));
  const covered = useView((state) => state.covered.bottom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet drawn up or down leaves another part of the map free
  useEffect(() => {
    const bounds = boundsOf(circleAround(place.at, radiusM, 16));
    if (bounds) fitBounds(bounds);
  }, [place.at, radiusM, covered]);
  useEffect(() => announce(count), [count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place chosen here takes the focus to its name
  useEffect(() => {
    if (chosenHere) heading.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <header className="near-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <FollowPlace place={place} town={town} />
        <Button look="quiet" onClick={onChange}>
          <PenLine size={16} strokeWidth={1.5} aria-hidden />
          {say(words.change)}
        </Button>
      </header>
      <Radius>
        {answer ? <p className="near-count">{count}</p> : <p className="near-note">{say(words.coming)}</p>}
      </Radius>
      {absent && (
        <p className="near-problem" role="alert">
          {say(words.absent)}{' '}
          <Button look="link" onClick={() => void loadShapes()}>
            {say(words.retry)}
          </Button>
        </p>
      )}
      <AskedBar />
      {left && <Results answer={left.answer} hidden={left.hidden} />}
      {left && <NearMore place={place} name={name} answer={left.answer} />}
    </>
  );
}

/** What comes near me, when, and is it late. */
export function Nearby() {
  const say = useSay();
  const place = useNear((state) => state.place);
  const [changing, setChanging] = useState(false);
  const [chosenHere, setChosenHere] = useState(false);
  const choosing = !place || changing;
  // On a phone a shared place would else be a list nobody sees.
  useEffect(() => {
    if (nearStore.getState().place && panelsStore.getState().sheet === 'low') setSheet('half');
  }, []);
  return (
    <div className="near">
      {choosing && (
        <>
          {!place && <p className="near-lead">{say(words.lead)}</p>}
          <PlaceChoice
            onChosen={() => {
              setChanging(false);
              setChosenHere(true);
            }}
          />
        </>
      )}
      {place && <Asked place={place} chosenHere={chosenHere} onChange={() => setChanging(!changing)} />}
    </div>
  );
}
