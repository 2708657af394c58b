import type { Text } from '../../i18n/index.ts';
import type { OfferedLayer } from '../../overlay/external/offer.ts';
import { toOverlay } from '../../overlay/external/to-overlay.ts';
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
  for (const layer of layers.toReversed()) {
    const color = layer.kind === 'vector' ? nextColor() : 0;
    const overlay = { ...toOverlay(layer, newId(), color), note };
    addOverlays([overlay]);
    if (layer.kind === 'raster') sinkPicture(overlay.id);
  }
}
