import type { Overlay } from '../../model/overlay.ts';
import { askOverlay, OverlayFault } from '../../overlay/client.ts';
import { notify } from '../../state/index.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Hands an own layer to the reader as a file, as it is filtered now. */
export async function save({ id, title, filter }: Overlay, format: 'geojson' | 'csv'): Promise<void> {
  try {
    const blob = await askOverlay('export', [id, format, filter]);
    saveFile(new File([blob], `${title.replace(/[\\/:*?"<>|]/g, '_')}.${format}`, { type: blob.type }));
  } catch (error) {
    const cause = error instanceof OverlayFault ? error.told.cause : { zh: String(error), en: String(error) };
    notify({ id: `save-${id}`, text: cause });
  }
}
