import type { Overlay } from '../../model/overlay.ts';
import { askOverlay, OverlayFault } from '../../overlay/client.ts';
import { notify } from '../../state/index.ts';

/** Hands an own layer to the reader as a file, as it is filtered now. */
export async function save({ id, title, filter }: Overlay, format: 'geojson' | 'csv'): Promise<void> {
  try {
    const blob = await askOverlay('export', [id, format, filter]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${title.replace(/[\\/:*?"<>|]/g, '_')}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch (error) {
    const cause = error instanceof OverlayFault ? error.told.cause : { zh: String(error), en: String(error) };
    notify({ id: `save-${id}`, text: cause });
  }
}
