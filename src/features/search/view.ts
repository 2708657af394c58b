import type { Text } from '../../i18n/index.ts';
import type { Hit } from '../../model/name-index.ts';
import { nearness } from '../../model/name-match.ts';
import { sectorNames } from '../../model/vocabulary.ts';
import { type AtlasIndex, keyOf, type Thing } from '../../state/atlas-index.ts';
import { words } from './words.ts';

/** What stands under the field, as a plain value. */
export type View = {
  readonly kind: 'nothing' | 'recent' | 'found';
  readonly groups: readonly Group[];
  /** All that was found; no more than a screen or two of it is listed. */
  readonly total: number;
  readonly listed: number;
};

export type Group = { readonly id: string; readonly title: Text; readonly things: readonly Thing[] };

/** How much of each kind is listed. */
const most = { entry: 30, place: 10, document: 6, organisation: 6 } as const;

/** Of streets and stations that only lie in the town that was typed; they would push its projects down. */
const mostPlacesAround = 3;

function groupOf(thing: Thing): Omit<Group, 'things'> {
  switch (thing.kind) {
    case 'entry':
      return { id: thing.entry.sector, title: sectorNames[thing.entry.sector] };
    case 'place':
      return { id: 'place', title: words.places };
    case 'document':
      return { id: 'document', title: words.documents };
    case 'organisation':
      return { id: 'organisation', title: words.organisations };
  }
}

/** Best first inside a group; groups in the order of their best, so that the first row is the best of all. */
function grouped(things: readonly Thing[]): Group[] {
  const groups = new Map<string, Group & { readonly things: Thing[] }>();
  for (const thing of things) {
    const { id, title } = groupOf(thing);
    const known = groups.get(id);
    if (known) known.things.push(thing);
    else groups.set(id, { id, title, things: [thing] });
  }
  return [...groups.values()];
}

function listedOf(hits: readonly Hit<Thing>[]): Thing[] {
  const count = { entry: 0, place: 0, document: 0, organisation: 0 };
  return hits.flatMap(({ value, score }) => {
    const only = value.kind === 'place' && score >= nearness.around ? mostPlacesAround : most[value.kind];
    return ++count[value.kind] > only ? [] : [value];
  });
}

const viewOf = (kind: View['kind'], groups: readonly Group[], total?: number): View => {
  const listed = groups.reduce((sum, { things }) => sum + things.length, 0);
  return { kind, groups, listed, total: total ?? listed };
};

/** Guesses stand in a group of their own, below all that is truly so named. */
export function foundView({ find }: AtlasIndex, query: string): View {
  const hits = find(query);
  const guesses = hits.filter(({ guess }) => guess).map(({ value }) => value);
  const groups = grouped(listedOf(hits.filter(({ guess }) => !guess)));
  if (guesses.length) groups.push({ id: 'guess', title: words.guesses, things: guesses });
  return viewOf('found', groups, hits.length);
}

/** An organisation, and everything it is responsible for. */
export function organisationView({ byKey, entriesOf }: AtlasIndex, id: string): View {
  const thing = byKey.get(`organisation:${id}`);
  const entries = entriesOf(id).map((entry): Thing => ({ kind: 'entry', entry }));
  return viewOf('found', grouped([...(thing ? [thing] : []), ...entries]), entries.length);
}

/** What is no longer in the data is passed over. */
export function recentView({ byKey }: AtlasIndex, recent: readonly string[]): View {
  const things = recent.flatMap((key) => byKey.get(key) ?? []);
  if (!things.length) return viewOf('nothing', []);
  return viewOf('recent', [{ id: 'recent', title: words.recent, things }]);
}

export const optionsOf = ({ groups }: View): readonly Thing[] => groups.flatMap(({ things }) => things);

/** An element's id may hold no spaces; keys hold none. */
export const optionId = (list: string, thing: Thing): string => `${list}-${keyOf(thing)}`;
