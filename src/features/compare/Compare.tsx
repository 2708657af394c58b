import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useSay } from '../../i18n/index.ts';
import {
  beginComparison,
  type Comparison,
  changeComparison,
  compareProblems,
  endComparison,
  halfway,
  hasMap,
  openDialog,
  readSide,
  type Side,
  setSheet,
  useCatalog,
  useCompare,
  useView,
  writeSide,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import './compare.css';
import { Differences } from './Differences.tsx';
import { choiceName, choices, kindOfSides, kinds, usualSides } from './sides.ts';
import { useMoment } from './use-names.ts';
import { kindNames, words } from './words.ts';

const thisYear = new Date().getFullYear();

/** What is compared, or what a comparison would begin with. */
function useWish(): [Comparison, (to: Partial<Comparison>) => void] {
  const comparison = useCompare((state) => state.comparison);
  const moment = useMoment();
  const documents = useCatalog((state) => state.documents);
  const [draft, setDraft] = useState<Comparison>(() => ({
    ...usualSides('years', moment, documents, thisYear),
    mode: 'swipe',
    at: halfway,
  }));
  const change = (to: Partial<Comparison>) => {
    if (comparison) changeComparison(to);
    setDraft({ ...(comparison ?? draft), ...to });
  };
  return [comparison ?? draft, change];
}

type SidesProps = { readonly wish: Comparison; readonly change: (to: Partial<Comparison>) => void };

function SideChoice({ wish, change }: SidesProps) {
  const say = useSay();
  const language = useLanguage();
  const moment = useMoment();
  const documents = useCatalog((state) => state.documents);
  const offered = choices(kindOfSides(wish), documents);
  const select = (end: 'left' | 'right') => {
    const own = wish[end];
    // An address may compare what no menu offers beside each other.
    const known = offered.some((side) => writeSide(side) === writeSide(own));
    const all: readonly Side[] = known ? offered : [own, ...offered];
    return (
      <Select
        label={say(words[end])}
        value={writeSide(own)}
        options={all.map((side) => ({
          value: writeSide(side),
          label: say(choiceName(side, moment, documents, language)),
        }))}
        onChange={(word) => {
          const side = readSide(word);
          if (side) change({ [end]: side });
        }}
      />
    );
  };
  return (
    <div className="compare-sides">
      {select('left')}
      {select('right')}
      <IconButton label={say(words.swap)} onClick={() => change({ left: wish.right, right: wish.left })}>
        <ArrowLeftRight size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Begins and ends; where there is no second map, says so. */
function Way({ wish }: { wish: Comparison }) {
  const say = useSay();
  const small = useSmallPage();
  const map = useView(hasMap);
  const comparing = useCompare((state) => state.comparison !== null);
  const problem = useCompare((state) => state.problem);
  if (!map) return <p>{say(words.noMap)}</p>;
  if (comparing)
    return (
      <>
        {problem && (
          <p role="alert">
            {say(compareProblems[problem])}{' '}
            {problem === 'failed' && (
              <Button
                onClick={() => {
                  endComparison();
                  beginComparison(wish);
                }}
              >
                {say(words.retry)}
              </Button>
            )}
          </p>
        )}
        <Button
          onClick={() => {
            endComparison();
            announce(say(words.ended));
          }}
        >
          {say(words.leave)}
        </Button>
      </>
    );
  return (
    <Button
      look="main"
      onClick={() => {
        beginComparison(wish);
        if (!small) return;
        // The maps are what is to be seen.
        openDialog(null);
        setSheet('low');
      }}
    >
      {say(words.begin)}
    </Button>
  );
}

/** Chooses two sides and how to look at them; says what differs. */
export function Compare() {
  const say = useSay();
  const moment = useMoment();
  const documents = useCatalog((state) => state.documents);
  const map = useView(hasMap);
  const [wish, change] = useWish();
  return (
    <div className="compare-panel">
      <p>{say(words.lead)}</p>
      <Segments
        legend={say(words.kind)}
        value={kindOfSides(wish)}
        options={kinds.map((value) => ({ value, label: say(kindNames[value]) }))}
        onChange={(kind) => change(usualSides(kind, moment, documents, thisYear))}
      />
      <SideChoice wish={wish} change={change} />
      {map && (
        <Segments
          legend={say(words.how)}
          value={wish.mode}
          options={(['swipe', 'beside'] as const).map((value) => ({ value, label: say(words[value]) }))}
          onChange={(mode) => change({ mode })}
        />
      )}
      <Way wish={wish} />
      <Differences sides={wish} unfolded={!map} />
    </div>
  );
}
