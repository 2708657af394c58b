import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import { differencesOfSides, type Shown } from '../../../src/model/side-difference.ts';

const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as EntryBrief);
const on = (shown: Readonly<Record<string, Shown>>) => (entry: EntryBrief) => shown[entry.id] ?? null;

describe('what differs between two sides', () => {
  it('is what only one shows, and what is drawn or stands otherwise', () => {
    const left = on({
      a: { status: 'planned', state: 'ahead' },
      b: { status: 'building', state: 'underway' },
      c: { status: 'done', state: 'done' },
    });
    const right = on({
      b: { status: 'building', state: 'due' },
      c: { status: 'done', state: 'done' },
    });
    expect(differencesOfSides(entries, left, right).map(({ entry }) => entry.id)).toEqual(['a', 'b']);
  });

  it('is the form alone where only one side knows of a year', () => {
    const year = on({ a: { status: 'building', state: 'due' }, b: { status: 'done', state: 'done' } });
    const now = on({ a: { status: 'building', state: null }, b: { status: 'building', state: null } });
    expect(differencesOfSides(entries, year, now).map(({ entry }) => entry.id)).toEqual(['b']);
  });
});
