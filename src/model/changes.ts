import type { Text } from '../i18n/text.ts';
import type { EntryBrief } from './brief.ts';
import type { Fingerprint, Fingerprints } from './fingerprint.ts';
import { lastDay } from './history.ts';
import type { Status } from './vocabulary.ts';

/** What is new since a reader last looked: the records as they were then, in short, held against the records now. */

export type Change =
  /** The records hold it no longer, or never within this reach before. */
  | { readonly kind: 'gone' | 'new' | 'named' | 'left' }
  | { readonly kind: 'done' }
  /** The newest plan speaks of it no longer, or again. */
  | { readonly kind: 'silent' | 'named-again' }
  | { readonly kind: 'status' | 'set-back'; readonly from: Status; readonly to: Status }
  | { readonly kind: 'later' | 'sooner'; readonly from: string; readonly to: string; readonly start: boolean }
  | { readonly kind: 'dated'; readonly date: string; readonly start: boolean }
  | { readonly kind: 'undated'; readonly date: string }
  | { readonly kind: 'documents'; readonly added: readonly string[] };

function dateChange(from: string | undefined, to: string | undefined, start: boolean): Change[] {
  if (from === to) return [];
  if (!from) return to ? [{ kind: 'dated', date: to, start }] : [];
  if (!to) return [{ kind: 'undated', date: from }];
  const [before, after] = [lastDay(from), lastDay(to)];
  // `2030` and `2030-12` are the same day told more or less closely.
  if (before === after) return [];
  return [{ kind: after > before ? 'later' : 'sooner', from, to, start }];
}

/** A start that happened, or gave way to a date for the whole, is no date taken back. */
function dateChanges(before: Fingerprint, now: EntryBrief): Change[] {
  const whole = dateChange(before.target, now.target, false);
  if (before.target || now.target || !now.startBy) return whole;
  return dateChange(before.startBy, now.startBy, true);
}

function statusChange(before: Fingerprint, now: EntryBrief): Change[] {
  if (before.status === now.status) return [];
  const back = now.setBack && !before.setBack;
  return [{ kind: back ? 'set-back' : 'status', from: before.status, to: now.status }];
}

/** What became of an entry since its fingerprint was taken; weightiest first, nothing where nothing changed. */
export function changesOf(before: Fingerprint, now: EntryBrief | undefined): Change[] {
  if (!now) return [{ kind: 'gone' }];
  if (now.status === 'done' && before.status !== 'done') return [{ kind: 'done' }];
  const added = now.documents.filter((id) => !before.documents.includes(id));
  const told: Change[] = [...dateChanges(before, now), ...statusChange(before, now)];
  if (now.silent && !before.silent) told.push({ kind: 'silent' });
  if (before.silent && !now.silent) told.push({ kind: 'named-again' });
  if (added.length > 0) told.push({ kind: 'documents', added });
  return told;
}

/** An entry about which there is something new. */
export type News = { readonly id: string; readonly name: Text; readonly changes: readonly Change[] };

/** What is new within a reach: what came, what went, and what changed. */
export function newsWithin(
  before: Fingerprints,
  now: readonly EntryBrief[],
  byId: ReadonlyMap<string, EntryBrief>,
): News[] {
  const here = new Set(now.map(({ id }) => id));
  const staying = now.map((entry): News => {
    const print = before[entry.id];
    const changes: Change[] = print
      ? changesOf(print, entry)
      : [{ kind: entry.fresh ? 'named' : 'new' } as const];
    return { id: entry.id, name: entry.name, changes };
  });
  const missing = Object.entries(before)
    .filter(([id]) => !here.has(id))
    .map(
      ([id, print]): News => ({
        id,
        name: byId.get(id)?.name ?? print.name,
        changes: [{ kind: byId.has(id) ? 'left' : 'gone' }],
      }),
    );
  return [...staying, ...missing].filter(({ changes }) => changes.length > 0);
}
