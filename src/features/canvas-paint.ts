import type { Tone } from '../model/verdict.ts';
import { type Qr, qrColors, qrPath, quietZone } from '../ui/qr.ts';
import type { Box, Item, MeasureFont } from './canvas-blocks.ts';
import { type CanvasStyle, fontOf } from './canvas-style.ts';
import { paintSwatch } from './canvas-swatch.ts';

/** Puts a laid-out card or sheet on a canvas. */

type Pen = CanvasRenderingContext2D;

export function measureWith(pen: Pen, style: CanvasStyle): MeasureFont {
  return (text, font) => {
    pen.font = fontOf(style, font);
    return pen.measureText(text).width;
  };
}

/** Draws with a small form's own coordinates put into a box. */
function inBox(pen: Pen, x: number, y: number, scale: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  draw();
  pen.restore();
}

/** Signs of lateness in a 20 × 20 box: a font's own may come as coloured little pictures. */
const signs: Partial<Record<Tone, string>> = {
  late: 'M10 2.6L18.2 17H1.8ZM10 8V12M10 14.4V14.6',
  moved: 'M3.5 3.5V9A3.5 3.5 0 0 0 7 12.5H16.5M12.5 8.5L16.5 12.5L12.5 16.5',
  done: 'M3.5 10.5L8 15L16.5 5.5',
  ok: 'M10 2.5A7.5 7.5 0 1 1 10 17.5A7.5 7.5 0 1 1 10 2.5ZM10 5.8V10L13 12',
};

function paintSign(pen: Pen, tone: Tone, color: string): void {
  const sign = signs[tone];
  if (!sign) return;
  pen.lineJoin = pen.lineCap = 'round';
  pen.lineWidth = 1.9;
  pen.strokeStyle = color;
  pen.stroke(new Path2D(sign));
}

/** Parts by turns dark and light, in a frame: it can be read on any paper. */
function paintScale(pen: Pen, { x, y, width, height }: Box, parts: number, style: CanvasStyle): void {
  const part = width / parts;
  pen.fillStyle = style.inks.ink;
  for (let i = 0; i < parts; i += 2) pen.fillRect(x + i * part, y, part, height);
  pen.strokeStyle = style.inks.ink;
  pen.lineWidth = 1;
  pen.strokeRect(x, y, width, height);
}

/** A needle, its left half filled; the map is never turned. */
function paintNorth(pen: Pen, { x, y, width, height }: Box, style: CanvasStyle): void {
  const [middle, waist] = [x + width / 2, y + height * 0.78];
  pen.strokeStyle = pen.fillStyle = style.inks.ink;
  pen.lineWidth = 1;
  pen.lineJoin = 'round';
  const half = (edge: number) => {
    pen.beginPath();
    pen.moveTo(middle, y);
    pen.lineTo(edge, y + height);
    pen.lineTo(middle, waist);
    pen.closePath();
    pen.stroke();
  };
  half(x + width);
  half(x);
  pen.fill();
}

/** What comes from elsewhere: the map, and the code to scan. */
export type Made = { readonly picture: HTMLCanvasElement | null; readonly qr: Qr | null };

function paintItem(pen: Pen, item: Item, style: CanvasStyle, { picture, qr }: Made): void {
  const { x, y } = item;
  switch (item.kind) {
    case 'text':
      pen.font = fontOf(style, item.font);
      pen.fillStyle = style.inks[item.color];
      pen.fillText(item.text, x, y);
      break;
    case 'rule':
      pen.fillStyle = style.inks[item.color];
      pen.fillRect(x, y, item.width, item.height);
      break;
    case 'glyph':
      inBox(pen, x, y, item.size / 20, () => {
        pen.strokeStyle = pen.fillStyle = style.inks[item.color];
        pen.lineWidth = 1.8;
        if (item.form.dash) pen.setLineDash([...item.form.dash]);
        pen.stroke(new Path2D(item.form.ring));
        if (item.form.fill) pen.fill(new Path2D(item.form.fill));
      });
      break;
    case 'sign':
      inBox(pen, x, y, item.size / 20, () => paintSign(pen, item.tone, style.inks[item.color]));
      break;
    case 'picture':
      if (picture) pen.drawImage(picture, x, y, item.width, item.height);
      pen.strokeStyle = style.inks.ink;
      pen.lineWidth = item.frame;
      pen.strokeRect(
        x + item.frame / 2,
        y + item.frame / 2,
        item.width - item.frame,
        item.height - item.frame,
      );
      break;
    case 'swatch':
      paintSwatch(pen, item.swatch, item);
      break;
    case 'scale':
      paintScale(pen, item, item.parts, style);
      break;
    case 'north':
      paintNorth(pen, item, style);
      break;
    case 'qr':
      if (!qr) break;
      pen.fillStyle = qrColors.light;
      pen.fillRect(x, y, item.width, item.height);
      inBox(pen, x, y, item.width / (qr.size + 2 * quietZone), () => {
        pen.fillStyle = qrColors.dark;
        pen.fill(new Path2D(qrPath(qr)));
      });
  }
}

export type Sheet = { readonly width: number; readonly height: number; readonly items: readonly Item[] };

/** `ratio`: pixels of the canvas for one of the sheet. */
export function paintSheet(
  pen: Pen,
  { width, height, items }: Sheet,
  style: CanvasStyle,
  made: Made,
  ratio = 1,
): void {
  [pen.canvas.width, pen.canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  pen.scale(ratio, ratio);
  pen.fillStyle = style.paper;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'alphabetic';
  for (const item of items) paintItem(pen, item, style, made);
}
