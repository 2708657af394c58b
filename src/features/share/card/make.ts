import type { Theme } from '../../../layers/index.ts';
import { type SnapshotWish, takeSnapshot } from '../../../map/index.ts';
import { toQr } from '../../../ui/qr.ts';
import { measureWith, paintSheet } from '../../canvas-paint.ts';
import { canvasStyle } from '../../canvas-style.ts';
import type { CardFacts } from './facts.ts';
import { layoutCard } from './layout.ts';

/** What the picture of the place is to show; how large it is the card says. */
export type PlaceWish = Omit<SnapshotWish, 'width' | 'height' | 'pixelRatio'>;

/** Pixels of the card for one of the map. With large type on the map its names are as large as the card's small print. */
const pixelRatio = 1.6;

/** Draws the card on this device; null when it cannot be drawn or is no longer wanted. */
export async function makeCard(
  facts: CardFacts,
  address: string,
  theme: Theme,
  place: PlaceWish | null,
  wanted: AbortSignal,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const style = canvasStyle(theme, facts.status?.sector);
  const qr = toQr(address);
  const measure = measureWith(pen, style);
  const layout = layoutCard(facts, { picture: place !== null, qr }, measure);
  const size = layout.picture;
  const snapshot =
    place && size
      ? await takeSnapshot(
          { ...place, width: size.width / pixelRatio, height: size.height / pixelRatio, pixelRatio },
          wanted,
        )
      : null;
  if (wanted.aborted) return null;
  const picture = snapshot?.canvas ?? null;
  const final = place && !picture ? layoutCard(facts, { picture: false, qr }, measure) : layout;
  paintSheet(pen, final, style, { picture, qr });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
