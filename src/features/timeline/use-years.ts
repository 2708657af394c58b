import { useEffect, useMemo, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { stateNames } from '../../model/time-words.ts';
import { dueByYear, type YearState, yearStates } from '../../model/timeline.ts';
import {
  entriesFor,
  firstYear,
  lastYear,
  queryNow,
  setYear,
  standingsNow,
  timeStore,
  useCatalog,
  useFilters,
  useTime,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { useMedia } from '../../ui/use-media.ts';
import { words } from './words.ts';

/** The states a reader is told of; what nobody had spoken of yet is not shown at all. */
export const toldStates = yearStates.filter((state) => state !== 'unnamed');

export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

export type StateCounts = Readonly<Partial<Record<YearState, number>>>;

/** How many entries stand how in the year, under all else that is asked; null while no year is. */
export function useStateCounts(): StateCounts | null {
  const filters = useFilters((state) => state);
  const time = useTime((state) => state);
  const entries = useCatalog((state) => state.entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the counts are worked out from
  return useMemo(() => {
    const standings = standingsNow();
    if (!standings) return null;
    const counts: Partial<Record<YearState, number>> = {};
    for (const { id } of entriesFor({ ...queryNow(), states: [] }) ?? []) {
      const { state } = standings.get(id) ?? { state: 'unnamed' };
      counts[state] = (counts[state] ?? 0) + 1;
    }
    return counts;
  }, [filters, time, entries]);
}

/** How many promises fall due in each year, as far as the filter lets them through. */
export function useDueCounts(): readonly number[] | null {
  const said = useTime((state) => state.said);
  const asOf = useTime((state) => state.asOf);
  const filter = useFilters((state) => state.filter);
  const documents = useCatalog((state) => state.documents);
  const entries = useCatalog((state) => state.entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are those of the catalogue
  return useMemo(() => {
    if (!said) return null;
    const left = entriesFor({ ...queryNow(), year: null, states: [], compared: null }) ?? entries;
    const own = left.flatMap(({ id }) => {
      const one = said.get(id);
      return one ? [one] : [];
    });
    return dueByYear(own, years, asOf ? (documents.get(asOf) ?? null) : null, documents);
  }, [said, asOf, filter, documents, entries]);
}

/** `2027 年：进行中 120，当年到期 34`: what the slider says of itself. */
export function useYearWords(counts: StateCounts | null): string {
  const say = useSay();
  const year = useTime((state) => state.year);
  if (year === null) return say(words.any);
  const told = toldStates
    .filter((state) => counts?.[state])
    .map((state) => `${say(stateNames[state])} ${counts?.[state]}`);
  return say(fill(words.told, { year, counts: told.join(say({ zh: '，', en: ', ' })) }));
}

const nextYear = (): number => {
  const { year } = timeStore.getState();
  return year === null || year >= lastYear ? firstYear : year + 1;
};

/**
 * Goes on a year a second, until the last. Where the reader wants no motion nothing plays by itself: each press is one
 * step.
 */
export function usePlaying(told: string): {
  playing: boolean;
  still: boolean;
  press: () => void;
  stop: () => void;
} {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      setYear(nextYear());
      if (timeStore.getState().year === lastYear) setPlaying(false);
    }, 1000);
    return () => clearInterval(timer);
  }, [playing]);
  useEffect(() => {
    if (playing) announce(told);
  }, [playing, told]);
  const press = () => {
    if (!playing) setYear(nextYear());
    if (!still) setPlaying(!playing);
  };
  return { playing, still, press, stop: () => setPlaying(false) };
}
