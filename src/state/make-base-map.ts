import { originIn } from '../model/external-hosts.ts';
import type { Overlay } from '../model/overlay.ts';
import { readAddress } from '../overlay/external/address.ts';
import { inspect } from '../overlay/external/inspect.ts';
import { toOverlay } from '../overlay/external/to-overlay.ts';
import { site } from '../site.ts';
import { homeBounds } from './view.ts';

/** The publisher's base map as overlays: its addresses are read as a reader's are. */
export async function makeBaseMap(): Promise<readonly Overlay[]> {
  const { baseMap } = site;
  if (!baseMap) return [];
  const asking = {
    protocol: location.protocol,
    hosts: baseMap.addresses.flatMap((one) => originIn(one) ?? []),
  };
  const looking = { bounds: homeBounds, zoom: 12 };
  const offers = await Promise.all(
    baseMap.addresses.map((address) => inspect(readAddress(address, asking), looking)),
  );
  const layers = offers.flatMap((offer) =>
    offer.layers.filter(
      ({ kind, id, unfit }) => !unfit && (kind === 'raster' || (baseMap.layers?.includes(id) ?? true)),
    ),
  );
  return layers.map((layer, i) => ({
    ...toOverlay(layer, `base-${i}`),
    title: baseMap.title.zh,
    source: { ...layer.source, attribution: baseMap.attribution },
  }));
}
