import { type Frame, takeSnapshot, type Values } from '../../map/index.ts';
import { measureWith, paintSheet } from '../canvas-paint.ts';
import { canvasStyle } from '../canvas-style.ts';
import { type SheetSources, sheetFacts } from '../sheet-facts.ts';
import { layoutSheet } from './sheet.ts';

export type Wish = Omit<SheetSources, 'values' | 'frame' | 'drawn'> & {
  readonly values: Values;
  readonly frame: Frame;
  readonly ratio: number;
};

export type MadePicture = { readonly blob: Blob; readonly width: number; readonly height: number };

/** Draws the sheet on this device; null when it cannot be drawn or is no longer wanted. */
export async function makePicture(wish: Wish, wanted: AbortSignal): Promise<MadePicture | null> {
  const { values, frame, ratio } = wish;
  const { width, height, camera } = frame;
  const snapshot = await takeSnapshot({ ...values, where: camera, width, height, pixelRatio: ratio }, wanted);
  // A graphics card that gives less than was asked for would make a picture that is not what it says.
  if (!snapshot || wanted.aborted || snapshot.canvas.width < Math.floor(width * ratio)) return null;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const style = canvasStyle(values.theme);
  const facts = sheetFacts({ ...wish, drawn: snapshot.drawn });
  const sheet = layoutSheet(facts, { width, height }, measureWith(pen, style));
  paintSheet(pen, sheet, style, { picture: snapshot.canvas, qr: null }, ratio);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && { blob, width: canvas.width, height: canvas.height };
}
