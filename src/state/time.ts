import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Difference, differencesOf } from '../model/difference.ts';
import type { PlanDocument } from '../model/document.ts';
import {
  fromTimelineFile,
  type Said,
  type Standing,
  standingIn,
  type TimelineFile,
  type YearState,
} from '../model/timeline.ts';
import { catalogStore } from './catalog.ts';
import { fetchData } from './data-files.ts';

/** The year the reader looks at, whose word counts, and which two documents are compared. */
export type TimeState = {
  readonly year: number | null;
  /** States of that year the reader wants to see; none: all. */
  readonly states: readonly YearState[];
  /** No document issued after this one is read. */
  readonly asOf: string | null;
  /** Older and newer document. */
  readonly compared: readonly [older: string, newer: string] | null;
  /** Statements in brief by entry; read when someone asks for a year or a difference. */
  readonly said: ReadonlyMap<string, readonly Said[]> | null;
  readonly failed: boolean;
};

export const firstYear = 2021;
export const lastYear = 2035;

export const timeStore = createStore<TimeState>(() => ({
  year: null,
  states: [],
  asOf: null,
  compared: null,
  said: null,
  failed: false,
}));

export const useTime = <T>(select: (state: TimeState) => T): T => useStore(timeStore, select);

/** Without a year there is nothing for states and a newest document to say. */
export function setYear(year: number | null): void {
  if (year === null) timeStore.setState({ year: null, states: [], asOf: null });
  else {
    timeStore.setState({ year: Math.min(lastYear, Math.max(firstYear, year)) });
    void loadTimeline();
  }
}

/** Asks for the things in a state, or no longer for those. */
export const toggleState = (state: YearState): void =>
  timeStore.setState(({ states }) => ({
    states: states.includes(state) ? states.filter((one) => one !== state) : [...states, state],
  }));

export const setAsOf = (asOf: string | null): void => timeStore.setState({ asOf });

export function compareDocuments(compared: TimeState['compared']): void {
  timeStore.setState({ compared });
  if (compared) void loadTimeline();
}

/** The catalogue tells which document is which; an address may ask for a year before it has come. */
const catalogReady = (): Promise<void> =>
  new Promise((resolve) => {
    const isReady = () => catalogStore.getState().phase === 'ready';
    if (isReady()) return resolve();
    const stop = catalogStore.subscribe(() => {
      if (!isReady()) return;
      stop();
      resolve();
    });
  });

/** Reads what was said when, once; again after a failure. */
export async function loadTimeline(): Promise<void> {
  if (timeStore.getState().said) return;
  const file = await fetchData<TimelineFile>('timeline').catch(() => null);
  if (!file) {
    timeStore.setState({ failed: true });
    return;
  }
  await catalogReady();
  const documents = [...catalogStore.getState().documents.values()];
  timeStore.setState({ said: fromTimelineFile(file, documents), failed: false });
}

type Documents = ReadonlyMap<string, PlanDocument>;
type AllSaid = NonNullable<TimeState['said']>;

/** Both sides of a comparison, and the year that lists are read in. */
const mostRemembered = 3;

/** Remembers the last answers for the same questions: many ask the same, and a year is worked out for every entry. */
function remembered<Inputs extends readonly unknown[], T>(
  answer: (...inputs: Inputs) => T,
): (...inputs: Inputs) => T {
  let last: readonly { readonly inputs: Inputs; readonly value: T }[] = [];
  return (...inputs) => {
    const known = last.find((one) => inputs.every((input, i) => input === one.inputs[i]));
    if (known) return known.value;
    const value = answer(...inputs);
    last = [{ inputs, value }, ...last].slice(0, mostRemembered);
    return value;
  };
}

export type Standings = ReadonlyMap<string, Standing>;

const standingsOf = remembered(
  (said: AllSaid, documents: Documents, year: number, asOf: string | null): Standings => {
    const moment = { year, asOf: asOf ? (documents.get(asOf) ?? null) : null };
    return new Map([...said].map(([id, own]) => [id, standingIn(own, moment, documents)]));
  },
);

/** How each entry stands in the year; null while no year is asked for, or nothing is known yet. */
export function standingsNow(
  { year, asOf }: Pick<TimeState, 'year' | 'asOf'> = timeStore.getState(),
): Standings | null {
  const { said } = timeStore.getState();
  return year === null || !said ? null : standingsOf(said, catalogStore.getState().documents, year, asOf);
}

export type Differences = ReadonlyMap<string, readonly Difference[]>;

const differencesBetween = remembered(
  (said: AllSaid, documents: Documents, one: string, other: string): Differences | null => {
    const pair = [...documents.values()].filter(({ id }) => id === one || id === other);
    const [older, newer] = pair; // documents stand oldest first, whichever way round the address names them
    if (!older || !newer) return null;
    const found = [...said].map(([id, own]) => [id, differencesOf(own, older, newer, documents)] as const);
    return new Map(found.filter(([, differences]) => differences.length > 0));
  },
);

/** The entries about which the compared documents differ; null while none are compared. */
export function differencesNow(
  { compared }: Pick<TimeState, 'compared'> = timeStore.getState(),
): Differences | null {
  const { said } = timeStore.getState();
  return compared && said
    ? differencesBetween(said, catalogStore.getState().documents, compared[0], compared[1])
    : null;
}

/** For components: how an entry stands in the year that is asked for. Drawn again only when that changes. */
export const useStanding = (id: string): Standing | null => useTime(() => standingsNow()?.get(id) ?? null);
