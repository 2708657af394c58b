import type { DrawnFeature } from '../../layers/in-view.ts';
import { takeSnapshot } from '../../map/index.ts';
import type { Camera } from './paper.ts';
import type { Shot } from './shots.ts';

/** A picture ready to be laid on the sheet. */
export type Drawn = {
  readonly shot: Shot;
  /** Address of the picture; whoever has it gives it back. */
  readonly source: string;
  readonly camera: Camera;
  readonly drawn: readonly DrawnFeature[];
};

async function drawOne(shot: Shot, pixelRatio: number, wanted: AbortSignal): Promise<Drawn | null> {
  const snapshot = await takeSnapshot({ ...shot, pixelRatio }, wanted);
  // A graphics card that gives less than was asked for would print coarser than was chosen.
  if (!snapshot || wanted.aborted || snapshot.canvas.width < Math.floor(shot.width * pixelRatio)) return null;
  const { canvas, camera, drawn } = snapshot;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // The memory of a large canvas is not left to chance.
  [canvas.width, canvas.height] = [0, 0];
  return blob && !wanted.aborted ? { shot, source: URL.createObjectURL(blob), camera, drawn } : null;
}

/** Draws one after the other, never two maps at once. Null for those that could not be drawn. */
export async function drawAll(
  shots: readonly Shot[],
  pixelRatio: number,
  wanted: AbortSignal,
  tell: (done: number) => void,
): Promise<readonly (Drawn | null)[]> {
  const all: (Drawn | null)[] = [];
  for (const shot of shots) {
    if (wanted.aborted) break;
    tell(all.length);
    all.push(await drawOne(shot, pixelRatio, wanted).catch(() => null));
  }
  return all;
}

export const giveBack = (pictures: readonly (Drawn | null)[]): void => {
  for (const picture of pictures) if (picture) URL.revokeObjectURL(picture.source);
};
