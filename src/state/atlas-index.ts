import { layerById } from '../layers/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import type { PlanDocument } from '../model/document.ts';
import { buildNameIndex, type Hit, type Named } from '../model/name-index.ts';
import type { OrganisationRow, PlaceRow, SearchFile } from '../model/search-file.ts';
import { sectorNames } from '../model/vocabulary.ts';
import type { CatalogState } from './catalog.ts';

/** Everything of the atlas that has a name. */
export type Thing =
  | { readonly kind: 'entry'; readonly entry: EntryBrief }
  | { readonly kind: 'place'; readonly place: PlaceRow }
  | { readonly kind: 'document'; readonly document: PlanDocument }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationRow };

export type AtlasIndex = {
  /** Best first; all kinds together. */
  readonly find: (query: string) => readonly Hit<Thing>[];
  /** Entries an organisation is responsible for, in the catalogue's order. */
  readonly entriesOf: (organisation: string) => readonly EntryBrief[];
  readonly byKey: ReadonlyMap<string, Thing>;
  readonly words: SearchFile;
};

/** One key for each thing, the same in every version of the data: `entry:rail-m101-1`, `place:towns/town-beiyuan`. */
export function keyOf(thing: Thing): string {
  switch (thing.kind) {
    case 'entry':
      return `entry:${thing.entry.id}`;
    case 'place':
      return `place:${thing.place.layer}/${thing.place.id}`;
    case 'document':
      return `document:${thing.document.id}`;
    case 'organisation':
      return `organisation:${thing.organisation.id}`;
  }
}

type Sources = Pick<CatalogState, 'entries' | 'documents' | 'towns'>;

function namedEntries({ entries, towns }: Sources, words: SearchFile): Named<Thing>[] {
  return entries.map((entry) => {
    const { also = [], by = [] } = words.entries[entry.id] ?? {};
    const where = entry.towns.flatMap((town) => towns[town] ?? []);
    const organisations = by.flatMap((at) => words.organisations[at] ?? []);
    return {
      value: { kind: 'entry', entry },
      names: [entry.name.zh, entry.name.en],
      also,
      around: [
        ...[...where, sectorNames[entry.sector], ...organisations.map(({ name }) => name)].flatMap((name) => [
          name.zh,
          name.en,
        ]),
        ...organisations.flatMap(({ also: others = [] }) => others),
      ],
      lower: (entry.kind === 'measure' ? 0.5 : 0) + (entry.mapped ? 0 : 0.3),
    };
  });
}

/** What a place's layer is called is found with it: 八里桥 车站. */
function namedPlaces({ towns }: Sources, { places }: SearchFile): Named<Thing>[] {
  return places.map((place) => {
    const texts = [
      layerById.get(place.layer)?.title,
      place.town ? towns[place.town] : undefined,
      place.lines,
    ];
    return {
      value: { kind: 'place', place },
      names: [place.name.zh, place.name.en],
      also: place.also ?? [],
      around: texts.flatMap((text) => (text ? [text.zh, text.en] : [])),
      // 台湖 is the town before it is anything named after it.
      lower: place.layer === 'towns' ? -0.5 : 0.1,
    };
  });
}

export function buildAtlasIndex(sources: Sources, words: SearchFile): AtlasIndex {
  const documents = [...sources.documents.values()].map(
    (document): Named<Thing> => ({
      value: { kind: 'document', document },
      names: [document.shortTitle.zh, document.shortTitle.en, document.title.zh, document.title.en],
      ...(document.number ? { also: [document.number] } : {}),
      lower: 0.8,
    }),
  );
  const organisations = words.organisations.map(
    (organisation): Named<Thing> => ({
      value: { kind: 'organisation', organisation },
      names: [organisation.name.zh, organisation.name.en],
      also: organisation.also ?? [],
      lower: 0.9,
    }),
  );
  const things = [
    ...namedEntries(sources, words),
    ...namedPlaces(sources, words),
    ...documents,
    ...organisations,
  ];
  const numberOf = new Map(words.organisations.map(({ id }, at) => [id, at]));
  return {
    find: buildNameIndex(things, words.sounds, words.traditional),
    entriesOf: (organisation) => {
      const number = numberOf.get(organisation);
      return number === undefined
        ? []
        : sources.entries.filter(({ id }) => words.entries[id]?.by?.includes(number));
    },
    byKey: new Map(things.map(({ value }) => [keyOf(value), value])),
    words,
  };
}
