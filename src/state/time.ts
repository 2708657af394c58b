import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Difference, differencesOf } from '../model/difference.ts';
import {
  fromTimelineFile,
  type Said,
  stateIn,
  type TimelineFile,
  type YearState,
} from '../model/timeline.ts';
import { catalogStore } from './catalog.ts';
import { fetchData } from './data-files.ts';

/** The year the reader looks at, whose word counts, and which two documents are compared. */
export type TimeState = {
  readonly year: number | null;
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
  asOf: null,
  compared: null,
  said: null,
  failed: false,
}));

export const useTime = <T>(select: (state: TimeState) => T): T => useStore(timeStore, select);

export function setYear(year: number | null): void {
  const within = year === null ? null : Math.min(lastYear, Math.max(firstYear, year));
  timeStore.setState({ year: within });
  if (within !== null) void loadTimeline();
}

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

/** How each entry stands in the year; null while no year is asked for, or nothing is known yet. */
export function yearStatesNow(): ReadonlyMap<string, YearState> | null {
  const { year, asOf, said } = timeStore.getState();
  const { documents } = catalogStore.getState();
  if (year === null || !said) return null;
  const limit = asOf ? (documents.get(asOf) ?? null) : null;
  return new Map([...said].map(([id, own]) => [id, stateIn(own, year, documents, limit)]));
}

/** The entries about which the compared documents differ; null while none are compared. */
export function differencesNow(): ReadonlyMap<string, readonly Difference[]> | null {
  const { compared, said } = timeStore.getState();
  const { documents } = catalogStore.getState();
  const [older, newer] = (compared ?? []).map((id) => documents.get(id));
  if (!older || !newer || !said) return null;
  const found = [...said].map(([id, own]) => [id, differencesOf(own, older, newer, documents)] as const);
  return new Map(found.filter(([, differences]) => differences.length > 0));
}
