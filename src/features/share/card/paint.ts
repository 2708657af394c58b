import type { Tone } from '../../../model/verdict.ts';
import { type Qr, qrColors, qrPath, quietZone } from '../../../ui/qr.ts';
import type { Item, MeasureFont } from './blocks.ts';
import type { CardLayout } from './layout.ts';
import { type CardStyle, fontOf } from './style.ts';

/** Puts a laid-out card on a canvas. */

type Pen = CanvasRenderingContext2D;

export function measureWith(pen: Pen, style: CardStyle): MeasureFont {
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

function paintItem(
  pen: Pen,
  item: Item,
  style: CardStyle,
  picture: HTMLCanvasElement | null,
  qr: Qr | null,
): void {
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
      pen.lineWidth = 2;
      pen.strokeRect(x + 1, y + 1, item.width - 2, item.height - 2);
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

export function paintCard(
  pen: Pen,
  { width, height, items }: CardLayout,
  style: CardStyle,
  picture: HTMLCanvasElement | null,
  qr: Qr | null,
): void {
  [pen.canvas.width, pen.canvas.height] = [width, height];
  pen.fillStyle = style.paper;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'alphabetic';
  for (const item of items) paintItem(pen, item, style, picture, qr);
}
