/** All that a reader has asked of the atlas, as words that can be taken back one by one: pure. */
import type { Text } from '../i18n/index.ts';
import type { PlanDocument } from './document.ts';
import { type Certainty, type Facet, type Filter, facets, noFilter } from './filter.ts';
import { certaintyNames, differenceText, stateNames } from './time-words.ts';
import type { YearState } from './timeline.ts';
import { type Kind, kindNames, type Sector, type Status, sectorNames, statusNames } from './vocabulary.ts';

export type Query = {
  readonly filter: Filter;
  readonly year: number | null;
  /** States of the year that are wanted; none: all. */
  readonly states: readonly YearState[];
  /** A document's id: nothing later is read. */
  readonly asOf: string | null;
  readonly compared: readonly [older: string, newer: string] | null;
};

export const noQuery: Query = { filter: noFilter, year: null, states: [], asOf: null, compared: null };

/** One thing that is asked, and what would still be asked without it. */
export type Asked = { readonly id: string; readonly name: Text; readonly rest: Query };

export type NamesOf = {
  readonly towns: Readonly<Record<string, Text>>;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  /** Empty until they have been read. */
  readonly organisations: ReadonlyMap<string, Text>;
};

const asIs = (words: string): Text => ({ zh: words, en: words });

/** The name of a facet's value; an unknown one is told as it stands in the address. */
export function valueName(facet: Facet, value: string, names: NamesOf): Text {
  const { towns, documents, organisations } = names;
  const known: Record<Facet, () => Text | undefined> = {
    sectors: () => sectorNames[value as Sector],
    kinds: () => kindNames[value as Kind],
    statuses: () => statusNames[value as Status],
    certainties: () => certaintyNames[value as Certainty],
    towns: () => towns[value],
    documents: () => documents.get(value)?.shortTitle,
    organisations: () => organisations.get(value),
  };
  return known[facet]() ?? asIs(value);
}

function ofFacets(query: Query, names: NamesOf): Asked[] {
  const { filter } = query;
  return facets.flatMap((facet) => {
    const values: readonly string[] = filter[facet];
    return values.map((value) => ({
      id: `${facet}:${value}`,
      name: valueName(facet, value, names),
      rest: { ...query, filter: { ...filter, [facet]: values.filter((other) => other !== value) } },
    }));
  });
}

export const dueText = ([from, to]: NonNullable<Filter['due']>): Text =>
  from === to
    ? { zh: `${from} 年到期`, en: `Due ${from}` }
    : { zh: `${from}–${to} 年到期`, en: `Due ${from}–${to}` };

/** Everything asked, as a reader would say it, in the order of the panel. */
export function askedOf(query: Query, names: NamesOf): readonly Asked[] {
  const { filter, year, states, asOf, compared } = query;
  const asked = ofFacets(query, names);
  if (filter.due)
    asked.push({
      id: 'due',
      name: dueText(filter.due),
      rest: { ...query, filter: { ...filter, due: null } },
    });
  if (filter.late)
    asked.push({
      id: 'late',
      name: { zh: '过了日子', en: 'Past its date' },
      rest: { ...query, filter: { ...filter, late: false } },
    });
  if (year !== null)
    asked.push({
      id: 'year',
      name: { zh: `${year} 年`, en: `In ${year}` },
      rest: { ...query, year: null, states: [], asOf: null },
    });
  if (year !== null)
    for (const state of states)
      asked.push({
        id: `state:${state}`,
        name: stateNames[state],
        rest: { ...query, states: states.filter((other) => other !== state) },
      });
  const limit = asOf ? documentName(asOf, names) : null;
  if (year !== null && limit)
    asked.push({
      id: 'as-of',
      name: { zh: `截至${limit.zh}`, en: `As of ${limit.en}` },
      rest: { ...query, asOf: null },
    });
  if (compared) {
    const [older, newer] = compared.map((id) => documentName(id, names));
    if (older && newer)
      asked.push({ id: 'compared', name: differenceText(older, newer), rest: { ...query, compared: null } });
  }
  return asked;
}

const documentName = (id: string, { documents }: NamesOf): Text => documents.get(id)?.shortTitle ?? asIs(id);
