import { isPermitted, originIn } from '../model/external-hosts.ts';
import type { Overlay } from '../model/overlay.ts';
import { ExternalFault } from '../overlay/external/fault.ts';
import { fetchTile } from '../overlay/external/tile.ts';
import { type TileAt, tileUrl } from '../overlay/external/tile-url.ts';
import { site } from '../site.ts';
import { baseOverlay, overlayById, overlayCame, overlayFailed, overlaysStore } from '../state/index.ts';

/**
 * Tiles of other hosts. They are asked for here, not by maplibre, so that a row of the panel can say what its host answered in
 * place of a tile.
 */

/** When each layer last had a fault, and whether it has had a tile at all. */
const faults = new Map<string, number>();
const came = new Set<string>();

/** Whom the page may ask: what its policy says. */
const permitted = [
  ...site.externalHosts,
  ...(site.baseMap?.addresses ?? []).flatMap((address) => originIn(address) ?? []),
];

function checkPermitted({ source }: Overlay): void {
  if (source.type !== 'tiles') return;
  const url = source.archive ? source.url : tileUrl(source, { z: source.minzoom ?? 0, x: 0, y: 0 });
  if (url && !isPermitted(permitted, url))
    throw new ExternalFault('not-permitted', {
      host: new URL(url).host,
      permitted: permitted.join(' ') || '—',
    });
}

export async function externalTile(
  id: string,
  at: TileAt,
  signal: AbortSignal,
): Promise<{ readonly data: ArrayBuffer }> {
  const overlay = overlayById(id) ?? baseOverlay(id);
  if (overlay?.source.type !== 'tiles' || overlay.kind === 'features') return { data: new ArrayBuffer(0) };
  const { source, kind } = overlay;
  const started = performance.now();
  try {
    checkPermitted(overlay);
    const bytes = await fetchTile(source, kind, at, signal);
    came.add(id);
    // Tiles come side by side: only what was asked for after a fault shows that it is over.
    if (started > (faults.get(id) ?? -1)) overlayCame(id);
    return { data: bytes ? (bytes.slice().buffer as ArrayBuffer) : new ArrayBuffer(0) };
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error;
    return lost(id, kind, error);
  }
}

/** Told once, not by every tile: rows are drawn again for each word. */
function tell(id: string, { told }: ExternalFault): void {
  if (overlaysStore.getState().failed[id]?.en !== told.en) overlayFailed(id, told);
}

/** Where a source has no tile nothing is wrong, unless it has none at all. */
function lost(id: string, kind: 'raster' | 'vector', fault: ExternalFault): { data: ArrayBuffer } {
  if (fault.fault !== 'not-found') {
    faults.set(id, performance.now());
    tell(id, fault);
    throw fault;
  }
  if (!came.has(id)) tell(id, new ExternalFault('no-tile-here', { host: fault.host, status: 404 }));
  if (kind === 'vector') return { data: new ArrayBuffer(0) };
  // In place of a picture that is not there maplibre shows a part of the one it was cut from.
  throw Object.assign(fault, { status: 404 });
}
