import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Selection } from './selection.ts';

/** What the reader asks about, and the answer. Worked out by `state/ask-run`, which is read when it is needed. */
export type Target =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'shape'; readonly layer: string; readonly id: string; readonly name: Text }
  | { readonly kind: 'own'; readonly layer: string; readonly id: string; readonly name: Text }
  /** Something drawn. */
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'view'; readonly bounds: Bounds };

/** Features of one of the reader's own layers that meet what was asked. */
export type OwnMet = {
  readonly layer: string;
  readonly title: string;
  readonly count: number;
  /** The first of them. */
  readonly features: readonly { readonly id: string; readonly name: string }[];
};

export type Question = { readonly target: Target | null; readonly bufferM: number };

export type AskState = Question & {
  readonly phase: 'idle' | 'asking' | 'answered' | 'failed';
  readonly meeting: Meeting | null;
  /** The question that the meeting answers: the next one may be asked already. */
  readonly answered: Question | null;
  readonly own: readonly OwnMet[];
  readonly problem: Text | null;
};

export const mostBufferM = 5000;

export const askStore = createStore<AskState>(() => ({
  target: null,
  bufferM: 0,
  phase: 'idle',
  meeting: null,
  answered: null,
  own: [],
  problem: null,
}));

export const useAsk = <T>(select: (state: AskState) => T): T => useStore(askStore, select);

const unanswered = { phase: 'idle', meeting: null, answered: null, own: [], problem: null } as const;

export const askAbout = (target: Target | null, bufferM = askStore.getState().bufferM): void =>
  askStore.setState({ target, bufferM, ...unanswered });

/** The last answer stands until the next one comes. */
export const setBuffer = (meters: number): void =>
  askStore.setState({ bufferM: Math.min(mostBufferM, Math.max(0, Math.round(meters))) });

/** What is selected, as something to ask about. */
export function targetOf(selection: Selection): Target | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'entry':
      return selection;
    default: {
      const { kind, layer, id, name } = selection;
      return { kind, layer, id, name };
    }
  }
}

export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
