import { useEffect, useMemo, useState } from 'react';
import { currentLanguage, useLanguage } from '../../i18n/index.ts';
import { layerById, type Theme } from '../../layers/index.ts';
import { boundsInSight, yearLookNow } from '../../map/index.ts';
import type { EntryBrief, EntryPlace } from '../../model/brief.ts';
import { today } from '../../model/history.ts';
import {
  catalogStore,
  hasMap,
  loadDetails,
  matchingNow,
  type Selection,
  selectionStore,
  sketchesStore,
  useCatalog,
  useView,
  useVisibility,
  visibilityStore,
} from '../../state/index.ts';
import { boundsOfEntry, visibilityOfEntry } from '../entry-picture.ts';
import { type CardFacts, entryFacts } from './card/facts.ts';
import { makeCard, type PlaceWish } from './card/make.ts';
import { shapeFacts, viewFacts } from './card/view-facts.ts';

/** What a card is about: the map as it stands, or what is selected. */
export type Subject = { readonly kind: 'view' } | Exclude<Selection, { kind: 'none' | 'own' }>;

export type Card =
  | { readonly phase: 'drawing' | 'failed' }
  | { readonly phase: 'ready'; readonly file: File; readonly source: string; readonly facts: CardFacts };

/** What tools have drawn, without the place someone asks about: it may be home, and pictures go far. */
function sketchesToShow(): PlaceWish['sketches'] {
  const tools = Object.entries(sketchesStore.getState().sketches);
  const shown = tools.map(([tool, sketch]) => [
    tool,
    sketch.filter(({ properties }) => properties.class !== 'place' && properties.class !== 'reach'),
  ]);
  return Object.fromEntries(shown);
}

/** The picture of the place: an entry's own; of a shape and of the view, what the reader sees. */
function placeWish(subject: Subject, place: EntryPlace | undefined, theme: Theme): PlaceWish | null {
  const bounds = subject.kind === 'entry' ? place && boundsOfEntry(place) : boundsInSight();
  if (!bounds) return null;
  const { selection } = selectionStore.getState();
  return {
    where: { bounds },
    visibility: place ? visibilityOfEntry(place) : visibilityStore.getState(),
    selection: subject.kind !== 'view' ? subject : selection.kind === 'own' ? { kind: 'none' } : selection,
    places: catalogStore.getState().places,
    theme,
    language: currentLanguage(),
    typeScale: 1.25,
    sketches: subject.kind === 'view' ? sketchesToShow() : {},
    // An entry is shown whatever the reader has filtered.
    matching: subject.kind === 'view' ? matchingNow() : null,
    // A reader's own files are nobody else's: the address does not hold them either.
    overlays: [],
    townCounts: null,
    year: subject.kind === 'view' ? yearLookNow() : null,
  };
}

/** What the card says; null until it is known. */
function useFacts(
  subject: Subject,
  brief: EntryBrief | undefined,
  place: EntryPlace | undefined,
): CardFacts | null {
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const towns = useCatalog((state) => state.towns);
  const version = useCatalog((state) => state.version);
  const details = useCatalog((state) => brief && state.details[brief.sector]);
  const groups = useVisibility((state) => state.groups);
  const map = useView(hasMap);
  useEffect(() => {
    if (brief) void loadDetails(brief.sector);
  }, [brief]);
  return useMemo(() => {
    switch (subject.kind) {
      case 'view':
        return viewFacts(map ? groups : null, documents, version, language);
      case 'shape': {
        const layer = layerById.get(subject.layer)?.title ?? { zh: subject.layer, en: subject.layer };
        return shapeFacts(subject.name, layer, version, language);
      }
      case 'entry': {
        if (!brief || !details || details.phase === 'loading') return null;
        const entry = details.phase === 'ready' ? details.entries.get(brief.id) : undefined;
        return entryFacts({ brief, entry, place, documents, towns, version, today: today() }, language);
      }
    }
  }, [subject, brief, place, details, groups, map, documents, towns, version, language]);
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** The card of a subject in a theme, drawn again when what it says has changed. */
export function useCard(subject: Subject, address: string, theme: Theme): Card {
  const [card, setCard] = useState<Card>({ phase: 'drawing' });
  const id = subject.kind === 'entry' ? subject.id : undefined;
  const brief = useCatalog((state) => (id === undefined ? undefined : state.byId.get(id)));
  const place = useCatalog((state) => (id === undefined ? undefined : state.places.get(id)));
  const facts = useFacts(subject, brief, place);
  const map = useView(hasMap);
  const drawn = useView((state) => state.phase === 'drawn');
  useEffect(() => {
    setCard({ phase: 'drawing' });
    // A map that is still being drawn is waited for: what the machine can do is the reader's first.
    if (!facts || (map && !drawn)) return;
    const wanted = new AbortController();
    const make = async (): Promise<Card> => {
      const blob = await makeCard(
        facts,
        address,
        theme,
        map ? placeWish(subject, place, theme) : null,
        wanted.signal,
      );
      if (!blob) return { phase: 'failed' };
      const name = ['subcenter-atlas', id].filter(Boolean).join('-');
      const file = new File([blob], `${name}.png`, { type: 'image/png' });
      return { phase: 'ready', file, source: await toDataUrl(blob), facts };
    };
    make()
      .catch((): Card => ({ phase: 'failed' }))
      .then((made) => !wanted.signal.aborted && setCard(made));
    return () => wanted.abort();
  }, [subject, id, place, facts, address, theme, map, drawn]);
  return card;
}
