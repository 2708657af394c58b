import type { Text } from '../../i18n/index.ts';
import { type Overlay, plainStyle } from '../../model/overlay.ts';
import type { OfferedLayer } from '../../overlay/external/offer.ts';
import { addOverlays, moveOverlay, overlaysStore } from '../../state/index.ts';

/** A picture covers what is below it: it goes on top of the other pictures, below the reader's shapes. */
function sinkPicture(id: string): void {
  const { overlays } = overlaysStore.getState();
  const shapes = overlays.findIndex(({ kind }) => kind !== 'raster');
  if (shapes >= 0) moveOverlay(id, shapes - overlays.length + 1);
}

/** Layers of another host as overlays, the first chosen topmost. */
export async function addExternal(layers: readonly OfferedLayer[], note: Text | null): Promise<void> {
  const { newId, nextColor } = await import('../../state/own-files.ts');
  for (const { title, kind, bounds, kinds, fields, source } of layers.toReversed()) {
    const overlay: Overlay = {
      id: newId(),
      title,
      kind,
      on: true,
      opacity: 1,
      bounds,
      count: 0,
      fields,
      kinds,
      style: plainStyle(kind === 'vector' ? nextColor() : 0),
      filter: [],
      source,
      datum: null,
      note,
      kept: false,
    };
    addOverlays([overlay]);
    if (kind === 'raster') sinkPicture(overlay.id);
  }
}
