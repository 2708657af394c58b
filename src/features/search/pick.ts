import { growBounds } from '../../geo/bounds.ts';
import type { Text } from '../../i18n/index.ts';
import { layerById } from '../../layers/index.ts';
import type { PlaceRow } from '../../model/search-file.ts';
import { keyOf, type Thing } from '../../state/atlas-index.ts';
import {
  clearSelection,
  isDrawn,
  openDocument,
  panelsStore,
  remember,
  select,
  selectEntry,
  showGroup,
  showLayer,
  visibilityStore,
} from '../../state/index.ts';

/** What a thing is called where it is listed. */
export function nameOf(thing: Thing): Text {
  switch (thing.kind) {
    case 'entry':
      return thing.entry.name;
    case 'place':
      return thing.place.name;
    case 'document':
      return thing.document.title;
    case 'organisation':
      return thing.organisation.name;
  }
}

/** The map marks the shape and moves there, with as much around it as it is uncertain. A hidden layer is shown. */
function selectPlace({ layer, id, name, at, bounds, accuracyM }: PlaceRow): void {
  const drawn = layerById.get(layer);
  if (drawn && !isDrawn(visibilityStore.getState(), drawn)) {
    showGroup(drawn.group, true);
    showLayer(layer, true);
  }
  select({ kind: 'shape', layer, id, name, bounds: growBounds(bounds ?? [...at, ...at], accuracyM) });
}

/** Where one sheet holds both, what is selected would still hide a document that is the panel's page already. */
function showDocument(id: string): void {
  if (panelsStore.getState().page === id) clearSelection();
  openDocument(id);
}

/** Opens what was picked and remembers it. An organisation is not opened: the field goes on to its entries. */
export function pick(thing: Thing): void {
  remember(keyOf(thing));
  if (thing.kind === 'entry') selectEntry(thing.entry.id);
  else if (thing.kind === 'place') selectPlace(thing.place);
  else if (thing.kind === 'document') showDocument(thing.document.id);
}
