import { useState } from 'react';
import type { Orientation, Paper, Resolution } from './paper.ts';

export const subjects = ['view', 'entry', 'story'] as const;
export type Subject = (typeof subjects)[number];

/** What the reader sets. A title of their own belongs to what it was written for. */
export type Choices = {
  readonly subject: Subject;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly resolution: Resolution;
  readonly titles: Readonly<Partial<Record<Subject, string>>>;
  readonly legend: boolean;
  readonly qr: boolean;
  readonly story: string | null;
};

export function useChoices(subject: Subject) {
  const [choices, setChoices] = useState<Choices>({
    subject,
    paper: 'a4',
    // A map is wider than high, words are read down a page.
    orientation: subject === 'view' ? 'landscape' : 'portrait',
    resolution: 150,
    titles: {},
    legend: true,
    qr: true,
    story: null,
  });
  const choose = (change: Partial<Choices>) =>
    setChoices((before) => ({
      ...before,
      ...(change.subject && {
        orientation: change.subject === 'view' ? ('landscape' as const) : ('portrait' as const),
      }),
      ...change,
    }));
  return { choices, choose };
}
