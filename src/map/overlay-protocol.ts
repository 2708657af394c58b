import { addProtocol } from 'maplibre-gl';
import { overlayOf } from '../model/overlay.ts';
import { overlayById, overlayFailed, overlaysStore } from '../state/index.ts';

/**
 * `overlay://<id>/<revision>/{z}/{x}/{y}`: tiles of the reader's own layers, cut by their workers. The workers' door is read
 * with the first tile.
 */
addProtocol('overlay', async ({ url }, abort) => {
  const [id = '', , z, x, y] = url.slice('overlay://'.length).split('/');
  const overlay = overlayById(id);
  if (!overlay) return { data: new ArrayBuffer(0) };
  const { askOverlay, OverlayFault } = await import('../overlay/client.ts');
  const { style, filter } = overlay;
  const at = { z: Number(z), x: Number(x), y: Number(y) };
  const recipe = { classes: style.classes, label: style.label, filter };
  try {
    const data = await askOverlay('tile', [id, at, recipe], abort.signal);
    return { data: data ?? new ArrayBuffer(0) };
  } catch (error) {
    if (error instanceof OverlayFault) overlayFailed(id, error.told.cause);
    throw error;
  }
});

/** Tiles of an own layer did not come. Its worker has told why, if it knows; another host says nothing. */
export function ownFailed(source: string): void {
  const id = overlayOf(source);
  if (overlaysStore.getState().failed[id]) return;
  overlayFailed(id, {
    zh: '这个图层没有画成：它的来源没有给出可用的瓦片。检查地址和网络，或移除后重新加入。',
    en: 'This layer could not be drawn: its source gave no tiles that can be used. Check address and network, or remove it and add it again.',
  });
}
