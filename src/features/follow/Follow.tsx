import { MapPinned } from 'lucide-react';
import { useRef } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { newsCount, seeAll, useDevice, useFollow, useNews } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptButton } from '../KeptButton.tsx';
import { FollowedEntries } from './FollowedEntries.tsx';
import './follow.css';
import { openNear } from './open.ts';
import { SavedPlaces } from './SavedPlaces.tsx';
import { words } from './words.ts';

function Nothing() {
  const say = useSay();
  return (
    <>
      <p>{say(words.lead)}</p>
      <Button look="main" onClick={openNear}>
        <MapPinned size={18} strokeWidth={1.5} aria-hidden />
        {say(words.toNear)}
      </Button>
    </>
  );
}

/** How much is new; seen only when the reader says so. */
function NewsHead() {
  const say = useSay();
  const count = useNews(newsCount);
  const line = useRef<HTMLParagraphElement>(null);
  const see = () => {
    seeAll();
    line.current?.focus();
  };
  return (
    <div className="follow-head">
      <p ref={line} role="status" tabIndex={-1}>
        {say(count > 0 ? fill(words.news, { n: count }) : words.noNews)}
      </p>
      {count > 0 && (
        <Button look="main" onClick={see}>
          {say(words.seen)}
        </Button>
      )}
    </div>
  );
}

/** What the reader follows, and what became of it since they last looked. */
export function Follow() {
  const say = useSay();
  const problem = useDevice((state) => state.storageProblem);
  const nothing = useFollow(
    ({ entries, places }) => Object.keys(entries).length + Object.keys(places).length === 0,
  );
  // What was there when the panel opened stays until it closes: whatever is removed can be put back.
  const empty = useRef(nothing);
  if (!nothing) empty.current = false;
  return (
    <div className="follow">
      {problem && (
        <p className="follow-problem" role="alert">
          {say(words[problem])}
        </p>
      )}
      {empty.current ? <Nothing /> : <NewsHead />}
      <SavedPlaces />
      <FollowedEntries />
      <KeptButton />
    </div>
  );
}
